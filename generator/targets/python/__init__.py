"""The Python target: an installable package with a sync client and an async client.

Identifiers, annotations, docstrings and literals are decided in Python; templates only place
them. The two slow pieces, writing models and formatting, each have a process of their own.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.design import ClientDesign
from generator.targets.earlier import Earlier, NothingEarlier
from generator.targets.method_names import MethodNames
from generator.targets.python.workers import workers as prepare


def render(
    design: ClientDesign,
    method_names: MethodNames | None = None,
    earlier: Earlier | None = None,
) -> dict[str, bytes]:
    """All files of the package. Raises `Refused` for a name that is not free in it."""
    with prepare(earlier):
        return begin(design, method_names, earlier)()


def begin(
    design: ClientDesign,
    method_names: MethodNames | None = None,
    earlier: Earlier | None = None,
) -> Callable[[], dict[str, bytes]]:
    """Has the workers begin; returns what waits for them, within `prepare`."""
    del method_names  # it is this target's own
    # Imported now, since it loads much that a run may not need.
    from generator.targets.python.files import begin_files

    with prepare(earlier) as workers:
        return begin_files(
            design, workers, NothingEarlier() if earlier is None else earlier
        )


def method_names(design: ClientDesign) -> MethodNames:
    """What callers of the package write."""
    from generator.targets.python.documented import method_names as spelled

    return spelled(design)


__all__ = ["begin", "method_names", "prepare", "render"]
