"""The clients of the Klaviyo API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._service import SERVICE
from .runtime import AsyncClient, SyncClient
from .runtime.auth.values import sealed
from .runtime.base_client import resource_group
from .runtime.call.settings import conceal_unknown

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.catalogs import AsyncCatalogs, Catalogs
    from .resources.client_side import AsyncClientSide, ClientSide
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.coupons import AsyncCoupons, Coupons
    from .resources.custom_objects import AsyncCustomObjects, CustomObjects
    from .resources.data_privacy import AsyncDataPrivacy, DataPrivacy
    from .resources.events import AsyncEvents, Events
    from .resources.flows import AsyncFlows, Flows
    from .resources.forms import AsyncForms, Forms
    from .resources.images import AsyncImages, Images
    from .resources.lists import AsyncLists, Lists
    from .resources.metrics import AsyncMetrics, Metrics
    from .resources.profiles import AsyncProfiles, Profiles
    from .resources.reporting import AsyncReporting, Reporting
    from .resources.reviews import AsyncReviews, Reviews
    from .resources.segments import AsyncSegments, Segments
    from .resources.tags import AsyncTags, Tags
    from .resources.templates import AsyncTemplates, Templates
    from .resources.tracking_settings import AsyncTrackingSettings, TrackingSettings
    from .resources.web_feeds import AsyncWebFeeds, WebFeeds
    from .resources.webhooks import AsyncWebhooks, Webhooks
    from .runtime import (
        AsyncCredentialValue,
        AsyncHTTPClient,
        ClientOptions,
        CredentialValue,
        SyncHTTPClient,
    )


class Klaviyo(SyncClient):
    """The Klaviyo API. Threads may share a client.

    Args:
        api_key: Private API key. Without it, the environment's KLAVIYO_API_KEY.
        access_token: OAuth access token. If both are given, the private API key is
            used. Without it, the environment's KLAVIYO_ACCESS_TOKEN.
        company_id: Public API key (site ID), for client-side tools only. Without
            it, the environment's KLAVIYO_COMPANY_ID.
        base_url: Another address of the API, for tests.
        http_client: An HTTP client of your own, of httpx or httpx2; it is not
            closed.
        options: `timeout`, `max_retries` and more, see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: CredentialValue | None = None,
        access_token: CredentialValue | None = None,
        company_id: CredentialValue | None = None,
        base_url: str | None = None,
        http_client: SyncHTTPClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = sealed(api_key)
        access_token = sealed(access_token)
        company_id = sealed(company_id)
        conceal_unknown(options)
        super().__init__(
            SERVICE,
            {
                "api_key": api_key,
                "access_token": access_token,
                "company_id": company_id,
            },
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @resource_group
    def accounts(self) -> Accounts:
        """The tools of Accounts."""
        from .resources.accounts import Accounts

        return Accounts(self)

    @resource_group
    def campaigns(self) -> Campaigns:
        """The tools of Campaigns."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    @resource_group
    def catalogs(self) -> Catalogs:
        """The tools of Catalogs."""
        from .resources.catalogs import Catalogs

        return Catalogs(self)

    @resource_group
    def client_side(self) -> ClientSide:
        """The tools of Client side."""
        from .resources.client_side import ClientSide

        return ClientSide(self)

    @resource_group
    def conversations(self) -> Conversations:
        """The tools of Conversations."""
        from .resources.conversations import Conversations

        return Conversations(self)

    @resource_group
    def coupons(self) -> Coupons:
        """The tools of Coupons."""
        from .resources.coupons import Coupons

        return Coupons(self)

    @resource_group
    def custom_objects(self) -> CustomObjects:
        """The tools of Custom Objects."""
        from .resources.custom_objects import CustomObjects

        return CustomObjects(self)

    @resource_group
    def data_privacy(self) -> DataPrivacy:
        """The tools of Data Privacy."""
        from .resources.data_privacy import DataPrivacy

        return DataPrivacy(self)

    @resource_group
    def events(self) -> Events:
        """The tools of Events."""
        from .resources.events import Events

        return Events(self)

    @resource_group
    def flows(self) -> Flows:
        """The tools of Flows."""
        from .resources.flows import Flows

        return Flows(self)

    @resource_group
    def forms(self) -> Forms:
        """The tools of Forms."""
        from .resources.forms import Forms

        return Forms(self)

    @resource_group
    def images(self) -> Images:
        """The tools of Images."""
        from .resources.images import Images

        return Images(self)

    @resource_group
    def lists(self) -> Lists:
        """The tools of Lists."""
        from .resources.lists import Lists

        return Lists(self)

    @resource_group
    def metrics(self) -> Metrics:
        """The tools of Metrics."""
        from .resources.metrics import Metrics

        return Metrics(self)

    @resource_group
    def profiles(self) -> Profiles:
        """The tools of Profiles."""
        from .resources.profiles import Profiles

        return Profiles(self)

    @resource_group
    def reporting(self) -> Reporting:
        """The tools of Reporting."""
        from .resources.reporting import Reporting

        return Reporting(self)

    @resource_group
    def reviews(self) -> Reviews:
        """The tools of Reviews."""
        from .resources.reviews import Reviews

        return Reviews(self)

    @resource_group
    def segments(self) -> Segments:
        """The tools of Segments."""
        from .resources.segments import Segments

        return Segments(self)

    @resource_group
    def tags(self) -> Tags:
        """The tools of Tags."""
        from .resources.tags import Tags

        return Tags(self)

    @resource_group
    def templates(self) -> Templates:
        """The tools of Templates."""
        from .resources.templates import Templates

        return Templates(self)

    @resource_group
    def tracking_settings(self) -> TrackingSettings:
        """The tools of Tracking Settings."""
        from .resources.tracking_settings import TrackingSettings

        return TrackingSettings(self)

    @resource_group
    def web_feeds(self) -> WebFeeds:
        """The tools of Web Feeds."""
        from .resources.web_feeds import WebFeeds

        return WebFeeds(self)

    @resource_group
    def webhooks(self) -> Webhooks:
        """The tools of Webhooks."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncKlaviyo(AsyncClient):
    """The Klaviyo API, for asyncio. Tasks may share a client.

    Args:
        api_key: Private API key. Without it, the environment's KLAVIYO_API_KEY.
        access_token: OAuth access token. If both are given, the private API key is
            used. Without it, the environment's KLAVIYO_ACCESS_TOKEN.
        company_id: Public API key (site ID), for client-side tools only. Without
            it, the environment's KLAVIYO_COMPANY_ID.
        base_url: Another address of the API, for tests.
        http_client: An HTTP client of your own, of httpx or httpx2; it is not
            closed.
        options: `timeout`, `max_retries` and more, see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: AsyncCredentialValue | None = None,
        access_token: AsyncCredentialValue | None = None,
        company_id: CredentialValue | None = None,
        base_url: str | None = None,
        http_client: AsyncHTTPClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = sealed(api_key)
        access_token = sealed(access_token)
        company_id = sealed(company_id)
        conceal_unknown(options)
        super().__init__(
            SERVICE,
            {
                "api_key": api_key,
                "access_token": access_token,
                "company_id": company_id,
            },
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @resource_group
    def accounts(self) -> AsyncAccounts:
        """The tools of Accounts."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self)

    @resource_group
    def campaigns(self) -> AsyncCampaigns:
        """The tools of Campaigns."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @resource_group
    def catalogs(self) -> AsyncCatalogs:
        """The tools of Catalogs."""
        from .resources.catalogs import AsyncCatalogs

        return AsyncCatalogs(self)

    @resource_group
    def client_side(self) -> AsyncClientSide:
        """The tools of Client side."""
        from .resources.client_side import AsyncClientSide

        return AsyncClientSide(self)

    @resource_group
    def conversations(self) -> AsyncConversations:
        """The tools of Conversations."""
        from .resources.conversations import AsyncConversations

        return AsyncConversations(self)

    @resource_group
    def coupons(self) -> AsyncCoupons:
        """The tools of Coupons."""
        from .resources.coupons import AsyncCoupons

        return AsyncCoupons(self)

    @resource_group
    def custom_objects(self) -> AsyncCustomObjects:
        """The tools of Custom Objects."""
        from .resources.custom_objects import AsyncCustomObjects

        return AsyncCustomObjects(self)

    @resource_group
    def data_privacy(self) -> AsyncDataPrivacy:
        """The tools of Data Privacy."""
        from .resources.data_privacy import AsyncDataPrivacy

        return AsyncDataPrivacy(self)

    @resource_group
    def events(self) -> AsyncEvents:
        """The tools of Events."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @resource_group
    def flows(self) -> AsyncFlows:
        """The tools of Flows."""
        from .resources.flows import AsyncFlows

        return AsyncFlows(self)

    @resource_group
    def forms(self) -> AsyncForms:
        """The tools of Forms."""
        from .resources.forms import AsyncForms

        return AsyncForms(self)

    @resource_group
    def images(self) -> AsyncImages:
        """The tools of Images."""
        from .resources.images import AsyncImages

        return AsyncImages(self)

    @resource_group
    def lists(self) -> AsyncLists:
        """The tools of Lists."""
        from .resources.lists import AsyncLists

        return AsyncLists(self)

    @resource_group
    def metrics(self) -> AsyncMetrics:
        """The tools of Metrics."""
        from .resources.metrics import AsyncMetrics

        return AsyncMetrics(self)

    @resource_group
    def profiles(self) -> AsyncProfiles:
        """The tools of Profiles."""
        from .resources.profiles import AsyncProfiles

        return AsyncProfiles(self)

    @resource_group
    def reporting(self) -> AsyncReporting:
        """The tools of Reporting."""
        from .resources.reporting import AsyncReporting

        return AsyncReporting(self)

    @resource_group
    def reviews(self) -> AsyncReviews:
        """The tools of Reviews."""
        from .resources.reviews import AsyncReviews

        return AsyncReviews(self)

    @resource_group
    def segments(self) -> AsyncSegments:
        """The tools of Segments."""
        from .resources.segments import AsyncSegments

        return AsyncSegments(self)

    @resource_group
    def tags(self) -> AsyncTags:
        """The tools of Tags."""
        from .resources.tags import AsyncTags

        return AsyncTags(self)

    @resource_group
    def templates(self) -> AsyncTemplates:
        """The tools of Templates."""
        from .resources.templates import AsyncTemplates

        return AsyncTemplates(self)

    @resource_group
    def tracking_settings(self) -> AsyncTrackingSettings:
        """The tools of Tracking Settings."""
        from .resources.tracking_settings import AsyncTrackingSettings

        return AsyncTrackingSettings(self)

    @resource_group
    def web_feeds(self) -> AsyncWebFeeds:
        """The tools of Web Feeds."""
        from .resources.web_feeds import AsyncWebFeeds

        return AsyncWebFeeds(self)

    @resource_group
    def webhooks(self) -> AsyncWebhooks:
        """The tools of Webhooks."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
