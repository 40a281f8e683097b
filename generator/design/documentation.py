"""Descriptions for readers: in full, and without boilerplate.

They come to a finished design: no words of a page can change what a request is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator import model
from generator.design.client import (
    Argument,
    ClientDesign,
    Documentation,
    Operation,
    Wording,
)
from generator.diagnostics import Diagnostics
from generator.spec.bindings import BindingSpec, ParameterRule, ToolRule

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


def documented(
    design: ClientDesign,
    service: model.Service,
    rules: BindingSpec,
    diagnostics: Diagnostics,
) -> ClientDesign:
    """The design with the words of the service's pages.

    Reports decisions on words that parameters beyond the page have anyhow.
    """
    tools = {tool.slug: tool for tool in service.tools}
    words = _Words(tools)
    groups = tuple(
        replace(
            group,
            operations=tuple(words.operation(one) for one in group.operations),
        )
        for group in design.groups
    )
    for operation in design.operations():
        rule = rules.tools.get(operation.slug)
        if rule is not None:
            beyond = {
                one.name: words.on_page(one.wording, operation.slug)
                for one in operation.parameters
                if one.beyond_page
            }
            _report_repeated_words(rule, "", beyond, diagnostics)
    return replace(design, groups=groups)


def report_redundant_words(
    service: model.Service, rules: BindingSpec, diagnostics: Diagnostics
) -> None:
    """Report decisions on words that the page has anyhow."""
    for tool in service.tools:
        rule = rules.tools.get(tool.slug)
        if rule is not None:
            described = {one.name: one.description for one in tool.parameters}
            _report_repeated_words(rule, tool.description, described, diagnostics)


def _report_repeated_words(
    rule: ToolRule,
    description: str,
    parameters: Mapping[str, str],
    diagnostics: Diagnostics,
) -> None:
    """The same for one tool; descriptions of `parameters` are by name."""
    repeated: list[tuple[ToolRule | ParameterRule, str]] = []
    if rule.says and rule.says == description:
        repeated.append((rule, rule.slug))
    for decisions in (rule.parameters, *(route.parameters for route in rule.routes)):
        repeated += [
            (decision, name)
            for name, decision in decisions.items()
            if decision.says and decision.says == parameters.get(name)
        ]
    for decision, name in repeated:
        diagnostics.error(
            "E-BIND-REDUNDANT",
            f"`says` repeats the page's words on {name}",
            decision.location,
            tool=rule.slug,
            help="remove the entry",
        )


def words(operation: Operation) -> str:
    """All that `documented` put into an operation, as one text."""
    parameters = [one.description for one in operation.parameters]
    return repr((operation.documentation, argument_words(operation), parameters))


def argument_words(operation: Operation) -> str:
    """What it put into the arguments."""
    return repr([_described(one) for one in operation.arguments])


def _described(argument: Argument) -> tuple[object, ...]:
    return argument.description, *map(_described, argument.members)


class _Words:
    """The words of pages, where a design wants them."""

    def __init__(self, tools: Mapping[str, model.Tool]) -> None:
        self._tools = tools
        self._parameters = {
            (tool.slug, parameter.name): parameter
            for tool in tools.values()
            for parameter in tool.parameters
        }

    def operation(self, operation: Operation) -> Operation:
        tool = self._tools[operation.slug]
        return replace(
            operation,
            documentation=_documentation(operation.documentation, tool),
            arguments=tuple(
                self._argument(one, tool.slug) for one in operation.arguments
            ),
            parameters=tuple(
                replace(
                    one,
                    description=self._description(one.wording, tool.slug),
                    wording=Wording(),
                )
                for one in operation.parameters
            ),
        )

    def _argument(self, argument: Argument, slug: str) -> Argument:
        return replace(
            argument,
            description=self._description(argument.wording, slug),
            wording=Wording(),
            members=tuple(self._argument(one, slug) for one in argument.members),
        )

    def _description(self, wording: Wording, slug: str) -> str:
        first = (
            wording.decided
            or _without_boilerplate(self._page(wording, slug))
            or wording.otherwise
        )
        return " ".join(filter(None, (first, *wording.notes)))

    def on_page(self, wording: Wording, slug: str) -> str:
        """What the page says, in full."""
        found = self._page(wording, slug)
        return "" if found is None else found.description

    def _page(self, wording: Wording, slug: str) -> model.Parameter | None:
        """The parameter whose description counts, if its likes have the same."""
        found = [self._parameters[one or slug, name] for one, name in wording.page]
        alike = len({one.description for one in found}) == 1
        return found[0] if alike else None


def _documentation(decided: Documentation, tool: model.Tool) -> Documentation:
    brief = decided.description or _brief(tool)
    sentence = re.split(r"(?<=[.!?])\s", brief.split("\n")[0], maxsplit=1)[0]
    return replace(
        decided,
        description=decided.description or tool.description,
        brief=brief,
        summary=sentence or tool.title,
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


def _without_boilerplate(parameter: model.Parameter | None) -> str:
    """A parameter's description; empty where it only repeats the name."""
    if parameter is None:
        return ""
    text = _SEE.sub(" ", parameter.description)
    words = re.sub(r"[^a-z]", "", text.lower())
    if words and parameter.name.lower().replace("_", "").endswith(words):
        return ""
    if text == parameter.description:
        return text
    return re.sub(r"[ \t]+", " ", text).strip()
