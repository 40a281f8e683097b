"""The page's words for readers: whole in docstrings, without boilerplate in the manifest."""

from __future__ import annotations

import re
import textwrap

from generator import model
from generator.bind import BoundTool
from generator.openapi import Limit
from generator.plan.package import Argument

WIDTH = 80

# The lookbehind lets a run of spaces be tried from its beginning only.
_SEE = re.compile(
    r"(?<!\s)\s*For more information,? (?:please )?visit (?:https?://\S+)\s*"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_WORD = re.compile(r"[a-z]+")
_LIFTED = ("rate_limit", "scope")
_ABOUT_LIFTED = frozenset("""
    a access and are burst by daily for is key limit limited limits m min minute minutes
    needed of or per permission permissions rate rates request requests required requires
    s scope scopes sec second seconds steady the to under with
    """.split())  # noqa: SIM905


def plain_description(tool: model.Tool) -> str:
    """A description for agents: without sentences that tell limits and scopes and nothing else.

    Those stand in `_meta`; whole sentences go or stay, so none is left in pieces.
    """
    text = _SEE.sub(" ", tool.description)
    lifted = [fact.text for fact in tool.lifted if fact.fact in _LIFTED]
    sentences = _SENTENCE.split(text)
    kept = [sentence for sentence in sentences if not _only_facts(sentence, lifted)]
    if len(kept) == len(sentences) and text == tool.description:
        return text  # nothing to leave out: word for word, with its own line breaks
    return re.sub(r"[ \t]+", " ", " ".join(kept)).strip()


def _only_facts(sentence: str, lifted: list[str]) -> bool:
    rest = sentence
    for text in sorted(lifted, key=len, reverse=True):
        rest = rest.replace(text, " ")
    words = set(_WORD.findall(rest.lower()))
    return words <= _ABOUT_LIFTED and (
        rest != sentence or bool(words & {"limits", "scopes"})
    )


def parameter_description(parameter: model.Parameter) -> str:
    """A parameter's description for agents; empty where it only repeats the name."""
    text = _SEE.sub(" ", parameter.description)
    words = re.sub(r"[^a-z]", "", text.lower())
    if words and parameter.name.lower().replace("_", "").endswith(words):
        return ""
    if text == parameter.description:
        return text
    return re.sub(r"[ \t]+", " ", text).strip()


MOMENT_HINTS = {
    "date-time": "A datetime with a time zone, or RFC 3339 text.",
    "date": "A date, or text such as 2026-01-31.",
}
"""What Python takes for text of a format, told where the page and the facts only know the text."""

_UNITS = {"second": "s", "minute": "min", "hour": "h", "day": "day"}


def limits_text(limits: tuple[Limit, ...] | tuple[model.RateLimit, ...]) -> str:
    parts = []
    for limit in limits:
        when = (
            f" ({limit.when})"
            if isinstance(limit, model.RateLimit) and limit.when
            else ""
        )
        parts.append(f"{limit.limit}/{_UNITS[limit.window]}{when}")
    return ", ".join(parts)


def summary(tool: model.Tool) -> str:
    """The first sentence of a description, for lists."""
    first = plain_description(tool).split("\n")[0]
    sentence = re.split(r"(?<=[.!?])\s", first, maxsplit=1)[0]
    return sentence or tool.title


def method_docstring(
    bound: BoundTool,
    arguments: tuple[Argument, ...],
    returns: str,
    limits: str,
    scopes: str,
) -> str:
    """What a person wants to know before calling a tool."""
    tool = bound.tool
    parts = [_wrapped(tool.description or tool.title)]
    notes = [
        b.rule.note
        for r in bound.routes
        for b in r.bindings
        if b.rule is not None and b.rule.note
    ]
    if bound.exactly_one_of:
        notes.insert(0, f"Give exactly one of {' and '.join(bound.exactly_one_of)}.")
    refused = [b for r in bound.routes for b in r.bindings if b.refused]
    notes += [
        f"`{b.parameter.name}` is documented but cannot be sent: {b.rule.why if b.rule else ''}"
        for b in refused
    ]
    parts += [_wrapped(note) for note in notes]
    if arguments:
        lines = [_argument(argument) for argument in arguments]
        parts.append("Args:\n" + "\n".join(lines))
    parts.append("Returns:\n" + textwrap.indent(_wrapped(returns, WIDTH - 4), "    "))
    routes = " or ".join(
        f"`{r.operation.method} {r.operation.path}`" for r in bound.routes
    )
    facts = [f"{tool.slug}: {routes}"]
    if limits:
        facts.append(f"enforced limits {limits}")
    if scopes:
        facts.append(f"scopes {scopes}")
    parts.append(_wrapped("; ".join(facts) + f" (line {tool.line} of the page)."))
    return "\n\n".join(parts)


def _argument(argument: Argument) -> str:
    text = argument.description or ("Required." if argument.required else "")
    line = f"{argument.name}: {text}" if text else f"{argument.name}: (not described)"
    return textwrap.indent(_wrapped(line, WIDTH - 8, "    "), "    ")


def _wrapped(text: str, width: int = WIDTH, hanging: str = "") -> str:
    """Text with its own line breaks kept and long lines folded, never within a word."""
    lines = []
    for number, line in enumerate(text.split("\n")):
        lines += textwrap.wrap(
            line,
            width,
            initial_indent="" if number == 0 else hanging,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return "\n".join(lines)
