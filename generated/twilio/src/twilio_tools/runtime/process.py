"""Resets state after a fork, since a child has none of its parent's threads."""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")

_forgetting: weakref.WeakKeyDictionary[Any, Callable[[Any], None]] = (
    weakref.WeakKeyDictionary()
)


def after_fork(owner: _T, forget: Callable[[_T], None]) -> None:
    """Calls `forget(owner)` in the child of every fork, as long as the owner lives.

    `forget` replaces locks that another thread may have held, and drops waiting threads.
    """
    _forgetting[owner] = forget


def _in_child() -> None:
    for owner, forget in list(_forgetting.items()):
        forget(owner)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
