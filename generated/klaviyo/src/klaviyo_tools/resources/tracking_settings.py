"""The tools of Tracking Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ..literals import FieldsTrackingSetting
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.tracking_settings import (
        CustomTrackingParam,
        GetTrackingSettingResult,
        GetTrackingSettingsResult,
        TrackingSetting,
        UpdateTrackingSettingResult,
        UtmCampaignParam,
        UtmIdParam,
        UtmMediumParam,
        UtmSourceParam,
        UtmTermParam,
    )


class TrackingSettings(SyncResource):
    """The tools of Tracking Settings."""

    @property
    def with_raw_response(self) -> RawTrackingSettings:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawTrackingSettings(self._as_raw())

    def get_tracking_setting(
        self,
        id: str,
        *,
        fields_tracking_setting: Sequence[FieldsTrackingSetting] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTrackingSettingResult:
        """Returns the UTM tracking settings of the account with the given id.

        They hold for campaigns and flows that do not set their own.

        Args:
            id: Id of the account, as Get Tracking Settings returns it.
            fields_tracking_setting: Members of each tracking setting to return.
                Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/tracking-settings/{id}
        Rate limits: 10/s, 150/min
        Scopes: tracking-settings:read
        Tool: KLAVIYO_GET_TRACKING_SETTING
        """
        return self._call(
            "KLAVIYO_GET_TRACKING_SETTING",
            {
                "id": id,
                "fields_tracking_setting": fields_tracking_setting,
            },
            options,
        )

    def get_tracking_settings(
        self,
        *,
        fields_tracking_setting: Sequence[FieldsTrackingSetting] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[TrackingSetting, GetTrackingSettingsResult]:
        """Returns the account's UTM tracking settings, as a list of one.

        Use it to find the id that Update Tracking Setting needs.

        Args:
            fields_tracking_setting: Members of each tracking setting to return.
                Without it, all that come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. Exactly 1.

        Returns:
            The first page of `TrackingSetting` items; iterate over it for the items of
            all pages.

        Request: GET /api/tracking-settings
        Rate limits: 10/s, 150/min
        Scopes: tracking-settings:read
        Tool: KLAVIYO_GET_TRACKING_SETTINGS
        """
        return self._pages(
            "KLAVIYO_GET_TRACKING_SETTINGS",
            {
                "fields_tracking_setting": fields_tracking_setting,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def update_tracking_setting(
        self,
        id: str,
        *,
        fields_tracking_setting: Sequence[FieldsTrackingSetting] | Omit = OMIT,
        auto_add_parameters: bool | Omit | None = OMIT,
        utm_source: UtmSourceParam | Omit | None = OMIT,
        utm_medium: UtmMediumParam | Omit | None = OMIT,
        utm_campaign: UtmCampaignParam | Omit | None = OMIT,
        utm_id: UtmIdParam | Omit | None = OMIT,
        utm_term: UtmTermParam | Omit | None = OMIT,
        custom_parameters: Sequence[CustomTrackingParam] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateTrackingSettingResult:
        """Changes which UTM parameters are added to links in campaigns and flows, for the
        whole account.

        Whatever is left out stays; a list of custom parameters replaces the old one.
        Messages sent before keep their links. A campaign can set its own with Update
        Campaign.

        Args:
            id: Id of the account, as Get Tracking Settings returns it.
            fields_tracking_setting: Members of each tracking setting to return.
                Without it, all that come by default.
            auto_add_parameters: Whether UTM parameters are added to links by
                default.
            utm_source: A dict of flow, campaign.
            utm_medium: A dict of flow, campaign.
            utm_campaign: A dict of flow, campaign.
            utm_id: A dict of flow, campaign.
            utm_term: A dict of flow, campaign.
            custom_parameters: Further parameters, each with its name and its values
                in campaigns and flows; the list replaces the old one.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/tracking-settings/{id}
        Rate limits: 10/s, 150/min
        Scopes: tracking-settings:write
        Tool: KLAVIYO_UPDATE_TRACKING_SETTING
        """
        return self._call(
            "KLAVIYO_UPDATE_TRACKING_SETTING",
            {
                "id": id,
                "fields_tracking_setting": fields_tracking_setting,
                "auto_add_parameters": auto_add_parameters,
                "utm_source": utm_source,
                "utm_medium": utm_medium,
                "utm_campaign": utm_campaign,
                "utm_id": utm_id,
                "utm_term": utm_term,
                "custom_parameters": custom_parameters,
            },
            options,
        )


class AsyncTrackingSettings(AsyncResource):
    """The tools of Tracking Settings, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawTrackingSettings:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawTrackingSettings(self._as_raw())

    async def get_tracking_setting(
        self,
        id: str,
        *,
        fields_tracking_setting: Sequence[FieldsTrackingSetting] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetTrackingSettingResult:
        """Returns the UTM tracking settings of the account with the given id.

        They hold for campaigns and flows that do not set their own.

        Args:
            id: Id of the account, as Get Tracking Settings returns it.
            fields_tracking_setting: Members of each tracking setting to return.
                Without it, all that come by default.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/tracking-settings/{id}
        Rate limits: 10/s, 150/min
        Scopes: tracking-settings:read
        Tool: KLAVIYO_GET_TRACKING_SETTING
        """
        return await self._call(
            "KLAVIYO_GET_TRACKING_SETTING",
            {
                "id": id,
                "fields_tracking_setting": fields_tracking_setting,
            },
            options,
        )

    def get_tracking_settings(
        self,
        *,
        fields_tracking_setting: Sequence[FieldsTrackingSetting] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TrackingSetting, GetTrackingSettingsResult]:
        """Returns the account's UTM tracking settings, as a list of one.

        Use it to find the id that Update Tracking Setting needs.

        Args:
            fields_tracking_setting: Members of each tracking setting to return.
                Without it, all that come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. Exactly 1.

        Returns:
            The first page of `TrackingSetting` items; iterate over it for the items of
            all pages.

        Request: GET /api/tracking-settings
        Rate limits: 10/s, 150/min
        Scopes: tracking-settings:read
        Tool: KLAVIYO_GET_TRACKING_SETTINGS
        """
        return self._pages(
            "KLAVIYO_GET_TRACKING_SETTINGS",
            {
                "fields_tracking_setting": fields_tracking_setting,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    async def update_tracking_setting(
        self,
        id: str,
        *,
        fields_tracking_setting: Sequence[FieldsTrackingSetting] | Omit = OMIT,
        auto_add_parameters: bool | Omit | None = OMIT,
        utm_source: UtmSourceParam | Omit | None = OMIT,
        utm_medium: UtmMediumParam | Omit | None = OMIT,
        utm_campaign: UtmCampaignParam | Omit | None = OMIT,
        utm_id: UtmIdParam | Omit | None = OMIT,
        utm_term: UtmTermParam | Omit | None = OMIT,
        custom_parameters: Sequence[CustomTrackingParam] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateTrackingSettingResult:
        """Changes which UTM parameters are added to links in campaigns and flows, for the
        whole account.

        Whatever is left out stays; a list of custom parameters replaces the old one.
        Messages sent before keep their links. A campaign can set its own with Update
        Campaign.

        Args:
            id: Id of the account, as Get Tracking Settings returns it.
            fields_tracking_setting: Members of each tracking setting to return.
                Without it, all that come by default.
            auto_add_parameters: Whether UTM parameters are added to links by
                default.
            utm_source: A dict of flow, campaign.
            utm_medium: A dict of flow, campaign.
            utm_campaign: A dict of flow, campaign.
            utm_id: A dict of flow, campaign.
            utm_term: A dict of flow, campaign.
            custom_parameters: Further parameters, each with its name and its values
                in campaigns and flows; the list replaces the old one.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/tracking-settings/{id}
        Rate limits: 10/s, 150/min
        Scopes: tracking-settings:write
        Tool: KLAVIYO_UPDATE_TRACKING_SETTING
        """
        return await self._call(
            "KLAVIYO_UPDATE_TRACKING_SETTING",
            {
                "id": id,
                "fields_tracking_setting": fields_tracking_setting,
                "auto_add_parameters": auto_add_parameters,
                "utm_source": utm_source,
                "utm_medium": utm_medium,
                "utm_campaign": utm_campaign,
                "utm_id": utm_id,
                "utm_term": utm_term,
                "custom_parameters": custom_parameters,
            },
            options,
        )


class RawTrackingSettings:
    """The methods of `TrackingSettings`, returning raw responses."""

    def __init__(self, tools: TrackingSettings) -> None:
        self.get_tracking_setting = raw(tools.get_tracking_setting)
        self.get_tracking_settings = raw(tools.get_tracking_settings)
        self.update_tracking_setting = raw(tools.update_tracking_setting)


class AsyncRawTrackingSettings:
    """The methods of `AsyncTrackingSettings`, returning raw responses."""

    def __init__(self, tools: AsyncTrackingSettings) -> None:
        self.get_tracking_setting = async_raw(tools.get_tracking_setting)
        self.get_tracking_settings = async_raw(tools.get_tracking_settings)
        self.update_tracking_setting = async_raw(tools.update_tracking_setting)
