"""The runtime, as it is copied into a package: what all services need, and the rest by feature."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from generator.design import ClientDesign
from generator.design.types import ArrayType, FileType, Type
from generator.locate import PACKAGE
from generator.runtime.wire.forms import MultipartBody
from generator.runtime.wire.media_types import body_format
from generator.runtime.wire.model import Route


@dataclass(frozen=True, slots=True)
class Feature:
    """A part of the runtime that a package only has where its service needs it.

    Nothing else in the runtime imports it before it is used.
    """

    name: str
    files: tuple[str, ...]
    """Folders, with a slash, and modules below the runtime."""
    needed: Callable[[ClientDesign], bool]
    exports: Mapping[str, str] = field(default_factory=dict)
    """Public names of the package, and their modules below the runtime."""


def _sends_files(design: ClientDesign) -> bool:
    for operation in design.operations():
        if any(_is_file(one.type) for one in operation.arguments):
            return True
        for route in operation.routes:
            written = body_format(Route("", "", "", media_type=route.media_type))
            if isinstance(written, MultipartBody) or (written and written.takes_files):
                return True
    return False


def _is_file(type_: Type) -> bool:
    if isinstance(type_, ArrayType):
        return _is_file(type_.items)
    return isinstance(type_, FileType)


FEATURES = (
    Feature(
        "webhooks",
        ("webhooks/", "testing/webhooks.py"),
        lambda design: design.webhooks is not None,
        {"WebhookError": "errors"},
    ),
    Feature(
        "bulk jobs",
        ("bulk/",),
        lambda design: bool(design.bulk_jobs),
        {
            "BulkInterrupted": "bulk.model",
            "BulkProgress": "bulk.model",
            "RowError": "bulk.model",
        },
    ),
    Feature("OAuth", ("oauth/",), lambda design: design.oauth is not None),
    Feature(
        "filters",
        ("filters/",),
        lambda design: any(
            operation.filter is not None
            or any(one.convert for route in operation.routes for one in route.fields)
            for operation in design.operations()
        ),
        {"Filter": "filters.builder", "and_": "filters.builder"},
    ),
    Feature("files", ("files/",), _sends_files, {"FileInput": "files.uploads"}),
    Feature(
        "limits that several processes keep to together",
        ("ratelimit/redis.py", "ratelimit/redis_scripts.py"),
        lambda design: any(
            operation.limits or operation.conditional_limits
            for operation in design.operations()
        ),
        {
            "AsyncRedisLimiter": "ratelimit.redis",
            "RedisLimiter": "ratelimit.redis",
        },
    ),
)


def features(design: ClientDesign) -> tuple[Feature, ...]:
    """Those that a service needs."""
    return tuple(one for one in FEATURES if one.needed(design))


def runtime_files(wanted: Iterable[Feature]) -> dict[str, bytes]:
    """Its modules byte for byte, by path below the import package."""
    left_out = tuple(
        name for one in FEATURES if one not in wanted for name in one.files
    )
    folder = PACKAGE / "runtime"
    modules = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*.py")
    }
    return {
        f"runtime/{name}": path.read_bytes()
        for name, path in sorted(modules.items())
        if not name.startswith(left_out)
    }
