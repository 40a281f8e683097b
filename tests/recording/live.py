"""Records answers of the live API, for owners of a key: `python -m tests.recording.live`.

Only reading tools are called unless told otherwise, and nothing personal is written: see `scrub`.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import httpx

from . import fixture
from .identity import API, REVISION
from .loopback import Received
from .scrub import LeakError, Scrubber, members_of, words_of
from .wire import recorded_request

SOURCES = Path(__file__).parents[2] / "generated" / "klaviyo" / "src"
FOLDER = fixture.FOLDER / "live"
KEY = "KLAVIYO_API_KEY"
COMPANY = "KLAVIYO_COMPANY_ID"
PREFIX = "KLAVIYO_"


class LiveError(Exception):
    """Why nothing, or not everything, was recorded."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit code is 0, or 1 when something was not recorded."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.recording.live",
        description=(
            "Record answers of the live API. Personal data, ids and secrets are replaced before "
            "anything is written; read what was written before you share it all the same."
        ),
        epilog=(
            f"The private key is taken from {KEY} and from nowhere else; a read-only one will do. "
            f"{COMPANY} holds the public key for the client-side tools."
        ),
    )
    parser.add_argument(
        "tools",
        nargs="*",
        metavar="TOOL",
        help="slugs; unless told, all reading tools for which there are arguments",
    )
    parser.add_argument(
        "--calls",
        type=Path,
        metavar="FILE",
        help="JSON: {TOOL: [{name, call}]} with arguments by documented names; tools that need "
        "none are called without",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=FOLDER,
        metavar="FOLDER",
        help="default: %(default)s",
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace fixtures that are there"
    )
    parser.add_argument(
        "--allow-writes",
        action="store_true",
        help="call also those of the named tools that change the account",
    )
    parser.add_argument(
        "--keep-member",
        action="append",
        default=[],
        metavar="NAME",
        help="a member of answers that is new and not personal; unknown ones are renamed",
    )
    options = parser.parse_args(arguments)
    if not os.environ.get(KEY):
        print(f"Set {KEY} to a private API key.", file=sys.stderr)
        return 1
    try:
        calls = (
            {}
            if options.calls is None
            else json.loads(options.calls.read_text("utf-8"))
        )
        return record_live(
            options.tools,
            calls,
            options.out,
            overwrite=options.overwrite,
            allow_writes=options.allow_writes,
            keep=options.keep_member,
        )
    except (LiveError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1


def record_live(
    tools: Sequence[str],
    calls: Mapping[str, Sequence[Mapping[str, Any]]],
    folder: Path,
    *,
    overwrite: bool = False,
    allow_writes: bool = False,
    keep: Sequence[str] = (),
    base_url: str = API,
    say: Callable[[str], None] = print,
) -> int:
    """Records tools into a folder; returns 1 when a call failed, else 0.

    Raises `LiveError`, before any request, for tools that may not be called or recorded.
    """
    manifest = _manifest()
    chosen = _chosen(
        manifest, tools, calls, folder, overwrite=overwrite, writes=allow_writes
    )
    secrets = [os.environ[name] for name in (KEY, COMPANY) if os.environ.get(name)]
    scrubber = Scrubber(
        members=[*_known_members(), *keep],
        path_words=_path_words(),
        words=sorted(set(words_of(list(manifest.values())))),
        secrets=secrets,
    )
    failed = False
    texts: dict[Path, str] = {}
    with _Tap(base_url) as tap:
        for slug, one in chosen.items():
            exchanges = []
            for number, entry in enumerate(one, 1):
                name = entry.get("name", f"live {number}")
                status = tap.call(slug, entry["call"])
                if not 200 <= status < 300:
                    say(f"{slug}, {name}: status {status}, not recorded")
                    failed = True
                    continue
                exchanges.append(_exchange(name, entry["call"], tap, scrubber))
            if exchanges:
                text = fixture.text_of(
                    {
                        "tool": slug,
                        "recorded_with": f"the live API (revision {REVISION}), scrubbed",
                        "exchanges": exchanges,
                    }
                )
                texts[fixture.path_of(slug, folder)] = text
    for path, text in texts.items():
        try:
            scrubber.refuse_leaks(text)
        except LeakError as error:
            raise LiveError(f"Nothing was written: {path.name}: {error}.") from None
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in texts.items():
        path.write_bytes(text.encode())
        say(f"{path.name} written")
    if scrubber.renamed:
        say(
            f"{scrubber.renamed} members with unknown names were renamed (--keep-member keeps one)"
        )
    return 1 if failed else 0


def _chosen(
    manifest: Mapping[str, Mapping[str, Any]],
    tools: Sequence[str],
    calls: Mapping[str, Sequence[Mapping[str, Any]]],
    folder: Path,
    *,
    overwrite: bool,
    writes: bool,
) -> dict[str, Sequence[Mapping[str, Any]]]:
    """The tools to call, and the calls of each."""
    unknown = sorted({*tools, *calls} - manifest.keys())
    if unknown:
        raise LiveError(f"No such tool: {', '.join(unknown)}.")
    chosen: dict[str, Sequence[Mapping[str, Any]]] = {}
    for slug, tool in manifest.items():
        if tools and slug not in tools:
            continue
        reads = tool["annotations"]["readOnlyHint"]
        if not reads and not (tools and writes):
            if tools or slug in calls:
                raise LiveError(
                    f"{slug} changes the account: name it, with --allow-writes."
                )
            continue
        if slug in calls:
            chosen[slug] = calls[slug]
        elif not tool["inputSchema"].get("required"):
            public = tool["_meta"]["group"].startswith("client")
            if tools or not public or os.environ.get(COMPANY):
                chosen[slug] = [{"call": {}}]
        elif tools:
            needed = ", ".join(tool["inputSchema"]["required"])
            raise LiveError(
                f"{slug} needs arguments ({needed}): give them with --calls."
            )
    there = [
        path.name
        for path in (fixture.path_of(slug, folder) for slug in chosen)
        if path.exists()
    ]
    if there and not overwrite:
        raise LiveError(
            f"Already there, and kept without --overwrite: {', '.join(there)}."
        )
    return chosen


def _exchange(
    name: str, call: Mapping[str, Any], tap: _Tap, scrubber: Scrubber
) -> dict[str, Any]:
    # The answer first: it tells which texts are ids, wherever they stand in the request.
    response: dict[str, Any] = {
        "status": tap.status,
        "headers": scrubber.headers(tap.headers),
    }
    if tap.content.strip():
        response["body"] = scrubber.document(json.loads(tap.content))
    return {
        "name": name,
        "call": {key: scrubber.argument(key, value) for key, value in call.items()},
        "request": scrubber.request(recorded_request(tap.received)),
        "response": response,
    }


class _Tap:
    """The emitted client, and what went through it. Retries and redirects nothing."""

    def __init__(self, base_url: str) -> None:
        self.received = Received("", "", (), b"")
        self.status = 0
        self.headers: Mapping[str, str] = {}
        self.content = b""
        self._http = httpx.Client(event_hooks={"response": [self._note]}, timeout=60)
        package = _package("klaviyo_tools")
        self._error = package.APIError
        self._client = package.Klaviyo(
            http_client=self._http, base_url=base_url, max_retries=0
        )

    def __enter__(self) -> _Tap:
        return self

    def __exit__(self, *error: object) -> None:
        self._client.close()
        self._http.close()

    def call(self, slug: str, arguments: Mapping[str, Any]) -> int:
        """Makes a call; returns the status. Errors of the API tell nothing but that."""
        with contextlib.suppress(self._error):
            self._client.call(slug, arguments)
        return self.status

    def _note(self, response: httpx.Response) -> None:
        request = response.request
        self.received = Received(
            request.method,
            request.url.raw_path.decode(),
            tuple(
                (name.decode(), value.decode()) for name, value in request.headers.raw
            ),
            request.read(),
        )
        self.status = response.status_code
        self.headers = dict(response.headers)
        self.content = response.read()


def _package(name: str) -> Any:
    if str(SOURCES) not in sys.path:
        sys.path.insert(0, str(SOURCES))
    return importlib.import_module(name)


def _manifest() -> dict[str, dict[str, Any]]:
    text = (SOURCES / "klaviyo_tools" / "manifest.json").read_text(encoding="utf-8")
    return {tool["name"]: tool for tool in json.loads(text)["tools"]}


def _known_members() -> set[str]:
    """The names of members that the recorded fixtures know: those of the API, nobody's own."""
    names: set[str] = set()
    for one in fixture.read_all():
        for exchange in one["exchanges"]:
            names.update(members_of(exchange["response"].get("body")))
            names.update(members_of(exchange["request"].get("body")))
    return names


def _path_words() -> set[str]:
    """The fixed words in the paths of the API."""
    words: set[str] = set()
    for path in sorted((SOURCES / "klaviyo_tools" / "wire").glob("[!_]*.json")):
        for tool in json.loads(path.read_text(encoding="utf-8")).values():
            for route in tool["routes"]:
                words.update(
                    part for part in route["path"].split("/") if "{" not in part
                )
    for one in fixture.read_all():  # the links of answers lead to other paths too
        for exchange in one["exchanges"]:
            relations = _relations(exchange["response"].get("body"))
            words.update(relations)
    return words


def _relations(body: Any) -> set[str]:
    """The last words of the links between resources."""
    names: set[str] = set()
    if isinstance(body, Mapping):
        for name, one in body.items():
            if name == "relationships" and isinstance(one, Mapping):
                names.update(one)
            names |= _relations(one)
    elif isinstance(body, list):
        for one in body:
            names |= _relations(one)
    return names


if __name__ == "__main__":
    sys.exit(main())
