"""Descriptions for readers: in full, and without boilerplate."""

from __future__ import annotations

import re

from generator import model
from generator.bind import Binding, BoundTool
from generator.design.client import Documentation

# The lookbehinds let a run of spaces be tried from its beginning only.
_SEE = re.compile(
    r"(?<!\s)\s*For more information,? (?:please )?visit (?:https?://\S+)\s*"
)
_SENTENCE = re.compile(
    r"(?<=[.!?])\s+|\n"
    r"|(?<![^\S\n])(?<!-)[^\S\n]+(?=[A-Z][a-z]+(?: [a-z]+){0,2}: )"
    r"|(?<![^\S\n])[^\S\n]+(?=- \S)"
)
"""Between sentences, before a label ("Note: ") and before an item of a list."""
_ABOUT = re.compile(r"Rate limits?\b|(?:Required |Requires )?[Ss]copes?\b")
_REMARK = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[a-z]+")
_LIFTED = ("rate_limit", "scope", "returns_status")
_ABOUT_LIFTED = frozenset("""
    a access and api are burst by daily for have is key limit limited limits m min minute
    minutes must needed of or per permission permissions rate rates request requests required
    requires s scope scopes sec second seconds steady the to under valid with
    """.split())  # noqa: SIM905


def documentation(bound: BoundTool) -> Documentation:
    """The documentation of a tool, from the page and from decisions."""
    tool = bound.tool
    brief = bound.says or _brief(tool)
    sentence = re.split(r"(?<=[.!?])\s", brief.split("\n")[0], maxsplit=1)[0]
    return Documentation(
        title=tool.title,
        description=bound.says or tool.description,
        brief=brief,
        summary=sentence or tool.title,
        notes=tuple(
            binding.rule.note
            for route in bound.routes
            for binding in route.bindings
            if binding.rule is not None and binding.rule.note
        ),
        line=tool.line,
        page=tool.page,
    )


def _brief(tool: model.Tool) -> str:
    """A description without sentences that only state limits, scopes and a status.

    Only whole sentences are removed.
    """
    text = _SEE.sub(" ", tool.description)
    lifted = [fact.text for fact in tool.lifted if fact.fact in _LIFTED]
    sentences = _sentences(text)
    kept: list[str] = []
    removed = False
    for one in sentences:
        if not _only_facts(one, lifted):
            if kept and _lost_its_list(kept[-1], removed, one):
                kept.pop()
            kept.append(one)
            removed = False
        else:
            removed = True
    if kept and _lost_its_list(kept[-1], removed, ""):
        kept.pop()
    if len(kept) == len(sentences) and text == tool.description:
        return text  # nothing to remove: verbatim
    return re.sub(r"[ \t]+", " ", "".join(kept)).strip()


def _sentences(text: str) -> list[str]:
    """Each with the white space after it, of which a line break stays one."""
    ends = [*(found.end() for found in _SENTENCE.finditer(text)), len(text)]
    return [text[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _lost_its_list(sentence: str, removed: bool, after: str) -> bool:
    """A label of a list whose items were all removed."""
    return removed and sentence.rstrip().endswith(":") and not after.startswith("- ")


def _only_facts(sentence: str, lifted: list[str]) -> bool:
    rest = sentence
    if _ABOUT.match(sentence):
        rest = _REMARK.sub(" ", sentence)
    for text in sorted(lifted, key=len, reverse=True):
        rest = rest.replace(text, " ")
    words = set(_WORD.findall(rest.lower()))
    return words <= _ABOUT_LIFTED and (
        rest != sentence or bool(words & {"limits", "scopes"})
    )


def parameter_description(binding: Binding) -> str:
    """A parameter's description without boilerplate; empty where it only repeats the name."""
    if binding.rule is not None and binding.rule.says:
        return binding.rule.says
    return _described(binding.parameter)


def _described(parameter: model.Parameter) -> str:
    text = _SEE.sub(" ", parameter.description)
    words = re.sub(r"[^a-z]", "", text.lower())
    if words and parameter.name.lower().replace("_", "").endswith(words):
        return ""
    if text == parameter.description:
        return text
    return re.sub(r"[ \t]+", " ", text).strip()
