"""The tools of Data Privacy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:

    from typing_extensions import Unpack

    from ..runtime import RequestOptions
    from ..types.data_privacy import RequestProfileDeletionProfileParam


class DataPrivacy(SyncResource):
    """The tools of Data Privacy."""

    @property
    def with_raw_response(self) -> RawDataPrivacy:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawDataPrivacy(self._as_raw())

    def request_profile_deletion(
        self,
        *,
        profile: RequestProfileDeletionProfileParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Requests that a person's data be erased, for a GDPR or CCPA request.

        Give exactly one of id, email and phone number: all profiles that match it are
        deleted with their events, in the background and for good. To stop marketing and
        keep the data use Bulk Unsubscribe Profiles or Bulk Suppress Profiles.

        Args:
            profile: A dict of id, email, phone_number.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/data-privacy-deletion-jobs
        Rate limits: 3/s, 60/min
        Scopes: data-privacy:write
        Tool: KLAVIYO_REQUEST_PROFILE_DELETION
        """
        return self._run(
            "KLAVIYO_REQUEST_PROFILE_DELETION",
            {
                "profile": profile,
            },
            options,
        )


class AsyncDataPrivacy(AsyncResource):
    """The tools of Data Privacy, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawDataPrivacy:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawDataPrivacy(self._as_raw())

    async def request_profile_deletion(
        self,
        *,
        profile: RequestProfileDeletionProfileParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Requests that a person's data be erased, for a GDPR or CCPA request.

        Give exactly one of id, email and phone number: all profiles that match it are
        deleted with their events, in the background and for good. To stop marketing and
        keep the data use Bulk Unsubscribe Profiles or Bulk Suppress Profiles.

        Args:
            profile: A dict of id, email, phone_number.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/data-privacy-deletion-jobs
        Rate limits: 3/s, 60/min
        Scopes: data-privacy:write
        Tool: KLAVIYO_REQUEST_PROFILE_DELETION
        """
        return await self._run(
            "KLAVIYO_REQUEST_PROFILE_DELETION",
            {
                "profile": profile,
            },
            options,
        )


class RawDataPrivacy:
    """The methods of `DataPrivacy`, returning raw responses."""

    def __init__(self, tools: DataPrivacy) -> None:
        self.request_profile_deletion = raw(tools.request_profile_deletion)


class AsyncRawDataPrivacy:
    """The methods of `AsyncDataPrivacy`, returning raw responses."""

    def __init__(self, tools: AsyncDataPrivacy) -> None:
        self.request_profile_deletion = async_raw(tools.request_profile_deletion)
