"""The tools of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:

    from typing_extensions import Unpack

    from ..runtime import Omit, RequestOptions


class Channels(SyncResource):
    """The tools of channels."""

    @property
    def with_raw_response(self) -> RawChannels:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawChannels(self._as_raw())

    def stop_channel(
        self,
        *,
        id: str,
        resource_id: str,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Ends a notification channel, so that nothing is sent to its address any more.

        Args:
            id: Id of the channel, as it was opened.
            resource_id: What the channel watches: `resourceId` of the answer with
                which it began.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: POST /channels/stop
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly,
            https://www.googleapis.com/auth/calendar.settings.readonly
        Tool: GOOGLE_CALENDAR_STOP_CHANNEL
        """
        return self._run(
            "GOOGLE_CALENDAR_STOP_CHANNEL",
            {
                "id": id,
                "resource_id": resource_id,
                "quota_user": quota_user,
            },
            options,
        )


class AsyncChannels(AsyncResource):
    """The tools of channels, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawChannels:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawChannels(self._as_raw())

    async def stop_channel(
        self,
        *,
        id: str,
        resource_id: str,
        quota_user: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Ends a notification channel, so that nothing is sent to its address any more.

        Args:
            id: Id of the channel, as it was opened.
            resource_id: What the channel watches: `resourceId` of the answer with
                which it began.
            quota_user: Instead of the client's.

        Returns:
            Nothing: the API responds with 200 without a body.

        Request: POST /channels/stop
        Scopes: any of https://www.googleapis.com/auth/calendar,
            https://www.googleapis.com/auth/calendar.events,
            https://www.googleapis.com/auth/calendar.events.readonly,
            https://www.googleapis.com/auth/calendar.readonly,
            https://www.googleapis.com/auth/calendar.settings.readonly
        Tool: GOOGLE_CALENDAR_STOP_CHANNEL
        """
        return await self._run(
            "GOOGLE_CALENDAR_STOP_CHANNEL",
            {
                "id": id,
                "resource_id": resource_id,
                "quota_user": quota_user,
            },
            options,
        )


class RawChannels:
    """The methods of `Channels`, returning raw responses."""

    def __init__(self, tools: Channels) -> None:
        self.stop_channel = raw(tools.stop_channel)


class AsyncRawChannels:
    """The methods of `AsyncChannels`, returning raw responses."""

    def __init__(self, tools: AsyncChannels) -> None:
        self.stop_channel = async_raw(tools.stop_channel)
