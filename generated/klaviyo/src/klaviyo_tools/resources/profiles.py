"""The tools of Profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsImportError,
        FieldsProfile,
        FieldsProfileBulkImportJob,
        FieldsSegment,
        GetProfilesSort,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.profiles import (
        CreateOrUpdatePushTokenProfileParam,
        CreateProfileResult,
        DeviceMetadataParam,
        GetBulkProfileImportJobErrorsResult,
        GetBulkProfileImportJobListsResult,
        GetBulkProfileImportJobProfilesResult,
        GetBulkProfileImportJobRelationshipsListsResult,
        GetBulkProfileImportJobRelationshipsProfilesResult,
        GetBulkProfileImportJobResult,
        GetBulkProfileImportJobsResult,
        GetProfileResult,
        GetProfilesResult,
        ImportErrorResource,
        MergeProfilesResult,
        Profile,
        ProfileIdentifierParam,
        UpdateProfileResult,
    )
    from ..types.shared import (
        ListIdentifier,
        ListResource,
        LocationParam,
        MetaParam,
        ProfileBulkImportJob,
        ProfileIdentifier,
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
        device_metadata: DeviceMetadataParam | Omit | None = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
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
        device_metadata: DeviceMetadataParam | Omit | None = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
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
        page_cursor: str | Omit | None = OMIT,
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
        fields_profile: Sequence[FieldsProfile] | Omit = OMIT,
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
