"""Descriptions for readers: in full, and without boilerplate."""

from __future__ import annotations

import re

from generator import model
from generator.bind import BoundTool
from generator.design.client import Documentation

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


def documentation(bound: BoundTool) -> Documentation:
    """The documentation of a tool, from the page and from decisions."""
    tool = bound.tool
    brief = _brief(tool)
    sentence = re.split(r"(?<=[.!?])\s", brief.split("\n")[0], maxsplit=1)[0]
    return Documentation(
        title=tool.title,
        description=tool.description,
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
    """A description without sentences that only state limits and scopes.

    Only whole sentences are removed.
    """
    text = _SEE.sub(" ", tool.description)
    lifted = [fact.text for fact in tool.lifted if fact.fact in _LIFTED]
    sentences = _SENTENCE.split(text)
    kept = [sentence for sentence in sentences if not _only_facts(sentence, lifted)]
    if len(kept) == len(sentences) and text == tool.description:
        return text  # nothing to remove: verbatim, with line breaks
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
    """A parameter's description without boilerplate; empty where it only repeats the name."""
    text = _SEE.sub(" ", parameter.description)
    words = re.sub(r"[^a-z]", "", text.lower())
    if words and parameter.name.lower().replace("_", "").endswith(words):
        return ""
    if text == parameter.description:
        return text
    return re.sub(r"[ \t]+", " ", text).strip()
