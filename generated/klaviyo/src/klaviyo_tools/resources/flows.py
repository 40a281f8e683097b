"""The tools of Flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import AsyncResource, SyncResource

if TYPE_CHECKING:

    from typing_extensions import Unpack

    from ..runtime import RequestOptions


class Flows(SyncResource):
    """The tools of Flows."""

    def delete_flow(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a flow with the given flow ID.
        Rate limits:
        Burst: 3/s
        Steady: 60/m Scopes: flows:write

        Args:
            id: ID of the Flow to delete. Ex: XVTP5Q

        Returns:
            Nothing: the API answers 204 without a body.

        KLAVIYO_DELETE_FLOW: `DELETE /api/flows/{id}`; enforced limits 3/s, 60/min;
        scopes flows:write (line 1563 of the page).
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

    async def delete_flow(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a flow with the given flow ID.
        Rate limits:
        Burst: 3/s
        Steady: 60/m Scopes: flows:write

        Args:
            id: ID of the Flow to delete. Ex: XVTP5Q

        Returns:
            Nothing: the API answers 204 without a body.

        KLAVIYO_DELETE_FLOW: `DELETE /api/flows/{id}`; enforced limits 3/s, 60/min;
        scopes flows:write (line 1563 of the page).
        """
        return await self._run(
            "KLAVIYO_DELETE_FLOW",
            {
                "id": id,
            },
            options,
        )
