"""The first `service.yaml` of a service, from its page and its documents.

Only certain values are filled in. Each decision that is left to the owner is described in a
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from generator.conventions.errors import PlainError
from generator.conventions.kinds import SLOT
from generator.conventions.locations import PATH, SlotName
from generator.conventions.pagination import Recognised
from generator.keys import TEXT, Scalar, UnfitError
from generator.model import Service
from generator.openapi import Facts
from generator.openapi.candidates import common_start
from generator.openapi.operations_file.yaml_writer import scalar
from generator.openapi.words import words
from generator.scaffold import recognise
from generator.scaffold.credentials import (
    Credential,
    credentials,
    needs_rule,
    required_together,
    token_urls,
)
from generator.scaffold.servers import (
    origin_lines,
    template,
    unusable,
    variable_lines,
)
from generator.spec import values

UNKNOWN_ADDRESS = "https://address-is-not-decided.invalid"
_NAMED = 3
_SHOWN = 100
_SCHEMA = "# yaml-language-server: $schema="


@dataclass(frozen=True, slots=True)
class Scaffold:
    text: str
    """Of `service.yaml`."""
    undecided: tuple[str, ...]
    """Decisions for the owner of the service, one sentence each."""


def scaffold(
    name: str,
    page: Service | None,
    facts: Facts | None,
    groups: Collection[str] | None = None,
) -> Scaffold:
    """`service.yaml` of the service whose folder is called `name`.

    `groups` are those of the vendor's that its tools are in; None: all.
    """
    undecided: list[str] = []
    title = _title(name, page, facts)
    lines = [
        "# Names, address, authentication and conventions. `toolpress explain service` covers",
        "# every key.",
        "",
        f"service: {_text(title)}",
    ]
    prefix = _prefix(name, title, page)
    if prefix:
        lines.append(f"slug_prefix: {_text(prefix)}")
    lines += ["", *_package(name, title), "", *_api(facts, undecided)]
    if facts is not None:
        lines += _conventions(facts)
        lines += _authentication(name, facts, undecided)
        lines += _tags(facts, groups)
        lines += _client_parameters(name, facts, page is None)
    return Scaffold("\n".join(lines) + "\n", tuple(undecided))


def _text(value: str) -> str:
    return scalar(value, flow=False)


def _fits(kind: Scalar, value: str) -> bool:
    try:
        kind.parse(value)
    except UnfitError:
        return False
    return True


def _title(name: str, page: Service | None, facts: Facts | None) -> str:
    """The name of the service: from the page, or the document's title."""
    if page is not None and _fits(values.SERVICE, page.service):
        return page.service
    title = " ".join((facts.title if facts is not None else "").split())
    for ending in (" API", " REST", " Public", " OpenAPI"):
        title = title.removesuffix(ending)
    return title if _fits(values.SERVICE, title) else " ".join(words(name)).title()


def _prefix(name: str, title: str, page: Service | None) -> str:
    """What all slugs begin with; those of a draft begin with the folder's name."""
    if page is None:
        return "_".join(words(name)).upper() + "_"
    slugs = [tool.slug for tool in page.tools]
    heads = {slug.partition("_")[0] for slug in slugs}
    spoken = "_".join(words(title)).upper() + "_"
    if spoken != "_" and all(slug.startswith(spoken) for slug in slugs):
        return spoken
    return f"{heads.pop()}_" if len(heads) == 1 and len(slugs) > 1 else ""


def _package(name: str, title: str) -> Iterator[str]:
    parts = words(name)
    module = "_".join(parts)
    module = module if _fits(values.MODULE, f"{module}_tools") else "service"
    client = "".join(part.capitalize() for part in parts)
    client = client if _fits(values.CLASS, client) else f"{client[:40]}Service"
    yield "package:"
    yield f"  distribution: {module.replace('_', '-')}-tools"
    yield f"  import: {module}_tools"
    yield f"  client: {client}"
    yield "  version: 0.1.0"
    summary = (
        f"Typed sync and async clients for {title}, with a tool manifest for agents."
    )
    yield f"  summary: {_text(summary)}"
    yield "  licence: MIT"


def _api(facts: Facts | None, undecided: list[str]) -> Iterator[str]:
    yield "api:"
    addresses = (
        [] if facts is None else [server.default_url for server in facts.servers]
    )
    usable = [one for one in addresses if _fits(values.BASE_ADDRESS, one)]
    first = None if facts is None or not facts.servers else facts.servers[0]
    address = "" if first is None else template(first)
    if not address:
        address = usable[0] if usable else UNKNOWN_ADDRESS
    yield f"  base_url: {_text(address)}"
    if address == UNKNOWN_ADDRESS:
        undecided.append(_no_address(facts))
    elif len(usable) > 1:
        yield f"  # Or: {', '.join(usable[1:4])}"
    if first is not None:
        yield from variable_lines(first, undecided)
    headers = {} if facts is None else recognise.headers(facts)
    usable_headers = [
        f"    {_text(name)}: {_text(value)}"
        for name, value in headers.items()
        if _fits(values.HEADER_NAME, name) and _fits(values.HEADER_VALUE, value)
    ]
    if usable_headers:
        yield from ("  headers:", *usable_headers)
    accept = "" if facts is None else recognise.accept(facts)
    if accept and _fits(values.MEDIA_TYPES, accept):
        yield f"  accept: {_text(accept)}"


def _no_address(facts: Facts | None) -> str:
    if facts is None or not facts.servers:
        return "`api.base_url`: no document names an https address."
    named = "; ".join(
        f"{_shown(one.url)}: {unusable(one)}" for one in facts.servers[:_NAMED]
    )
    more = len(facts.servers) - _NAMED
    others = f"; and {more} more" if more > 0 else ""
    return f"`api.base_url`: no document names an https address that can be used ({named}{others})."


def _shown(url: str) -> str:
    """An address without what may be a password."""
    return re.sub("//[^/@]*@", "//...@", ascii(url)[1:-1])[:_SHOWN]


def _conventions(facts: Facts) -> Iterator[str]:
    found = []
    if envelope := recognise.envelope(facts):
        found.append(f"  envelope: {envelope}")
    pages = recognise.pagination(facts)
    if pages != Recognised.name:
        found.append(f"  pagination: {pages}")
    errors = recognise.errors(facts)
    if errors != PlainError.name:
        found.append(f"  errors: {errors}")
    if limits := recognise.rate_limits(facts):
        found.append(f"  rate_limits: [{', '.join(limits)}]")
    if found:
        yield from ("", "conventions:", *found)


def _authentication(name: str, facts: Facts, undecided: list[str]) -> Iterator[str]:
    known = credentials(facts, "_".join(words(name)).upper(), undecided)
    if not known:
        if not facts.security_schemes:
            undecided.append(
                "`authentication`: no document says what requests carry; without credentials and "
                "a rule they carry nothing."
            )
        return
    yield from ("", "authentication:", "  credentials:")
    for one in known:
        yield from _credential(one)
    yield from origin_lines(facts, undecided)
    public = sum(operation.security == () for operation in facts.operations)
    if public * 2 > len(facts.operations):
        undecided.append(
            f"`authentication`: by the document {public} of {len(facts.operations)} operations "
            "carry no credential; where that is wrong, write a rule for their paths."
        )
    if needs_rule(facts):
        options = ", ".join(_alternatives(facts, known))
        yield "  # The document does not say what every operation carries: one of these."
        yield f"  rules: {{all: {{paths: /, credentials: [{options}]}}}}"
    urls = token_urls(facts)
    if len(urls) == 1 and _fits(values.ADDRESS, urls[0]):
        yield from ("", "oauth:", f"  token_url: {_text(urls[0])}")
    elif urls:
        named = ", ".join(ascii(_shown(url)) for url in urls[:_NAMED])
        undecided.append(
            f"`oauth.token_url`: the document names {named}; without one https address tokens "
            "are not renewed."
        )


def _client_parameters(name: str, facts: Facts, drafted: bool) -> Iterator[str]:
    """Options of the client for what most operations need, such as an account or a tenant.

    What is in paths is left to the page, if there is one.
    """
    service = "_".join(words(name))
    known = credentials(facts, service.upper(), [])
    carried = {one.key for one in known}
    options = {one.option for one in known}
    slots = [SlotName(PATH, one) for one in recognise.shared_parts(facts) if drafted]
    slots += recognise.shared_parameters(facts)
    lines: list[str] = []
    for slot in slots:
        if slot.key in carried or not _fits(SLOT, str(slot)):
            continue
        short = "_".join(words(slot.name)).removeprefix(f"{service}_")
        option = f"{slot.location.name}_{short}" if short in options else short
        if not _fits(values.OPTION, option) or option in options:
            continue
        options.add(option)
        lines.append(f"  {option}:")
        lines.append(f"    slot: {_text(str(slot))}")
        lines.append(f"    environment: {f'{service}_{short}'.upper()}")
    if lines:
        yield from ("", "client_parameters:", *lines)


def _tags(facts: Facts, groups: Collection[str] | None) -> Iterator[str]:
    """Names of groups without what all the vendor's tags begin with."""
    tags = sorted({operation.group for operation in facts.operations} - {""})
    leading = common_start(tags)
    used = [tag for tag in tags if groups is None or tag in groups]
    if leading and used:
        yield from ("", "groups:")
        yield from (
            f"  {_text(tag)}: {_text(' '.join(words(tag)[leading:]))}"
            for tag in used
            if _fits(TEXT, tag)
        )


def _alternatives(facts: Facts, known: Sequence[Credential]) -> Iterator[str]:
    """Each credential by itself, but those that go together: of basic authentication, say."""
    together = required_together(facts, known)
    if together:
        yield f"[{', '.join(together)}]"
        return
    basic = [one.option for one in known if one.location == "basic"]
    if basic:
        yield f"[{', '.join(basic)}]"
    yield from (one.option for one in known if one.location != "basic")


def _credential(one: Credential) -> Sequence[str]:
    about = [f"      about: {_text(one.about)}"] if one.about else []
    sent = [f"      format: {_text(one.format)}"] if one.format != "{}" else []
    scheme = [f"      scheme: {_text(one.scheme)}"] if one.scheme else []
    return [
        f"    {one.option}:",
        f"      environment: {one.environment}",
        f"      {one.location}: {_text(one.name)}",
        *sent,
        *scheme,
        *about,
    ]
