"""The tools of Client side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..literals import FieldsReview, IncentiveType
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.sequences import SequenceNotStr
    from ..types.client_side import (
        BulkCreateClientEventsProfileParam,
        CreateClientEventProfileParam,
        CreateClientPushTokenProfileParam,
        CreateClientSubscriptionProfileParam,
        CustomQuestionParam,
        DeviceMetadataParam,
        Geofence,
        GetClientGeofencesResult,
        GetClientIpAllowlistResult,
        GetClientReviewsResult,
        GetClientReviewValuesReportsResult,
        MetricParam,
        ProductParam,
        ReviewValuesReport,
        UnregisterClientPushTokenProfileParam,
    )
    from ..types.shared import (
        BaseEventCreateParam,
        CreateOrUpdateClientProfileMetaParam,
        LocationParam,
        ProfileParam,
        Review,
    )


class ClientSide(SyncResource):
    """The tools of Client side."""

    @property
    def with_raw_response(self) -> RawClientSide:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawClientSide(self._as_raw())

    def bulk_create_client_events(
        self,
        *,
        profile: BulkCreateClientEventsProfileParam,
        events: Sequence[BaseEventCreateParam],
        backfill: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Records up to 1000 events of one visitor of a shop's page, and creates or
        updates the visitor's profile.

        Public endpoint: it takes the site id, never a private key. On a server use Bulk
        Create Events.

        Args:
            profile: A dict of id, email, phone_number, external_id, anonymous_id,
                kx, first_name, last_name, organization, locale, title, image,
                location, properties, meta.
            events: The events, each with type "event", the metric's name and
                properties.
            backfill: True for events of the past that are imported: they start no
                flows.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/event-bulk-create
        Rate limits: 10/s, 150/min
        Scopes: events:write
        Tool: KLAVIYO_BULK_CREATE_CLIENT_EVENTS
        """
        return self._run(
            "KLAVIYO_BULK_CREATE_CLIENT_EVENTS",
            {
                "profile": profile,
                "events": events,
                "backfill": backfill,
            },
            options,
        )

    def create_client_back_in_stock_subscription(
        self,
        *,
        channels: Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]],
        profile: ProfileParam,
        variant_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Signs a visitor up for the alert that a variant is back in stock, from a shop's
        page.

        Public endpoint: it takes the site id, never a private key, and so no scopes. On
        a server use Create Back In Stock Subscription.

        Args:
            channels: The channel(s) through which the profile would like to receive
                the back in stock notification. This can be leveraged within a back
                in stock flow to notify the subscriber through their preferred
                channel(s).
            profile: A dict of id, email, phone_number, external_id.
            variant_id: The catalog variant ID for which the profile is subscribing
                to back in stock notifications. This ID is made up of the
                integration type, catalog ID, and and the external ID of the variant
                like so: integrationType:::catalogId:::externalId. If the
                integration you are using is not set up for multi-catalog storage,
                the "catalogId" will be $default. For Shopify
                $shopify:::$default:::33001893429341.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/back-in-stock-subscriptions
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:write, profiles:write
        Tool: KLAVIYO_CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION
        """
        return self._run(
            "KLAVIYO_CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION",
            {
                "channels": channels,
                "profile": profile,
                "variant_id": variant_id,
            },
            options,
        )

    def create_client_event(
        self,
        *,
        metric: MetricParam,
        profile: CreateClientEventProfileParam,
        company_id: str | Omit = OMIT,
        properties: Mapping[str, Any] | Omit = OMIT,
        time: str | datetime | Omit | None = OMIT,
        value: float | Omit | None = OMIT,
        value_currency: str | Omit | None = OMIT,
        unique_id: str | Omit | None = OMIT,
        backfill: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Records what a visitor of a shop's page did, and creates or updates the
        visitor's profile.

        Public endpoint: it takes the site id, never a private key. On a server use
        Create Event.

        Args:
            metric: A dict of name, service.
            profile: A dict of id, email, phone_number, external_id, anonymous_id,
                kx, first_name, last_name, organization, locale, title, image,
                location, properties, meta.
            company_id: The public API key (site ID), instead of the client's.
            properties: Custom properties for the event.
            time: When the event occurred. Defaults to current time if not provided.
                A datetime with a time zone, or RFC 3339 text.
            value: Monetary value associated with the event (e.g., purchase amount).
            value_currency: Currency code for the event value (ISO 4217).
            unique_id: Unique identifier for the event to prevent duplicates.
            backfill: True for events of the past that are imported: they start no
                flows.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/events
        Rate limits: 350/s, 3500/min
        Scopes: events:write
        Tool: KLAVIYO_CREATE_CLIENT_EVENT2
        """
        return self._run(
            "KLAVIYO_CREATE_CLIENT_EVENT2",
            {
                "metric": metric,
                "profile": profile,
                "company_id": company_id,
                "properties": properties,
                "time": time,
                "value": value,
                "value_currency": value_currency,
                "unique_id": unique_id,
                "backfill": backfill,
            },
            options,
        )

    def create_client_subscription(
        self,
        *,
        profile: CreateClientSubscriptionProfileParam,
        custom_source: str | Omit | None = OMIT,
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Records a visitor's consent to marketing by email, SMS, WhatsApp or push, and
        adds them to a list, from a sign-up form of a shop's page.

        Public endpoint: it takes the site id, never a private key. On a server use Bulk
        Subscribe Profiles.

        Args:
            profile: A dict of id, email, phone_number, external_id, kx, first_name,
                last_name, organization, locale, title, image, location, properties,
                meta, subscriptions.
            custom_source: A custom method detail or source to store on the consent
                records for this subscription.
            list_id: The list ID to add the newly subscribed profile to.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/subscriptions
        Rate limits: 350/s, 750/min
        Scopes: subscriptions:write
        Tool: KLAVIYO_CREATE_CLIENT_SUBSCRIPTION
        """
        return self._run(
            "KLAVIYO_CREATE_CLIENT_SUBSCRIPTION",
            {
                "profile": profile,
                "custom_source": custom_source,
                "list_id": list_id,
            },
            options,
        )

    def create_or_update_client_profile(
        self,
        *,
        id: str | Omit | None = OMIT,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        anonymous_id: str | Omit | None = OMIT,
        kx: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        locale: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: LocationParam | Omit | None = OMIT,
        properties: Mapping[str, Any] | Omit | None = OMIT,
        meta: CreateOrUpdateClientProfileMetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Creates or updates a visitor's profile from a shop's page, without an event.

        Public endpoint: it takes the site id, never a private key. Identifiers of an
        existing profile are changed on a server only, with Create Or Update Profile.

        Args:
            id: Primary key that uniquely identifies this profile. Generated by
                Klaviyo.
            email: Individual"s email address.
            phone_number: Individual"s phone number in E.164 format.
            external_id: A unique identifier used by customers to associate Klaviyo
                profiles with profiles in an external system, such as a
                point-of-sale system. Format varies based on the external system.
            anonymous_id: Anonymous ID of the profile.
            kx: Also known as the exchange_id, this is an encrypted identifier used
                for identifying a profile by Klaviyo"s web tracking. You can use
                this field as a filter when retrieving profiles via the Get Profiles
                endpoint.
            first_name: Individual"s first name.
            last_name: Individual"s last name.
            organization: Name of the company or organization within the company for
                whom the individual works.
            locale: Language and region as in IETF BCP 47, such as en-US. Translated
                messages follow it.
            title: Individual"s job title.
            image: URL pointing to the location of a profile image.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            properties: Properties of your own, by name; those left out stay, null
                clears one.
            meta: A dict of patch_properties, patch_identifiers.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/profiles
        Rate limits: 350/s, 3500/min
        Scopes: profiles:write
        Tool: KLAVIYO_CREATE_OR_UPDATE_CLIENT_PROFILE
        """
        return self._run(
            "KLAVIYO_CREATE_OR_UPDATE_CLIENT_PROFILE",
            {
                "id": id,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
                "anonymous_id": anonymous_id,
                "kx": kx,
                "first_name": first_name,
                "last_name": last_name,
                "organization": organization,
                "locale": locale,
                "title": title,
                "image": image,
                "location": location,
                "properties": properties,
                "meta": meta,
            },
            options,
        )

    def unregister_client_push_token(
        self,
        *,
        token: str,
        platform: Literal["android", "ios"],
        profile: UnregisterClientPushTokenProfileParam,
        vendor: Literal["apns", "fcm"] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """This endpoint unsubscribes a push token, for use with Klaviyo's mobile SDKs and
        a public API key.

        Push notifications must be on.

        Args:
            token: A push token from APNS or FCM.
            platform: The platform on which the push token was created.
            profile: A dict of id, email, phone_number, external_id, kx, first_name,
                last_name, organization, locale, title, image, location, properties,
                meta.
            vendor: The vendor of the push token.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/push-token-unregister
        Rate limits: 10/s, 150/min
        Tool: KLAVIYO_UNREGISTER_CLIENT_PUSH_TOKEN
        """
        return self._run(
            "KLAVIYO_UNREGISTER_CLIENT_PUSH_TOKEN",
            {
                "token": token,
                "platform": platform,
                "profile": profile,
                "vendor": vendor,
            },
            options,
        )

    def create_client_push_token(
        self,
        *,
        token: str,
        platform: Literal["android", "ios"],
        vendor: Literal["apns", "fcm"],
        profile: CreateClientPushTokenProfileParam,
        enablement_status: (
            Literal[
                "AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"
            ]
            | Omit
            | None
        ) = OMIT,
        background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | Omit | None = OMIT,
        device_metadata: DeviceMetadataParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Registers the push token of a device, or updates it, from a mobile app.

        Public endpoint: it takes the site id, never a private key. Push must be set up
        for the account. To move tokens from another provider use Create Or Update Push
        Token on a server.

        Args:
            token: The token that Apple or Google gave the app.
            platform: The device's system.
            vendor: Who delivers to the token: Apple (apns) or Google (fcm).
            profile: A dict of id, phone_number, external_id, kx, first_name,
                last_name, organization, locale, title, image, location, properties,
                meta, email.
            enablement_status: Whether the person lets the app notify them, and how.
            background: Whether the app may work in the background.
            device_metadata: A dict of device_id, klaviyo_sdk, sdk_version,
                device_model, os_name, os_version, manufacturer, app_name,
                app_version, app_build, app_id, environment.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/push-tokens
        Rate limits: 150/s, 1400/min
        Tool: KLAVIYO_CREATE_CLIENT_PUSH_TOKEN
        """
        return self._run(
            "KLAVIYO_CREATE_CLIENT_PUSH_TOKEN",
            {
                "token": token,
                "platform": platform,
                "vendor": vendor,
                "profile": profile,
                "enablement_status": enablement_status,
                "background": background,
                "device_metadata": device_metadata,
            },
            options,
        )

    def create_client_review(
        self,
        *,
        review_type: Literal["question", "rating", "review", "store"],
        email: str,
        author: str,
        content: str,
        incentive_type: IncentiveType | Omit | None = OMIT,
        product: ProductParam | Omit | None = OMIT,
        rating: Literal[1, 2, 3, 4, 5] | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        custom_questions: Sequence[CustomQuestionParam] | Omit | None = OMIT,
        images: SequenceNotStr[str] | Omit | None = OMIT,
        order_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Submits a review, rating, question or store review as a visitor, from a shop's
        page.

        Public endpoint: it takes the site id, never a private key. Whether it is shown
        is decided with Update Review.

        Args:
            review_type: What is submitted: a review with text, a bare rating, a
                question, or a review of the store.
            email: The visitor's email address; it is not shown.
            author: The name shown with the review.
            content: The text of the review or question.
            incentive_type: What the visitor got for the review, if anything.
            product: A dict of external_id, integration_key.
            rating: Stars, 1 to 5; a question has none.
            title: A title for the review.
            custom_questions: Answers to the account's own questions, each with the
                question's id.
            images: Up to a few pictures, as addresses or as base-64 data URIs.
            order_id: Id of the order that the review is about; it makes the review
                a verified one.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/reviews
        Rate limits: 10/s, 150/min
        Tool: KLAVIYO_CREATE_CLIENT_REVIEW
        """
        return self._run(
            "KLAVIYO_CREATE_CLIENT_REVIEW",
            {
                "review_type": review_type,
                "email": email,
                "author": author,
                "content": content,
                "incentive_type": incentive_type,
                "product": product,
                "rating": rating,
                "title": title,
                "custom_questions": custom_questions,
                "images": images,
                "order_id": order_id,
            },
            options,
        )

    def get_client_geofences(
        self,
        *,
        fields_geofence: (
            Sequence[Literal["id", "latitude", "longitude", "radius"]] | Omit
        ) = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        x_klaviyo_api_filters: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Geofence, GetClientGeofencesResult]:
        """Lists the company's geofences for mobile apps, up to 100 a page, closest first
        where a position is given.

        Public endpoint: it takes the site id, never a private key. The position goes
        into a header, so that it does not appear in the address.

        Args:
            fields_geofence: Members of each geofence to return. Without it, all
                that come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            x_klaviyo_api_filters: The visitor's position, such as
                and(equals(lat,40.7128),equals(lng,-74.0060)). With both, geofences
                come closest first.

        Returns:
            The first page of `Geofence` items; iterate over it for the items of all
            pages.

        Request: GET /client/geofences
        Rate limits: 3/s, 60/min
        Tool: KLAVIYO_GET_CLIENT_GEOFENCES
        """
        return self._pages(
            "KLAVIYO_GET_CLIENT_GEOFENCES",
            {
                "fields_geofence": fields_geofence,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "x_klaviyo_api_filters": x_klaviyo_api_filters,
            },
            options,
        )

    def get_client_ip_allowlist(
        self,
        id: str,
        *,
        fields_ip_allowlist: (
            Sequence[Literal["created", "id", "prefixes", "sync_token"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetClientIpAllowlistResult:
        """Returns the IP ranges from which Klaviyo's integrations call out, for firewalls.

        There is one list, with the id "integration-egress"; any other is not found.
        Public endpoint: it takes the site id, never a private key.

        Args:
            id: The id of the list: integration-egress.
            fields_ip_allowlist: Members of each ip allowlist to return. Without it,
                all that come by default.

        Returns:
            A dict of data and links.

        Request: GET /client/ip-allowlists/{id}
        Rate limits: 75/s, 750/min
        Tool: KLAVIYO_GET_CLIENT_IP_ALLOWLIST
        """
        return self._call(
            "KLAVIYO_GET_CLIENT_IP_ALLOWLIST",
            {
                "id": id,
                "fields_ip_allowlist": fields_ip_allowlist,
            },
            options,
        )

    def get_client_review_values_reports(
        self,
        *,
        group_by: Literal["company_id", "product_id"],
        statistics: str,
        timeframe: Literal["all_time", "last_30_days", "last_365_days", "last_90_days"],
        fields_review_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ReviewValuesReport, GetClientReviewValuesReportsResult]:
        """Returns review totals (count, average rating) for a product or the whole shop,
        as product pages show them.

        Public endpoint: it takes the site id, never a private key. The reviews
        themselves come from Get Client Reviews.

        Args:
            group_by: "company_id" for the whole shop, "product_id" for each
                product.
            statistics: Figures to return, separated by commas, such as
                total_reviews,average_rating.
            timeframe: The time to report on.
            fields_review_values_report: Members of each review values report to
                return. Without it, all that come by default.
            filter: A condition on product_external_ids, such as
                equals(product_external_ids,"A").
                `filters.ClientReviewValuesReportsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `ReviewValuesReport` items; iterate over it for the items
            of all pages.

        Request: GET /client/review-values-reports
        Rate limits: 10/s, 150/min
        Tool: KLAVIYO_GET_CLIENT_REVIEW_VALUES_REPORTS
        """
        return self._pages(
            "KLAVIYO_GET_CLIENT_REVIEW_VALUES_REPORTS",
            {
                "group_by": group_by,
                "statistics": statistics,
                "timeframe": timeframe,
                "fields_review_values_report": fields_review_values_report,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_client_reviews(
        self,
        *,
        fields_review: Sequence[FieldsReview] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Review, GetClientReviewsResult]:
        """Lists reviews as product pages show them.

        Public endpoint: it takes the site id, never a private key. On a server use Get
        Reviews, which has all statuses.

        Args:
            fields_review: Members of each review to return. Without it, all that
                come by default.
            filter: Conditions, joined by commas, such as
                equals(status,"published"). Fields: status, review_type, rating, id,
                content, smart_quote, public_reply, verified, incentivized, edited,
                media, created, updated. `filters.ClientReviewsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Review` items; iterate over it for the items of all
            pages.

        Request: GET /client/reviews
        Rate limits: 10/s, 150/min
        Tool: KLAVIYO_GET_CLIENT_REVIEWS
        """
        return self._pages(
            "KLAVIYO_GET_CLIENT_REVIEWS",
            {
                "fields_review": fields_review,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )


class AsyncClientSide(AsyncResource):
    """The tools of Client side, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawClientSide:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawClientSide(self._as_raw())

    async def bulk_create_client_events(
        self,
        *,
        profile: BulkCreateClientEventsProfileParam,
        events: Sequence[BaseEventCreateParam],
        backfill: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Records up to 1000 events of one visitor of a shop's page, and creates or
        updates the visitor's profile.

        Public endpoint: it takes the site id, never a private key. On a server use Bulk
        Create Events.

        Args:
            profile: A dict of id, email, phone_number, external_id, anonymous_id,
                kx, first_name, last_name, organization, locale, title, image,
                location, properties, meta.
            events: The events, each with type "event", the metric's name and
                properties.
            backfill: True for events of the past that are imported: they start no
                flows.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/event-bulk-create
        Rate limits: 10/s, 150/min
        Scopes: events:write
        Tool: KLAVIYO_BULK_CREATE_CLIENT_EVENTS
        """
        return await self._run(
            "KLAVIYO_BULK_CREATE_CLIENT_EVENTS",
            {
                "profile": profile,
                "events": events,
                "backfill": backfill,
            },
            options,
        )

    async def create_client_back_in_stock_subscription(
        self,
        *,
        channels: Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]],
        profile: ProfileParam,
        variant_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Signs a visitor up for the alert that a variant is back in stock, from a shop's
        page.

        Public endpoint: it takes the site id, never a private key, and so no scopes. On
        a server use Create Back In Stock Subscription.

        Args:
            channels: The channel(s) through which the profile would like to receive
                the back in stock notification. This can be leveraged within a back
                in stock flow to notify the subscriber through their preferred
                channel(s).
            profile: A dict of id, email, phone_number, external_id.
            variant_id: The catalog variant ID for which the profile is subscribing
                to back in stock notifications. This ID is made up of the
                integration type, catalog ID, and and the external ID of the variant
                like so: integrationType:::catalogId:::externalId. If the
                integration you are using is not set up for multi-catalog storage,
                the "catalogId" will be $default. For Shopify
                $shopify:::$default:::33001893429341.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/back-in-stock-subscriptions
        Rate limits: 350/s, 3500/min
        Scopes: catalogs:write, profiles:write
        Tool: KLAVIYO_CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION
        """
        return await self._run(
            "KLAVIYO_CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION",
            {
                "channels": channels,
                "profile": profile,
                "variant_id": variant_id,
            },
            options,
        )

    async def create_client_event(
        self,
        *,
        metric: MetricParam,
        profile: CreateClientEventProfileParam,
        company_id: str | Omit = OMIT,
        properties: Mapping[str, Any] | Omit = OMIT,
        time: str | datetime | Omit | None = OMIT,
        value: float | Omit | None = OMIT,
        value_currency: str | Omit | None = OMIT,
        unique_id: str | Omit | None = OMIT,
        backfill: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Records what a visitor of a shop's page did, and creates or updates the
        visitor's profile.

        Public endpoint: it takes the site id, never a private key. On a server use
        Create Event.

        Args:
            metric: A dict of name, service.
            profile: A dict of id, email, phone_number, external_id, anonymous_id,
                kx, first_name, last_name, organization, locale, title, image,
                location, properties, meta.
            company_id: The public API key (site ID), instead of the client's.
            properties: Custom properties for the event.
            time: When the event occurred. Defaults to current time if not provided.
                A datetime with a time zone, or RFC 3339 text.
            value: Monetary value associated with the event (e.g., purchase amount).
            value_currency: Currency code for the event value (ISO 4217).
            unique_id: Unique identifier for the event to prevent duplicates.
            backfill: True for events of the past that are imported: they start no
                flows.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/events
        Rate limits: 350/s, 3500/min
        Scopes: events:write
        Tool: KLAVIYO_CREATE_CLIENT_EVENT2
        """
        return await self._run(
            "KLAVIYO_CREATE_CLIENT_EVENT2",
            {
                "metric": metric,
                "profile": profile,
                "company_id": company_id,
                "properties": properties,
                "time": time,
                "value": value,
                "value_currency": value_currency,
                "unique_id": unique_id,
                "backfill": backfill,
            },
            options,
        )

    async def create_client_subscription(
        self,
        *,
        profile: CreateClientSubscriptionProfileParam,
        custom_source: str | Omit | None = OMIT,
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Records a visitor's consent to marketing by email, SMS, WhatsApp or push, and
        adds them to a list, from a sign-up form of a shop's page.

        Public endpoint: it takes the site id, never a private key. On a server use Bulk
        Subscribe Profiles.

        Args:
            profile: A dict of id, email, phone_number, external_id, kx, first_name,
                last_name, organization, locale, title, image, location, properties,
                meta, subscriptions.
            custom_source: A custom method detail or source to store on the consent
                records for this subscription.
            list_id: The list ID to add the newly subscribed profile to.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/subscriptions
        Rate limits: 350/s, 750/min
        Scopes: subscriptions:write
        Tool: KLAVIYO_CREATE_CLIENT_SUBSCRIPTION
        """
        return await self._run(
            "KLAVIYO_CREATE_CLIENT_SUBSCRIPTION",
            {
                "profile": profile,
                "custom_source": custom_source,
                "list_id": list_id,
            },
            options,
        )

    async def create_or_update_client_profile(
        self,
        *,
        id: str | Omit | None = OMIT,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        anonymous_id: str | Omit | None = OMIT,
        kx: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        locale: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: LocationParam | Omit | None = OMIT,
        properties: Mapping[str, Any] | Omit | None = OMIT,
        meta: CreateOrUpdateClientProfileMetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Creates or updates a visitor's profile from a shop's page, without an event.

        Public endpoint: it takes the site id, never a private key. Identifiers of an
        existing profile are changed on a server only, with Create Or Update Profile.

        Args:
            id: Primary key that uniquely identifies this profile. Generated by
                Klaviyo.
            email: Individual"s email address.
            phone_number: Individual"s phone number in E.164 format.
            external_id: A unique identifier used by customers to associate Klaviyo
                profiles with profiles in an external system, such as a
                point-of-sale system. Format varies based on the external system.
            anonymous_id: Anonymous ID of the profile.
            kx: Also known as the exchange_id, this is an encrypted identifier used
                for identifying a profile by Klaviyo"s web tracking. You can use
                this field as a filter when retrieving profiles via the Get Profiles
                endpoint.
            first_name: Individual"s first name.
            last_name: Individual"s last name.
            organization: Name of the company or organization within the company for
                whom the individual works.
            locale: Language and region as in IETF BCP 47, such as en-US. Translated
                messages follow it.
            title: Individual"s job title.
            image: URL pointing to the location of a profile image.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            properties: Properties of your own, by name; those left out stay, null
                clears one.
            meta: A dict of patch_properties, patch_identifiers.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/profiles
        Rate limits: 350/s, 3500/min
        Scopes: profiles:write
        Tool: KLAVIYO_CREATE_OR_UPDATE_CLIENT_PROFILE
        """
        return await self._run(
            "KLAVIYO_CREATE_OR_UPDATE_CLIENT_PROFILE",
            {
                "id": id,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
                "anonymous_id": anonymous_id,
                "kx": kx,
                "first_name": first_name,
                "last_name": last_name,
                "organization": organization,
                "locale": locale,
                "title": title,
                "image": image,
                "location": location,
                "properties": properties,
                "meta": meta,
            },
            options,
        )

    async def unregister_client_push_token(
        self,
        *,
        token: str,
        platform: Literal["android", "ios"],
        profile: UnregisterClientPushTokenProfileParam,
        vendor: Literal["apns", "fcm"] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """This endpoint unsubscribes a push token, for use with Klaviyo's mobile SDKs and
        a public API key.

        Push notifications must be on.

        Args:
            token: A push token from APNS or FCM.
            platform: The platform on which the push token was created.
            profile: A dict of id, email, phone_number, external_id, kx, first_name,
                last_name, organization, locale, title, image, location, properties,
                meta.
            vendor: The vendor of the push token.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/push-token-unregister
        Rate limits: 10/s, 150/min
        Tool: KLAVIYO_UNREGISTER_CLIENT_PUSH_TOKEN
        """
        return await self._run(
            "KLAVIYO_UNREGISTER_CLIENT_PUSH_TOKEN",
            {
                "token": token,
                "platform": platform,
                "profile": profile,
                "vendor": vendor,
            },
            options,
        )

    async def create_client_push_token(
        self,
        *,
        token: str,
        platform: Literal["android", "ios"],
        vendor: Literal["apns", "fcm"],
        profile: CreateClientPushTokenProfileParam,
        enablement_status: (
            Literal[
                "AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"
            ]
            | Omit
            | None
        ) = OMIT,
        background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | Omit | None = OMIT,
        device_metadata: DeviceMetadataParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Registers the push token of a device, or updates it, from a mobile app.

        Public endpoint: it takes the site id, never a private key. Push must be set up
        for the account. To move tokens from another provider use Create Or Update Push
        Token on a server.

        Args:
            token: The token that Apple or Google gave the app.
            platform: The device's system.
            vendor: Who delivers to the token: Apple (apns) or Google (fcm).
            profile: A dict of id, phone_number, external_id, kx, first_name,
                last_name, organization, locale, title, image, location, properties,
                meta, email.
            enablement_status: Whether the person lets the app notify them, and how.
            background: Whether the app may work in the background.
            device_metadata: A dict of device_id, klaviyo_sdk, sdk_version,
                device_model, os_name, os_version, manufacturer, app_name,
                app_version, app_build, app_id, environment.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/push-tokens
        Rate limits: 150/s, 1400/min
        Tool: KLAVIYO_CREATE_CLIENT_PUSH_TOKEN
        """
        return await self._run(
            "KLAVIYO_CREATE_CLIENT_PUSH_TOKEN",
            {
                "token": token,
                "platform": platform,
                "vendor": vendor,
                "profile": profile,
                "enablement_status": enablement_status,
                "background": background,
                "device_metadata": device_metadata,
            },
            options,
        )

    async def create_client_review(
        self,
        *,
        review_type: Literal["question", "rating", "review", "store"],
        email: str,
        author: str,
        content: str,
        incentive_type: IncentiveType | Omit | None = OMIT,
        product: ProductParam | Omit | None = OMIT,
        rating: Literal[1, 2, 3, 4, 5] | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        custom_questions: Sequence[CustomQuestionParam] | Omit | None = OMIT,
        images: SequenceNotStr[str] | Omit | None = OMIT,
        order_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Submits a review, rating, question or store review as a visitor, from a shop's
        page.

        Public endpoint: it takes the site id, never a private key. Whether it is shown
        is decided with Update Review.

        Args:
            review_type: What is submitted: a review with text, a bare rating, a
                question, or a review of the store.
            email: The visitor's email address; it is not shown.
            author: The name shown with the review.
            content: The text of the review or question.
            incentive_type: What the visitor got for the review, if anything.
            product: A dict of external_id, integration_key.
            rating: Stars, 1 to 5; a question has none.
            title: A title for the review.
            custom_questions: Answers to the account's own questions, each with the
                question's id.
            images: Up to a few pictures, as addresses or as base-64 data URIs.
            order_id: Id of the order that the review is about; it makes the review
                a verified one.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /client/reviews
        Rate limits: 10/s, 150/min
        Tool: KLAVIYO_CREATE_CLIENT_REVIEW
        """
        return await self._run(
            "KLAVIYO_CREATE_CLIENT_REVIEW",
            {
                "review_type": review_type,
                "email": email,
                "author": author,
                "content": content,
                "incentive_type": incentive_type,
                "product": product,
                "rating": rating,
                "title": title,
                "custom_questions": custom_questions,
                "images": images,
                "order_id": order_id,
            },
            options,
        )

    def get_client_geofences(
        self,
        *,
        fields_geofence: (
            Sequence[Literal["id", "latitude", "longitude", "radius"]] | Omit
        ) = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        x_klaviyo_api_filters: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Geofence, GetClientGeofencesResult]:
        """Lists the company's geofences for mobile apps, up to 100 a page, closest first
        where a position is given.

        Public endpoint: it takes the site id, never a private key. The position goes
        into a header, so that it does not appear in the address.

        Args:
            fields_geofence: Members of each geofence to return. Without it, all
                that come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            x_klaviyo_api_filters: The visitor's position, such as
                and(equals(lat,40.7128),equals(lng,-74.0060)). With both, geofences
                come closest first.

        Returns:
            The first page of `Geofence` items; iterate over it for the items of all
            pages.

        Request: GET /client/geofences
        Rate limits: 3/s, 60/min
        Tool: KLAVIYO_GET_CLIENT_GEOFENCES
        """
        return self._pages(
            "KLAVIYO_GET_CLIENT_GEOFENCES",
            {
                "fields_geofence": fields_geofence,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "x_klaviyo_api_filters": x_klaviyo_api_filters,
            },
            options,
        )

    async def get_client_ip_allowlist(
        self,
        id: str,
        *,
        fields_ip_allowlist: (
            Sequence[Literal["created", "id", "prefixes", "sync_token"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetClientIpAllowlistResult:
        """Returns the IP ranges from which Klaviyo's integrations call out, for firewalls.

        There is one list, with the id "integration-egress"; any other is not found.
        Public endpoint: it takes the site id, never a private key.

        Args:
            id: The id of the list: integration-egress.
            fields_ip_allowlist: Members of each ip allowlist to return. Without it,
                all that come by default.

        Returns:
            A dict of data and links.

        Request: GET /client/ip-allowlists/{id}
        Rate limits: 75/s, 750/min
        Tool: KLAVIYO_GET_CLIENT_IP_ALLOWLIST
        """
        return await self._call(
            "KLAVIYO_GET_CLIENT_IP_ALLOWLIST",
            {
                "id": id,
                "fields_ip_allowlist": fields_ip_allowlist,
            },
            options,
        )

    def get_client_review_values_reports(
        self,
        *,
        group_by: Literal["company_id", "product_id"],
        statistics: str,
        timeframe: Literal["all_time", "last_30_days", "last_365_days", "last_90_days"],
        fields_review_values_report: Sequence[Literal["id", "results"]] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ReviewValuesReport, GetClientReviewValuesReportsResult]:
        """Returns review totals (count, average rating) for a product or the whole shop,
        as product pages show them.

        Public endpoint: it takes the site id, never a private key. The reviews
        themselves come from Get Client Reviews.

        Args:
            group_by: "company_id" for the whole shop, "product_id" for each
                product.
            statistics: Figures to return, separated by commas, such as
                total_reviews,average_rating.
            timeframe: The time to report on.
            fields_review_values_report: Members of each review values report to
                return. Without it, all that come by default.
            filter: A condition on product_external_ids, such as
                equals(product_external_ids,"A").
                `filters.ClientReviewValuesReportsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

        Returns:
            The first page of `ReviewValuesReport` items; iterate over it for the items
            of all pages.

        Request: GET /client/review-values-reports
        Rate limits: 10/s, 150/min
        Tool: KLAVIYO_GET_CLIENT_REVIEW_VALUES_REPORTS
        """
        return self._pages(
            "KLAVIYO_GET_CLIENT_REVIEW_VALUES_REPORTS",
            {
                "group_by": group_by,
                "statistics": statistics,
                "timeframe": timeframe,
                "fields_review_values_report": fields_review_values_report,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_client_reviews(
        self,
        *,
        fields_review: Sequence[FieldsReview] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: (
            Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Review, GetClientReviewsResult]:
        """Lists reviews as product pages show them.

        Public endpoint: it takes the site id, never a private key. On a server use Get
        Reviews, which has all statuses.

        Args:
            fields_review: Members of each review to return. Without it, all that
                come by default.
            filter: Conditions, joined by commas, such as
                equals(status,"published"). Fields: status, review_type, rating, id,
                content, smart_quote, public_reply, verified, incentivized, edited,
                media, created, updated. `filters.ClientReviewsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Review` items; iterate over it for the items of all
            pages.

        Request: GET /client/reviews
        Rate limits: 10/s, 150/min
        Tool: KLAVIYO_GET_CLIENT_REVIEWS
        """
        return self._pages(
            "KLAVIYO_GET_CLIENT_REVIEWS",
            {
                "fields_review": fields_review,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )


class RawClientSide:
    """The methods of `ClientSide`, returning raw responses."""

    def __init__(self, tools: ClientSide) -> None:
        self.bulk_create_client_events = raw(tools.bulk_create_client_events)
        self.create_client_back_in_stock_subscription = raw(
            tools.create_client_back_in_stock_subscription
        )
        self.create_client_event = raw(tools.create_client_event)
        self.create_client_subscription = raw(tools.create_client_subscription)
        self.create_or_update_client_profile = raw(
            tools.create_or_update_client_profile
        )
        self.unregister_client_push_token = raw(tools.unregister_client_push_token)
        self.create_client_push_token = raw(tools.create_client_push_token)
        self.create_client_review = raw(tools.create_client_review)
        self.get_client_geofences = raw(tools.get_client_geofences)
        self.get_client_ip_allowlist = raw(tools.get_client_ip_allowlist)
        self.get_client_review_values_reports = raw(
            tools.get_client_review_values_reports
        )
        self.get_client_reviews = raw(tools.get_client_reviews)


class AsyncRawClientSide:
    """The methods of `AsyncClientSide`, returning raw responses."""

    def __init__(self, tools: AsyncClientSide) -> None:
        self.bulk_create_client_events = async_raw(tools.bulk_create_client_events)
        self.create_client_back_in_stock_subscription = async_raw(
            tools.create_client_back_in_stock_subscription
        )
        self.create_client_event = async_raw(tools.create_client_event)
        self.create_client_subscription = async_raw(tools.create_client_subscription)
        self.create_or_update_client_profile = async_raw(
            tools.create_or_update_client_profile
        )
        self.unregister_client_push_token = async_raw(
            tools.unregister_client_push_token
        )
        self.create_client_push_token = async_raw(tools.create_client_push_token)
        self.create_client_review = async_raw(tools.create_client_review)
        self.get_client_geofences = async_raw(tools.get_client_geofences)
        self.get_client_ip_allowlist = async_raw(tools.get_client_ip_allowlist)
        self.get_client_review_values_reports = async_raw(
            tools.get_client_review_values_reports
        )
        self.get_client_reviews = async_raw(tools.get_client_reviews)
