"""The targets: each renders a design as files. To add one, write a package here and name it below.

A target is a package with `render(design, method_names, earlier) -> {path: bytes}`; `method_names`
is what the language of the package calls tools and arguments, for targets that document it, and
`earlier` what need not be made again. A target in which other processes work has `begin` as well:
it returns what waits for them. It may have `prepare(earlier)`, a context in which it keeps ready
what takes long to start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast

from generator.targets.earlier import Earlier, NothingEarlier
from generator.targets.refusal import Refusal, Refused

if TYPE_CHECKING:
    from generator.design import ClientDesign
    from generator.targets.method_names import MethodNames

TARGETS = ("python", "manifest", "catalog")
LANGUAGE = "python"
"""The target whose `method_names(design)` is what callers write."""


Files: TypeAlias = dict[str, bytes]
"""By path below the folder of the package."""


class Target(Protocol):
    def render(
        self, design: ClientDesign, method_names: MethodNames, earlier: Earlier
    ) -> Files: ...


class Language(Target, Protocol):
    def method_names(self, design: ClientDesign) -> MethodNames: ...


def target(name: str) -> Target:
    return cast(Target, import_module(f"{__name__}.{name}"))


def render(design: ClientDesign, earlier: Earlier | None = None) -> Files:
    """The files of all targets. Raises `Refused`."""
    with prepared(earlier):
        return begin(design, earlier)()


def begin(design: ClientDesign, earlier: Earlier | None = None) -> Callable[[], Files]:
    """Has other processes begin; returns what does the rest, while targets are `prepared`.

    Raises `Refused`, as the rest may.
    """
    earlier = NothingEarlier() if earlier is None else earlier
    method_names = cast(Language, target(LANGUAGE)).method_names(design)
    begun = {name: _begin(name, design, method_names, earlier) for name in TARGETS}

    def rest() -> Files:
        files: Files = {}
        # What others still work on comes last.
        for name in reversed(TARGETS):
            made = begun[name]()
            assert files.keys().isdisjoint(made), f"{name} renders another's files"
            files |= made
        return dict(sorted(files.items()))

    return rest


def _begin(
    name: str, design: ClientDesign, method_names: MethodNames, earlier: Earlier
) -> Callable[[], Files]:
    found = target(name)
    begin: Callable[..., Callable[[], Files]] | None = getattr(found, "begin", None)
    if begin is not None:
        return begin(design, method_names, earlier)
    return partial(found.render, design, method_names, earlier)


@contextmanager
def prepared(earlier: Earlier | None = None) -> Iterator[None]:
    """All targets prepared, so that they are ready once there is a design."""
    from generator.targets.templating import compiled_by

    earlier = NothingEarlier() if earlier is None else earlier
    with ExitStack() as stack:
        stack.enter_context(compiled_by(earlier))
        for name in TARGETS:
            prepare = getattr(target(name), "prepare", None)
            if prepare is not None:
                stack.enter_context(prepare(earlier))
        yield


__all__ = ["TARGETS", "Refusal", "Refused", "begin", "prepared", "render", "target"]
