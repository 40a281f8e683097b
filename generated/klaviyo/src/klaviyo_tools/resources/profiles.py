"""The tools of Profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsImportError,
        FieldsProfile,
        FieldsProfileBulkImportJob,
        FieldsProfileSuppressionBulkCreateJob,
        FieldsPushToken,
        FieldsSegment,
        GetProfileForEventFieldsProfile,
        GetProfilesSort,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.profiles import (
        BulkSuppressProfilesResult,
        BulkUnsuppressProfilesResult,
        Conversation,
        CreateOrUpdateProfileLocationParam,
        CreateOrUpdateProfileMetaParam,
        CreateOrUpdateProfileResult,
        CreateOrUpdatePushTokenDeviceMetadataParam,
        CreateOrUpdatePushTokenProfileParam,
        CreateProfileResult,
        GetBulkProfileImportJobErrorsResult,
        GetBulkProfileImportJobListsResult,
        GetBulkProfileImportJobProfilesResult,
        GetBulkProfileImportJobRelationshipsListsResult,
        GetBulkProfileImportJobRelationshipsProfilesResult,
        GetBulkProfileImportJobResult,
        GetBulkProfileImportJobsResult,
        GetBulkSuppressProfilesJobResult,
        GetBulkSuppressProfilesJobsResult,
        GetBulkUnsuppressProfilesJobResult,
        GetBulkUnsuppressProfilesJobsResult,
        GetConversationForProfileResult,
        GetConversationIdForProfileResult,
        GetConversationIdsForProfileResult,
        GetConversationsForProfileResult,
        GetListIdsForProfileResult,
        GetListsForProfileResult,
        GetProfileForPushTokenResult,
        GetProfileIdForPushTokenResult,
        GetProfileResult,
        GetProfilesResult,
        GetPushTokenIdsForProfileResult,
        GetPushTokenResult,
        GetPushTokensForProfileResult,
        GetPushTokensResult,
        GetSegmentIdsForProfileResult,
        GetSegmentsForProfileResult,
        ImportErrorResource,
        MergeProfilesResult,
        ProfileSubscriptionCreateQueryResourceObjectParam,
        ProfileSubscriptionDeleteQueryResourceObjectParam,
        ProfileSuppressionBulkCreateJob,
        ProfileSuppressionBulkDeleteJob,
        ProfileSuppressionCreateQueryResourceObjectParam,
        ProfileSuppressionDeleteQueryResourceObjectParam,
        PushToken,
        UpdateProfileResult,
    )
    from ..types.shared import (
        ConversationIdentifier,
        ListIdentifier,
        ListResource,
        LocationParam,
        MetaParam,
        Profile,
        ProfileBulkImportJob,
        ProfileIdentifier,
        ProfileIdentifierParam,
        PushTokenIdentifier,
        Segment,
        SegmentIdentifier,
    )


class Profiles(SyncResource):
    """The tools of Profiles."""

    @property
    def with_raw_response(self) -> RawProfiles:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawProfiles(self._as_raw())

    def create_or_update_push_token(
        self,
        *,
        token: str,
        platform: Literal["android", "ios"],
        vendor: Literal["apns", "fcm"],
        profile: CreateOrUpdatePushTokenProfileParam,
        enablement_status: (
            Literal[
                "AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"
            ]
            | Omit
            | None
        ) = OMIT,
        background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | Omit | None = OMIT,
        device_metadata: (
            CreateOrUpdatePushTokenDeviceMetadataParam | Omit | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create or update a push token for mobile push notifications.

        This server-side endpoint is used for migrating push tokens from other platforms
        to Klaviyo. For creating tokens from mobile devices, use Klaviyo's mobile SDKs
        instead. Prerequisites: Push notifications must be enabled for the Klaviyo
        account.

        Required fields:
        - token: The push token from APNS or FCM
        - platform: 'ios' or 'android'
        - vendor: 'apns' (iOS) or 'fcm' (Android)
        - At least one profile identifier (email, phone_number, external_id,
          anonymous_id, or profile id)

        Max payload: 100KB.

        Args:
            token: A push token from APNS or FCM.
            platform: The mobile platform. Use 'ios' for Apple devices or 'android'
                for Android devices.
            vendor: The push notification vendor. Use 'apns' for iOS (Apple Push
                Notification Service) or 'fcm' for Android (Firebase Cloud
                Messaging).
            profile: A dict of id, phone_number, external_id, kx, first_name,
                last_name, organization, title, image, location, meta, email.
            enablement_status: This is the enablement status for the individual push
                token.
            background: The background state of the push token.
            device_metadata: A dict of device_id, klaviyo_sdk, sdk_version,
                device_model, os_name, os_version, manufacturer, app_name,
                app_version, app_build, app_id, environment.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/push-tokens
        Rate limits: 75/s, 750/min
        Scopes: profiles:write, push-tokens:write
        Tool: KLAVIYO_CREATE_OR_UPDATE_PUSH_TOKEN
        """
        return self._run(
            "KLAVIYO_CREATE_OR_UPDATE_PUSH_TOKEN",
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

    def create_profile(
        self,
        *,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: LocationParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateProfileResult:
        """Create a new profile.

        Args:
            email: Individual"s email address.
            phone_number: Individual"s phone number in E.164 format.
            external_id: A unique identifier used by customers to associate Klaviyo
                profiles with profiles in an external system, such as a
                point-of-sale system. Format varies based on the external system.
            first_name: Individual"s first name.
            last_name: Individual"s last name.
            organization: Name of the company or organization within the company for
                whom the individual works.
            title: Individual"s job title.
            image: URL pointing to the location of a profile image.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profiles
        Rate limits: 75/s, 750/min
        Scopes: profiles:write
        Tool: KLAVIYO_CREATE_PROFILE
        """
        return self._call(
            "KLAVIYO_CREATE_PROFILE",
            {
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "organization": organization,
                "title": title,
                "image": image,
                "location": location,
            },
            options,
        )

    def get_bulk_profile_import_job(
        self,
        job_id: str,
        *,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        fields_profile_bulk_import_job: (
            Sequence[FieldsProfileBulkImportJob] | Omit
        ) = OMIT,
        include: Sequence[Literal["lists"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkProfileImportJobResult:
        """Get a bulk profile import job with the given job ID.

        Args:
            job_id: ID of the job to retrieve.
            fields_list: Members to return of each list; all by default.
            fields_profile_bulk_import_job: Members to return of each
                profile-bulk-import-job; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/profile-bulk-import-jobs/{job_id}
        Rate limits: 10/s, 150/min
        Scopes: lists:read, profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB",
            {
                "job_id": job_id,
                "fields_list": fields_list,
                "fields_profile_bulk_import_job": fields_profile_bulk_import_job,
                "include": include,
            },
            options,
        )

    def get_bulk_profile_import_job_errors(
        self,
        id: str,
        *,
        fields_import_error: Sequence[FieldsImportError] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ImportErrorResource, GetBulkProfileImportJobErrorsResult]:
        """Get import errors for the bulk profile import job with the given ID.

        Args:
            id: The ID of the bulk profile import job to retrieve errors for. Obtain
                this ID from the spawn_bulk_profile_import_job or
                get_bulk_profile_import_jobs actions.
            fields_import_error: Select specific fields to include in the response
                (sparse fieldsets). Available fields: 'code', 'title', 'detail',
                'source', 'source.pointer', 'original_payload'. If omitted, all
                fields are returned.
            page_cursor: Cursor for pagination. Use the value from the 'next' or
                'prev' link in the response to fetch additional pages of errors.
            page_size: Default: 20. Min: 1. Max: 100.

        Returns:
            The first page of `ImportErrorResource` items; iterate over it for the items
            of all pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/import-errors
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_ERRORS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_ERRORS",
            {
                "id": id,
                "fields_import_error": fields_import_error,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_bulk_profile_import_job_lists(
        self,
        id: str,
        *,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ListResource, GetBulkProfileImportJobListsResult]:
        """Get list for the bulk profile import job with the given ID.

        Args:
            id: Required.
            fields_list: Members to return of each list; all by default.

        Returns:
            The first page of `ListResource` items; iterate over it for the items of all
            pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/lists
        Rate limits: 10/s, 150/min
        Scopes: lists:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_LISTS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_LISTS",
            {
                "id": id,
                "fields_list": fields_list,
            },
            options,
        )

    def get_bulk_profile_import_job_profiles(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileForEventFieldsProfile] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Profile, GetBulkProfileImportJobProfilesResult]:
        """Get profiles for the bulk profile import job with the given ID.

        Args:
            id: The unique identifier (ID) of the bulk profile import job to
                retrieve profiles from. This ID is returned when creating a bulk
                profile import job or can be obtained from the list of import jobs.
            additional_fields_profile: Request additional fields not included by
                default in the response. Supported values: "subscriptions",
                "predictive_analytics".
            fields_profile: Members to return of each profile; all by default.
            page_cursor: Optional.
            page_size: Default: 20. Min: 1. Max: 100.

        Returns:
            The first page of `Profile` items; iterate over it for the items of all
            pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/profiles
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_PROFILES
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_PROFILES",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_bulk_profile_import_job_relationships_lists(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ListIdentifier, GetBulkProfileImportJobRelationshipsListsResult]:
        """Get list relationship for the bulk profile import job with the given ID.

        Args:
            id: The unique identifier of the bulk profile import job. Obtain this
                from the GET /api/profile-bulk-import-jobs/ endpoint or from the
                response when creating a bulk import job.

        Returns:
            The first page of `ListIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/relationships/lists
        Rate limits: 10/s, 150/min
        Scopes: lists:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_LISTS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_LISTS",
            {
                "id": id,
            },
            options,
        )

    def get_bulk_profile_import_job_relationships_profiles(
        self,
        id: str,
        *,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileIdentifier, GetBulkProfileImportJobRelationshipsProfilesResult]:
        """Get profile relationships for the bulk profile import job with the given ID.

        Args:
            id: Required.
            page_cursor: Optional.
            page_size: Default: 20. Min: 1. Max: 100.

        Returns:
            The first page of `ProfileIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/relationships/profiles
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_PROFILES
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_PROFILES",
            {
                "id": id,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_bulk_profile_import_jobs(
        self,
        *,
        fields_profile_bulk_import_job: (
            Sequence[FieldsProfileBulkImportJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created_at", "-created_at"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileBulkImportJob, GetBulkProfileImportJobsResult]:
        """Get all bulk profile import jobs.

        Returns a maximum of 100 jobs per request.

        Args:
            fields_profile_bulk_import_job: Members to return of each
                profile-bulk-import-job; all by default.
            filter: Allowed field(s)/operator(s):
                status: any, equals. `filters.BulkProfileImportJobsFilter` builds
                it.
            page_cursor: Optional.
            page_size: Default: 20. Min: 1. Max: 100.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `ProfileBulkImportJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/profile-bulk-import-jobs
        Rate limits: 10/s, 150/min
        Scopes: lists:read, profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOBS",
            {
                "fields_profile_bulk_import_job": fields_profile_bulk_import_job,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def get_profile(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileForEventFieldsProfile] | Omit = OMIT,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        include: (
            Sequence[Literal["conversations", "lists", "push-tokens", "segments"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileResult:
        """Get the profile with the given profile ID.

        Args:
            id: Required.
            additional_fields_profile: Request additional fields not included by
                default in the response. Supported values: "subscriptions",
                "predictive_analytics".
            fields_list: Members to return of each list; all by default.
            fields_profile: Members to return of each profile; all by default.
            fields_segment: Members to return of each segment; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/profiles/{id}
        Rate limits: 75/s, 750/min; 10/s, 150/min with additional_fields_profile
            "predictive_analytics"; 1/s, 15/min with include "lists" and "segments"
        Scopes: profiles:read
        Tool: KLAVIYO_GET_PROFILE
        """
        return self._call(
            "KLAVIYO_GET_PROFILE",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_list": fields_list,
                "fields_profile": fields_profile,
                "fields_segment": fields_segment,
                "include": include,
            },
            options,
        )

    def get_profiles(
        self,
        *,
        include_subscriptions: bool | Omit = OMIT,
        include_predictive_analytics: bool | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetProfilesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Profile, GetProfilesResult]:
        """Retrieve profiles from your Klaviyo account.

        This action allows you to fetch profiles with optional filtering and sorting.
        You can filter by email, external_id, created date, and other attributes.
        Results are paginated with a configurable page size.

        Preconditions:
        - Filter syntax must be valid if provided
        - Page size must be between 1 and 100

        Args:
            include_subscriptions: Whether to include subscription information in
                the response.
            include_predictive_analytics: Whether to include predictive analytics
                data (note: this may reduce rate limits).
            filter: Filter profiles by email, external_id, created date, etc.
                Example: 'equals(email,"user@example.com")' Prefer specific filters
                (email, external_id) over broad queries to reduce response size.
                Multi-condition filters are more error-prone than single-condition
                filters. `filters.ProfilesFilter` builds it.
            page_cursor: Cursor for pagination to get the next page of results.
            page_size: Number of profiles to return per page (1-100).
            sort: Sort profiles by field (add '-' prefix for descending order).

        Returns:
            The first page of `Profile` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles
        Rate limits: 75/s, 750/min; 10/s, 150/min with include_predictive_analytics
        Scopes: profiles:read
        Tool: KLAVIYO_GET_PROFILES
        """
        return self._pages(
            "KLAVIYO_GET_PROFILES",
            {
                "include_subscriptions": include_subscriptions,
                "include_predictive_analytics": include_predictive_analytics,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def merge_profiles(
        self,
        *,
        id: str,
        profiles: Sequence[str | ProfileIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> MergeProfilesResult:
        """Merge one or more source profiles into a destination profile.

        The source profile(s) data (events, attributes, list memberships) will be
        transferred to the destination, and the source profile(s) will be deleted. This
        operation is queued asynchronously and returns HTTP 202 Accepted.

        Args:
            id: The ID of the destination profile that will receive the merged data.
                This profile will be kept after the merge.
            profiles: List of source profile objects to merge into the destination.
                Each object must have 'type' (always 'profile') and 'id' (the source
                profile ID). Source profiles will be deleted after the merge.
                Example: [{'type': 'profile', 'id': 'PROFILE_ID'}].

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-merge
        Rate limits: 10/s, 150/min
        Scopes: profiles:write
        Tool: KLAVIYO_MERGE_PROFILES
        """
        return self._call(
            "KLAVIYO_MERGE_PROFILES",
            {
                "id": id,
                "profiles": profiles,
            },
            options,
        )

    def update_profile(
        self,
        id: str,
        *,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: LocationParam | Omit | None = OMIT,
        meta: MetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateProfileResult:
        """Update profiles with the provided ID.

        Setting fields to null clears them; omitting fields retains existing data.

        Args:
            id: Primary key that uniquely identifies this profile. Generated by
                Klaviyo.
            email: Individual's email address.
            phone_number: Individual's phone number in E.164 format (e.g.,
                +15005550006).
            external_id: A unique identifier used by customers to associate Klaviyo
                profiles with profiles in an external system, such as a
                point-of-sale system. Format varies based on the external system.
            first_name: Individual's first name.
            last_name: Individual's last name.
            organization: Name of the company or organization within the company for
                whom the individual works.
            title: Individual's job title.
            image: URL pointing to the location of a profile image.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            meta: A dict of patch_properties.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/profiles/{id}
        Rate limits: 75/s, 750/min
        Scopes: profiles:write
        Tool: KLAVIYO_UPDATE_PROFILE
        """
        return self._call(
            "KLAVIYO_UPDATE_PROFILE",
            {
                "id": id,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "organization": organization,
                "title": title,
                "image": image,
                "location": location,
                "meta": meta,
            },
            options,
        )

    def bulk_subscribe_profiles(
        self,
        *,
        profiles: Sequence[ProfileSubscriptionCreateQueryResourceObjectParam],
        custom_source: str | Omit | None = OMIT,
        historical_import: bool | Omit | None = OMIT,
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/profile-subscription-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            profiles: List of objects. Body member `/data/attributes/profiles/data`.
            custom_source: Body member `/data/attributes/custom_source`.
            historical_import: Default: false. Body member
                `/data/attributes/historical_import`.
            list_id: Body member `/data/relationships/list/data/id`.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/profile-subscription-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: lists:write, profiles:write, subscriptions:write
        Tool: KLAVIYO_BULK_SUBSCRIBE_PROFILES
        """
        return self._run(
            "KLAVIYO_BULK_SUBSCRIBE_PROFILES",
            {
                "profiles": profiles,
                "custom_source": custom_source,
                "historical_import": historical_import,
                "list_id": list_id,
            },
            options,
        )

    def bulk_suppress_profiles(
        self,
        *,
        fields_profile_suppression_bulk_create_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        profiles: (
            Sequence[ProfileSuppressionCreateQueryResourceObjectParam] | Omit
        ) = OMIT,
        list_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkSuppressProfilesResult:
        """POST /api/profile-suppression-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            fields_profile_suppression_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-create-job]`.
            profiles: List of objects. Body member `/data/attributes/profiles/data`.
            list_id: Body member `/data/relationships/list/data/id`.
            segment_id: Body member `/data/relationships/segment/data/id`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-suppression-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: profiles:write, subscriptions:write
        Tool: KLAVIYO_BULK_SUPPRESS_PROFILES
        """
        return self._call(
            "KLAVIYO_BULK_SUPPRESS_PROFILES",
            {
                "fields_profile_suppression_bulk_create_job": fields_profile_suppression_bulk_create_job,
                "profiles": profiles,
                "list_id": list_id,
                "segment_id": segment_id,
            },
            options,
        )

    def bulk_unsubscribe_profiles(
        self,
        *,
        profiles: Sequence[ProfileSubscriptionDeleteQueryResourceObjectParam],
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/profile-subscription-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            profiles: List of objects. Body member `/data/attributes/profiles/data`.
            list_id: Body member `/data/relationships/list/data/id`.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/profile-subscription-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: lists:write, profiles:write, subscriptions:write
        Tool: KLAVIYO_BULK_UNSUBSCRIBE_PROFILES
        """
        return self._run(
            "KLAVIYO_BULK_UNSUBSCRIBE_PROFILES",
            {
                "profiles": profiles,
                "list_id": list_id,
            },
            options,
        )

    def bulk_unsuppress_profiles(
        self,
        *,
        fields_profile_suppression_bulk_delete_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        profiles: (
            Sequence[ProfileSuppressionDeleteQueryResourceObjectParam] | Omit
        ) = OMIT,
        list_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUnsuppressProfilesResult:
        """POST /api/profile-suppression-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            fields_profile_suppression_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-delete-job]`.
            profiles: List of objects. Body member `/data/attributes/profiles/data`.
            list_id: Body member `/data/relationships/list/data/id`.
            segment_id: Body member `/data/relationships/segment/data/id`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-suppression-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:write
        Tool: KLAVIYO_BULK_UNSUPPRESS_PROFILES
        """
        return self._call(
            "KLAVIYO_BULK_UNSUPPRESS_PROFILES",
            {
                "fields_profile_suppression_bulk_delete_job": fields_profile_suppression_bulk_delete_job,
                "profiles": profiles,
                "list_id": list_id,
                "segment_id": segment_id,
            },
            options,
        )

    def create_or_update_profile(
        self,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileForEventFieldsProfile] | Omit = OMIT,
        id: str | Omit | None = OMIT,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        kx: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        locale: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: CreateOrUpdateProfileLocationParam | Omit | None = OMIT,
        properties: Mapping[str, Any] | Omit | None = OMIT,
        meta: CreateOrUpdateProfileMetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateOrUpdateProfileResult:
        """POST /api/profile-import.

        Args:
            additional_fields_profile: List of strings. Allowed values:
                subscriptions, predictive_analytics. Query parameter
                `additional-fields[profile]`.
            fields_profile: List of strings. Query parameter `fields[profile]`.
            id: Body member `/data/id`.
            email: Body member `/data/attributes/email`.
            phone_number: Body member `/data/attributes/phone_number`.
            external_id: Body member `/data/attributes/external_id`.
            kx: Body member `/data/attributes/_kx`.
            first_name: Body member `/data/attributes/first_name`.
            last_name: Body member `/data/attributes/last_name`.
            organization: Body member `/data/attributes/organization`.
            locale: Body member `/data/attributes/locale`.
            title: Body member `/data/attributes/title`.
            image: Body member `/data/attributes/image`.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            properties: Body member `/data/attributes/properties`.
            meta: A dict of patch_properties, patch_identifiers.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-import
        Rate limits: 75/s, 750/min
        Scopes: profiles:write
        Tool: KLAVIYO_CREATE_OR_UPDATE_PROFILE
        """
        return self._call(
            "KLAVIYO_CREATE_OR_UPDATE_PROFILE",
            {
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "id": id,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
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

    def delete_push_token(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/push-tokens/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/push-tokens/{id}
        Rate limits: 3/s, 60/min
        Scopes: push-tokens:write
        Tool: KLAVIYO_DELETE_PUSH_TOKEN
        """
        return self._run(
            "KLAVIYO_DELETE_PUSH_TOKEN",
            {
                "id": id,
            },
            options,
        )

    def get_bulk_suppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_create_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkSuppressProfilesJobResult:
        """GET /api/profile-suppression-bulk-create-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_profile_suppression_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-create-job]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/profile-suppression-bulk-create-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:read
        Tool: KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOB",
            {
                "job_id": job_id,
                "fields_profile_suppression_bulk_create_job": fields_profile_suppression_bulk_create_job,
            },
            options,
        )

    def get_bulk_suppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_create_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileSuppressionBulkCreateJob, GetBulkSuppressProfilesJobsResult]:
        """GET /api/profile-suppression-bulk-create-jobs.

        Returns HTTP 200.

        Args:
            fields_profile_suppression_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-create-job]`.
            filter: Query parameter `filter`.
                `filters.BulkSuppressProfilesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `ProfileSuppressionBulkCreateJob` items; iterate over it
            for the items of all pages.

        Request: GET /api/profile-suppression-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:read
        Tool: KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOBS",
            {
                "fields_profile_suppression_bulk_create_job": fields_profile_suppression_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    def get_bulk_unsuppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_delete_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkUnsuppressProfilesJobResult:
        """GET /api/profile-suppression-bulk-delete-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_profile_suppression_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/profile-suppression-bulk-delete-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:read
        Tool: KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOB
        """
        return self._call(
            "KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOB",
            {
                "job_id": job_id,
                "fields_profile_suppression_bulk_delete_job": fields_profile_suppression_bulk_delete_job,
            },
            options,
        )

    def get_bulk_unsuppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_delete_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileSuppressionBulkDeleteJob, GetBulkUnsuppressProfilesJobsResult]:
        """GET /api/profile-suppression-bulk-delete-jobs.

        Returns HTTP 200.

        Args:
            fields_profile_suppression_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-delete-job]`.
            filter: Query parameter `filter`.
                `filters.BulkUnsuppressProfilesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `ProfileSuppressionBulkDeleteJob` items; iterate over it
            for the items of all pages.

        Request: GET /api/profile-suppression-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:read
        Tool: KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOBS",
            {
                "fields_profile_suppression_bulk_delete_job": fields_profile_suppression_bulk_delete_job,
                "filter": filter,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    def get_conversation_for_profile(
        self,
        id: str,
        *,
        fields_conversation: Sequence[Literal["channel", "id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetConversationForProfileResult:
        """GET /api/profiles/{id}/conversation.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_conversation: List of strings. Allowed values: channel, id. Query
                parameter `fields[conversation]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/profiles/{id}/conversation
        Rate limits: 3/s, 60/min
        Scopes: conversations:read, profiles:read
        Tool: KLAVIYO_GET_CONVERSATION_FOR_PROFILE
        """
        return self._call(
            "KLAVIYO_GET_CONVERSATION_FOR_PROFILE",
            {
                "id": id,
                "fields_conversation": fields_conversation,
            },
            options,
        )

    def get_conversation_id_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetConversationIdForProfileResult:
        """GET /api/profiles/{id}/relationships/conversation.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/profiles/{id}/relationships/conversation
        Rate limits: 3/s, 60/min
        Scopes: conversations:read, profiles:read
        Tool: KLAVIYO_GET_CONVERSATION_ID_FOR_PROFILE
        """
        return self._call(
            "KLAVIYO_GET_CONVERSATION_ID_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_conversation_ids_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ConversationIdentifier, GetConversationIdsForProfileResult]:
        """GET /api/profiles/{id}/relationships/conversations.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ConversationIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/profiles/{id}/relationships/conversations
        Rate limits: 3/s, 60/min
        Scopes: conversations:read, profiles:read
        Tool: KLAVIYO_GET_CONVERSATION_IDS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_CONVERSATION_IDS_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_conversations_for_profile(
        self,
        id: str,
        *,
        fields_conversation: Sequence[Literal["channel", "id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Conversation, GetConversationsForProfileResult]:
        """GET /api/profiles/{id}/conversations.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_conversation: List of strings. Allowed values: channel, id. Query
                parameter `fields[conversation]`.

        Returns:
            The first page of `Conversation` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles/{id}/conversations
        Rate limits: 3/s, 60/min
        Scopes: conversations:read, profiles:read
        Tool: KLAVIYO_GET_CONVERSATIONS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_CONVERSATIONS_FOR_PROFILE",
            {
                "id": id,
                "fields_conversation": fields_conversation,
            },
            options,
        )

    def get_list_ids_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ListIdentifier, GetListIdsForProfileResult]:
        """GET /api/profiles/{id}/relationships/lists.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ListIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/profiles/{id}/relationships/lists
        Rate limits: 3/s, 60/min
        Scopes: lists:read, profiles:read
        Tool: KLAVIYO_GET_LIST_IDS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_LIST_IDS_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_lists_for_profile(
        self,
        id: str,
        *,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ListResource, GetListsForProfileResult]:
        """GET /api/profiles/{id}/lists.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_list: List of strings. Allowed values: created, id, name,
                opt_in_process, updated. Query parameter `fields[list]`.

        Returns:
            The first page of `ListResource` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles/{id}/lists
        Rate limits: 3/s, 60/min
        Scopes: lists:read, profiles:read
        Tool: KLAVIYO_GET_LISTS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_LISTS_FOR_PROFILE",
            {
                "id": id,
                "fields_list": fields_list,
            },
            options,
        )

    def get_profile_for_push_token(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileForEventFieldsProfile] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileForPushTokenResult:
        """GET /api/push-tokens/{id}/profile.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            additional_fields_profile: List of strings. Allowed values:
                subscriptions, predictive_analytics. Query parameter
                `additional-fields[profile]`.
            fields_profile: List of strings. Query parameter `fields[profile]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/push-tokens/{id}/profile
        Rate limits: 10/s, 150/min
        Scopes: profiles:read, push-tokens:read
        Tool: KLAVIYO_GET_PROFILE_FOR_PUSH_TOKEN
        """
        return self._call(
            "KLAVIYO_GET_PROFILE_FOR_PUSH_TOKEN",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
            },
            options,
        )

    def get_profile_id_for_push_token(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetProfileIdForPushTokenResult:
        """GET /api/push-tokens/{id}/relationships/profile.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/push-tokens/{id}/relationships/profile
        Rate limits: 10/s, 150/min
        Scopes: profiles:read, push-tokens:read
        Tool: KLAVIYO_GET_PROFILE_ID_FOR_PUSH_TOKEN
        """
        return self._call(
            "KLAVIYO_GET_PROFILE_ID_FOR_PUSH_TOKEN",
            {
                "id": id,
            },
            options,
        )

    def get_push_token(
        self,
        id: str,
        *,
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        include: Sequence[Literal["profile"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetPushTokenResult:
        """GET /api/push-tokens/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_profile: List of strings. Allowed values: created, email,
                external_id, first_name, id, image, last_event_date, last_name,
                locale, location, location.address1, location.address2,
                location.city, location.country, location.ip, location.latitude,
                location.longitude, location.region, location.timezone,
                location.zip, organization, phone_number, properties, title,
                updated. Query parameter `fields[profile]`.
            fields_push_token: List of strings. Allowed values: background, created,
                enablement_status, id, metadata, metadata.app_build,
                metadata.app_id, metadata.app_name, metadata.app_version,
                metadata.device_id, metadata.device_model, metadata.environment,
                metadata.klaviyo_sdk, metadata.manufacturer, metadata.os_name,
                metadata.os_version, metadata.sdk_version, platform, recorded_date,
                token, vendor. Query parameter `fields[push-token]`.
            include: List of strings. Allowed values: profile. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/push-tokens/{id}
        Rate limits: 10/s, 150/min
        Scopes: profiles:read, push-tokens:read
        Tool: KLAVIYO_GET_PUSH_TOKEN
        """
        return self._call(
            "KLAVIYO_GET_PUSH_TOKEN",
            {
                "id": id,
                "fields_profile": fields_profile,
                "fields_push_token": fields_push_token,
                "include": include,
            },
            options,
        )

    def get_push_token_ids_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[PushTokenIdentifier, GetPushTokenIdsForProfileResult]:
        """GET /api/profiles/{id}/relationships/push-tokens.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `PushTokenIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/profiles/{id}/relationships/push-tokens
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_PUSH_TOKEN_IDS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_PUSH_TOKEN_IDS_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_push_tokens(
        self,
        *,
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["profile"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[PushToken, GetPushTokensResult]:
        """GET /api/push-tokens.

        Returns HTTP 200.

        Args:
            fields_profile: List of strings. Allowed values: created, email,
                external_id, first_name, id, image, last_event_date, last_name,
                locale, location, location.address1, location.address2,
                location.city, location.country, location.ip, location.latitude,
                location.longitude, location.region, location.timezone,
                location.zip, organization, phone_number, properties, title,
                updated. Query parameter `fields[profile]`.
            fields_push_token: List of strings. Allowed values: background, created,
                enablement_status, id, metadata, metadata.app_build,
                metadata.app_id, metadata.app_name, metadata.app_version,
                metadata.device_id, metadata.device_model, metadata.environment,
                metadata.klaviyo_sdk, metadata.manufacturer, metadata.os_name,
                metadata.os_version, metadata.sdk_version, platform, recorded_date,
                token, vendor. Query parameter `fields[push-token]`.
            filter: Query parameter `filter`. `filters.PushTokensFilter` builds it.
            include: List of strings. Allowed values: profile. Query parameter
                `include`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page of `PushToken` items; iterate over it for the items of all
            pages.

        Request: GET /api/push-tokens
        Rate limits: 10/s, 150/min
        Scopes: profiles:read, push-tokens:read
        Tool: KLAVIYO_GET_PUSH_TOKENS
        """
        return self._pages(
            "KLAVIYO_GET_PUSH_TOKENS",
            {
                "fields_profile": fields_profile,
                "fields_push_token": fields_push_token,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_push_tokens_for_profile(
        self,
        id: str,
        *,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[PushToken, GetPushTokensForProfileResult]:
        """GET /api/profiles/{id}/push-tokens.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_push_token: List of strings. Allowed values: background, created,
                enablement_status, id, metadata, metadata.app_build,
                metadata.app_id, metadata.app_name, metadata.app_version,
                metadata.device_id, metadata.device_model, metadata.environment,
                metadata.klaviyo_sdk, metadata.manufacturer, metadata.os_name,
                metadata.os_version, metadata.sdk_version, platform, recorded_date,
                token, vendor. Query parameter `fields[push-token]`.

        Returns:
            The first page of `PushToken` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles/{id}/push-tokens
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_PUSH_TOKENS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_PUSH_TOKENS_FOR_PROFILE",
            {
                "id": id,
                "fields_push_token": fields_push_token,
            },
            options,
        )

    def get_segment_ids_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[SegmentIdentifier, GetSegmentIdsForProfileResult]:
        """GET /api/profiles/{id}/relationships/segments.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `SegmentIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/profiles/{id}/relationships/segments
        Rate limits: 3/s, 60/min
        Scopes: profiles:read, segments:read
        Tool: KLAVIYO_GET_SEGMENT_IDS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_SEGMENT_IDS_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_segments_for_profile(
        self,
        id: str,
        *,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Segment, GetSegmentsForProfileResult]:
        """GET /api/profiles/{id}/segments.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_segment: List of strings. Allowed values: created, definition,
                definition.condition_groups, id, is_active, is_processing,
                is_starred, name, updated. Query parameter `fields[segment]`.

        Returns:
            The first page of `Segment` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles/{id}/segments
        Rate limits: 3/s, 60/min
        Scopes: profiles:read, segments:read
        Tool: KLAVIYO_GET_SEGMENTS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_SEGMENTS_FOR_PROFILE",
            {
                "id": id,
                "fields_segment": fields_segment,
            },
            options,
        )


class AsyncProfiles(AsyncResource):
    """The tools of Profiles, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawProfiles:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawProfiles(self._as_raw())

    async def create_or_update_push_token(
        self,
        *,
        token: str,
        platform: Literal["android", "ios"],
        vendor: Literal["apns", "fcm"],
        profile: CreateOrUpdatePushTokenProfileParam,
        enablement_status: (
            Literal[
                "AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"
            ]
            | Omit
            | None
        ) = OMIT,
        background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | Omit | None = OMIT,
        device_metadata: (
            CreateOrUpdatePushTokenDeviceMetadataParam | Omit | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create or update a push token for mobile push notifications.

        This server-side endpoint is used for migrating push tokens from other platforms
        to Klaviyo. For creating tokens from mobile devices, use Klaviyo's mobile SDKs
        instead. Prerequisites: Push notifications must be enabled for the Klaviyo
        account.

        Required fields:
        - token: The push token from APNS or FCM
        - platform: 'ios' or 'android'
        - vendor: 'apns' (iOS) or 'fcm' (Android)
        - At least one profile identifier (email, phone_number, external_id,
          anonymous_id, or profile id)

        Max payload: 100KB.

        Args:
            token: A push token from APNS or FCM.
            platform: The mobile platform. Use 'ios' for Apple devices or 'android'
                for Android devices.
            vendor: The push notification vendor. Use 'apns' for iOS (Apple Push
                Notification Service) or 'fcm' for Android (Firebase Cloud
                Messaging).
            profile: A dict of id, phone_number, external_id, kx, first_name,
                last_name, organization, title, image, location, meta, email.
            enablement_status: This is the enablement status for the individual push
                token.
            background: The background state of the push token.
            device_metadata: A dict of device_id, klaviyo_sdk, sdk_version,
                device_model, os_name, os_version, manufacturer, app_name,
                app_version, app_build, app_id, environment.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/push-tokens
        Rate limits: 75/s, 750/min
        Scopes: profiles:write, push-tokens:write
        Tool: KLAVIYO_CREATE_OR_UPDATE_PUSH_TOKEN
        """
        return await self._run(
            "KLAVIYO_CREATE_OR_UPDATE_PUSH_TOKEN",
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

    async def create_profile(
        self,
        *,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: LocationParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateProfileResult:
        """Create a new profile.

        Args:
            email: Individual"s email address.
            phone_number: Individual"s phone number in E.164 format.
            external_id: A unique identifier used by customers to associate Klaviyo
                profiles with profiles in an external system, such as a
                point-of-sale system. Format varies based on the external system.
            first_name: Individual"s first name.
            last_name: Individual"s last name.
            organization: Name of the company or organization within the company for
                whom the individual works.
            title: Individual"s job title.
            image: URL pointing to the location of a profile image.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profiles
        Rate limits: 75/s, 750/min
        Scopes: profiles:write
        Tool: KLAVIYO_CREATE_PROFILE
        """
        return await self._call(
            "KLAVIYO_CREATE_PROFILE",
            {
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "organization": organization,
                "title": title,
                "image": image,
                "location": location,
            },
            options,
        )

    async def get_bulk_profile_import_job(
        self,
        job_id: str,
        *,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        fields_profile_bulk_import_job: (
            Sequence[FieldsProfileBulkImportJob] | Omit
        ) = OMIT,
        include: Sequence[Literal["lists"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkProfileImportJobResult:
        """Get a bulk profile import job with the given job ID.

        Args:
            job_id: ID of the job to retrieve.
            fields_list: Members to return of each list; all by default.
            fields_profile_bulk_import_job: Members to return of each
                profile-bulk-import-job; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/profile-bulk-import-jobs/{job_id}
        Rate limits: 10/s, 150/min
        Scopes: lists:read, profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB",
            {
                "job_id": job_id,
                "fields_list": fields_list,
                "fields_profile_bulk_import_job": fields_profile_bulk_import_job,
                "include": include,
            },
            options,
        )

    def get_bulk_profile_import_job_errors(
        self,
        id: str,
        *,
        fields_import_error: Sequence[FieldsImportError] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ImportErrorResource, GetBulkProfileImportJobErrorsResult]:
        """Get import errors for the bulk profile import job with the given ID.

        Args:
            id: The ID of the bulk profile import job to retrieve errors for. Obtain
                this ID from the spawn_bulk_profile_import_job or
                get_bulk_profile_import_jobs actions.
            fields_import_error: Select specific fields to include in the response
                (sparse fieldsets). Available fields: 'code', 'title', 'detail',
                'source', 'source.pointer', 'original_payload'. If omitted, all
                fields are returned.
            page_cursor: Cursor for pagination. Use the value from the 'next' or
                'prev' link in the response to fetch additional pages of errors.
            page_size: Default: 20. Min: 1. Max: 100.

        Returns:
            The first page of `ImportErrorResource` items; iterate over it for the items
            of all pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/import-errors
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_ERRORS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_ERRORS",
            {
                "id": id,
                "fields_import_error": fields_import_error,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_bulk_profile_import_job_lists(
        self,
        id: str,
        *,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ListResource, GetBulkProfileImportJobListsResult]:
        """Get list for the bulk profile import job with the given ID.

        Args:
            id: Required.
            fields_list: Members to return of each list; all by default.

        Returns:
            The first page of `ListResource` items; iterate over it for the items of all
            pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/lists
        Rate limits: 10/s, 150/min
        Scopes: lists:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_LISTS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_LISTS",
            {
                "id": id,
                "fields_list": fields_list,
            },
            options,
        )

    def get_bulk_profile_import_job_profiles(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileForEventFieldsProfile] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Profile, GetBulkProfileImportJobProfilesResult]:
        """Get profiles for the bulk profile import job with the given ID.

        Args:
            id: The unique identifier (ID) of the bulk profile import job to
                retrieve profiles from. This ID is returned when creating a bulk
                profile import job or can be obtained from the list of import jobs.
            additional_fields_profile: Request additional fields not included by
                default in the response. Supported values: "subscriptions",
                "predictive_analytics".
            fields_profile: Members to return of each profile; all by default.
            page_cursor: Optional.
            page_size: Default: 20. Min: 1. Max: 100.

        Returns:
            The first page of `Profile` items; iterate over it for the items of all
            pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/profiles
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_PROFILES
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_PROFILES",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_bulk_profile_import_job_relationships_lists(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ListIdentifier, GetBulkProfileImportJobRelationshipsListsResult]:
        """Get list relationship for the bulk profile import job with the given ID.

        Args:
            id: The unique identifier of the bulk profile import job. Obtain this
                from the GET /api/profile-bulk-import-jobs/ endpoint or from the
                response when creating a bulk import job.

        Returns:
            The first page of `ListIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/relationships/lists
        Rate limits: 10/s, 150/min
        Scopes: lists:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_LISTS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_LISTS",
            {
                "id": id,
            },
            options,
        )

    def get_bulk_profile_import_job_relationships_profiles(
        self,
        id: str,
        *,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        ProfileIdentifier, GetBulkProfileImportJobRelationshipsProfilesResult
    ]:
        """Get profile relationships for the bulk profile import job with the given ID.

        Args:
            id: Required.
            page_cursor: Optional.
            page_size: Default: 20. Min: 1. Max: 100.

        Returns:
            The first page of `ProfileIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/profile-bulk-import-jobs/{id}/relationships/profiles
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_PROFILES
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOB_RELATIONSHIPS_PROFILES",
            {
                "id": id,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_bulk_profile_import_jobs(
        self,
        *,
        fields_profile_bulk_import_job: (
            Sequence[FieldsProfileBulkImportJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: Literal["created_at", "-created_at"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProfileBulkImportJob, GetBulkProfileImportJobsResult]:
        """Get all bulk profile import jobs.

        Returns a maximum of 100 jobs per request.

        Args:
            fields_profile_bulk_import_job: Members to return of each
                profile-bulk-import-job; all by default.
            filter: Allowed field(s)/operator(s):
                status: any, equals. `filters.BulkProfileImportJobsFilter` builds
                it.
            page_cursor: Optional.
            page_size: Default: 20. Min: 1. Max: 100.
            sort: The order of the items; a leading - reverses it.

        Returns:
            The first page of `ProfileBulkImportJob` items; iterate over it for the
            items of all pages.

        Request: GET /api/profile-bulk-import-jobs
        Rate limits: 10/s, 150/min
        Scopes: lists:read, profiles:read
        Tool: KLAVIYO_GET_BULK_PROFILE_IMPORT_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_PROFILE_IMPORT_JOBS",
            {
                "fields_profile_bulk_import_job": fields_profile_bulk_import_job,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def get_profile(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileForEventFieldsProfile] | Omit = OMIT,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        include: (
            Sequence[Literal["conversations", "lists", "push-tokens", "segments"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileResult:
        """Get the profile with the given profile ID.

        Args:
            id: Required.
            additional_fields_profile: Request additional fields not included by
                default in the response. Supported values: "subscriptions",
                "predictive_analytics".
            fields_list: Members to return of each list; all by default.
            fields_profile: Members to return of each profile; all by default.
            fields_segment: Members to return of each segment; all by default.
            include: Related resources to return as well, in `included`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/profiles/{id}
        Rate limits: 75/s, 750/min; 10/s, 150/min with additional_fields_profile
            "predictive_analytics"; 1/s, 15/min with include "lists" and "segments"
        Scopes: profiles:read
        Tool: KLAVIYO_GET_PROFILE
        """
        return await self._call(
            "KLAVIYO_GET_PROFILE",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_list": fields_list,
                "fields_profile": fields_profile,
                "fields_segment": fields_segment,
                "include": include,
            },
            options,
        )

    def get_profiles(
        self,
        *,
        include_subscriptions: bool | Omit = OMIT,
        include_predictive_analytics: bool | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetProfilesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Profile, GetProfilesResult]:
        """Retrieve profiles from your Klaviyo account.

        This action allows you to fetch profiles with optional filtering and sorting.
        You can filter by email, external_id, created date, and other attributes.
        Results are paginated with a configurable page size.

        Preconditions:
        - Filter syntax must be valid if provided
        - Page size must be between 1 and 100

        Args:
            include_subscriptions: Whether to include subscription information in
                the response.
            include_predictive_analytics: Whether to include predictive analytics
                data (note: this may reduce rate limits).
            filter: Filter profiles by email, external_id, created date, etc.
                Example: 'equals(email,"user@example.com")' Prefer specific filters
                (email, external_id) over broad queries to reduce response size.
                Multi-condition filters are more error-prone than single-condition
                filters. `filters.ProfilesFilter` builds it.
            page_cursor: Cursor for pagination to get the next page of results.
            page_size: Number of profiles to return per page (1-100).
            sort: Sort profiles by field (add '-' prefix for descending order).

        Returns:
            The first page of `Profile` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles
        Rate limits: 75/s, 750/min; 10/s, 150/min with include_predictive_analytics
        Scopes: profiles:read
        Tool: KLAVIYO_GET_PROFILES
        """
        return self._pages(
            "KLAVIYO_GET_PROFILES",
            {
                "include_subscriptions": include_subscriptions,
                "include_predictive_analytics": include_predictive_analytics,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def merge_profiles(
        self,
        *,
        id: str,
        profiles: Sequence[str | ProfileIdentifierParam],
        **options: Unpack[RequestOptions],
    ) -> MergeProfilesResult:
        """Merge one or more source profiles into a destination profile.

        The source profile(s) data (events, attributes, list memberships) will be
        transferred to the destination, and the source profile(s) will be deleted. This
        operation is queued asynchronously and returns HTTP 202 Accepted.

        Args:
            id: The ID of the destination profile that will receive the merged data.
                This profile will be kept after the merge.
            profiles: List of source profile objects to merge into the destination.
                Each object must have 'type' (always 'profile') and 'id' (the source
                profile ID). Source profiles will be deleted after the merge.
                Example: [{'type': 'profile', 'id': 'PROFILE_ID'}].

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-merge
        Rate limits: 10/s, 150/min
        Scopes: profiles:write
        Tool: KLAVIYO_MERGE_PROFILES
        """
        return await self._call(
            "KLAVIYO_MERGE_PROFILES",
            {
                "id": id,
                "profiles": profiles,
            },
            options,
        )

    async def update_profile(
        self,
        id: str,
        *,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: LocationParam | Omit | None = OMIT,
        meta: MetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateProfileResult:
        """Update profiles with the provided ID.

        Setting fields to null clears them; omitting fields retains existing data.

        Args:
            id: Primary key that uniquely identifies this profile. Generated by
                Klaviyo.
            email: Individual's email address.
            phone_number: Individual's phone number in E.164 format (e.g.,
                +15005550006).
            external_id: A unique identifier used by customers to associate Klaviyo
                profiles with profiles in an external system, such as a
                point-of-sale system. Format varies based on the external system.
            first_name: Individual's first name.
            last_name: Individual's last name.
            organization: Name of the company or organization within the company for
                whom the individual works.
            title: Individual's job title.
            image: URL pointing to the location of a profile image.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            meta: A dict of patch_properties.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/profiles/{id}
        Rate limits: 75/s, 750/min
        Scopes: profiles:write
        Tool: KLAVIYO_UPDATE_PROFILE
        """
        return await self._call(
            "KLAVIYO_UPDATE_PROFILE",
            {
                "id": id,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "organization": organization,
                "title": title,
                "image": image,
                "location": location,
                "meta": meta,
            },
            options,
        )

    async def bulk_subscribe_profiles(
        self,
        *,
        profiles: Sequence[ProfileSubscriptionCreateQueryResourceObjectParam],
        custom_source: str | Omit | None = OMIT,
        historical_import: bool | Omit | None = OMIT,
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/profile-subscription-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            profiles: List of objects. Body member `/data/attributes/profiles/data`.
            custom_source: Body member `/data/attributes/custom_source`.
            historical_import: Default: false. Body member
                `/data/attributes/historical_import`.
            list_id: Body member `/data/relationships/list/data/id`.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/profile-subscription-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: lists:write, profiles:write, subscriptions:write
        Tool: KLAVIYO_BULK_SUBSCRIBE_PROFILES
        """
        return await self._run(
            "KLAVIYO_BULK_SUBSCRIBE_PROFILES",
            {
                "profiles": profiles,
                "custom_source": custom_source,
                "historical_import": historical_import,
                "list_id": list_id,
            },
            options,
        )

    async def bulk_suppress_profiles(
        self,
        *,
        fields_profile_suppression_bulk_create_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        profiles: (
            Sequence[ProfileSuppressionCreateQueryResourceObjectParam] | Omit
        ) = OMIT,
        list_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkSuppressProfilesResult:
        """POST /api/profile-suppression-bulk-create-jobs.

        Returns HTTP 202.

        Args:
            fields_profile_suppression_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-create-job]`.
            profiles: List of objects. Body member `/data/attributes/profiles/data`.
            list_id: Body member `/data/relationships/list/data/id`.
            segment_id: Body member `/data/relationships/segment/data/id`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-suppression-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: profiles:write, subscriptions:write
        Tool: KLAVIYO_BULK_SUPPRESS_PROFILES
        """
        return await self._call(
            "KLAVIYO_BULK_SUPPRESS_PROFILES",
            {
                "fields_profile_suppression_bulk_create_job": fields_profile_suppression_bulk_create_job,
                "profiles": profiles,
                "list_id": list_id,
                "segment_id": segment_id,
            },
            options,
        )

    async def bulk_unsubscribe_profiles(
        self,
        *,
        profiles: Sequence[ProfileSubscriptionDeleteQueryResourceObjectParam],
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/profile-subscription-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            profiles: List of objects. Body member `/data/attributes/profiles/data`.
            list_id: Body member `/data/relationships/list/data/id`.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/profile-subscription-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: lists:write, profiles:write, subscriptions:write
        Tool: KLAVIYO_BULK_UNSUBSCRIBE_PROFILES
        """
        return await self._run(
            "KLAVIYO_BULK_UNSUBSCRIBE_PROFILES",
            {
                "profiles": profiles,
                "list_id": list_id,
            },
            options,
        )

    async def bulk_unsuppress_profiles(
        self,
        *,
        fields_profile_suppression_bulk_delete_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        profiles: (
            Sequence[ProfileSuppressionDeleteQueryResourceObjectParam] | Omit
        ) = OMIT,
        list_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUnsuppressProfilesResult:
        """POST /api/profile-suppression-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            fields_profile_suppression_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-delete-job]`.
            profiles: List of objects. Body member `/data/attributes/profiles/data`.
            list_id: Body member `/data/relationships/list/data/id`.
            segment_id: Body member `/data/relationships/segment/data/id`.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-suppression-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:write
        Tool: KLAVIYO_BULK_UNSUPPRESS_PROFILES
        """
        return await self._call(
            "KLAVIYO_BULK_UNSUPPRESS_PROFILES",
            {
                "fields_profile_suppression_bulk_delete_job": fields_profile_suppression_bulk_delete_job,
                "profiles": profiles,
                "list_id": list_id,
                "segment_id": segment_id,
            },
            options,
        )

    async def create_or_update_profile(
        self,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileForEventFieldsProfile] | Omit = OMIT,
        id: str | Omit | None = OMIT,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        kx: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        locale: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: CreateOrUpdateProfileLocationParam | Omit | None = OMIT,
        properties: Mapping[str, Any] | Omit | None = OMIT,
        meta: CreateOrUpdateProfileMetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateOrUpdateProfileResult:
        """POST /api/profile-import.

        Args:
            additional_fields_profile: List of strings. Allowed values:
                subscriptions, predictive_analytics. Query parameter
                `additional-fields[profile]`.
            fields_profile: List of strings. Query parameter `fields[profile]`.
            id: Body member `/data/id`.
            email: Body member `/data/attributes/email`.
            phone_number: Body member `/data/attributes/phone_number`.
            external_id: Body member `/data/attributes/external_id`.
            kx: Body member `/data/attributes/_kx`.
            first_name: Body member `/data/attributes/first_name`.
            last_name: Body member `/data/attributes/last_name`.
            organization: Body member `/data/attributes/organization`.
            locale: Body member `/data/attributes/locale`.
            title: Body member `/data/attributes/title`.
            image: Body member `/data/attributes/image`.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            properties: Body member `/data/attributes/properties`.
            meta: A dict of patch_properties, patch_identifiers.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-import
        Rate limits: 75/s, 750/min
        Scopes: profiles:write
        Tool: KLAVIYO_CREATE_OR_UPDATE_PROFILE
        """
        return await self._call(
            "KLAVIYO_CREATE_OR_UPDATE_PROFILE",
            {
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "id": id,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
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

    async def delete_push_token(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/push-tokens/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/push-tokens/{id}
        Rate limits: 3/s, 60/min
        Scopes: push-tokens:write
        Tool: KLAVIYO_DELETE_PUSH_TOKEN
        """
        return await self._run(
            "KLAVIYO_DELETE_PUSH_TOKEN",
            {
                "id": id,
            },
            options,
        )

    async def get_bulk_suppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_create_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkSuppressProfilesJobResult:
        """GET /api/profile-suppression-bulk-create-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_profile_suppression_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-create-job]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/profile-suppression-bulk-create-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:read
        Tool: KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOB",
            {
                "job_id": job_id,
                "fields_profile_suppression_bulk_create_job": fields_profile_suppression_bulk_create_job,
            },
            options,
        )

    def get_bulk_suppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_create_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProfileSuppressionBulkCreateJob, GetBulkSuppressProfilesJobsResult]:
        """GET /api/profile-suppression-bulk-create-jobs.

        Returns HTTP 200.

        Args:
            fields_profile_suppression_bulk_create_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-create-job]`.
            filter: Query parameter `filter`.
                `filters.BulkSuppressProfilesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `ProfileSuppressionBulkCreateJob` items; iterate over it
            for the items of all pages.

        Request: GET /api/profile-suppression-bulk-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:read
        Tool: KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_SUPPRESS_PROFILES_JOBS",
            {
                "fields_profile_suppression_bulk_create_job": fields_profile_suppression_bulk_create_job,
                "filter": filter,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    async def get_bulk_unsuppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_delete_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetBulkUnsuppressProfilesJobResult:
        """GET /api/profile-suppression-bulk-delete-jobs/{job_id}.

        Returns HTTP 200.

        Args:
            job_id: Path parameter `job_id`.
            fields_profile_suppression_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-delete-job]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/profile-suppression-bulk-delete-jobs/{job_id}
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:read
        Tool: KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOB
        """
        return await self._call(
            "KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOB",
            {
                "job_id": job_id,
                "fields_profile_suppression_bulk_delete_job": fields_profile_suppression_bulk_delete_job,
            },
            options,
        )

    def get_bulk_unsuppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_delete_job: (
            Sequence[FieldsProfileSuppressionBulkCreateJob] | Omit
        ) = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        ProfileSuppressionBulkDeleteJob, GetBulkUnsuppressProfilesJobsResult
    ]:
        """GET /api/profile-suppression-bulk-delete-jobs.

        Returns HTTP 200.

        Args:
            fields_profile_suppression_bulk_delete_job: List of strings. Allowed
                values: completed_at, completed_count, created_at, id,
                skipped_count, status, total_count. Query parameter
                `fields[profile-suppression-bulk-delete-job]`.
            filter: Query parameter `filter`.
                `filters.BulkUnsuppressProfilesJobsFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.
            sort: Allowed values: created, -created. Query parameter `sort`.

        Returns:
            The first page of `ProfileSuppressionBulkDeleteJob` items; iterate over it
            for the items of all pages.

        Request: GET /api/profile-suppression-bulk-delete-jobs
        Rate limits: 75/s, 750/min
        Scopes: subscriptions:read
        Tool: KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOBS
        """
        return self._pages(
            "KLAVIYO_GET_BULK_UNSUPPRESS_PROFILES_JOBS",
            {
                "fields_profile_suppression_bulk_delete_job": fields_profile_suppression_bulk_delete_job,
                "filter": filter,
                "page_cursor": page_cursor,
                "sort": sort,
            },
            options,
        )

    async def get_conversation_for_profile(
        self,
        id: str,
        *,
        fields_conversation: Sequence[Literal["channel", "id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetConversationForProfileResult:
        """GET /api/profiles/{id}/conversation.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_conversation: List of strings. Allowed values: channel, id. Query
                parameter `fields[conversation]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/profiles/{id}/conversation
        Rate limits: 3/s, 60/min
        Scopes: conversations:read, profiles:read
        Tool: KLAVIYO_GET_CONVERSATION_FOR_PROFILE
        """
        return await self._call(
            "KLAVIYO_GET_CONVERSATION_FOR_PROFILE",
            {
                "id": id,
                "fields_conversation": fields_conversation,
            },
            options,
        )

    async def get_conversation_id_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetConversationIdForProfileResult:
        """GET /api/profiles/{id}/relationships/conversation.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/profiles/{id}/relationships/conversation
        Rate limits: 3/s, 60/min
        Scopes: conversations:read, profiles:read
        Tool: KLAVIYO_GET_CONVERSATION_ID_FOR_PROFILE
        """
        return await self._call(
            "KLAVIYO_GET_CONVERSATION_ID_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_conversation_ids_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ConversationIdentifier, GetConversationIdsForProfileResult]:
        """GET /api/profiles/{id}/relationships/conversations.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ConversationIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/profiles/{id}/relationships/conversations
        Rate limits: 3/s, 60/min
        Scopes: conversations:read, profiles:read
        Tool: KLAVIYO_GET_CONVERSATION_IDS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_CONVERSATION_IDS_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_conversations_for_profile(
        self,
        id: str,
        *,
        fields_conversation: Sequence[Literal["channel", "id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Conversation, GetConversationsForProfileResult]:
        """GET /api/profiles/{id}/conversations.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_conversation: List of strings. Allowed values: channel, id. Query
                parameter `fields[conversation]`.

        Returns:
            The first page of `Conversation` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles/{id}/conversations
        Rate limits: 3/s, 60/min
        Scopes: conversations:read, profiles:read
        Tool: KLAVIYO_GET_CONVERSATIONS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_CONVERSATIONS_FOR_PROFILE",
            {
                "id": id,
                "fields_conversation": fields_conversation,
            },
            options,
        )

    def get_list_ids_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ListIdentifier, GetListIdsForProfileResult]:
        """GET /api/profiles/{id}/relationships/lists.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ListIdentifier` items; iterate over it for the items of
            all pages.

        Request: GET /api/profiles/{id}/relationships/lists
        Rate limits: 3/s, 60/min
        Scopes: lists:read, profiles:read
        Tool: KLAVIYO_GET_LIST_IDS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_LIST_IDS_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_lists_for_profile(
        self,
        id: str,
        *,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ListResource, GetListsForProfileResult]:
        """GET /api/profiles/{id}/lists.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_list: List of strings. Allowed values: created, id, name,
                opt_in_process, updated. Query parameter `fields[list]`.

        Returns:
            The first page of `ListResource` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles/{id}/lists
        Rate limits: 3/s, 60/min
        Scopes: lists:read, profiles:read
        Tool: KLAVIYO_GET_LISTS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_LISTS_FOR_PROFILE",
            {
                "id": id,
                "fields_list": fields_list,
            },
            options,
        )

    async def get_profile_for_push_token(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileForEventFieldsProfile] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileForPushTokenResult:
        """GET /api/push-tokens/{id}/profile.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            additional_fields_profile: List of strings. Allowed values:
                subscriptions, predictive_analytics. Query parameter
                `additional-fields[profile]`.
            fields_profile: List of strings. Query parameter `fields[profile]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/push-tokens/{id}/profile
        Rate limits: 10/s, 150/min
        Scopes: profiles:read, push-tokens:read
        Tool: KLAVIYO_GET_PROFILE_FOR_PUSH_TOKEN
        """
        return await self._call(
            "KLAVIYO_GET_PROFILE_FOR_PUSH_TOKEN",
            {
                "id": id,
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
            },
            options,
        )

    async def get_profile_id_for_push_token(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetProfileIdForPushTokenResult:
        """GET /api/push-tokens/{id}/relationships/profile.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/push-tokens/{id}/relationships/profile
        Rate limits: 10/s, 150/min
        Scopes: profiles:read, push-tokens:read
        Tool: KLAVIYO_GET_PROFILE_ID_FOR_PUSH_TOKEN
        """
        return await self._call(
            "KLAVIYO_GET_PROFILE_ID_FOR_PUSH_TOKEN",
            {
                "id": id,
            },
            options,
        )

    async def get_push_token(
        self,
        id: str,
        *,
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        include: Sequence[Literal["profile"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetPushTokenResult:
        """GET /api/push-tokens/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_profile: List of strings. Allowed values: created, email,
                external_id, first_name, id, image, last_event_date, last_name,
                locale, location, location.address1, location.address2,
                location.city, location.country, location.ip, location.latitude,
                location.longitude, location.region, location.timezone,
                location.zip, organization, phone_number, properties, title,
                updated. Query parameter `fields[profile]`.
            fields_push_token: List of strings. Allowed values: background, created,
                enablement_status, id, metadata, metadata.app_build,
                metadata.app_id, metadata.app_name, metadata.app_version,
                metadata.device_id, metadata.device_model, metadata.environment,
                metadata.klaviyo_sdk, metadata.manufacturer, metadata.os_name,
                metadata.os_version, metadata.sdk_version, platform, recorded_date,
                token, vendor. Query parameter `fields[push-token]`.
            include: List of strings. Allowed values: profile. Query parameter
                `include`.

        Returns:
            A dict of data, included, links and meta.

        Request: GET /api/push-tokens/{id}
        Rate limits: 10/s, 150/min
        Scopes: profiles:read, push-tokens:read
        Tool: KLAVIYO_GET_PUSH_TOKEN
        """
        return await self._call(
            "KLAVIYO_GET_PUSH_TOKEN",
            {
                "id": id,
                "fields_profile": fields_profile,
                "fields_push_token": fields_push_token,
                "include": include,
            },
            options,
        )

    def get_push_token_ids_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[PushTokenIdentifier, GetPushTokenIdsForProfileResult]:
        """GET /api/profiles/{id}/relationships/push-tokens.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `PushTokenIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/profiles/{id}/relationships/push-tokens
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_PUSH_TOKEN_IDS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_PUSH_TOKEN_IDS_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_push_tokens(
        self,
        *,
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["profile"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[PushToken, GetPushTokensResult]:
        """GET /api/push-tokens.

        Returns HTTP 200.

        Args:
            fields_profile: List of strings. Allowed values: created, email,
                external_id, first_name, id, image, last_event_date, last_name,
                locale, location, location.address1, location.address2,
                location.city, location.country, location.ip, location.latitude,
                location.longitude, location.region, location.timezone,
                location.zip, organization, phone_number, properties, title,
                updated. Query parameter `fields[profile]`.
            fields_push_token: List of strings. Allowed values: background, created,
                enablement_status, id, metadata, metadata.app_build,
                metadata.app_id, metadata.app_name, metadata.app_version,
                metadata.device_id, metadata.device_model, metadata.environment,
                metadata.klaviyo_sdk, metadata.manufacturer, metadata.os_name,
                metadata.os_version, metadata.sdk_version, platform, recorded_date,
                token, vendor. Query parameter `fields[push-token]`.
            filter: Query parameter `filter`. `filters.PushTokensFilter` builds it.
            include: List of strings. Allowed values: profile. Query parameter
                `include`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page of `PushToken` items; iterate over it for the items of all
            pages.

        Request: GET /api/push-tokens
        Rate limits: 10/s, 150/min
        Scopes: profiles:read, push-tokens:read
        Tool: KLAVIYO_GET_PUSH_TOKENS
        """
        return self._pages(
            "KLAVIYO_GET_PUSH_TOKENS",
            {
                "fields_profile": fields_profile,
                "fields_push_token": fields_push_token,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_push_tokens_for_profile(
        self,
        id: str,
        *,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[PushToken, GetPushTokensForProfileResult]:
        """GET /api/profiles/{id}/push-tokens.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_push_token: List of strings. Allowed values: background, created,
                enablement_status, id, metadata, metadata.app_build,
                metadata.app_id, metadata.app_name, metadata.app_version,
                metadata.device_id, metadata.device_model, metadata.environment,
                metadata.klaviyo_sdk, metadata.manufacturer, metadata.os_name,
                metadata.os_version, metadata.sdk_version, platform, recorded_date,
                token, vendor. Query parameter `fields[push-token]`.

        Returns:
            The first page of `PushToken` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles/{id}/push-tokens
        Rate limits: 10/s, 150/min
        Scopes: profiles:read
        Tool: KLAVIYO_GET_PUSH_TOKENS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_PUSH_TOKENS_FOR_PROFILE",
            {
                "id": id,
                "fields_push_token": fields_push_token,
            },
            options,
        )

    def get_segment_ids_for_profile(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[SegmentIdentifier, GetSegmentIdsForProfileResult]:
        """GET /api/profiles/{id}/relationships/segments.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `SegmentIdentifier` items; iterate over it for the items
            of all pages.

        Request: GET /api/profiles/{id}/relationships/segments
        Rate limits: 3/s, 60/min
        Scopes: profiles:read, segments:read
        Tool: KLAVIYO_GET_SEGMENT_IDS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_SEGMENT_IDS_FOR_PROFILE",
            {
                "id": id,
            },
            options,
        )

    def get_segments_for_profile(
        self,
        id: str,
        *,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Segment, GetSegmentsForProfileResult]:
        """GET /api/profiles/{id}/segments.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_segment: List of strings. Allowed values: created, definition,
                definition.condition_groups, id, is_active, is_processing,
                is_starred, name, updated. Query parameter `fields[segment]`.

        Returns:
            The first page of `Segment` items; iterate over it for the items of all
            pages.

        Request: GET /api/profiles/{id}/segments
        Rate limits: 3/s, 60/min
        Scopes: profiles:read, segments:read
        Tool: KLAVIYO_GET_SEGMENTS_FOR_PROFILE
        """
        return self._pages(
            "KLAVIYO_GET_SEGMENTS_FOR_PROFILE",
            {
                "id": id,
                "fields_segment": fields_segment,
            },
            options,
        )


class RawProfiles:
    """The methods of `Profiles`, returning raw responses."""

    def __init__(self, tools: Profiles) -> None:
        self.create_or_update_push_token = raw(tools.create_or_update_push_token)
        self.create_profile = raw(tools.create_profile)
        self.get_bulk_profile_import_job = raw(tools.get_bulk_profile_import_job)
        self.get_bulk_profile_import_job_errors = raw(
            tools.get_bulk_profile_import_job_errors
        )
        self.get_bulk_profile_import_job_lists = raw(
            tools.get_bulk_profile_import_job_lists
        )
        self.get_bulk_profile_import_job_profiles = raw(
            tools.get_bulk_profile_import_job_profiles
        )
        self.get_bulk_profile_import_job_relationships_lists = raw(
            tools.get_bulk_profile_import_job_relationships_lists
        )
        self.get_bulk_profile_import_job_relationships_profiles = raw(
            tools.get_bulk_profile_import_job_relationships_profiles
        )
        self.get_bulk_profile_import_jobs = raw(tools.get_bulk_profile_import_jobs)
        self.get_profile = raw(tools.get_profile)
        self.get_profiles = raw(tools.get_profiles)
        self.merge_profiles = raw(tools.merge_profiles)
        self.update_profile = raw(tools.update_profile)
        self.bulk_subscribe_profiles = raw(tools.bulk_subscribe_profiles)
        self.bulk_suppress_profiles = raw(tools.bulk_suppress_profiles)
        self.bulk_unsubscribe_profiles = raw(tools.bulk_unsubscribe_profiles)
        self.bulk_unsuppress_profiles = raw(tools.bulk_unsuppress_profiles)
        self.create_or_update_profile = raw(tools.create_or_update_profile)
        self.delete_push_token = raw(tools.delete_push_token)
        self.get_bulk_suppress_profiles_job = raw(tools.get_bulk_suppress_profiles_job)
        self.get_bulk_suppress_profiles_jobs = raw(
            tools.get_bulk_suppress_profiles_jobs
        )
        self.get_bulk_unsuppress_profiles_job = raw(
            tools.get_bulk_unsuppress_profiles_job
        )
        self.get_bulk_unsuppress_profiles_jobs = raw(
            tools.get_bulk_unsuppress_profiles_jobs
        )
        self.get_conversation_for_profile = raw(tools.get_conversation_for_profile)
        self.get_conversation_id_for_profile = raw(
            tools.get_conversation_id_for_profile
        )
        self.get_conversation_ids_for_profile = raw(
            tools.get_conversation_ids_for_profile
        )
        self.get_conversations_for_profile = raw(tools.get_conversations_for_profile)
        self.get_list_ids_for_profile = raw(tools.get_list_ids_for_profile)
        self.get_lists_for_profile = raw(tools.get_lists_for_profile)
        self.get_profile_for_push_token = raw(tools.get_profile_for_push_token)
        self.get_profile_id_for_push_token = raw(tools.get_profile_id_for_push_token)
        self.get_push_token = raw(tools.get_push_token)
        self.get_push_token_ids_for_profile = raw(tools.get_push_token_ids_for_profile)
        self.get_push_tokens = raw(tools.get_push_tokens)
        self.get_push_tokens_for_profile = raw(tools.get_push_tokens_for_profile)
        self.get_segment_ids_for_profile = raw(tools.get_segment_ids_for_profile)
        self.get_segments_for_profile = raw(tools.get_segments_for_profile)


class AsyncRawProfiles:
    """The methods of `AsyncProfiles`, returning raw responses."""

    def __init__(self, tools: AsyncProfiles) -> None:
        self.create_or_update_push_token = async_raw(tools.create_or_update_push_token)
        self.create_profile = async_raw(tools.create_profile)
        self.get_bulk_profile_import_job = async_raw(tools.get_bulk_profile_import_job)
        self.get_bulk_profile_import_job_errors = async_raw(
            tools.get_bulk_profile_import_job_errors
        )
        self.get_bulk_profile_import_job_lists = async_raw(
            tools.get_bulk_profile_import_job_lists
        )
        self.get_bulk_profile_import_job_profiles = async_raw(
            tools.get_bulk_profile_import_job_profiles
        )
        self.get_bulk_profile_import_job_relationships_lists = async_raw(
            tools.get_bulk_profile_import_job_relationships_lists
        )
        self.get_bulk_profile_import_job_relationships_profiles = async_raw(
            tools.get_bulk_profile_import_job_relationships_profiles
        )
        self.get_bulk_profile_import_jobs = async_raw(
            tools.get_bulk_profile_import_jobs
        )
        self.get_profile = async_raw(tools.get_profile)
        self.get_profiles = async_raw(tools.get_profiles)
        self.merge_profiles = async_raw(tools.merge_profiles)
        self.update_profile = async_raw(tools.update_profile)
        self.bulk_subscribe_profiles = async_raw(tools.bulk_subscribe_profiles)
        self.bulk_suppress_profiles = async_raw(tools.bulk_suppress_profiles)
        self.bulk_unsubscribe_profiles = async_raw(tools.bulk_unsubscribe_profiles)
        self.bulk_unsuppress_profiles = async_raw(tools.bulk_unsuppress_profiles)
        self.create_or_update_profile = async_raw(tools.create_or_update_profile)
        self.delete_push_token = async_raw(tools.delete_push_token)
        self.get_bulk_suppress_profiles_job = async_raw(
            tools.get_bulk_suppress_profiles_job
        )
        self.get_bulk_suppress_profiles_jobs = async_raw(
            tools.get_bulk_suppress_profiles_jobs
        )
        self.get_bulk_unsuppress_profiles_job = async_raw(
            tools.get_bulk_unsuppress_profiles_job
        )
        self.get_bulk_unsuppress_profiles_jobs = async_raw(
            tools.get_bulk_unsuppress_profiles_jobs
        )
        self.get_conversation_for_profile = async_raw(
            tools.get_conversation_for_profile
        )
        self.get_conversation_id_for_profile = async_raw(
            tools.get_conversation_id_for_profile
        )
        self.get_conversation_ids_for_profile = async_raw(
            tools.get_conversation_ids_for_profile
        )
        self.get_conversations_for_profile = async_raw(
            tools.get_conversations_for_profile
        )
        self.get_list_ids_for_profile = async_raw(tools.get_list_ids_for_profile)
        self.get_lists_for_profile = async_raw(tools.get_lists_for_profile)
        self.get_profile_for_push_token = async_raw(tools.get_profile_for_push_token)
        self.get_profile_id_for_push_token = async_raw(
            tools.get_profile_id_for_push_token
        )
        self.get_push_token = async_raw(tools.get_push_token)
        self.get_push_token_ids_for_profile = async_raw(
            tools.get_push_token_ids_for_profile
        )
        self.get_push_tokens = async_raw(tools.get_push_tokens)
        self.get_push_tokens_for_profile = async_raw(tools.get_push_tokens_for_profile)
        self.get_segment_ids_for_profile = async_raw(tools.get_segment_ids_for_profile)
        self.get_segments_for_profile = async_raw(tools.get_segments_for_profile)
