"""The clients of the Google Calendar API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._service import SERVICE
from .runtime import AsyncClient, SyncClient
from .runtime.auth.values import sealed
from .runtime.base_client import resource_group
from .runtime.call.settings import conceal_unknown

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .resources.access_rules import AccessRules, AsyncAccessRules
    from .resources.calendar_list import AsyncCalendarList, CalendarList
    from .resources.calendars import AsyncCalendars, Calendars
    from .resources.channels import AsyncChannels, Channels
    from .resources.colors import AsyncColors, Colors
    from .resources.events import AsyncEvents, Events
    from .resources.free_busy import AsyncFreeBusy, FreeBusy
    from .resources.settings import AsyncSettings, Settings
    from .runtime import (
        AsyncCredentialValue,
        AsyncHTTPClient,
        ClientOptions,
        CredentialValue,
        SyncHTTPClient,
    )


class GoogleCalendar(SyncClient):
    """The Google Calendar API. Threads may share a client.

    Args:
        access_token: OAuth access token of the user, or an `oauth.OAuth` that
            renews it. Without it, the environment's GOOGLE_CALENDAR_ACCESS_TOKEN.
        quota_user: Whose quota requests count against, where one project serves
            many users; any text of up to 40 characters.
        base_url: Another address of the API, for tests.
        http_client: An HTTP client of your own, of httpx or httpx2; it is not
            closed.
        options: `timeout`, `max_retries` and more, see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: CredentialValue | None = None,
        quota_user: str | int | None = None,
        base_url: str | None = None,
        http_client: SyncHTTPClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        access_token = sealed(access_token)
        conceal_unknown(options)
        super().__init__(
            SERVICE,
            {
                "access_token": access_token,
            },
            values={
                "quota_user": quota_user,
            },
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @resource_group
    def access_rules(self) -> AccessRules:
        """The tools of access rules."""
        from .resources.access_rules import AccessRules

        return AccessRules(self)

    @resource_group
    def calendar_list(self) -> CalendarList:
        """The tools of calendar list."""
        from .resources.calendar_list import CalendarList

        return CalendarList(self)

    @resource_group
    def calendars(self) -> Calendars:
        """The tools of calendars."""
        from .resources.calendars import Calendars

        return Calendars(self)

    @resource_group
    def channels(self) -> Channels:
        """The tools of channels."""
        from .resources.channels import Channels

        return Channels(self)

    @resource_group
    def colors(self) -> Colors:
        """The tools of colors."""
        from .resources.colors import Colors

        return Colors(self)

    @resource_group
    def events(self) -> Events:
        """The tools of events."""
        from .resources.events import Events

        return Events(self)

    @resource_group
    def free_busy(self) -> FreeBusy:
        """The tools of free busy."""
        from .resources.free_busy import FreeBusy

        return FreeBusy(self)

    @resource_group
    def settings(self) -> Settings:
        """The tools of settings."""
        from .resources.settings import Settings

        return Settings(self)


class AsyncGoogleCalendar(AsyncClient):
    """The Google Calendar API, for asyncio. Tasks may share a client.

    Args:
        access_token: OAuth access token of the user, or an `oauth.OAuth` that
            renews it. Without it, the environment's GOOGLE_CALENDAR_ACCESS_TOKEN.
        quota_user: Whose quota requests count against, where one project serves
            many users; any text of up to 40 characters.
        base_url: Another address of the API, for tests.
        http_client: An HTTP client of your own, of httpx or httpx2; it is not
            closed.
        options: `timeout`, `max_retries` and more, see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: AsyncCredentialValue | None = None,
        quota_user: str | int | None = None,
        base_url: str | None = None,
        http_client: AsyncHTTPClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        access_token = sealed(access_token)
        conceal_unknown(options)
        super().__init__(
            SERVICE,
            {
                "access_token": access_token,
            },
            values={
                "quota_user": quota_user,
            },
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @resource_group
    def access_rules(self) -> AsyncAccessRules:
        """The tools of access rules."""
        from .resources.access_rules import AsyncAccessRules

        return AsyncAccessRules(self)

    @resource_group
    def calendar_list(self) -> AsyncCalendarList:
        """The tools of calendar list."""
        from .resources.calendar_list import AsyncCalendarList

        return AsyncCalendarList(self)

    @resource_group
    def calendars(self) -> AsyncCalendars:
        """The tools of calendars."""
        from .resources.calendars import AsyncCalendars

        return AsyncCalendars(self)

    @resource_group
    def channels(self) -> AsyncChannels:
        """The tools of channels."""
        from .resources.channels import AsyncChannels

        return AsyncChannels(self)

    @resource_group
    def colors(self) -> AsyncColors:
        """The tools of colors."""
        from .resources.colors import AsyncColors

        return AsyncColors(self)

    @resource_group
    def events(self) -> AsyncEvents:
        """The tools of events."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @resource_group
    def free_busy(self) -> AsyncFreeBusy:
        """The tools of free busy."""
        from .resources.free_busy import AsyncFreeBusy

        return AsyncFreeBusy(self)

    @resource_group
    def settings(self) -> AsyncSettings:
        """The tools of settings."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self)
