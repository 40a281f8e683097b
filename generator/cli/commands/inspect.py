"""`toolpress inspect PAGE... [--json] [--tool SLUG]`."""

from __future__ import annotations

import shutil
from argparse import Namespace

from generator.cli.console import Console, Exit, UsageFaultError
from generator.diagnostics import Diagnostics
from generator.inputs import PAGE, pages, read_pages
from generator.suggest import did_you_mean


def run(options: Namespace, console: Console) -> int:
    from generator.cli.inspect import render_human, render_tool, to_json

    diagnostics = Diagnostics()
    paths = [
        path
        for given in options.pages
        for path in ((pages(given) or [given / PAGE]) if given.is_dir() else [given])
    ]
    service = read_pages(paths, diagnostics)
    console.show(diagnostics)
    if service is None or diagnostics.failed:
        return Exit.FAULTS
    width = shutil.get_terminal_size((100, 24)).columns
    if options.json:
        console.result(to_json(service).rstrip("\n"))
    elif options.tool:
        slugs = [tool.slug for tool in service.tools]
        if options.tool not in slugs:
            raise UsageFaultError(
                f"the page documents no tool {options.tool!r}",
                did_you_mean(
                    options.tool, slugs, "Without --tool all of them are listed."
                ),
            )
        console.result(render_tool(service, options.tool, width).rstrip("\n"))
    else:
        console.result(render_human(service, width=width).rstrip("\n"))
    return Exit.DONE
