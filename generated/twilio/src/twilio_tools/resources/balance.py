"""The tools of balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions
    from ..types.balance import GetBalanceResult


class Balance(SyncResource):
    """The tools of balance."""

    @property
    def with_raw_response(self) -> RawBalance:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawBalance(self._as_raw())

    def get_balance(
        self,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBalanceResult:
        """Gets how much money the account has left, and in which currency.

        Only main accounts have a balance.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of account_sid, balance and currency.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Balance.json
        Tool: TWILIO_GET_BALANCE
        """
        return self._call(
            "TWILIO_GET_BALANCE",
            {
                "account_sid": account_sid,
            },
            options,
        )


class AsyncBalance(AsyncResource):
    """The tools of balance, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawBalance:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawBalance(self._as_raw())

    async def get_balance(
        self,
        *,
        account_sid: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBalanceResult:
        """Gets how much money the account has left, and in which currency.

        Only main accounts have a balance.

        Args:
            account_sid: Instead of the client's. Exactly 34 characters.

        Returns:
            A dict of account_sid, balance and currency.

        Request: GET /2010-04-01/Accounts/{AccountSid}/Balance.json
        Tool: TWILIO_GET_BALANCE
        """
        return await self._call(
            "TWILIO_GET_BALANCE",
            {
                "account_sid": account_sid,
            },
            options,
        )


class RawBalance:
    """The methods of `Balance`, returning raw responses."""

    def __init__(self, tools: Balance) -> None:
        self.get_balance = raw(tools.get_balance)


class AsyncRawBalance:
    """The methods of `AsyncBalance`, returning raw responses."""

    def __init__(self, tools: AsyncBalance) -> None:
        self.get_balance = async_raw(tools.get_balance)
