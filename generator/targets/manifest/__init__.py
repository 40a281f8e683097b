"""The manifest: every tool as an agent sees it, with its documented names."""

from __future__ import annotations

from generator.design import ClientDesign
from generator.design.client import Operation
from generator.jsonvalue import Json, LaidOut, in_lines
from generator.targets.earlier import Earlier, NothingEarlier, Texts
from generator.targets.manifest.metaschema import METASCHEMA
from generator.targets.manifest.tools import ToolEntries
from generator.targets.method_names import MethodNames, neutral

_LEVELS = 5
"""What is deeper is on one line."""


def render(
    design: ClientDesign,
    method_names: MethodNames | None = None,
    earlier: Earlier | None = None,
) -> dict[str, bytes]:
    """`manifest.json` and its JSON Schema, beside the package's own modules."""
    entries = ToolEntries(design, method_names or neutral(design))
    texts = Texts("manifest", design, NothingEarlier() if earlier is None else earlier)

    def entry(operation: Operation) -> LaidOut:
        def text() -> str:
            return in_lines(entries.entry(operation), _LEVELS - 2, "  ")

        return LaidOut(texts.of(operation, text))

    manifest: dict[str, Json] = {
        "service": design.title,
        "package": design.package.module,
        "version": design.package.version,
        "prefix": design.slug_prefix,
        "declaredTools": design.declared_tools,
        "tools": [entry(one) for one in design.operations()],
    }
    meta: dict[str, Json] = {}
    if design.left_out:
        meta["leftOut"] = {one.slug: one.why for one in design.left_out}
    if design.search_words:
        meta["searchWords"] = dict(design.search_words)
    if meta:
        manifest["_meta"] = meta
    base = f"src/{design.package.module}"
    return {
        f"{base}/manifest.json": in_lines(manifest, _LEVELS).encode("ascii"),
        f"{base}/manifest_schema.json": in_lines(METASCHEMA, 3).encode("ascii"),
    }
