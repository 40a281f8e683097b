"""Warnings about a well-formed page: counts, names, missing texts, secrets, prompt injection."""

from __future__ import annotations

import re
import unicodedata
from typing import get_args

from generator.diagnostics import Diagnostics
from generator.model import TypeName
from generator.normalize.secrets import credential_in, may_hold_credential
from generator.parse import Page, RawParameter, RawTool, Text
from generator.source import Location, Source

_MANY_PARAMETERS = 64
_LONG = 10_000
"""Characters of a description; more than ten times the longest of a real page."""
_PARAMETER_LINE = re.compile(
    r"\s{0,8}(?:[-*\u2022]\s{1,2})?[`'\"]?(?P<name>[a-z_$][\w$.\[\]-]{0,120})[`'\"]?"
    rf"\s{{0,2}}[:(\u2013\u2014-]\s{{0,2}}(?:{'|'.join(get_args(TypeName))})\b",
)
_NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,9})(?![\w.]?\d)")
_NESTED = re.compile(r"__|\.|\[")
_ORDERS = re.compile(
    r"<\s?/?\s?(?:important|system|secret|instructions?)\s?>"
    r"|\b(?:ignore|disregard|forget) (?:all |any |the )?(?:previous|prior|above|earlier)\b"
    r"|\bdo(?: not|n't|n\u2019t) (?:tell|inform|(?:mention|reveal) (?:this )?to) the user\b"
    r"|~/\.(?:ssh|aws|config|netrc|env)|/etc/(?:passwd|shadow)|\bid_rsa\b"
    r"|\b(?:without|before) (?:telling|informing|asking) the user\b",
    re.IGNORECASE,
)
# Letters of other scripts that look like a Latin one.
_LOOKALIKE_LETTERS = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u0501\u04bb\u0410\u0412\u0415"
    "\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u03bf\u03b1\u0391\u0392\u0395\u039f\u03a1"
    "\u03a4\u03a7\u0261\u0131",
    "aeopcyxisjdhABEKMHOPCTXoaABEOPTXgi",
)


def check_count(
    page: Page, declared: int | None, source: Source, diagnostics: Diagnostics
) -> None:
    """W-TOOL-COUNT: the page declares another number of tools than it documents."""
    header = page.header
    if header.declared is None:
        return
    location = source.at(header.declared_line)
    documented = len(page.tools)
    if not _NUMBER.fullmatch(header.declared):
        diagnostics.warn(
            "W-TOOL-COUNT", "The number of tools is not a number", location
        )
    elif declared is not None and declared != documented:
        diagnostics.warn(
            "W-TOOL-COUNT",
            f"The page declares {declared} tools and documents {documented}",
            location,
            help="Copy the page again if tools are missing; otherwise nothing needs doing.",
        )
    if declared is not None:
        stated = _NUMBER.search(header.summary.value[:1000])
        if stated is not None and _integer(stated.group()) != declared:
            diagnostics.warn(
                "W-TOOL-COUNT",
                f"The sentence says {stated.group()} tools, the heading {declared}",
                source.at(header.summary.line),
            )


def declared_count(page: Page) -> int | None:
    """The page's own number of tools: the heading's, else the one in the sentence."""
    for text in (page.header.declared, page.header.summary.value[:1000]):
        if text is None:
            continue
        number = _NUMBER.search(text)
        if number is not None:
            return _integer(number.group())
    return None


def _integer(text: str) -> int:
    return int(text.replace(",", ""))


def check_prefix(
    page: Page, prefix: str, source: Source, diagnostics: Diagnostics
) -> None:
    """W-PREFIX: some slugs begin with the service's name and this one does not."""
    if not prefix or not any(
        tool.slug.upper().startswith(prefix) for tool in page.tools
    ):
        return
    for tool in page.tools:
        if not tool.slug.upper().startswith(prefix):
            diagnostics.warn(
                "W-PREFIX",
                f"The slug does not begin with {prefix!r} as others do: it is kept whole",
                source.at(tool.line),
                tool=tool.slug,
            )


def check_tool(tool: RawTool, source: Source, diagnostics: Diagnostics) -> None:
    """Warnings about one tool as documented."""
    if len(tool.parameters) > _MANY_PARAMETERS:
        diagnostics.warn(
            "W-TOO-MANY-PARAMS",
            f"The tool has {len(tool.parameters)} parameters; models cope badly with more than "
            f"{_MANY_PARAMETERS}",
            source.at(tool.line),
            tool=tool.slug,
        )
    if not tool.description.value.strip():
        diagnostics.warn(
            "W-NO-DESCRIPTION",
            "The tool has no description, so nothing says when to use it",
            source.at(tool.line),
            help="Add a sentence below the row with the slug.",
            tool=tool.slug,
        )
    _check_text(tool.description, "", tool.slug, source, diagnostics)
    _check_conflicts(tool, source, diagnostics)
    seen: dict[str, tuple[str, int]] = {}
    for parameter in tool.parameters:
        nests = parameter.type in ("object", "array")
        _check_text(
            parameter.description,
            parameter.name,
            tool.slug,
            source,
            diagnostics,
            nests=nests,
        )
        known = seen.setdefault(
            skeleton(parameter.name), (parameter.name, parameter.line)
        )
        if known[0] != parameter.name:
            diagnostics.warn(
                "W-CONFUSABLE",
                f"The name looks like the one on line {known[1]} and is another: both are kept",
                source.at(parameter.line),
                tool=tool.slug,
            )


def skeleton(name: str) -> str:
    """Equal for names that look alike: by normal form and by letters of other scripts."""
    if name.isascii():
        return name
    return unicodedata.normalize("NFC", name).translate(_LOOKALIKE_LETTERS)


def _check_conflicts(tool: RawTool, source: Source, diagnostics: Diagnostics) -> None:
    """W-NAME-CONFLICT: two names that mean one value, or a value and a part of it."""
    flat: dict[str, RawParameter] = {}
    types = {parameter.name: parameter for parameter in tool.parameters}
    for parameter in tool.parameters:
        known = flat.setdefault(_flattened(parameter.name), parameter)
        if known.name != parameter.name:
            _warn_conflict(
                f"The name is another spelling of {known.name!r} on line {known.line}",
                parameter,
                tool,
                source,
                diagnostics,
            )
            continue
        for end in (m.start() for m in _NESTED.finditer(parameter.name)):
            whole = types.get(parameter.name[:end])
            # `__` may mean `_`; below an object it can only lead into it.
            into = whole is not None and (
                whole.type == "object" or not parameter.name.startswith("__", end)
            )
            if whole is not None and into:
                _warn_conflict(
                    f"The name leads into {whole.name!r} on line {whole.line}, which is a "
                    "parameter itself",
                    parameter,
                    tool,
                    source,
                    diagnostics,
                )
                break


def _flattened(name: str) -> str:
    """Equal for `page[size]`, `page.size` and `page__size`."""
    return _NESTED.sub("__", name.replace("]", ""))


def _warn_conflict(
    message: str,
    parameter: RawParameter,
    tool: RawTool,
    source: Source,
    diagnostics: Diagnostics,
) -> None:
    diagnostics.warn(
        "W-NAME-CONFLICT",
        message,
        source.at(parameter.line),
        help="Both are kept; say in bindings.yaml where each goes, or correct the page.",
        tool=tool.slug,
    )


def _check_text(
    text: Text,
    owner: str,
    tool: str,
    source: Source,
    diagnostics: Diagnostics,
    *,
    nests: bool = False,
) -> None:
    """Warnings about a description; `owner` is the parameter that it belongs to, if to one."""
    _check_orders(text, tool, source, diagnostics)
    value = text.value
    suspicious = may_hold_credential(value)
    length = len(value)
    if length > _LONG:
        diagnostics.warn(
            "W-LONG-DESCRIPTION",
            f"The description has {length} characters, which no reader gets through",
            source.at(text.line),
            help="It is kept. Check that no part of the page was pasted twice.",
            tool=tool,
        )
    for offset, line in enumerate(text.lines):
        # Values that hold others are described member by member.
        like_one = None if nests else _PARAMETER_LINE.match(line)
        if like_one is not None and like_one["name"] != owner:
            diagnostics.warn(
                "W-LOOKALIKE",
                f"The line looks like the parameter {like_one['name']!r} in another layout: read "
                "as description",
                source.at(text.line + offset),
                help="If it is a parameter, write it in separate rows: name, type, example or "
                "\u2014, description.",
                tool=tool,
            )
        credential = credential_in(line) if suspicious else None
        if credential is not None:
            diagnostics.warn(
                "W-SECRET",
                f"The text holds what looks like a live credential ({credential}): it is kept",
                Location(source.path, text.line + offset, 1, 1),
                help="Revoke the credential if it is live, and remove it from the page.",
                tool=tool,
            )


def _check_orders(
    text: Text, tool: str, source: Source, diagnostics: Diagnostics
) -> None:
    for offset, line in enumerate(text.lines):
        order = _ORDERS.search(line)
        if order is not None:
            diagnostics.warn(
                "W-PROMPT-INJECTION",
                "The text instructs its reader instead of documenting the tool",
                source.at(text.line + offset, order.start() + 1, order.end() + 1),
                help="It is kept, as data. Do not offer this tool to a model before someone has "
                "read the text.",
                tool=tool,
            )
