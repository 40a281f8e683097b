"""The tools of Flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:

    from typing_extensions import Unpack

    from ..runtime import RequestOptions


class Flows(SyncResource):
    """The tools of Flows."""

    @property
    def with_raw_response(self) -> RawFlows:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawFlows(self._as_raw())

    def delete_flow(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a flow with the given flow ID.

        Args:
            id: ID of the Flow to delete. Ex: XVTP5Q.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/flows/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_DELETE_FLOW
        """
        return self._run(
            "KLAVIYO_DELETE_FLOW",
            {
                "id": id,
            },
            options,
        )


class AsyncFlows(AsyncResource):
    """The tools of Flows, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawFlows:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawFlows(self._as_raw())

    async def delete_flow(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a flow with the given flow ID.

        Args:
            id: ID of the Flow to delete. Ex: XVTP5Q.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/flows/{id}
        Rate limits: 3/s, 60/min
        Scopes: flows:write
        Tool: KLAVIYO_DELETE_FLOW
        """
        return await self._run(
            "KLAVIYO_DELETE_FLOW",
            {
                "id": id,
            },
            options,
        )


class RawFlows:
    """The methods of `Flows`, returning raw responses."""

    def __init__(self, tools: Flows) -> None:
        self.delete_flow = raw(tools.delete_flow)


class AsyncRawFlows:
    """The methods of `AsyncFlows`, returning raw responses."""

    def __init__(self, tools: AsyncFlows) -> None:
        self.delete_flow = async_raw(tools.delete_flow)
