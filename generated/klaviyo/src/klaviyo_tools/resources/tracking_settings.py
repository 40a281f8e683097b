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
        CustomTrackingParamDTOParam,
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
        """GET /api/tracking-settings/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_tracking_setting: List of strings. Allowed values:
                auto_add_parameters, custom_parameters, id, utm_campaign,
                utm_campaign.campaign, utm_campaign.campaign.type,
                utm_campaign.campaign.value, utm_campaign.flow,
                utm_campaign.flow.type, utm_campaign.flow.value, utm_id,
                utm_id.campaign, utm_id.campaign.type, utm_id.campaign.value,
                utm_id.flow, utm_id.flow.type, utm_id.flow.value, utm_medium,
                utm_medium.campaign, utm_medium.campaign.type,
                utm_medium.campaign.value, utm_medium.flow, utm_medium.flow.type,
                utm_medium.flow.value, utm_source, utm_source.campaign,
                utm_source.campaign.type, utm_source.campaign.value,
                utm_source.flow, utm_source.flow.type, utm_source.flow.value,
                utm_term, utm_term.campaign, utm_term.campaign.type,
                utm_term.campaign.value, utm_term.flow, utm_term.flow.type,
                utm_term.flow.value. Query parameter `fields[tracking-setting]`.

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
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[TrackingSetting, GetTrackingSettingsResult]:
        """GET /api/tracking-settings.

        Returns HTTP 200.

        Args:
            fields_tracking_setting: List of strings. Allowed values:
                auto_add_parameters, custom_parameters, id, utm_campaign,
                utm_campaign.campaign, utm_campaign.campaign.type,
                utm_campaign.campaign.value, utm_campaign.flow,
                utm_campaign.flow.type, utm_campaign.flow.value, utm_id,
                utm_id.campaign, utm_id.campaign.type, utm_id.campaign.value,
                utm_id.flow, utm_id.flow.type, utm_id.flow.value, utm_medium,
                utm_medium.campaign, utm_medium.campaign.type,
                utm_medium.campaign.value, utm_medium.flow, utm_medium.flow.type,
                utm_medium.flow.value, utm_source, utm_source.campaign,
                utm_source.campaign.type, utm_source.campaign.value,
                utm_source.flow, utm_source.flow.type, utm_source.flow.value,
                utm_term, utm_term.campaign, utm_term.campaign.type,
                utm_term.campaign.value, utm_term.flow, utm_term.flow.type,
                utm_term.flow.value. Query parameter `fields[tracking-setting]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 1. Default: 1. Query parameter
                `page[size]`.

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
        custom_parameters: Sequence[CustomTrackingParamDTOParam] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateTrackingSettingResult:
        """PATCH /api/tracking-settings/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_tracking_setting: List of strings. Allowed values:
                auto_add_parameters, custom_parameters, id, utm_campaign,
                utm_campaign.campaign, utm_campaign.campaign.type,
                utm_campaign.campaign.value, utm_campaign.flow,
                utm_campaign.flow.type, utm_campaign.flow.value, utm_id,
                utm_id.campaign, utm_id.campaign.type, utm_id.campaign.value,
                utm_id.flow, utm_id.flow.type, utm_id.flow.value, utm_medium,
                utm_medium.campaign, utm_medium.campaign.type,
                utm_medium.campaign.value, utm_medium.flow, utm_medium.flow.type,
                utm_medium.flow.value, utm_source, utm_source.campaign,
                utm_source.campaign.type, utm_source.campaign.value,
                utm_source.flow, utm_source.flow.type, utm_source.flow.value,
                utm_term, utm_term.campaign, utm_term.campaign.type,
                utm_term.campaign.value, utm_term.flow, utm_term.flow.type,
                utm_term.flow.value. Query parameter `fields[tracking-setting]`.
            auto_add_parameters: Body member `/data/attributes/auto_add_parameters`.
            utm_source: A dict of flow, campaign.
            utm_medium: A dict of flow, campaign.
            utm_campaign: A dict of flow, campaign.
            utm_id: A dict of flow, campaign.
            utm_term: A dict of flow, campaign.
            custom_parameters: List of objects. Body member
                `/data/attributes/custom_parameters`.

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
        """GET /api/tracking-settings/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_tracking_setting: List of strings. Allowed values:
                auto_add_parameters, custom_parameters, id, utm_campaign,
                utm_campaign.campaign, utm_campaign.campaign.type,
                utm_campaign.campaign.value, utm_campaign.flow,
                utm_campaign.flow.type, utm_campaign.flow.value, utm_id,
                utm_id.campaign, utm_id.campaign.type, utm_id.campaign.value,
                utm_id.flow, utm_id.flow.type, utm_id.flow.value, utm_medium,
                utm_medium.campaign, utm_medium.campaign.type,
                utm_medium.campaign.value, utm_medium.flow, utm_medium.flow.type,
                utm_medium.flow.value, utm_source, utm_source.campaign,
                utm_source.campaign.type, utm_source.campaign.value,
                utm_source.flow, utm_source.flow.type, utm_source.flow.value,
                utm_term, utm_term.campaign, utm_term.campaign.type,
                utm_term.campaign.value, utm_term.flow, utm_term.flow.type,
                utm_term.flow.value. Query parameter `fields[tracking-setting]`.

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
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TrackingSetting, GetTrackingSettingsResult]:
        """GET /api/tracking-settings.

        Returns HTTP 200.

        Args:
            fields_tracking_setting: List of strings. Allowed values:
                auto_add_parameters, custom_parameters, id, utm_campaign,
                utm_campaign.campaign, utm_campaign.campaign.type,
                utm_campaign.campaign.value, utm_campaign.flow,
                utm_campaign.flow.type, utm_campaign.flow.value, utm_id,
                utm_id.campaign, utm_id.campaign.type, utm_id.campaign.value,
                utm_id.flow, utm_id.flow.type, utm_id.flow.value, utm_medium,
                utm_medium.campaign, utm_medium.campaign.type,
                utm_medium.campaign.value, utm_medium.flow, utm_medium.flow.type,
                utm_medium.flow.value, utm_source, utm_source.campaign,
                utm_source.campaign.type, utm_source.campaign.value,
                utm_source.flow, utm_source.flow.type, utm_source.flow.value,
                utm_term, utm_term.campaign, utm_term.campaign.type,
                utm_term.campaign.value, utm_term.flow, utm_term.flow.type,
                utm_term.flow.value. Query parameter `fields[tracking-setting]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 1. Default: 1. Query parameter
                `page[size]`.

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
        custom_parameters: Sequence[CustomTrackingParamDTOParam] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateTrackingSettingResult:
        """PATCH /api/tracking-settings/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_tracking_setting: List of strings. Allowed values:
                auto_add_parameters, custom_parameters, id, utm_campaign,
                utm_campaign.campaign, utm_campaign.campaign.type,
                utm_campaign.campaign.value, utm_campaign.flow,
                utm_campaign.flow.type, utm_campaign.flow.value, utm_id,
                utm_id.campaign, utm_id.campaign.type, utm_id.campaign.value,
                utm_id.flow, utm_id.flow.type, utm_id.flow.value, utm_medium,
                utm_medium.campaign, utm_medium.campaign.type,
                utm_medium.campaign.value, utm_medium.flow, utm_medium.flow.type,
                utm_medium.flow.value, utm_source, utm_source.campaign,
                utm_source.campaign.type, utm_source.campaign.value,
                utm_source.flow, utm_source.flow.type, utm_source.flow.value,
                utm_term, utm_term.campaign, utm_term.campaign.type,
                utm_term.campaign.value, utm_term.flow, utm_term.flow.type,
                utm_term.flow.value. Query parameter `fields[tracking-setting]`.
            auto_add_parameters: Body member `/data/attributes/auto_add_parameters`.
            utm_source: A dict of flow, campaign.
            utm_medium: A dict of flow, campaign.
            utm_campaign: A dict of flow, campaign.
            utm_id: A dict of flow, campaign.
            utm_term: A dict of flow, campaign.
            custom_parameters: List of objects. Body member
                `/data/attributes/custom_parameters`.

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
