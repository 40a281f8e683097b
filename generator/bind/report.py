"""Diagnostics about the binding of one tool to one operation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import model
from generator.diagnostics import Diagnostics
from generator.openapi import Operation
from generator.source import Location


@dataclass(frozen=True, slots=True)
class Report:
    tool: model.Tool
    operation: Operation
    page: str
    """Path of the page."""
    diagnostics: Diagnostics

    @property
    def operation_name(self) -> str:
        return f"{self.operation.method} {self.operation.path}"

    def error(self, code: str, message: str, at: Location, help: str) -> None:
        self.diagnostics.error(code, message, at, tool=self.tool.slug, help=help)

    def at_tool(self) -> Location:
        return Location(self.page, self.tool.line, 1)

    def at_parameter(self, parameter: model.Parameter) -> Location:
        return parameter_location(parameter, self.page)


def page_of(tool: model.Tool, page: str) -> str:
    """The path of the page that documents a tool; `page` is the first page of the service."""
    return str(Path(page).with_name(tool.page)) if tool.page else page


def parameter_location(parameter: model.Parameter, page: str) -> Location:
    """Where the page names a parameter, on a separate line."""
    name = parameter.name
    return Location(page, parameter.line, 1, len(name) + 1, name)
