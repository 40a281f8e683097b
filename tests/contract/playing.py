"""Plays one exchange in every way of calling, and judges requests and answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tests.contract.comparing import (
    Difference,
    any_order,
    concerned,
    differences,
    report,
)
from tests.contract.stage import CALLERS, Stage, chain_of, items_of, tool_of


def faults_of(
    stage: Stage,
    fixture: Mapping[str, Any],
    exchange: Mapping[str, Any],
    chosen: Iterable[Difference],
    callers: Iterable[str] = tuple(CALLERS),
) -> list[str]:
    """What is wrong with the calls of an exchange: a report for each; empty when all is well."""
    chain = chain_of(fixture, exchange)
    faults = []
    for caller in callers:
        outcome = stage.perform(caller, fixture, exchange)
        where = f"{exchange['name']} ({caller} over the {stage.name})"
        pages = chain if outcome.items is not None else chain[:1]
        faults += _request_faults(stage, fixture["tool"], where, pages, tuple(chosen))
        response = exchange["response"]
        if outcome.document != response.get("body"):
            faults.append(
                f"{fixture['tool']}, {where}: another answer: {outcome.document}"
            )
        if outcome.items is not None and outcome.items != [
            item for page in pages for item in items_of(page["response"]["body"])
        ]:
            faults.append(f"{fixture['tool']}, {where}: other items: {outcome.items}")
        if outcome.page_items is not None and outcome.page_items != items_of(
            outcome.document
        ):
            faults.append(f"{fixture['tool']}, {where}: other items of the page")
        if outcome.raw is not None:
            got = {name: outcome.raw.headers.get(name) for name in response["headers"]}
            if (outcome.raw.status, got) != (response["status"], response["headers"]):
                faults.append(
                    f"{fixture['tool']}, {where}: {outcome.raw.status} with {got}"
                )
    return faults


def _request_faults(
    stage: Stage,
    tool: str,
    where: str,
    pages: list[Mapping[str, Any]],
    chosen: tuple[Difference, ...],
) -> list[str]:
    sent = stage.vendor.requests
    if len(sent) != len(pages):
        return [f"{tool}, {where}: {len(sent)} requests instead of {len(pages)}"]
    faults = []
    for number, (page, request) in enumerate(zip(pages, sent, strict=True)):
        recorded = page["request"]
        if number or not stage.service.ordered:  # the link decides about the order
            recorded, request = any_order(recorded), any_order(request)
        differing = differences(tool, recorded, request, chosen)
        if differing:
            names = concerned(
                tool_of(stage.service, tool), page["call"], recorded, differing
            )
            faults.append(report(tool, where, recorded, request, differing, names))
    return faults
