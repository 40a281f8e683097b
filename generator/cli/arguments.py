"""The command line: commands, arguments and their help."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from generator import __version__
from generator.inputs import DRAFT, PAGE

_SPECS, _OUT = Path("specs"), Path("generated")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Parse a command line; `run` of the result is the command, to be called with the result.

    Raises SystemExit for --help, --version and wrong usage.
    """
    return _parser().parse_args(argv)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="toolpress",
        description="Turn a page of tool documentation into an installable, typed client package.",
        epilog="Exit codes: 0 done, 1 faults in the input, 2 usage, 3 out of date, 70 a fault of "
        "toolpress itself.",
        allow_abbrev=False,
        parents=[_common(top=True)],
    )
    parser.add_argument(
        "--version", action="version", version=f"toolpress {__version__}"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, help: str, *, specs: bool = True) -> argparse.ArgumentParser:
        added = commands.add_parser(
            name,
            help=help,
            description=help[0].upper() + help[1:] + ".",
            allow_abbrev=False,
            parents=[_common(top=False)],
        )
        added.set_defaults(run=_runner(name.replace("-", "_")))
        if specs:
            added.add_argument(
                "--specs",
                type=Path,
                default=_SPECS,
                metavar="DIR",
                help="the folder with one folder for each service (default: %(default)s)",
            )
        return added

    new = command("new", "begin a service: from its page, its documents, or both")
    new.add_argument(
        "service", metavar="SERVICE", help="its folder's name, like acme-shop"
    )
    new.add_argument(
        "--page",
        type=Path,
        default=None,
        metavar="PAGE",
        help="the page, as text; without it one is drafted from the documents",
    )
    _add_documents(new, required=False)

    generate = command("generate", "write the packages of services")
    generate.add_argument(
        "services", nargs="*", metavar="SERVICE", help="default: all that have specs"
    )
    generate.add_argument(
        "--out",
        type=Path,
        default=_OUT,
        metavar="DIR",
        help="the folder that gets one folder for each service (default: %(default)s)",
    )
    generate.add_argument(
        "--check",
        action="store_true",
        help="write nothing; list the files that are out of date, and end with 3 if there are any",
    )

    inspect = command("inspect", "show what pages of tools say", specs=False)
    inspect.add_argument(
        "pages",
        type=Path,
        nargs="+",
        metavar="PAGE",
        help="a page, as text, or a folder of pages of one service",
    )
    shape = inspect.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="everything, as JSON")
    shape.add_argument("--tool", metavar="SLUG", help="one tool, in full")

    imported = command(
        "import-openapi", "write wire facts from a vendor's OpenAPI documents"
    )
    imported.add_argument(
        "documents",
        type=Path,
        nargs="+",
        metavar="DOC",
        help="OpenAPI 3 or Swagger 2.0, as JSON or YAML",
    )
    imported.add_argument("service", metavar="SERVICE")
    imported.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="corrections to the documents, as an OpenAPI Overlay; may be repeated",
    )
    imported.add_argument(
        "--propose",
        action="store_true",
        help="write the likeliest operations of tools that are not certain to bindings.yaml",
    )

    draft = command(
        "draft", "write a page for the operations of documents that no tool uses yet"
    )
    draft.add_argument("service", metavar="SERVICE")
    _add_documents(draft, required=True)
    draft.add_argument(
        "--page",
        metavar="NAME",
        default="",
        help=f"its file (default: {PAGE}, or {DRAFT} where there are pages)",
    )

    bindings = command("bindings", "show where each parameter goes in the request")
    bindings.add_argument("service", metavar="SERVICE")
    bindings.add_argument("--json", action="store_true", help="as JSON")

    plan = command("plan", "show the client that a service becomes, in no language")
    plan.add_argument("service", metavar="SERVICE")
    plan.add_argument("--json", action="store_true", help="everything, as JSON")

    explain = command(
        "explain",
        "explain a diagnostic code, or the syntax of a spec file",
        specs=False,
    )
    explain.add_argument(
        "subject", metavar="CODE|FILE", help="E-BIND-NONE, say; bindings, or service"
    )
    explain.add_argument(
        "--json", action="store_true", help="the syntax of a file as JSON Schema"
    )
    return parser


def _add_documents(command: argparse.ArgumentParser, *, required: bool) -> None:
    command.add_argument(
        "--openapi",
        type=Path,
        nargs="+",
        default=[],
        required=required,
        metavar="DOC",
        dest="documents",
        help="the vendor's documents: OpenAPI 3 or Swagger 2.0, as JSON or YAML",
    )
    command.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="corrections to the documents, as an OpenAPI Overlay; may be repeated",
    )


def _common(*, top: bool) -> argparse.ArgumentParser:
    """Options allowed both before and after the command."""

    def default(value: object) -> Any:
        # A command must not reset an option that stands before it.
        return value if top else argparse.SUPPRESS

    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    group = common.add_argument_group("output")
    group.add_argument(
        "--diagnostics",
        choices=("text", "json"),
        default=default("text"),
        help="how findings are shown on standard error (default: text)",
    )
    group.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default=default("auto"),
        help="auto: on terminals, unless NO_COLOR is set",
    )
    group.add_argument(
        "--debug",
        action="store_true",
        default=default(False),
        help="show where a fault of toolpress comes from (as does TOOLPRESS_DEBUG=1)",
    )
    return common


def _runner(name: str) -> Callable[..., int]:
    def run(options: argparse.Namespace, console: object) -> int:
        # Only the command that runs is imported.
        result: int = import_module(f"generator.cli.commands.{name}").run(
            options, console
        )
        return result

    return run
