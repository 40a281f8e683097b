"""The targets: each renders a design as files. To add one, write a package here and name it below.

A target is a package with `render(design, method_names) -> {path: bytes}`; `method_names` is what
the language of the package calls tools and arguments, for targets that document it. A target may
have `prepare(earlier)`, a context in which it keeps ready what takes long to start.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from generator.targets.earlier import Earlier, NothingEarlier
from generator.targets.refusal import Refusal, Refused

if TYPE_CHECKING:
    from generator.design import ClientDesign
    from generator.targets.method_names import MethodNames

TARGETS = ("python", "manifest", "catalog")
LANGUAGE = "python"
"""The target whose `method_names(design)` is what callers write."""


class Target(Protocol):
    def render(
        self, design: ClientDesign, method_names: MethodNames
    ) -> dict[str, bytes]: ...


class Language(Target, Protocol):
    def method_names(self, design: ClientDesign) -> MethodNames: ...


def target(name: str) -> Target:
    return cast(Target, import_module(f"{__name__}.{name}"))


def render(design: ClientDesign) -> dict[str, bytes]:
    """The files of all targets, by path. Raises `Refused`."""
    files: dict[str, bytes] = {}
    method_names = cast(Language, target(LANGUAGE)).method_names(design)
    for name in TARGETS:
        made = target(name).render(design, method_names)
        assert files.keys().isdisjoint(made), f"{name} renders what another target does"
        files |= made
    return dict(sorted(files.items()))


@contextmanager
def prepared(earlier: Earlier | None = None) -> Iterator[None]:
    """All targets prepared, so that they are ready once there is a design."""
    with ExitStack() as stack:
        for name in TARGETS:
            prepare = getattr(target(name), "prepare", None)
            if prepare is not None:
                stack.enter_context(
                    prepare(NothingEarlier() if earlier is None else earlier)
                )
        yield


__all__ = ["TARGETS", "Refusal", "Refused", "prepared", "render", "target"]
