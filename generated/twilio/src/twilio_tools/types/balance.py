"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import TypedDict


class GetBalanceResult(TypedDict):
    account_sid: str | None
    balance: str | None
    currency: str | None
