"""The README of a package."""

from __future__ import annotations

from generator.emit.environment import render
from generator.plan.package import PackagePlan


def readme(plan: PackagePlan) -> str:
    return render("readme.md.jinja", plan=plan, spec=plan.spec)
