"""Writes drafted pages, and reports what they omit."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from generator.cli.console import Console
from generator.diagnostics import Diagnostics
from generator.draft import Draft

_NAMED = 5
_BY_HAND = (
    "Write the tool by hand, and decide in bindings.yaml what its names leave open."
)


def write_draft(
    draft: Draft, target: Path, diagnostics: Diagnostics, console: Console
) -> None:
    """Write a page, and the decisions that it needs into `bindings.yaml`."""
    _report_skipped(draft, diagnostics)
    _report_choices(draft, diagnostics)
    if not draft.tools:
        console.result("Every operation that can be a tool is one already.")
        return
    if draft.decided and not _write_decisions(draft, target.parent, diagnostics):
        return
    target.write_text(draft.text, encoding="utf-8", newline="\n")
    console.result(f"{target.as_posix()}: {draft.tools} tools drafted")


def _write_decisions(draft: Draft, folder: Path, diagnostics: Diagnostics) -> bool:
    from generator.draft.decisions import lines
    from generator.spec.proposed import extended

    text = extended(folder, lines(draft.decided), diagnostics)
    if text is None:
        return False
    (folder / "bindings.yaml").write_text(text, encoding="utf-8", newline="\n")
    return True


def _report_skipped(draft: Draft, diagnostics: Diagnostics) -> None:
    """Every reason, with the operations that it excludes."""
    reasons = Counter((one.why, one.help) for one in draft.skipped)
    for (why, help), number in reasons.items():
        requests = [one.request for one in draft.skipped if one.why == why][:_NAMED]
        more = f" and {number - _NAMED} more" if number > _NAMED else ""
        diagnostics.warn(
            "W-DRAFT",
            f"No tool is drafted for {', '.join(requests)}{more}: {why}",
            help=f"{help[:1].upper()}{help[1:]}." if help else _BY_HAND,
        )


_OTHERWISE = {
    "body": "Name another one as `media_type` of the tool in bindings.yaml.",
    "response": "Callers can ask for another one with "
    '`extra_headers={"accept": ...}`, and read it with `with_raw_response`.',
}


def _report_choices(draft: Draft, diagnostics: Diagnostics) -> None:
    """Tools that take one of several media types, once for bodies and once for responses."""
    for part, otherwise in _OTHERWISE.items():
        found = [one for one in draft.choices if one.part == part]
        if not found:
            continue
        first = found[0]
        more = f", and {len(found) - 1} more likewise" if len(found) > 1 else ""
        diagnostics.warn(
            "W-DRAFT",
            f"Of several media types of a {part} the draft takes one: of {first.request} "
            f"{first.taken}, not {' or '.join(first.others)}{more}",
            help=otherwise,
        )
