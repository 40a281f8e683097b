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
        GetProfileFieldsProfile,
        GetProfilesSort,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.sequences import SequenceNotStr
    from ..types.profiles import (
        BulkImportProfilesResult,
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
        GetProfileRelationshipsGetSegmentIdsForProfileResult,
        GetProfileRelationshipsResult,
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
        ProfileSubscriptionCreateParam,
        ProfileSubscriptionDeleteParam,
        ProfileSuppressionBulkCreateJob,
        ProfileSuppressionBulkDeleteJob,
        ProfileSuppressionCreateParam,
        ProfileSuppressionDeleteParam,
        ProfileUpsertParam,
        PushToken,
        UpdateProfileResult,
    )
    from ..types.shared import (
        ConversationIdentifier,
        CreateOrUpdateClientProfileMetaParam,
        ListIdentifier,
        ListIdentifierParam,
        ListResource,
        LocationParam,
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
        """Creates or updates the push token of a device, on a server: to move tokens here
        from another provider.

        Mobile apps use Klaviyo's SDKs. Push must be set up for the account. The person
        is named by profile id, email, phone number, external id or _kx.

        Args:
            token: A push token from APNS or FCM.
            platform: The mobile platform. Use 'ios' for Apple devices or 'android'
                for Android devices.
            vendor: The push notification vendor. Use 'apns' for iOS (Apple Push
                Notification Service) or 'fcm' for Android (Firebase Cloud
                Messaging).
            profile: A dict of id, phone_number, external_id, kx, first_name,
                last_name, organization, locale, title, image, location, properties,
                meta, email.
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
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        locale: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: LocationParam | Omit | None = OMIT,
        properties: Mapping[str, Any] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateProfileResult:
        """Create a new profile.

        Args:
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            email: Individual"s email address.
            phone_number: Individual"s phone number in E.164 format.
            external_id: A unique identifier used by customers to associate Klaviyo
                profiles with profiles in an external system, such as a
                point-of-sale system. Format varies based on the external system.
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
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "organization": organization,
                "locale": locale,
                "title": title,
                "image": image,
                "location": location,
                "properties": properties,
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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ImportErrorResource, GetBulkProfileImportJobErrorsResult]:
        """Get import errors for the bulk profile import job with the given ID.

        Args:
            id: Id of the import job, from Bulk Import Profiles or Get Bulk Profile
                Import Jobs.
            fields_import_error: Select specific fields to include in the response
                (sparse fieldsets). Available fields: 'code', 'title', 'detail',
                'source', 'source.pointer', 'original_payload'. If omitted, all
                fields are returned.
            page_cursor: Cursor for pagination. Use the value from the 'next' or
                'prev' link in the response to fetch additional pages of errors.
            page_size: How many results a page holds. 1 to 100.

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
            id: ID of the profile bulk import job.
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
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileIdentifier, GetBulkProfileImportJobRelationshipsProfilesResult]:
        """Get profile relationships for the bulk profile import job with the given ID.

        Args:
            id: ID of the profile bulk import job.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.

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
        page_cursor: str | Omit | None = OMIT,
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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
        fields_conversation: Sequence[Literal["channel", "id"]] | Omit = OMIT,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        include: (
            Sequence[Literal["conversations", "lists", "push-tokens", "segments"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileResult:
        """Get the profile with the given profile ID.

        Args:
            id: ID of the profile.
            additional_fields_profile: Request additional fields not included by
                default in the response. Supported values: "subscriptions",
                "predictive_analytics".
            fields_conversation: Members of each conversation to return. Without it,
                all that come by default.
            fields_list: Members to return of each list; all by default.
            fields_profile: Members to return of each profile; all by default.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.
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
                "fields_conversation": fields_conversation,
                "fields_list": fields_list,
                "fields_profile": fields_profile,
                "fields_push_token": fields_push_token,
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
        fields_conversation: Sequence[Literal["channel", "id"]] | Omit = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["conversations", "push-tokens"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
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
            fields_conversation: Members of each conversation to return. Without it,
                all that come by default.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.
            filter: Filter profiles by email, external_id, created date, etc.
                Example: 'equals(email,"user@example.com")' Prefer specific filters
                (email, external_id) over broad queries to reduce response size.
                Multi-condition filters are more error-prone than single-condition
                filters. `filters.ProfilesFilter` builds it.
            include: Related resources to return as well, such as push tokens.
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
                "fields_conversation": fields_conversation,
                "fields_profile": fields_profile,
                "fields_push_token": fields_push_token,
                "filter": filter,
                "include": include,
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
        profiles: SequenceNotStr[str | ProfileIdentifierParam],
        fields_profile: Sequence[Literal["id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> MergeProfilesResult:
        """Merges one profile into another: its events, attributes and list memberships
        move there, and it is deleted.

        For good, and in the background: success means that the merge was accepted. The
        API takes one source at a time.

        Args:
            id: The ID of the destination profile that will receive the merged data.
                This profile will be kept after the merge.
            profiles: The one profile to merge, with type "profile" and its id. It
                is deleted afterwards. At most 1 items.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.

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
                "fields_profile": fields_profile,
            },
            options,
        )

    def update_profile(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
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
    ) -> UpdateProfileResult:
        """Update profiles with the provided ID.

        Setting fields to null clears them; omitting fields retains existing data.

        Args:
            id: Primary key that uniquely identifies this profile. Generated by
                Klaviyo.
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
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
            locale: Language and region as in IETF BCP 47, such as en-US. Translated
                messages follow it.
            title: Individual's job title.
            image: URL pointing to the location of a profile image.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            properties: Properties of your own, by name; those left out stay, null
                clears one.
            meta: A dict of patch_properties, patch_identifiers.

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
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
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

    def bulk_import_profiles(
        self,
        *,
        profiles: Sequence[ProfileUpsertParam],
        fields_profile_bulk_import_job: (
            Sequence[FieldsProfileBulkImportJob] | Omit
        ) = OMIT,
        lists: SequenceNotStr[str | ListIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkImportProfilesResult:
        """Starts a job that creates or updates up to 10,000 profiles, 5 MB in all, and
        adds them to lists if any are given.

        It answers at once with the job: poll Get Bulk Profile Import Job, then read Get
        Bulk Profile Import Job Errors. It grants no consent: for that use Bulk
        Subscribe Profiles. For one person use Create Or Update Profile.

        Args:
            profiles: The profiles, each with type "profile" and attributes: email,
                phone_number or external_id at least, and whatever else is to be
                set.
            fields_profile_bulk_import_job: Members of each profile bulk import job
                to return. Without it, all that come by default.
            lists: Ids of the lists that all of them join. No consent comes with it.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-bulk-import-jobs
        Rate limits: 10/s, 150/min
        Scopes: lists:write, profiles:write
        Tool: KLAVIYO_BULK_IMPORT_PROFILES
        """
        return self._call(
            "KLAVIYO_BULK_IMPORT_PROFILES",
            {
                "profiles": profiles,
                "fields_profile_bulk_import_job": fields_profile_bulk_import_job,
                "lists": lists,
            },
            options,
        )

    def bulk_subscribe_profiles(
        self,
        *,
        profiles: Sequence[ProfileSubscriptionCreateParam],
        custom_source: str | Omit | None = OMIT,
        historical_import: bool | Omit | None = OMIT,
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Starts a job that records marketing consent for up to 1000 people, by email,
        SMS, WhatsApp or push, and adds them to a list if one is given.

        Use it only for people who agreed. Where the list, or without one the account,
        has double opt-in, they get a confirmation message first. It lifts suppressions
        from unsubscribing, spam reports or by hand. To add to a list without consent
        use Add Profile To List.

        Args:
            profiles: Up to 1000 people, each with type "profile" and attributes:
                email or phone_number, and under subscriptions the channels they
                agreed to, such as {"email": {"marketing": {"consent":
                "SUBSCRIBED"}}}.
            custom_source: Where consent was given; it is shown on the profile.
            historical_import: True for consent collected before: no confirmation,
                no "added to list" flows; each consent then needs its consented_at
                in the past.
            list_id: Id of the list they join; its opt-in setting holds.

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
        profiles: Sequence[ProfileSuppressionCreateParam] | Omit = OMIT,
        list_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkSuppressProfilesResult:
        """Starts a job that bars up to 100 email addresses, or all present members of a
        list or segment, from email marketing, whatever consent they gave.

        It answers at once with the job. Consent is not withdrawn: for an opt-out that
        people asked for use Bulk Unsubscribe Profiles. SMS and push are not affected.

        Args:
            fields_profile_suppression_bulk_create_job: Members of each profile
                suppression bulk create job to return. Without it, all that come by
                default.
            profiles: Up to 100 people, each with type "profile" and
                attributes.email; then neither list nor segment.
            list_id: Id of a list whose present members are suppressed; people who
                join later are not.
            segment_id: Id of a segment whose present members are suppressed; people
                who enter later are not.

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
        profiles: Sequence[ProfileSubscriptionDeleteParam],
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Starts a job that withdraws marketing consent of up to 100 people.

        With a list it concerns that list; people who are not on it are unsubscribed
        from everything, so look up memberships first. Without a list it is global.
        Profiles stay. To take people off a list and keep their consent use Remove
        Profiles From List.

        Args:
            profiles: Up to 100 people, each with type "profile" and attributes:
                email or phone_number, and under subscriptions the channels they
                leave, such as {"email": {"marketing": {"consent":
                "UNSUBSCRIBED"}}}.
            list_id: Id of the list they leave. Who is not on it is unsubscribed
                from everything.

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
        profiles: Sequence[ProfileSuppressionDeleteParam] | Omit = OMIT,
        list_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUnsuppressProfilesResult:
        """Starts a job that lifts suppressions set by hand or by Bulk Suppress Profiles,
        for up to 100 email addresses or all present members of a list or segment.

        People who unsubscribed, and addresses that bounced or are invalid, stay barred;
        nobody is subscribed by it.

        Args:
            fields_profile_suppression_bulk_delete_job: Members of each profile
                suppression bulk delete job to return. Without it, all that come by
                default.
            profiles: Up to 100 people, each with type "profile" and
                attributes.email; then neither list nor segment.
            list_id: Id of a list whose present members are unsuppressed.
            segment_id: Id of a segment whose present members are unsuppressed.

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
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
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
        """Creates a profile, or updates the one with the same id, email, phone number or
        external id; the status tells which (201 created, 200 updated).

        Use it when you do not know whether the person is there: Create Profile fails on
        a duplicate, Update Profile needs the id. What is left out stays, null clears.
        It gives no consent: for that use Bulk Subscribe Profiles. For many people use
        the bulk import of profiles. At most 100 KB.

        Args:
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            id: Id of the profile to update, where you know it.
            email: The email address. It finds an existing profile.
            phone_number: Phone number with country code, such as +15005550006. It
                finds an existing profile.
            external_id: The person's id in your own system. It finds an existing
                profile.
            kx: Id from Klaviyo's web tracking, as the parameter _kx in addresses
                has it.
            first_name: First name of the person.
            last_name: Last name of the person.
            organization: Company or organization the person works for.
            locale: Language and region as in IETF BCP 47, such as en-US. Translated
                messages follow it.
            title: Job title.
            image: Address of a picture of the person.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            properties: Properties of your own, by name; those left out stay, null
                clears one.
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
        """Deletes one push token: the device gets no more notifications until its app
        registers again.

        The profile stays. To end push for a person on all devices use Bulk Unsubscribe
        Profiles.

        Args:
            id: Id of the push token.

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
        """Returns the status of one suppression job, and how many profiles it reached.

        Which ones is not listed.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_profile_suppression_bulk_create_job: Members of each profile
                suppression bulk create job to return. Without it, all that come by
                default.

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
        page_cursor: str | Omit | None = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileSuppressionBulkCreateJob, GetBulkSuppressProfilesJobsResult]:
        """Lists the jobs that suppressed profiles, newest or oldest first, with status and
        counts.

        For one job use Get Bulk Suppress Profiles Job.

        Args:
            fields_profile_suppression_bulk_create_job: Members of each profile
                suppression bulk create job to return. Without it, all that come by
                default.
            filter: Conditions, joined by commas, such as equals(status,"queued").
                Fields: status, list_id, segment_id.
                `filters.BulkSuppressProfilesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Returns the status of one job that lifts suppressions, and how many profiles it
        reached.

        Which ones is not listed.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_profile_suppression_bulk_delete_job: Members of each profile
                suppression bulk delete job to return. Without it, all that come by
                default.

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
        page_cursor: str | Omit | None = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileSuppressionBulkDeleteJob, GetBulkUnsuppressProfilesJobsResult]:
        """Lists the jobs that lifted suppressions, newest or oldest first, with status and
        counts.

        For one job use Get Bulk Unsuppress Profiles Job.

        Args:
            fields_profile_suppression_bulk_delete_job: Members of each profile
                suppression bulk delete job to return. Without it, all that come by
                default.
            filter: Conditions, joined by commas, such as equals(status,"queued").
                Fields: status, list_id, segment_id.
                `filters.BulkUnsuppressProfilesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Returns one conversation with a person.

        Where they write on several channels, Get Conversations For Profile lists all.
        Messages are not part of it.

        Args:
            id: Id of the profile.
            fields_conversation: Members of each conversation to return. Without it,
                all that come by default.

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
        """Returns the id of one conversation with a person.

        Get Conversation Ids For Profile covers all channels.

        Args:
            id: Id of the profile.

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
        """Lists the ids of a person's conversations over all channels.

        Get Conversations For Profile says which channel each is.

        Args:
            id: Id of the profile.

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
        """Lists a person's conversations, one for each channel, with the ids that Create
        Conversation Message needs.

        Messages are not part of them.

        Args:
            id: Id of the profile.
            fields_conversation: Members of each conversation to return. Without it,
                all that come by default.

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
        """Lists the ids of the lists that a person is on.

        Get Lists For Profile returns their names as well.

        Args:
            id: Id of the profile.

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
        """Lists the lists that a person is on.

        Segments come from Get Segments For Profile. Being on a list is not consent: Get
        Profile shows that in its subscriptions.

        Args:
            id: Id of the profile.
            fields_list: Members of each list to return. Without it, all that come
                by default.

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
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileForPushTokenResult:
        """Returns the profile of the person whose device a push token is for.

        Get Profile Id For Push Token returns the id alone.

        Args:
            id: Id of the push token.
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.

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
        """Returns the id of the profile that a push token belongs to.

        Get Profile For Push Token returns the person's data as well.

        Args:
            id: Id of the push token.

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
        """Returns one push token with platform, device and consent, and its profile on
        request.

        Without the id, look it up with Get Push Tokens.

        Args:
            id: Id of the push token.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.
            include: Related resources to return as well: profile.

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
        """Lists the ids of one person's push tokens.

        Get Push Tokens For Profile returns platform and device as well.

        Args:
            id: Id of the profile.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[PushToken, GetPushTokensResult]:
        """Lists the push tokens of the account: which app on which device can be notified.

        Filter by profile or platform. For one person use Get Push Tokens For Profile.

        Args:
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                id, profile.id, enablement_status, platform.
                `filters.PushTokensFilter` builds it.
            include: Related resources to return as well: profile.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

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
        """Lists one person's push tokens, one for each app and device.

        Get Push Token Ids For Profile returns the ids alone.

        Args:
            id: Id of the profile.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.

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
        """Lists the ids of the segments that a person is in at present.

        Get Segments For Profile returns their names as well.

        Args:
            id: Id of the profile.

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
        """Lists the segments that a person is in at present.

        Membership follows from rules and cannot be set; lists come from Get Lists For
        Profile.

        Args:
            id: Id of the profile.
            fields_segment: Members of each segment to return. Without it, all that
                come by default.

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

    def get_profile_relationships(
        self,
        id: str,
        *,
        related_resource: Literal["lists", "segments"],
        **options: Unpack[RequestOptions],
    ) -> (
        GetProfileRelationshipsResult
        | GetProfileRelationshipsGetSegmentIdsForProfileResult
    ):
        """Lists the ids of the lists that a person is on, or of the segments that the
        person is in, whichever is asked for.

        Get Lists For Profile and Get Segments For Profile return names as well.

        Args:
            id: Id of the profile.
            related_resource: What is asked for. Allowed values: lists, segments.

        Returns:
            A dict of data, links and meta, or A dict of data, links and meta.

        Request: GET /api/profiles/{id}/relationships/lists
        Request: GET /api/profiles/{id}/relationships/segments
        Rate limits: 3/s, 60/min
        Scopes: lists:read, profiles:read, segments:read
        Tool: KLAVIYO_GET_PROFILE_RELATIONSHIPS
        """
        return self._call(
            "KLAVIYO_GET_PROFILE_RELATIONSHIPS",
            {
                "id": id,
                "related_resource": related_resource,
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
        """Creates or updates the push token of a device, on a server: to move tokens here
        from another provider.

        Mobile apps use Klaviyo's SDKs. Push must be set up for the account. The person
        is named by profile id, email, phone number, external id or _kx.

        Args:
            token: A push token from APNS or FCM.
            platform: The mobile platform. Use 'ios' for Apple devices or 'android'
                for Android devices.
            vendor: The push notification vendor. Use 'apns' for iOS (Apple Push
                Notification Service) or 'fcm' for Android (Firebase Cloud
                Messaging).
            profile: A dict of id, phone_number, external_id, kx, first_name,
                last_name, organization, locale, title, image, location, properties,
                meta, email.
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
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        first_name: str | Omit | None = OMIT,
        last_name: str | Omit | None = OMIT,
        organization: str | Omit | None = OMIT,
        locale: str | Omit | None = OMIT,
        title: str | Omit | None = OMIT,
        image: str | Omit | None = OMIT,
        location: LocationParam | Omit | None = OMIT,
        properties: Mapping[str, Any] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateProfileResult:
        """Create a new profile.

        Args:
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            email: Individual"s email address.
            phone_number: Individual"s phone number in E.164 format.
            external_id: A unique identifier used by customers to associate Klaviyo
                profiles with profiles in an external system, such as a
                point-of-sale system. Format varies based on the external system.
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
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "organization": organization,
                "locale": locale,
                "title": title,
                "image": image,
                "location": location,
                "properties": properties,
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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ImportErrorResource, GetBulkProfileImportJobErrorsResult]:
        """Get import errors for the bulk profile import job with the given ID.

        Args:
            id: Id of the import job, from Bulk Import Profiles or Get Bulk Profile
                Import Jobs.
            fields_import_error: Select specific fields to include in the response
                (sparse fieldsets). Available fields: 'code', 'title', 'detail',
                'source', 'source.pointer', 'original_payload'. If omitted, all
                fields are returned.
            page_cursor: Cursor for pagination. Use the value from the 'next' or
                'prev' link in the response to fetch additional pages of errors.
            page_size: How many results a page holds. 1 to 100.

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
            id: ID of the profile bulk import job.
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
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        ProfileIdentifier, GetBulkProfileImportJobRelationshipsProfilesResult
    ]:
        """Get profile relationships for the bulk profile import job with the given ID.

        Args:
            id: ID of the profile bulk import job.
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.

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
        page_cursor: str | Omit | None = OMIT,
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
            page_cursor: Where the page begins: the cursor of an earlier one. None
                is the first page.
            page_size: How many results a page holds. 1 to 100.
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
        fields_conversation: Sequence[Literal["channel", "id"]] | Omit = OMIT,
        fields_list: (
            Sequence[Literal["created", "id", "name", "opt_in_process", "updated"]]
            | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        fields_segment: Sequence[FieldsSegment] | Omit = OMIT,
        include: (
            Sequence[Literal["conversations", "lists", "push-tokens", "segments"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileResult:
        """Get the profile with the given profile ID.

        Args:
            id: ID of the profile.
            additional_fields_profile: Request additional fields not included by
                default in the response. Supported values: "subscriptions",
                "predictive_analytics".
            fields_conversation: Members of each conversation to return. Without it,
                all that come by default.
            fields_list: Members to return of each list; all by default.
            fields_profile: Members to return of each profile; all by default.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.
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
                "fields_conversation": fields_conversation,
                "fields_list": fields_list,
                "fields_profile": fields_profile,
                "fields_push_token": fields_push_token,
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
        fields_conversation: Sequence[Literal["channel", "id"]] | Omit = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        fields_push_token: Sequence[FieldsPushToken] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["conversations", "push-tokens"]] | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
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
            fields_conversation: Members of each conversation to return. Without it,
                all that come by default.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.
            filter: Filter profiles by email, external_id, created date, etc.
                Example: 'equals(email,"user@example.com")' Prefer specific filters
                (email, external_id) over broad queries to reduce response size.
                Multi-condition filters are more error-prone than single-condition
                filters. `filters.ProfilesFilter` builds it.
            include: Related resources to return as well, such as push tokens.
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
                "fields_conversation": fields_conversation,
                "fields_profile": fields_profile,
                "fields_push_token": fields_push_token,
                "filter": filter,
                "include": include,
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
        profiles: SequenceNotStr[str | ProfileIdentifierParam],
        fields_profile: Sequence[Literal["id"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> MergeProfilesResult:
        """Merges one profile into another: its events, attributes and list memberships
        move there, and it is deleted.

        For good, and in the background: success means that the merge was accepted. The
        API takes one source at a time.

        Args:
            id: The ID of the destination profile that will receive the merged data.
                This profile will be kept after the merge.
            profiles: The one profile to merge, with type "profile" and its id. It
                is deleted afterwards. At most 1 items.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.

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
                "fields_profile": fields_profile,
            },
            options,
        )

    async def update_profile(
        self,
        id: str,
        *,
        additional_fields_profile: (
            Sequence[Literal["subscriptions", "predictive_analytics"]] | Omit
        ) = OMIT,
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        email: str | Omit | None = OMIT,
        phone_number: str | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
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
    ) -> UpdateProfileResult:
        """Update profiles with the provided ID.

        Setting fields to null clears them; omitting fields retains existing data.

        Args:
            id: Primary key that uniquely identifies this profile. Generated by
                Klaviyo.
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
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
            locale: Language and region as in IETF BCP 47, such as en-US. Translated
                messages follow it.
            title: Individual's job title.
            image: URL pointing to the location of a profile image.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            properties: Properties of your own, by name; those left out stay, null
                clears one.
            meta: A dict of patch_properties, patch_identifiers.

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
                "additional_fields_profile": additional_fields_profile,
                "fields_profile": fields_profile,
                "email": email,
                "phone_number": phone_number,
                "external_id": external_id,
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

    async def bulk_import_profiles(
        self,
        *,
        profiles: Sequence[ProfileUpsertParam],
        fields_profile_bulk_import_job: (
            Sequence[FieldsProfileBulkImportJob] | Omit
        ) = OMIT,
        lists: SequenceNotStr[str | ListIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkImportProfilesResult:
        """Starts a job that creates or updates up to 10,000 profiles, 5 MB in all, and
        adds them to lists if any are given.

        It answers at once with the job: poll Get Bulk Profile Import Job, then read Get
        Bulk Profile Import Job Errors. It grants no consent: for that use Bulk
        Subscribe Profiles. For one person use Create Or Update Profile.

        Args:
            profiles: The profiles, each with type "profile" and attributes: email,
                phone_number or external_id at least, and whatever else is to be
                set.
            fields_profile_bulk_import_job: Members of each profile bulk import job
                to return. Without it, all that come by default.
            lists: Ids of the lists that all of them join. No consent comes with it.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/profile-bulk-import-jobs
        Rate limits: 10/s, 150/min
        Scopes: lists:write, profiles:write
        Tool: KLAVIYO_BULK_IMPORT_PROFILES
        """
        return await self._call(
            "KLAVIYO_BULK_IMPORT_PROFILES",
            {
                "profiles": profiles,
                "fields_profile_bulk_import_job": fields_profile_bulk_import_job,
                "lists": lists,
            },
            options,
        )

    async def bulk_subscribe_profiles(
        self,
        *,
        profiles: Sequence[ProfileSubscriptionCreateParam],
        custom_source: str | Omit | None = OMIT,
        historical_import: bool | Omit | None = OMIT,
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Starts a job that records marketing consent for up to 1000 people, by email,
        SMS, WhatsApp or push, and adds them to a list if one is given.

        Use it only for people who agreed. Where the list, or without one the account,
        has double opt-in, they get a confirmation message first. It lifts suppressions
        from unsubscribing, spam reports or by hand. To add to a list without consent
        use Add Profile To List.

        Args:
            profiles: Up to 1000 people, each with type "profile" and attributes:
                email or phone_number, and under subscriptions the channels they
                agreed to, such as {"email": {"marketing": {"consent":
                "SUBSCRIBED"}}}.
            custom_source: Where consent was given; it is shown on the profile.
            historical_import: True for consent collected before: no confirmation,
                no "added to list" flows; each consent then needs its consented_at
                in the past.
            list_id: Id of the list they join; its opt-in setting holds.

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
        profiles: Sequence[ProfileSuppressionCreateParam] | Omit = OMIT,
        list_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkSuppressProfilesResult:
        """Starts a job that bars up to 100 email addresses, or all present members of a
        list or segment, from email marketing, whatever consent they gave.

        It answers at once with the job. Consent is not withdrawn: for an opt-out that
        people asked for use Bulk Unsubscribe Profiles. SMS and push are not affected.

        Args:
            fields_profile_suppression_bulk_create_job: Members of each profile
                suppression bulk create job to return. Without it, all that come by
                default.
            profiles: Up to 100 people, each with type "profile" and
                attributes.email; then neither list nor segment.
            list_id: Id of a list whose present members are suppressed; people who
                join later are not.
            segment_id: Id of a segment whose present members are suppressed; people
                who enter later are not.

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
        profiles: Sequence[ProfileSubscriptionDeleteParam],
        list_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Starts a job that withdraws marketing consent of up to 100 people.

        With a list it concerns that list; people who are not on it are unsubscribed
        from everything, so look up memberships first. Without a list it is global.
        Profiles stay. To take people off a list and keep their consent use Remove
        Profiles From List.

        Args:
            profiles: Up to 100 people, each with type "profile" and attributes:
                email or phone_number, and under subscriptions the channels they
                leave, such as {"email": {"marketing": {"consent":
                "UNSUBSCRIBED"}}}.
            list_id: Id of the list they leave. Who is not on it is unsubscribed
                from everything.

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
        profiles: Sequence[ProfileSuppressionDeleteParam] | Omit = OMIT,
        list_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> BulkUnsuppressProfilesResult:
        """Starts a job that lifts suppressions set by hand or by Bulk Suppress Profiles,
        for up to 100 email addresses or all present members of a list or segment.

        People who unsubscribed, and addresses that bounced or are invalid, stay barred;
        nobody is subscribed by it.

        Args:
            fields_profile_suppression_bulk_delete_job: Members of each profile
                suppression bulk delete job to return. Without it, all that come by
                default.
            profiles: Up to 100 people, each with type "profile" and
                attributes.email; then neither list nor segment.
            list_id: Id of a list whose present members are unsuppressed.
            segment_id: Id of a segment whose present members are unsuppressed.

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
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
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
        """Creates a profile, or updates the one with the same id, email, phone number or
        external id; the status tells which (201 created, 200 updated).

        Use it when you do not know whether the person is there: Create Profile fails on
        a duplicate, Update Profile needs the id. What is left out stays, null clears.
        It gives no consent: for that use Bulk Subscribe Profiles. For many people use
        the bulk import of profiles. At most 100 KB.

        Args:
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            id: Id of the profile to update, where you know it.
            email: The email address. It finds an existing profile.
            phone_number: Phone number with country code, such as +15005550006. It
                finds an existing profile.
            external_id: The person's id in your own system. It finds an existing
                profile.
            kx: Id from Klaviyo's web tracking, as the parameter _kx in addresses
                has it.
            first_name: First name of the person.
            last_name: Last name of the person.
            organization: Company or organization the person works for.
            locale: Language and region as in IETF BCP 47, such as en-US. Translated
                messages follow it.
            title: Job title.
            image: Address of a picture of the person.
            location: A dict of address1, address2, city, country, latitude,
                longitude, region, zip, timezone, ip.
            properties: Properties of your own, by name; those left out stay, null
                clears one.
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
        """Deletes one push token: the device gets no more notifications until its app
        registers again.

        The profile stays. To end push for a person on all devices use Bulk Unsubscribe
        Profiles.

        Args:
            id: Id of the push token.

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
        """Returns the status of one suppression job, and how many profiles it reached.

        Which ones is not listed.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_profile_suppression_bulk_create_job: Members of each profile
                suppression bulk create job to return. Without it, all that come by
                default.

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
        page_cursor: str | Omit | None = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProfileSuppressionBulkCreateJob, GetBulkSuppressProfilesJobsResult]:
        """Lists the jobs that suppressed profiles, newest or oldest first, with status and
        counts.

        For one job use Get Bulk Suppress Profiles Job.

        Args:
            fields_profile_suppression_bulk_create_job: Members of each profile
                suppression bulk create job to return. Without it, all that come by
                default.
            filter: Conditions, joined by commas, such as equals(status,"queued").
                Fields: status, list_id, segment_id.
                `filters.BulkSuppressProfilesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Returns the status of one job that lifts suppressions, and how many profiles it
        reached.

        Which ones is not listed.

        Args:
            job_id: Id of the job, as the tool that started it returned it.
            fields_profile_suppression_bulk_delete_job: Members of each profile
                suppression bulk delete job to return. Without it, all that come by
                default.

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
        page_cursor: str | Omit | None = OMIT,
        sort: Literal["created", "-created"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        ProfileSuppressionBulkDeleteJob, GetBulkUnsuppressProfilesJobsResult
    ]:
        """Lists the jobs that lifted suppressions, newest or oldest first, with status and
        counts.

        For one job use Get Bulk Unsuppress Profiles Job.

        Args:
            fields_profile_suppression_bulk_delete_job: Members of each profile
                suppression bulk delete job to return. Without it, all that come by
                default.
            filter: Conditions, joined by commas, such as equals(status,"queued").
                Fields: status, list_id, segment_id.
                `filters.BulkUnsuppressProfilesJobsFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            sort: What the results are ordered by; a leading hyphen reverses it.

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
        """Returns one conversation with a person.

        Where they write on several channels, Get Conversations For Profile lists all.
        Messages are not part of it.

        Args:
            id: Id of the profile.
            fields_conversation: Members of each conversation to return. Without it,
                all that come by default.

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
        """Returns the id of one conversation with a person.

        Get Conversation Ids For Profile covers all channels.

        Args:
            id: Id of the profile.

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
        """Lists the ids of a person's conversations over all channels.

        Get Conversations For Profile says which channel each is.

        Args:
            id: Id of the profile.

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
        """Lists a person's conversations, one for each channel, with the ids that Create
        Conversation Message needs.

        Messages are not part of them.

        Args:
            id: Id of the profile.
            fields_conversation: Members of each conversation to return. Without it,
                all that come by default.

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
        """Lists the ids of the lists that a person is on.

        Get Lists For Profile returns their names as well.

        Args:
            id: Id of the profile.

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
        """Lists the lists that a person is on.

        Segments come from Get Segments For Profile. Being on a list is not consent: Get
        Profile shows that in its subscriptions.

        Args:
            id: Id of the profile.
            fields_list: Members of each list to return. Without it, all that come
                by default.

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
        fields_profile: Sequence[GetProfileFieldsProfile] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetProfileForPushTokenResult:
        """Returns the profile of the person whose device a push token is for.

        Get Profile Id For Push Token returns the id alone.

        Args:
            id: Id of the push token.
            additional_fields_profile: Members that are left out unless asked for:
                subscriptions (consent), predictive_analytics.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.

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
        """Returns the id of the profile that a push token belongs to.

        Get Profile For Push Token returns the person's data as well.

        Args:
            id: Id of the push token.

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
        """Returns one push token with platform, device and consent, and its profile on
        request.

        Without the id, look it up with Get Push Tokens.

        Args:
            id: Id of the push token.
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.
            include: Related resources to return as well: profile.

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
        """Lists the ids of one person's push tokens.

        Get Push Tokens For Profile returns platform and device as well.

        Args:
            id: Id of the profile.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[PushToken, GetPushTokensResult]:
        """Lists the push tokens of the account: which app on which device can be notified.

        Filter by profile or platform. For one person use Get Push Tokens For Profile.

        Args:
            fields_profile: Members of each profile to return. Without it, all that
                come by default.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                id, profile.id, enablement_status, platform.
                `filters.PushTokensFilter` builds it.
            include: Related resources to return as well: profile.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

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
        """Lists one person's push tokens, one for each app and device.

        Get Push Token Ids For Profile returns the ids alone.

        Args:
            id: Id of the profile.
            fields_push_token: Members of each push token to return. Without it, all
                that come by default.

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
        """Lists the ids of the segments that a person is in at present.

        Get Segments For Profile returns their names as well.

        Args:
            id: Id of the profile.

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
        """Lists the segments that a person is in at present.

        Membership follows from rules and cannot be set; lists come from Get Lists For
        Profile.

        Args:
            id: Id of the profile.
            fields_segment: Members of each segment to return. Without it, all that
                come by default.

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

    async def get_profile_relationships(
        self,
        id: str,
        *,
        related_resource: Literal["lists", "segments"],
        **options: Unpack[RequestOptions],
    ) -> (
        GetProfileRelationshipsResult
        | GetProfileRelationshipsGetSegmentIdsForProfileResult
    ):
        """Lists the ids of the lists that a person is on, or of the segments that the
        person is in, whichever is asked for.

        Get Lists For Profile and Get Segments For Profile return names as well.

        Args:
            id: Id of the profile.
            related_resource: What is asked for. Allowed values: lists, segments.

        Returns:
            A dict of data, links and meta, or A dict of data, links and meta.

        Request: GET /api/profiles/{id}/relationships/lists
        Request: GET /api/profiles/{id}/relationships/segments
        Rate limits: 3/s, 60/min
        Scopes: lists:read, profiles:read, segments:read
        Tool: KLAVIYO_GET_PROFILE_RELATIONSHIPS
        """
        return await self._call(
            "KLAVIYO_GET_PROFILE_RELATIONSHIPS",
            {
                "id": id,
                "related_resource": related_resource,
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
        self.bulk_import_profiles = raw(tools.bulk_import_profiles)
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
        self.get_profile_relationships = raw(tools.get_profile_relationships)


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
        self.bulk_import_profiles = async_raw(tools.bulk_import_profiles)
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
        self.get_profile_relationships = async_raw(tools.get_profile_relationships)
