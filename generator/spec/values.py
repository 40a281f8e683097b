"""Kinds of values in `service.yaml` that end up in emitted code, each checked once.

They are as strict as the final consumer of the value: Python, HTTP, a build backend.
"""

from __future__ import annotations

import builtins
import re
import sys
from keyword import iskeyword
from urllib.parse import urlsplit

from generator.conventions.locations import HEADER
from generator.keys import PROSE, TEXT, Scalar, UnfitError, pattern

_NAMES = "E-PACKAGE-NAME"
MAX_NAME = 50
"""Characters of a name in Python; the formatter never has to break a line because of one."""

SERVED_MODULES = frozenset("""
    annotated_types anyio async_timeout attr attrs brotli brotlicffi certifi cffi
    charset_normalizer click cryptography dns email_validator exceptiongroup h11 h2
    hpack httpcore httpcore2 httpx httpx2 hyperframe idna jwt lunr markdown_it mcp mdurl
    opentelemetry pycparser pydantic pydantic_core pydantic_monty pygments redis
    requests rich sniffio socksio sse_starlette starlette truststore typing_extensions
    typing_inspection tzdata urllib3 uvicorn xxhash zstandard
    """.split())  # noqa: SIM905
"""Modules of the packages that emitted ones need or can use, and of what these need in turn."""


def _module(text: str) -> str:
    if text in sys.stdlib_module_names | SERVED_MODULES or iskeyword(text):
        raise UnfitError(
            f"the import package cannot be called {text}: another one has that name already",
            f"for example {text}_tools",
        )
    return text


def _class(text: str) -> str:
    if iskeyword(text) or hasattr(builtins, text):
        raise UnfitError(
            f"the client cannot be called {text}: Python has that name already",
            f"for example {text}Service",
        )
    return text


def _option(text: str) -> str:
    if iskeyword(text) or hasattr(builtins, text) or text in ("self", "cls"):
        raise UnfitError(
            f"a credential cannot be called {text}: Python has that name already",
            "take another name, like api_key",
        )
    return text


def _checked(kind: Scalar, also: object) -> Scalar:
    """The kind with one more check."""
    first, second = kind.parse, also
    assert callable(second)
    return Scalar(
        kind.type,
        kind.meaning,
        kind.help,
        lambda value: second(first(value)),
        kind.schema,
        kind.code,
    )


DISTRIBUTION = pattern(
    r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?",
    "lower-case words joined by hyphens",
    "for example acme-tools",
    _NAMES,
    MAX_NAME,
)
MODULE = _checked(
    pattern(
        r"[a-z][a-z0-9_]*",
        "a lower-case identifier",
        "for example acme_tools",
        _NAMES,
        MAX_NAME,
    ),
    _module,
)
CLASS = _checked(
    pattern(
        r"[A-Z][A-Za-z0-9]*",
        "a class name in capitalized words",
        "for example Acme",
        _NAMES,
        MAX_NAME,
    ),
    _class,
)
OPTION = _checked(
    pattern(
        r"[a-z][a-z0-9_]*",
        "an option's name",
        "take a lower-case identifier like api_key",
        _NAMES,
        MAX_NAME,
    ),
    _option,
)
VERSION = pattern(
    r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,4}(?:(?:a|b|rc)[0-9]{1,6})?(?:\.dev[0-9]{1,6})?",
    "a version",
    "for example 1.2.0",
    _NAMES,
)
LICENCE = pattern(
    r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*",
    "an SPDX licence expression",
    "for example MIT",
)
URL_LABEL = pattern(
    r"[A-Za-z][A-Za-z0-9 -]{0,31}", "a label of up to 32 letters", "for example Source"
)
WEB_ADDRESS = pattern(
    r"https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9._~/-]*)?",
    "an https address",
    "for example https://github.com/acme/acme-tools",
)
ENVIRONMENT = pattern(
    r"[A-Za-z_][A-Za-z0-9_]*", "the name of an environment variable", "like ACME_KEY"
)
SLUG_PREFIX = pattern(
    r"[A-Za-z0-9_.-]+", "the beginning of a tool's name", "like ACME_"
)
WORD = pattern(r"[A-Za-z0-9_]+", "a word", "write it in letters and digits")
GROUP_TITLE = pattern(
    r"[^\s](?:.*[^\s])?",
    "the vendor's name of a group",
    "as its document spells the tag",
)
GROUP_NAME = pattern(
    r"[A-Za-z][A-Za-z0-9 _-]*",
    "a group's name",
    "write it in words, like Client side",
    longest=MAX_NAME,
)
SCHEMA_WORD = pattern(
    r"[A-Za-z0-9_.-]+", "a part of a schema's name", "like ResponseObject"
)
EXTENSION = pattern(
    r"x-[!-~]+", "the name of an OpenAPI extension", "it begins with x-"
)
PATH_PREFIX = pattern(
    r"/[!-\[\]-~]*",
    "the beginning of a path",
    "write it like /api/; a lone / covers everything",
)


_OWN_HEADERS = frozenset("""
    connection content-length content-type host keep-alive proxy-connection te trailer
    transfer-encoding upgrade
    """.split())  # noqa: SIM905
"""Headers about one message or connection; HTTP clients write them."""


def _header(text: str) -> str:
    if HEADER.name_fault(text):
        raise UnfitError()
    if text.lower() in _OWN_HEADERS:
        raise UnfitError(
            f"the header {text} is written by the HTTP client", "leave it out"
        )
    return text


HEADER_NAME = Scalar(
    "text",
    "a header's name",
    "a name is one word of printable ASCII",
    _header,
    {"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},
)
HEADER_VALUE = pattern(
    r"[!-~](?:[ -~]*[!-~])?",
    "the value of a header",
    "a value is printable ASCII on one line, without spaces around it",
    longest=1000,
)
MEDIA_TYPES = pattern(
    r"[!#-~](?:[ -~]*[!#-~])?",
    "a list of media types, as the header Accept has it",
    "for example application/json",
    longest=1000,
)
COOKIE_NAME = pattern(
    r"[!#$%&'*+.^_`|~0-9A-Za-z-]+",
    "a cookie's name",
    "a name is one word of printable ASCII",
)
QUERY_NAME = pattern(
    r"[!-~]+", "a query parameter's name", "a name is one word of printable ASCII"
)


def _format(text: str) -> str:
    if text.count("{}") != 1 or text.replace("{}", "").count("{"):
        raise UnfitError()
    if not re.fullmatch("[!-~](?:[ -~]*[!-~])?", text):
        raise UnfitError()
    return text


CREDENTIAL_FORMAT = Scalar(
    "text",
    "printable ASCII that holds {} once, for the credential",
    'for example "Bearer {}"',
    _format,
    {"pattern": r"\{\}"},
)

_HOST = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.?|"
    r"\[[0-9a-f:.]+\]",
    re.IGNORECASE,
)
_URL_PATH = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")


def _address(text: str) -> str:
    """An address that credentials may go to, and that httpx takes as it is."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise UnfitError() from None
    host = parts.netloc.removesuffix(f":{port}") if port is not None else parts.netloc
    fits = (
        text.isascii()
        and text.isprintable()
        and text.startswith("https://")
        and _HOST.fullmatch(host)
        and port != 0
        and _URL_PATH.fullmatch(parts.path)
        and text == f"https://{parts.netloc}{parts.path}"
        and ".." not in parts.path.split("/")
    )
    if not fits:
        raise UnfitError()
    return text


ADDRESS = Scalar(
    "text",
    "an https address",
    "write it like https://api.example.com, in ASCII, without a user or a query",
    _address,
    {"format": "uri", "pattern": "^https://"},
)
BASE_ADDRESS = Scalar(
    "text",
    ADDRESS.meaning,
    ADDRESS.help,
    lambda text: _address(text).rstrip("/"),
    ADDRESS.schema,
)


_VARIABLE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def variables(address: str) -> tuple[str, ...]:
    """The names of the variables in an address."""
    return tuple(dict.fromkeys(_VARIABLE.findall(address)))


def _template(text: str) -> str:
    for name in variables(text):
        try:
            OPTION.parse(name)
        except UnfitError:
            message = (
                f"a variable cannot be called {name}: Python has that name already"
            )
            raise UnfitError(message, "take another name, like region") from None
    _address(_VARIABLE.sub("1", text))
    return text.rstrip("/")


BASE_TEMPLATE = Scalar(
    "text",
    ADDRESS.meaning,
    ADDRESS.help,
    _template,
    {"pattern": "^https://"},
)


def _origin(text: str) -> str:
    parsed = _template(text)
    if parsed.count("/") != 2:
        raise UnfitError()
    return parsed


ORIGIN = Scalar(
    "text",
    "an https address without a path",
    "write it like https://files.example.com",
    _origin,
    {"pattern": "^https://"},
)


def _usage(text: str) -> str:
    if "```" in text:
        raise UnfitError()
    parsed: str = PROSE.parse(text)
    return parsed


USAGE = Scalar(
    "text",
    "Python without ```",
    "it is shown between such lines, in the package's README",
    _usage,
)


SERVICE = _checked(
    TEXT, lambda text: pattern(".*\\S.*", "", "", longest=100).parse(text)
)
