"""The tools of Accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ..literals import FieldsAccount
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.accounts import Account, GetAccountResult, GetAccountsResult


class Accounts(SyncResource):
    """The tools of Accounts."""

    @property
    def with_raw_response(self) -> RawAccounts:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawAccounts(self._as_raw())

    def get_account(
        self,
        id: str,
        *,
        fields_account: Sequence[FieldsAccount] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetAccountResult:
        """Retrieve a single account object by its account ID.

        You can only request the account by which the private API key was generated.

        Args:
            id: The ID of the account.
            fields_account: Members to return of each account; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/accounts/{id}
        Rate limits: 1/s, 15/min
        Scopes: accounts:read
        Tool: KLAVIYO_GET_ACCOUNT
        """
        return self._call(
            "KLAVIYO_GET_ACCOUNT",
            {
                "id": id,
                "fields_account": fields_account,
            },
            options,
        )

    def get_accounts(
        self,
        *,
        fields_account: Sequence[FieldsAccount] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Account, GetAccountsResult]:
        """Use a private API key to fetch an associated account's details like contact
        info, timezone, and currency, as well as validate the key.

        Args:
            fields_account: Members to return of each account; all by default.

        Returns:
            The first page of `Account` items; iterate over it for the items of all
            pages.

        Request: GET /api/accounts
        Rate limits: 1/s, 15/min
        Scopes: accounts:read
        Tool: KLAVIYO_GET_ACCOUNTS
        """
        return self._pages(
            "KLAVIYO_GET_ACCOUNTS",
            {
                "fields_account": fields_account,
            },
            options,
        )


class AsyncAccounts(AsyncResource):
    """The tools of Accounts, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawAccounts:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawAccounts(self._as_raw())

    async def get_account(
        self,
        id: str,
        *,
        fields_account: Sequence[FieldsAccount] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetAccountResult:
        """Retrieve a single account object by its account ID.

        You can only request the account by which the private API key was generated.

        Args:
            id: The ID of the account.
            fields_account: Members to return of each account; all by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/accounts/{id}
        Rate limits: 1/s, 15/min
        Scopes: accounts:read
        Tool: KLAVIYO_GET_ACCOUNT
        """
        return await self._call(
            "KLAVIYO_GET_ACCOUNT",
            {
                "id": id,
                "fields_account": fields_account,
            },
            options,
        )

    def get_accounts(
        self,
        *,
        fields_account: Sequence[FieldsAccount] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Account, GetAccountsResult]:
        """Use a private API key to fetch an associated account's details like contact
        info, timezone, and currency, as well as validate the key.

        Args:
            fields_account: Members to return of each account; all by default.

        Returns:
            The first page of `Account` items; iterate over it for the items of all
            pages.

        Request: GET /api/accounts
        Rate limits: 1/s, 15/min
        Scopes: accounts:read
        Tool: KLAVIYO_GET_ACCOUNTS
        """
        return self._pages(
            "KLAVIYO_GET_ACCOUNTS",
            {
                "fields_account": fields_account,
            },
            options,
        )


class RawAccounts:
    """The methods of `Accounts`, returning raw responses."""

    def __init__(self, tools: Accounts) -> None:
        self.get_account = raw(tools.get_account)
        self.get_accounts = raw(tools.get_accounts)


class AsyncRawAccounts:
    """The methods of `AsyncAccounts`, returning raw responses."""

    def __init__(self, tools: AsyncAccounts) -> None:
        self.get_account = async_raw(tools.get_account)
        self.get_accounts = async_raw(tools.get_accounts)
