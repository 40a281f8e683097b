"""The tools of Custom Objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ..literals import (
        FieldsObjectSchema,
        FieldsObjectType,
        GetObjectSchemaFieldsObjectSchema,
        GetObjectTypeFieldsObjectType,
    )
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..types.custom_objects import (
        APISchemaPropertyParam,
        ConstantPropertyMappingParam,
        CreateDataSourceResult,
        CreateObjectSchemaResult,
        CreateObjectTypeResult,
        CreateProfileSchemaRelationshipDataDataParam,
        DataParam,
        DataSource,
        DataSourceRecordParam,
        DataSourceRecordResourceObjectParam,
        DeleteObjectSchemaRelationshipDataDataParam,
        DeleteProfileSchemaRelationshipDataDataParam,
        GetCurrentSchemaForObjectTypeResult,
        GetCurrentSchemaIdForObjectTypeResult,
        GetDataSourceResult,
        GetDataSourcesResult,
        GetDraftSchemaForObjectTypeResult,
        GetDraftSchemaIdForObjectTypeResult,
        GetIngestionLogIdsForObjectTypeResult,
        GetIngestionLogsForObjectTypeResult,
        GetObjectRecordResult,
        GetObjectSchemaRelationshipsResult,
        GetObjectSchemaResult,
        GetObjectTypeRelationshipsResult,
        GetObjectTypeResult,
        GetObjectTypesResult,
        GetProfileSchemaRelationshipsResult,
        GetProfileTypeRelationshipsResult,
        GetRecordIdsForObjectTypeResult,
        GetRecordsForObjectTypeResult,
        GetSchemaVersionIdsForObjectTypeResult,
        GetSchemaVersionsForObjectTypeResult,
        GetSourceMappingForObjectSchemaResult,
        GetSourceMappingIdForObjectSchemaResult,
        GetSourceMappingResult,
        ObjectIngestionLog,
        ObjectIngestionLogIdentifier,
        ObjectRecord,
        ObjectRecordIdentifier,
        ObjectRecordIdentifierParam,
        ObjectSchema,
        ObjectSchemaIdentifier,
        ObjectSchemaParam,
        ObjectType,
        ObjectTypeIdentifier,
        ProfileObjectSchemaIdentifier,
        ProfileObjectTypeIdentifier,
        SimplePropertyMappingParam,
        SimpleRelationshipMappingParam,
        SourceMappingParam,
        UpdateObjectSchemaRelationshipMetaParam,
        UpdateObjectSchemaResult,
        UpdateSourceMappingResult,
    )


class CustomObjects(SyncResource):
    """The tools of Custom Objects."""

    @property
    def with_raw_response(self) -> RawCustomObjects:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawCustomObjects(self._as_raw())

    def bulk_create_data_source_records(
        self,
        *,
        data_source_records: (
            Sequence[DataSourceRecordResourceObjectParam] | Omit
        ) = OMIT,
        data_source_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/data-source-record-bulk-create-jobs. Scopes: custom-objects:write.
        Rate limits: 3/s, 15/m. Returns HTTP 204.

        Args:
            data_source_records: List of objects. Body member
                `/data/attributes/data-source-records/data`.
            data_source_id: Body member `/data/relationships/data-source/data/id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_BULK_CREATE_DATA_SOURCE_RECORDS: `POST
        /api/data-source-record-bulk-create-jobs`; enforced limits 3/s, 15/min; scopes
        custom-objects:write (line 59 of more.txt).
        """
        return self._run(
            "KLAVIYO_BULK_CREATE_DATA_SOURCE_RECORDS",
            {
                "data_source_records": data_source_records,
                "data_source_id": data_source_id,
            },
            options,
        )

    def bulk_delete_object_records(
        self,
        *,
        object_records: Sequence[str | ObjectRecordIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/object-record-bulk-delete-jobs. Scopes: custom-objects:write. Rate
        limits: 3/s, 60/m. Returns HTTP 202.

        Args:
            object_records: List of objects. Body member
                `/data/relationships/object-records/data`.

        Returns:
            Nothing: the API responds with 202 without a body.

        KLAVIYO_BULK_DELETE_OBJECT_RECORDS: `POST /api/object-record-bulk-delete-jobs`;
        enforced limits 3/s, 60/min; scopes custom-objects:write (line 110 of more.txt).
        """
        return self._run(
            "KLAVIYO_BULK_DELETE_OBJECT_RECORDS",
            {
                "object_records": object_records,
            },
            options,
        )

    def create_data_source(
        self,
        *,
        title: str,
        fields_data_source: (
            Sequence[Literal["description", "id", "namespace", "title", "visibility"]]
            | Omit
        ) = OMIT,
        visibility: Literal["private", "shared"] | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        namespace: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateDataSourceResult:
        """POST /api/data-sources. Scopes: custom-objects:write. Rate limits: 3/s, 60/m.
        Returns HTTP 201.

        Args:
            title: Body member `/data/attributes/title`.
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.
            visibility: Allowed values: private, shared. Default: 'private'. Body
                member `/data/attributes/visibility`.
            description: Body member `/data/attributes/description`.
            namespace: Default: 'custom-objects'. Body member
                `/data/attributes/namespace`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_CREATE_DATA_SOURCE: `POST /api/data-sources`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 506 of more.txt).
        """
        return self._call(
            "KLAVIYO_CREATE_DATA_SOURCE",
            {
                "title": title,
                "fields_data_source": fields_data_source,
                "visibility": visibility,
                "description": description,
                "namespace": namespace,
            },
            options,
        )

    def create_data_source_record(
        self,
        *,
        data_source_record: DataSourceRecordParam,
        data_source_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/data-source-record-create-jobs. Scopes: custom-objects:write. Rate
        limits: 75/s, 750/m. Returns HTTP 204.

        Args:
            data_source_record: A dict of record.
            data_source_id: Body member `/data/relationships/data-source/data/id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_CREATE_DATA_SOURCE_RECORD: `POST /api/data-source-record-create-jobs`;
        enforced limits 75/s, 750/min; scopes custom-objects:write (line 531 of
        more.txt).
        """
        return self._run(
            "KLAVIYO_CREATE_DATA_SOURCE_RECORD",
            {
                "data_source_record": data_source_record,
                "data_source_id": data_source_id,
            },
            options,
        )

    def create_object_schema(
        self,
        *,
        title: str,
        properties: Sequence[APISchemaPropertyParam],
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        description: str | Omit | None = OMIT,
        status: Literal["active", "draft"] | Omit | None = OMIT,
        required: Sequence[str] | Omit | None = OMIT,
        source_mapping: SourceMappingParam | Omit = OMIT,
        object_type_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateObjectSchemaResult:
        """POST /api/object-schemas. Scopes: custom-objects:write. Rate limits: 3/s, 60/m.
        Returns HTTP 201.

        Args:
            title: Body member `/data/attributes/title`.
            properties: List of objects. Body member `/data/attributes/properties`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            description: Body member `/data/attributes/description`.
            status: Allowed values: active, draft. Default: 'draft'. Body member
                `/data/attributes/status`.
            required: List of strings. Body member `/data/attributes/required`.
            source_mapping: Body member
                `/data/attributes/source-mapping/data/attributes`.
            object_type_id: Body member `/data/relationships/object-type/data/id`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_CREATE_OBJECT_SCHEMA: `POST /api/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 611 of more.txt).
        """
        return self._call(
            "KLAVIYO_CREATE_OBJECT_SCHEMA",
            {
                "title": title,
                "properties": properties,
                "fields_object_schema": fields_object_schema,
                "description": description,
                "status": status,
                "required": required,
                "source_mapping": source_mapping,
                "object_type_id": object_type_id,
            },
            options,
        )

    def create_object_schema_relationship(
        self,
        id: str,
        *,
        data: Sequence[DataParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/object-schemas/{id}/relationships/object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_CREATE_OBJECT_SCHEMA_RELATIONSHIP: `POST
        /api/object-schemas/{id}/relationships/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 649 of more.txt).
        """
        return self._run(
            "KLAVIYO_CREATE_OBJECT_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def create_object_type(
        self,
        *,
        title: str,
        fields_object_type: Sequence[FieldsObjectType] | Omit = OMIT,
        description: str | Omit | None = OMIT,
        visibility: Literal["private", "shared"] | Omit | None = OMIT,
        namespace: str | Omit | None = OMIT,
        object_schema: ObjectSchemaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateObjectTypeResult:
        """POST /api/object-types. Scopes: custom-objects:write. Rate limits: 3/s, 60/m.
        Returns HTTP 201.

        Args:
            title: Body member `/data/attributes/title`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            description: Body member `/data/attributes/description`.
            visibility: Allowed values: private, shared. Default: 'private'. Body
                member `/data/attributes/visibility`.
            namespace: Default: 'custom-objects'. Body member
                `/data/attributes/namespace`.
            object_schema: A dict of properties, status, required, source_mapping.

        Returns:
            The API's response, as JSON.

        KLAVIYO_CREATE_OBJECT_TYPE: `POST /api/object-types`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 663 of more.txt).
        """
        return self._call(
            "KLAVIYO_CREATE_OBJECT_TYPE",
            {
                "title": title,
                "fields_object_type": fields_object_type,
                "description": description,
                "visibility": visibility,
                "namespace": namespace,
                "object_schema": object_schema,
            },
            options,
        )

    def create_profile_schema_relationship(
        self,
        id: str,
        *,
        data: Sequence[CreateProfileSchemaRelationshipDataDataParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/object-schemas/{id}/relationships/profile-object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_CREATE_PROFILE_SCHEMA_RELATIONSHIP: `POST
        /api/object-schemas/{id}/relationships/profile-object-schemas`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 824 of more.txt).
        """
        return self._run(
            "KLAVIYO_CREATE_PROFILE_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def delete_data_source(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/data-sources/{id}. Scopes: custom-objects:write. Rate limits: 3/s,
        60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_DELETE_DATA_SOURCE: `DELETE /api/data-sources/{id}`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 902 of more.txt).
        """
        return self._run(
            "KLAVIYO_DELETE_DATA_SOURCE",
            {
                "id": id,
            },
            options,
        )

    def delete_object_schema_relationship(
        self,
        id: str,
        *,
        data: Sequence[DeleteObjectSchemaRelationshipDataDataParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/object-schemas/{id}/relationships/object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_DELETE_OBJECT_SCHEMA_RELATIONSHIP: `DELETE
        /api/object-schemas/{id}/relationships/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 929 of more.txt).
        """
        return self._run(
            "KLAVIYO_DELETE_OBJECT_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def delete_object_type(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/object-types/{id}. Scopes: custom-objects:write. Rate limits: 3/s,
        60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_DELETE_OBJECT_TYPE: `DELETE /api/object-types/{id}`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 943 of more.txt).
        """
        return self._run(
            "KLAVIYO_DELETE_OBJECT_TYPE",
            {
                "id": id,
            },
            options,
        )

    def delete_profile_schema_relationship(
        self,
        id: str,
        *,
        data: Sequence[DeleteProfileSchemaRelationshipDataDataParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/object-schemas/{id}/relationships/profile-object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_DELETE_PROFILE_SCHEMA_RELATIONSHIP: `DELETE
        /api/object-schemas/{id}/relationships/profile-object-schemas`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 952 of more.txt).
        """
        return self._run(
            "KLAVIYO_DELETE_PROFILE_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    def get_current_schema_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCurrentSchemaForObjectTypeResult:
        """GET /api/object-types/{id}/current-schema. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/current-schema`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 1747 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
            },
            options,
        )

    def get_current_schema_id_for_object_type(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetCurrentSchemaIdForObjectTypeResult:
        """GET /api/object-types/{id}/relationships/current-schema. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/current-schema`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 1760 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE",
            {
                "id": id,
            },
            options,
        )

    def get_data_source(
        self,
        id: str,
        *,
        fields_data_source: (
            Sequence[Literal["description", "id", "namespace", "title", "visibility"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetDataSourceResult:
        """GET /api/data-sources/{id}. Scopes: custom-objects:read. Rate limits: 3/s, 60/m.
        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_DATA_SOURCE: `GET /api/data-sources/{id}`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 1828 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_DATA_SOURCE",
            {
                "id": id,
                "fields_data_source": fields_data_source,
            },
            options,
        )

    def get_data_sources(
        self,
        *,
        fields_data_source: (
            Sequence[Literal["description", "id", "namespace", "title", "visibility"]]
            | Omit
        ) = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[DataSource, GetDataSourcesResult]:
        """GET /api/data-sources. Scopes: custom-objects:read. Rate limits: 3/s, 60/m.
        Returns HTTP 200.

        Args:
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_DATA_SOURCES: `GET /api/data-sources`; enforced limits 3/s, 60/min;
        scopes custom-objects:read (line 1841 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_DATA_SOURCES",
            {
                "fields_data_source": fields_data_source,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_draft_schema_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetDraftSchemaForObjectTypeResult:
        """GET /api/object-types/{id}/draft-schema. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/draft-schema`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 1857 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
            },
            options,
        )

    def get_draft_schema_id_for_object_type(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetDraftSchemaIdForObjectTypeResult:
        """GET /api/object-types/{id}/relationships/draft-schema. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/draft-schema`; enforced limits 3/s, 60/min;
        scopes custom-objects:read (line 1870 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE",
            {
                "id": id,
            },
            options,
        )

    def get_ingestion_log_ids_for_object_type(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectIngestionLogIdentifier, GetIngestionLogIdsForObjectTypeResult]:
        """GET /api/object-types/{id}/relationships/object-ingestion-logs. Scopes:
        custom-objects:read. Rate limits: 1/s, 15/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.GetIngestionLogIdsForObjectType` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/object-ingestion-logs`; enforced limits
        1/s, 15/min; scopes custom-objects:read (line 2291 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_ingestion_logs_for_object_type(
        self,
        id: str,
        *,
        fields_object_ingestion_log: (
            Sequence[
                Literal["errors", "event_type", "id", "status", "summary", "timestamp"]
            ]
            | Omit
        ) = OMIT,
        fields_object_record: (
            Sequence[Literal["id", "record_properties"]] | Omit
        ) = OMIT,
        fields_object_type: Sequence[FieldsObjectType] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["object-record", "object-type"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectIngestionLog, GetIngestionLogsForObjectTypeResult]:
        """GET /api/object-types/{id}/object-ingestion-logs. Scopes: custom-objects:read.
        Rate limits: 1/s, 15/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_ingestion_log: List of strings. Allowed values: errors,
                event_type, id, status, summary, timestamp. Query parameter
                `fields[object-ingestion-log]`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            filter: Query parameter `filter`.
                `filters.GetIngestionLogsForObjectType` builds it.
            include: List of strings. Allowed values: object-record, object-type.
                Query parameter `include`.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_INGESTION_LOGS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/object-ingestion-logs`; enforced limits 1/s, 15/min;
        scopes custom-objects:read (line 2308 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_INGESTION_LOGS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_ingestion_log": fields_object_ingestion_log,
                "fields_object_record": fields_object_record,
                "fields_object_type": fields_object_type,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_object_record(
        self,
        id: str,
        *,
        fields_object_record: (
            Sequence[Literal["id", "record_properties"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetObjectRecordResult:
        """GET /api/object-records/{id}. Scopes: custom-objects:read. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_OBJECT_RECORD: `GET /api/object-records/{id}`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2637 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_OBJECT_RECORD",
            {
                "id": id,
                "fields_object_record": fields_object_record,
            },
            options,
        )

    def get_object_schema(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[GetObjectSchemaFieldsObjectSchema] | Omit = OMIT,
        fields_profile_object_schema: (
            Sequence[
                Literal[
                    "id",
                    "meta",
                    "meta.description",
                    "meta.name",
                    "meta.relationship_id",
                ]
            ]
            | Omit
        ) = OMIT,
        fields_source_mapping: (
            Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | Omit
        ) = OMIT,
        include: (
            Sequence[
                Literal["object-schemas", "profile-object-schemas", "source-mapping"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetObjectSchemaResult:
        """GET /api/object-schemas/{id}. Scopes: custom-objects:read. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                meta, meta.description, meta.name, meta.relationship_id, properties,
                published_at, required, status, title, visibility. Query parameter
                `fields[object-schema]`.
            fields_profile_object_schema: List of strings. Allowed values: id, meta,
                meta.description, meta.name, meta.relationship_id. Query parameter
                `fields[profile-object-schema]`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.
            include: List of strings. Allowed values: object-schemas,
                profile-object-schemas, source-mapping. Query parameter `include`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_OBJECT_SCHEMA: `GET /api/object-schemas/{id}`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2650 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_OBJECT_SCHEMA",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
                "fields_profile_object_schema": fields_profile_object_schema,
                "fields_source_mapping": fields_source_mapping,
                "include": include,
            },
            options,
        )

    def get_object_schema_relationships(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectSchemaIdentifier, GetObjectSchemaRelationshipsResult]:
        """GET /api/object-schemas/{id}/relationships/object-schemas. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_OBJECT_SCHEMA_RELATIONSHIPS: `GET
        /api/object-schemas/{id}/relationships/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2675 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_OBJECT_SCHEMA_RELATIONSHIPS",
            {
                "id": id,
            },
            options,
        )

    def get_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        fields_object_type: Sequence[GetObjectTypeFieldsObjectType] | Omit = OMIT,
        fields_profile_object_type: (
            Sequence[
                Literal[
                    "id",
                    "meta",
                    "meta.description",
                    "meta.name",
                    "meta.relationship_id",
                ]
            ]
            | Omit
        ) = OMIT,
        include: (
            Sequence[
                Literal[
                    "current-schema",
                    "draft-schema",
                    "object-types",
                    "profile-object-types",
                    "schema-versions",
                ]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetObjectTypeResult:
        """GET /api/object-types/{id}. Scopes: custom-objects:read. Rate limits: 3/s, 60/m.
        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, meta, meta.description, meta.name,
                meta.relationship_id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            fields_profile_object_type: List of strings. Allowed values: id, meta,
                meta.description, meta.name, meta.relationship_id. Query parameter
                `fields[profile-object-type]`.
            include: List of strings. Allowed values: current-schema, draft-schema,
                object-types, profile-object-types, schema-versions. Query parameter
                `include`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_OBJECT_TYPE: `GET /api/object-types/{id}`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2684 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
                "fields_object_type": fields_object_type,
                "fields_profile_object_type": fields_profile_object_type,
                "include": include,
            },
            options,
        )

    def get_object_type_relationships(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectTypeIdentifier, GetObjectTypeRelationshipsResult]:
        """GET /api/object-types/{id}/relationships/object-types. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_OBJECT_TYPE_RELATIONSHIPS: `GET
        /api/object-types/{id}/relationships/object-types`; enforced limits 3/s, 60/min;
        scopes custom-objects:read (line 2709 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_OBJECT_TYPE_RELATIONSHIPS",
            {
                "id": id,
            },
            options,
        )

    def get_object_types(
        self,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        fields_object_type: Sequence[FieldsObjectType] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["current-schema", "draft-schema"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectType, GetObjectTypesResult]:
        """GET /api/object-types. Scopes: custom-objects:read. Rate limits: 3/s, 60/m.
        Returns HTTP 200.

        Args:
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            filter: Query parameter `filter`.
                `filters.GetObjectTypes` builds it.
            include: List of strings. Allowed values: current-schema, draft-schema.
                Query parameter `include`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_OBJECT_TYPES: `GET /api/object-types`; enforced limits 3/s, 60/min;
        scopes custom-objects:read (line 2718 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_OBJECT_TYPES",
            {
                "fields_object_schema": fields_object_schema,
                "fields_object_type": fields_object_type,
                "filter": filter,
                "include": include,
            },
            options,
        )

    def get_profile_schema_relationships(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileObjectSchemaIdentifier, GetProfileSchemaRelationshipsResult]:
        """GET /api/object-schemas/{id}/relationships/profile-object-schemas. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_PROFILE_SCHEMA_RELATIONSHIPS: `GET
        /api/object-schemas/{id}/relationships/profile-object-schemas`; enforced limits
        3/s, 60/min; scopes custom-objects:read (line 2840 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_PROFILE_SCHEMA_RELATIONSHIPS",
            {
                "id": id,
            },
            options,
        )

    def get_profile_type_relationships(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ProfileObjectTypeIdentifier, GetProfileTypeRelationshipsResult]:
        """GET /api/object-types/{id}/relationships/profile-object-types. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_PROFILE_TYPE_RELATIONSHIPS: `GET
        /api/object-types/{id}/relationships/profile-object-types`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2849 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_PROFILE_TYPE_RELATIONSHIPS",
            {
                "id": id,
            },
            options,
        )

    def get_record_ids_for_object_type(
        self,
        id: str,
        *,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectRecordIdentifier, GetRecordIdsForObjectTypeResult]:
        """GET /api/object-types/{id}/relationships/object-records. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_RECORD_IDS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/object-records`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 3021 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_RECORD_IDS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_records_for_object_type(
        self,
        id: str,
        *,
        fields_object_record: (
            Sequence[Literal["id", "record_properties"]] | Omit
        ) = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectRecord, GetRecordsForObjectTypeResult]:
        """GET /api/object-types/{id}/object-records. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_RECORDS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/object-records`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 3038 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_RECORDS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_record": fields_object_record,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_schema_version_ids_for_object_type(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectSchemaIdentifier, GetSchemaVersionIdsForObjectTypeResult]:
        """GET /api/object-types/{id}/relationships/schema-versions. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/schema-versions`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 3112 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE",
            {
                "id": id,
            },
            options,
        )

    def get_schema_versions_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectSchema, GetSchemaVersionsForObjectTypeResult]:
        """GET /api/object-types/{id}/schema-versions. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/schema-versions`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 3121 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
            },
            options,
        )

    def get_source_mapping(
        self,
        id: str,
        *,
        fields_source_mapping: (
            Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSourceMappingResult:
        """GET /api/source-mappings/{id}. Scopes: custom-objects:read. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_SOURCE_MAPPING: `GET /api/source-mappings/{id}`; enforced limits
        3/s, 60/min; scopes custom-objects:read (line 3201 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_SOURCE_MAPPING",
            {
                "id": id,
                "fields_source_mapping": fields_source_mapping,
            },
            options,
        )

    def get_source_mapping_for_object_schema(
        self,
        id: str,
        *,
        fields_source_mapping: (
            Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSourceMappingForObjectSchemaResult:
        """GET /api/object-schemas/{id}/source-mapping. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA: `GET
        /api/object-schemas/{id}/source-mapping`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 3214 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA",
            {
                "id": id,
                "fields_source_mapping": fields_source_mapping,
            },
            options,
        )

    def get_source_mapping_id_for_object_schema(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetSourceMappingIdForObjectSchemaResult:
        """GET /api/object-schemas/{id}/relationships/source-mapping. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA: `GET
        /api/object-schemas/{id}/relationships/source-mapping`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 3227 of more.txt).
        """
        return self._call(
            "KLAVIYO_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA",
            {
                "id": id,
            },
            options,
        )

    def update_object_schema(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        title: str | Omit | None = OMIT,
        properties: Sequence[APISchemaPropertyParam] | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        status: Literal["active", "draft"] | Omit | None = OMIT,
        required: Sequence[str] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateObjectSchemaResult:
        """PATCH /api/object-schemas/{id}. Scopes: custom-objects:write. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            title: Body member `/data/attributes/title`.
            properties: List of objects. Body member `/data/attributes/properties`.
            description: Body member `/data/attributes/description`.
            status: Allowed values: active, draft. Body member
                `/data/attributes/status`.
            required: List of strings. Body member `/data/attributes/required`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_UPDATE_OBJECT_SCHEMA: `PATCH /api/object-schemas/{id}`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 4315 of more.txt).
        """
        return self._call(
            "KLAVIYO_UPDATE_OBJECT_SCHEMA",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
                "title": title,
                "properties": properties,
                "description": description,
                "status": status,
                "required": required,
            },
            options,
        )

    def update_object_schema_relationship(
        self,
        id: str,
        *,
        data_id: str,
        meta: UpdateObjectSchemaRelationshipMetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /api/object-schemas/{id}/relationships/object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data_id: Body member `/data/id`.
            meta: A dict of relationship_id, name, description.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_UPDATE_OBJECT_SCHEMA_RELATIONSHIP: `PATCH
        /api/object-schemas/{id}/relationships/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 4348 of more.txt).
        """
        return self._run(
            "KLAVIYO_UPDATE_OBJECT_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data_id": data_id,
                "meta": meta,
            },
            options,
        )

    def update_profile_schema_relationship(
        self,
        id: str,
        *,
        data_id: str,
        meta: UpdateObjectSchemaRelationshipMetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /api/object-schemas/{id}/relationships/profile-object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data_id: Body member `/data/id`.
            meta: A dict of relationship_id, name, description.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_UPDATE_PROFILE_SCHEMA_RELATIONSHIP: `PATCH
        /api/object-schemas/{id}/relationships/profile-object-schemas`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 4374 of more.txt).
        """
        return self._run(
            "KLAVIYO_UPDATE_PROFILE_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data_id": data_id,
                "meta": meta,
            },
            options,
        )

    def update_source_mapping(
        self,
        id: str,
        *,
        fields_source_mapping: (
            Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | Omit
        ) = OMIT,
        property_mappings: (
            Sequence[ConstantPropertyMappingParam | SimplePropertyMappingParam]
            | Omit
            | None
        ) = OMIT,
        relationship_mappings: (
            Sequence[SimpleRelationshipMappingParam] | Omit | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateSourceMappingResult:
        """PATCH /api/source-mappings/{id}. Scopes: custom-objects:write. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.
            property_mappings: Body member `/data/attributes/property_mappings`.
            relationship_mappings: List of objects. Body member
                `/data/attributes/relationship_mappings`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_UPDATE_SOURCE_MAPPING: `PATCH /api/source-mappings/{id}`; enforced
        limits 3/s, 60/min; scopes custom-objects:write (line 4417 of more.txt).
        """
        return self._call(
            "KLAVIYO_UPDATE_SOURCE_MAPPING",
            {
                "id": id,
                "fields_source_mapping": fields_source_mapping,
                "property_mappings": property_mappings,
                "relationship_mappings": relationship_mappings,
            },
            options,
        )


class AsyncCustomObjects(AsyncResource):
    """The tools of Custom Objects, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawCustomObjects:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawCustomObjects(self._as_raw())

    async def bulk_create_data_source_records(
        self,
        *,
        data_source_records: (
            Sequence[DataSourceRecordResourceObjectParam] | Omit
        ) = OMIT,
        data_source_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/data-source-record-bulk-create-jobs. Scopes: custom-objects:write.
        Rate limits: 3/s, 15/m. Returns HTTP 204.

        Args:
            data_source_records: List of objects. Body member
                `/data/attributes/data-source-records/data`.
            data_source_id: Body member `/data/relationships/data-source/data/id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_BULK_CREATE_DATA_SOURCE_RECORDS: `POST
        /api/data-source-record-bulk-create-jobs`; enforced limits 3/s, 15/min; scopes
        custom-objects:write (line 59 of more.txt).
        """
        return await self._run(
            "KLAVIYO_BULK_CREATE_DATA_SOURCE_RECORDS",
            {
                "data_source_records": data_source_records,
                "data_source_id": data_source_id,
            },
            options,
        )

    async def bulk_delete_object_records(
        self,
        *,
        object_records: Sequence[str | ObjectRecordIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/object-record-bulk-delete-jobs. Scopes: custom-objects:write. Rate
        limits: 3/s, 60/m. Returns HTTP 202.

        Args:
            object_records: List of objects. Body member
                `/data/relationships/object-records/data`.

        Returns:
            Nothing: the API responds with 202 without a body.

        KLAVIYO_BULK_DELETE_OBJECT_RECORDS: `POST /api/object-record-bulk-delete-jobs`;
        enforced limits 3/s, 60/min; scopes custom-objects:write (line 110 of more.txt).
        """
        return await self._run(
            "KLAVIYO_BULK_DELETE_OBJECT_RECORDS",
            {
                "object_records": object_records,
            },
            options,
        )

    async def create_data_source(
        self,
        *,
        title: str,
        fields_data_source: (
            Sequence[Literal["description", "id", "namespace", "title", "visibility"]]
            | Omit
        ) = OMIT,
        visibility: Literal["private", "shared"] | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        namespace: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateDataSourceResult:
        """POST /api/data-sources. Scopes: custom-objects:write. Rate limits: 3/s, 60/m.
        Returns HTTP 201.

        Args:
            title: Body member `/data/attributes/title`.
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.
            visibility: Allowed values: private, shared. Default: 'private'. Body
                member `/data/attributes/visibility`.
            description: Body member `/data/attributes/description`.
            namespace: Default: 'custom-objects'. Body member
                `/data/attributes/namespace`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_CREATE_DATA_SOURCE: `POST /api/data-sources`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 506 of more.txt).
        """
        return await self._call(
            "KLAVIYO_CREATE_DATA_SOURCE",
            {
                "title": title,
                "fields_data_source": fields_data_source,
                "visibility": visibility,
                "description": description,
                "namespace": namespace,
            },
            options,
        )

    async def create_data_source_record(
        self,
        *,
        data_source_record: DataSourceRecordParam,
        data_source_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/data-source-record-create-jobs. Scopes: custom-objects:write. Rate
        limits: 75/s, 750/m. Returns HTTP 204.

        Args:
            data_source_record: A dict of record.
            data_source_id: Body member `/data/relationships/data-source/data/id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_CREATE_DATA_SOURCE_RECORD: `POST /api/data-source-record-create-jobs`;
        enforced limits 75/s, 750/min; scopes custom-objects:write (line 531 of
        more.txt).
        """
        return await self._run(
            "KLAVIYO_CREATE_DATA_SOURCE_RECORD",
            {
                "data_source_record": data_source_record,
                "data_source_id": data_source_id,
            },
            options,
        )

    async def create_object_schema(
        self,
        *,
        title: str,
        properties: Sequence[APISchemaPropertyParam],
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        description: str | Omit | None = OMIT,
        status: Literal["active", "draft"] | Omit | None = OMIT,
        required: Sequence[str] | Omit | None = OMIT,
        source_mapping: SourceMappingParam | Omit = OMIT,
        object_type_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateObjectSchemaResult:
        """POST /api/object-schemas. Scopes: custom-objects:write. Rate limits: 3/s, 60/m.
        Returns HTTP 201.

        Args:
            title: Body member `/data/attributes/title`.
            properties: List of objects. Body member `/data/attributes/properties`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            description: Body member `/data/attributes/description`.
            status: Allowed values: active, draft. Default: 'draft'. Body member
                `/data/attributes/status`.
            required: List of strings. Body member `/data/attributes/required`.
            source_mapping: Body member
                `/data/attributes/source-mapping/data/attributes`.
            object_type_id: Body member `/data/relationships/object-type/data/id`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_CREATE_OBJECT_SCHEMA: `POST /api/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 611 of more.txt).
        """
        return await self._call(
            "KLAVIYO_CREATE_OBJECT_SCHEMA",
            {
                "title": title,
                "properties": properties,
                "fields_object_schema": fields_object_schema,
                "description": description,
                "status": status,
                "required": required,
                "source_mapping": source_mapping,
                "object_type_id": object_type_id,
            },
            options,
        )

    async def create_object_schema_relationship(
        self,
        id: str,
        *,
        data: Sequence[DataParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/object-schemas/{id}/relationships/object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_CREATE_OBJECT_SCHEMA_RELATIONSHIP: `POST
        /api/object-schemas/{id}/relationships/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 649 of more.txt).
        """
        return await self._run(
            "KLAVIYO_CREATE_OBJECT_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def create_object_type(
        self,
        *,
        title: str,
        fields_object_type: Sequence[FieldsObjectType] | Omit = OMIT,
        description: str | Omit | None = OMIT,
        visibility: Literal["private", "shared"] | Omit | None = OMIT,
        namespace: str | Omit | None = OMIT,
        object_schema: ObjectSchemaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateObjectTypeResult:
        """POST /api/object-types. Scopes: custom-objects:write. Rate limits: 3/s, 60/m.
        Returns HTTP 201.

        Args:
            title: Body member `/data/attributes/title`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            description: Body member `/data/attributes/description`.
            visibility: Allowed values: private, shared. Default: 'private'. Body
                member `/data/attributes/visibility`.
            namespace: Default: 'custom-objects'. Body member
                `/data/attributes/namespace`.
            object_schema: A dict of properties, status, required, source_mapping.

        Returns:
            The API's response, as JSON.

        KLAVIYO_CREATE_OBJECT_TYPE: `POST /api/object-types`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 663 of more.txt).
        """
        return await self._call(
            "KLAVIYO_CREATE_OBJECT_TYPE",
            {
                "title": title,
                "fields_object_type": fields_object_type,
                "description": description,
                "visibility": visibility,
                "namespace": namespace,
                "object_schema": object_schema,
            },
            options,
        )

    async def create_profile_schema_relationship(
        self,
        id: str,
        *,
        data: Sequence[CreateProfileSchemaRelationshipDataDataParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/object-schemas/{id}/relationships/profile-object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_CREATE_PROFILE_SCHEMA_RELATIONSHIP: `POST
        /api/object-schemas/{id}/relationships/profile-object-schemas`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 824 of more.txt).
        """
        return await self._run(
            "KLAVIYO_CREATE_PROFILE_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def delete_data_source(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/data-sources/{id}. Scopes: custom-objects:write. Rate limits: 3/s,
        60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_DELETE_DATA_SOURCE: `DELETE /api/data-sources/{id}`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 902 of more.txt).
        """
        return await self._run(
            "KLAVIYO_DELETE_DATA_SOURCE",
            {
                "id": id,
            },
            options,
        )

    async def delete_object_schema_relationship(
        self,
        id: str,
        *,
        data: Sequence[DeleteObjectSchemaRelationshipDataDataParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/object-schemas/{id}/relationships/object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_DELETE_OBJECT_SCHEMA_RELATIONSHIP: `DELETE
        /api/object-schemas/{id}/relationships/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 929 of more.txt).
        """
        return await self._run(
            "KLAVIYO_DELETE_OBJECT_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def delete_object_type(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/object-types/{id}. Scopes: custom-objects:write. Rate limits: 3/s,
        60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_DELETE_OBJECT_TYPE: `DELETE /api/object-types/{id}`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 943 of more.txt).
        """
        return await self._run(
            "KLAVIYO_DELETE_OBJECT_TYPE",
            {
                "id": id,
            },
            options,
        )

    async def delete_profile_schema_relationship(
        self,
        id: str,
        *,
        data: Sequence[DeleteProfileSchemaRelationshipDataDataParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /api/object-schemas/{id}/relationships/profile-object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_DELETE_PROFILE_SCHEMA_RELATIONSHIP: `DELETE
        /api/object-schemas/{id}/relationships/profile-object-schemas`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 952 of more.txt).
        """
        return await self._run(
            "KLAVIYO_DELETE_PROFILE_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data": data,
            },
            options,
        )

    async def get_current_schema_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetCurrentSchemaForObjectTypeResult:
        """GET /api/object-types/{id}/current-schema. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/current-schema`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 1747 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
            },
            options,
        )

    async def get_current_schema_id_for_object_type(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetCurrentSchemaIdForObjectTypeResult:
        """GET /api/object-types/{id}/relationships/current-schema. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/current-schema`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 1760 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE",
            {
                "id": id,
            },
            options,
        )

    async def get_data_source(
        self,
        id: str,
        *,
        fields_data_source: (
            Sequence[Literal["description", "id", "namespace", "title", "visibility"]]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetDataSourceResult:
        """GET /api/data-sources/{id}. Scopes: custom-objects:read. Rate limits: 3/s, 60/m.
        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_DATA_SOURCE: `GET /api/data-sources/{id}`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 1828 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_DATA_SOURCE",
            {
                "id": id,
                "fields_data_source": fields_data_source,
            },
            options,
        )

    def get_data_sources(
        self,
        *,
        fields_data_source: (
            Sequence[Literal["description", "id", "namespace", "title", "visibility"]]
            | Omit
        ) = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[DataSource, GetDataSourcesResult]:
        """GET /api/data-sources. Scopes: custom-objects:read. Rate limits: 3/s, 60/m.
        Returns HTTP 200.

        Args:
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_DATA_SOURCES: `GET /api/data-sources`; enforced limits 3/s, 60/min;
        scopes custom-objects:read (line 1841 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_DATA_SOURCES",
            {
                "fields_data_source": fields_data_source,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    async def get_draft_schema_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetDraftSchemaForObjectTypeResult:
        """GET /api/object-types/{id}/draft-schema. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/draft-schema`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 1857 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
            },
            options,
        )

    async def get_draft_schema_id_for_object_type(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetDraftSchemaIdForObjectTypeResult:
        """GET /api/object-types/{id}/relationships/draft-schema. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/draft-schema`; enforced limits 3/s, 60/min;
        scopes custom-objects:read (line 1870 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE",
            {
                "id": id,
            },
            options,
        )

    def get_ingestion_log_ids_for_object_type(
        self,
        id: str,
        *,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        ObjectIngestionLogIdentifier, GetIngestionLogIdsForObjectTypeResult
    ]:
        """GET /api/object-types/{id}/relationships/object-ingestion-logs. Scopes:
        custom-objects:read. Rate limits: 1/s, 15/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.GetIngestionLogIdsForObjectType` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/object-ingestion-logs`; enforced limits
        1/s, 15/min; scopes custom-objects:read (line 2291 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "filter": filter,
                "page_cursor": page_cursor,
            },
            options,
        )

    def get_ingestion_logs_for_object_type(
        self,
        id: str,
        *,
        fields_object_ingestion_log: (
            Sequence[
                Literal["errors", "event_type", "id", "status", "summary", "timestamp"]
            ]
            | Omit
        ) = OMIT,
        fields_object_record: (
            Sequence[Literal["id", "record_properties"]] | Omit
        ) = OMIT,
        fields_object_type: Sequence[FieldsObjectType] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["object-record", "object-type"]] | Omit = OMIT,
        page_cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectIngestionLog, GetIngestionLogsForObjectTypeResult]:
        """GET /api/object-types/{id}/object-ingestion-logs. Scopes: custom-objects:read.
        Rate limits: 1/s, 15/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_ingestion_log: List of strings. Allowed values: errors,
                event_type, id, status, summary, timestamp. Query parameter
                `fields[object-ingestion-log]`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            filter: Query parameter `filter`.
                `filters.GetIngestionLogsForObjectType` builds it.
            include: List of strings. Allowed values: object-record, object-type.
                Query parameter `include`.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_INGESTION_LOGS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/object-ingestion-logs`; enforced limits 1/s, 15/min;
        scopes custom-objects:read (line 2308 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_INGESTION_LOGS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_ingestion_log": fields_object_ingestion_log,
                "fields_object_record": fields_object_record,
                "fields_object_type": fields_object_type,
                "filter": filter,
                "include": include,
                "page_cursor": page_cursor,
            },
            options,
        )

    async def get_object_record(
        self,
        id: str,
        *,
        fields_object_record: (
            Sequence[Literal["id", "record_properties"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetObjectRecordResult:
        """GET /api/object-records/{id}. Scopes: custom-objects:read. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_OBJECT_RECORD: `GET /api/object-records/{id}`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2637 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_OBJECT_RECORD",
            {
                "id": id,
                "fields_object_record": fields_object_record,
            },
            options,
        )

    async def get_object_schema(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[GetObjectSchemaFieldsObjectSchema] | Omit = OMIT,
        fields_profile_object_schema: (
            Sequence[
                Literal[
                    "id",
                    "meta",
                    "meta.description",
                    "meta.name",
                    "meta.relationship_id",
                ]
            ]
            | Omit
        ) = OMIT,
        fields_source_mapping: (
            Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | Omit
        ) = OMIT,
        include: (
            Sequence[
                Literal["object-schemas", "profile-object-schemas", "source-mapping"]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetObjectSchemaResult:
        """GET /api/object-schemas/{id}. Scopes: custom-objects:read. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                meta, meta.description, meta.name, meta.relationship_id, properties,
                published_at, required, status, title, visibility. Query parameter
                `fields[object-schema]`.
            fields_profile_object_schema: List of strings. Allowed values: id, meta,
                meta.description, meta.name, meta.relationship_id. Query parameter
                `fields[profile-object-schema]`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.
            include: List of strings. Allowed values: object-schemas,
                profile-object-schemas, source-mapping. Query parameter `include`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_OBJECT_SCHEMA: `GET /api/object-schemas/{id}`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2650 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_OBJECT_SCHEMA",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
                "fields_profile_object_schema": fields_profile_object_schema,
                "fields_source_mapping": fields_source_mapping,
                "include": include,
            },
            options,
        )

    def get_object_schema_relationships(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectSchemaIdentifier, GetObjectSchemaRelationshipsResult]:
        """GET /api/object-schemas/{id}/relationships/object-schemas. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_OBJECT_SCHEMA_RELATIONSHIPS: `GET
        /api/object-schemas/{id}/relationships/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2675 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_OBJECT_SCHEMA_RELATIONSHIPS",
            {
                "id": id,
            },
            options,
        )

    async def get_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        fields_object_type: Sequence[GetObjectTypeFieldsObjectType] | Omit = OMIT,
        fields_profile_object_type: (
            Sequence[
                Literal[
                    "id",
                    "meta",
                    "meta.description",
                    "meta.name",
                    "meta.relationship_id",
                ]
            ]
            | Omit
        ) = OMIT,
        include: (
            Sequence[
                Literal[
                    "current-schema",
                    "draft-schema",
                    "object-types",
                    "profile-object-types",
                    "schema-versions",
                ]
            ]
            | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetObjectTypeResult:
        """GET /api/object-types/{id}. Scopes: custom-objects:read. Rate limits: 3/s, 60/m.
        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, meta, meta.description, meta.name,
                meta.relationship_id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            fields_profile_object_type: List of strings. Allowed values: id, meta,
                meta.description, meta.name, meta.relationship_id. Query parameter
                `fields[profile-object-type]`.
            include: List of strings. Allowed values: current-schema, draft-schema,
                object-types, profile-object-types, schema-versions. Query parameter
                `include`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_OBJECT_TYPE: `GET /api/object-types/{id}`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2684 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
                "fields_object_type": fields_object_type,
                "fields_profile_object_type": fields_profile_object_type,
                "include": include,
            },
            options,
        )

    def get_object_type_relationships(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectTypeIdentifier, GetObjectTypeRelationshipsResult]:
        """GET /api/object-types/{id}/relationships/object-types. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_OBJECT_TYPE_RELATIONSHIPS: `GET
        /api/object-types/{id}/relationships/object-types`; enforced limits 3/s, 60/min;
        scopes custom-objects:read (line 2709 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_OBJECT_TYPE_RELATIONSHIPS",
            {
                "id": id,
            },
            options,
        )

    def get_object_types(
        self,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        fields_object_type: Sequence[FieldsObjectType] | Omit = OMIT,
        filter: str | Omit = OMIT,
        include: Sequence[Literal["current-schema", "draft-schema"]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectType, GetObjectTypesResult]:
        """GET /api/object-types. Scopes: custom-objects:read. Rate limits: 3/s, 60/m.
        Returns HTTP 200.

        Args:
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            filter: Query parameter `filter`.
                `filters.GetObjectTypes` builds it.
            include: List of strings. Allowed values: current-schema, draft-schema.
                Query parameter `include`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_OBJECT_TYPES: `GET /api/object-types`; enforced limits 3/s, 60/min;
        scopes custom-objects:read (line 2718 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_OBJECT_TYPES",
            {
                "fields_object_schema": fields_object_schema,
                "fields_object_type": fields_object_type,
                "filter": filter,
                "include": include,
            },
            options,
        )

    def get_profile_schema_relationships(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProfileObjectSchemaIdentifier, GetProfileSchemaRelationshipsResult]:
        """GET /api/object-schemas/{id}/relationships/profile-object-schemas. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_PROFILE_SCHEMA_RELATIONSHIPS: `GET
        /api/object-schemas/{id}/relationships/profile-object-schemas`; enforced limits
        3/s, 60/min; scopes custom-objects:read (line 2840 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_PROFILE_SCHEMA_RELATIONSHIPS",
            {
                "id": id,
            },
            options,
        )

    def get_profile_type_relationships(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ProfileObjectTypeIdentifier, GetProfileTypeRelationshipsResult]:
        """GET /api/object-types/{id}/relationships/profile-object-types. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_PROFILE_TYPE_RELATIONSHIPS: `GET
        /api/object-types/{id}/relationships/profile-object-types`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 2849 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_PROFILE_TYPE_RELATIONSHIPS",
            {
                "id": id,
            },
            options,
        )

    def get_record_ids_for_object_type(
        self,
        id: str,
        *,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectRecordIdentifier, GetRecordIdsForObjectTypeResult]:
        """GET /api/object-types/{id}/relationships/object-records. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_RECORD_IDS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/object-records`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 3021 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_RECORD_IDS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_records_for_object_type(
        self,
        id: str,
        *,
        fields_object_record: (
            Sequence[Literal["id", "record_properties"]] | Omit
        ) = OMIT,
        page_cursor: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectRecord, GetRecordsForObjectTypeResult]:
        """GET /api/object-types/{id}/object-records. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_RECORDS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/object-records`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 3038 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_RECORDS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_record": fields_object_record,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options,
        )

    def get_schema_version_ids_for_object_type(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectSchemaIdentifier, GetSchemaVersionIdsForObjectTypeResult]:
        """GET /api/object-types/{id}/relationships/schema-versions. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/relationships/schema-versions`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 3112 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE",
            {
                "id": id,
            },
            options,
        )

    def get_schema_versions_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectSchema, GetSchemaVersionsForObjectTypeResult]:
        """GET /api/object-types/{id}/schema-versions. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            The first page; iterate it for the items of all pages.

        KLAVIYO_GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE: `GET
        /api/object-types/{id}/schema-versions`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 3121 of more.txt).
        """
        return self._pages(
            "KLAVIYO_GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
            },
            options,
        )

    async def get_source_mapping(
        self,
        id: str,
        *,
        fields_source_mapping: (
            Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSourceMappingResult:
        """GET /api/source-mappings/{id}. Scopes: custom-objects:read. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_SOURCE_MAPPING: `GET /api/source-mappings/{id}`; enforced limits
        3/s, 60/min; scopes custom-objects:read (line 3201 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_SOURCE_MAPPING",
            {
                "id": id,
                "fields_source_mapping": fields_source_mapping,
            },
            options,
        )

    async def get_source_mapping_for_object_schema(
        self,
        id: str,
        *,
        fields_source_mapping: (
            Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | Omit
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetSourceMappingForObjectSchemaResult:
        """GET /api/object-schemas/{id}/source-mapping. Scopes: custom-objects:read. Rate
        limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA: `GET
        /api/object-schemas/{id}/source-mapping`; enforced limits 3/s, 60/min; scopes
        custom-objects:read (line 3214 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA",
            {
                "id": id,
                "fields_source_mapping": fields_source_mapping,
            },
            options,
        )

    async def get_source_mapping_id_for_object_schema(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> GetSourceMappingIdForObjectSchemaResult:
        """GET /api/object-schemas/{id}/relationships/source-mapping. Scopes:
        custom-objects:read. Rate limits: 3/s, 60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA: `GET
        /api/object-schemas/{id}/relationships/source-mapping`; enforced limits 3/s,
        60/min; scopes custom-objects:read (line 3227 of more.txt).
        """
        return await self._call(
            "KLAVIYO_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA",
            {
                "id": id,
            },
            options,
        )

    async def update_object_schema(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[FieldsObjectSchema] | Omit = OMIT,
        title: str | Omit | None = OMIT,
        properties: Sequence[APISchemaPropertyParam] | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        status: Literal["active", "draft"] | Omit | None = OMIT,
        required: Sequence[str] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateObjectSchemaResult:
        """PATCH /api/object-schemas/{id}. Scopes: custom-objects:write. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            title: Body member `/data/attributes/title`.
            properties: List of objects. Body member `/data/attributes/properties`.
            description: Body member `/data/attributes/description`.
            status: Allowed values: active, draft. Body member
                `/data/attributes/status`.
            required: List of strings. Body member `/data/attributes/required`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_UPDATE_OBJECT_SCHEMA: `PATCH /api/object-schemas/{id}`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 4315 of more.txt).
        """
        return await self._call(
            "KLAVIYO_UPDATE_OBJECT_SCHEMA",
            {
                "id": id,
                "fields_object_schema": fields_object_schema,
                "title": title,
                "properties": properties,
                "description": description,
                "status": status,
                "required": required,
            },
            options,
        )

    async def update_object_schema_relationship(
        self,
        id: str,
        *,
        data_id: str,
        meta: UpdateObjectSchemaRelationshipMetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /api/object-schemas/{id}/relationships/object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data_id: Body member `/data/id`.
            meta: A dict of relationship_id, name, description.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_UPDATE_OBJECT_SCHEMA_RELATIONSHIP: `PATCH
        /api/object-schemas/{id}/relationships/object-schemas`; enforced limits 3/s,
        60/min; scopes custom-objects:write (line 4348 of more.txt).
        """
        return await self._run(
            "KLAVIYO_UPDATE_OBJECT_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data_id": data_id,
                "meta": meta,
            },
            options,
        )

    async def update_profile_schema_relationship(
        self,
        id: str,
        *,
        data_id: str,
        meta: UpdateObjectSchemaRelationshipMetaParam | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /api/object-schemas/{id}/relationships/profile-object-schemas. Scopes:
        custom-objects:write. Rate limits: 3/s, 60/m. Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data_id: Body member `/data/id`.
            meta: A dict of relationship_id, name, description.

        Returns:
            Nothing: the API responds with 204 without a body.

        KLAVIYO_UPDATE_PROFILE_SCHEMA_RELATIONSHIP: `PATCH
        /api/object-schemas/{id}/relationships/profile-object-schemas`; enforced limits
        3/s, 60/min; scopes custom-objects:write (line 4374 of more.txt).
        """
        return await self._run(
            "KLAVIYO_UPDATE_PROFILE_SCHEMA_RELATIONSHIP",
            {
                "id": id,
                "data_id": data_id,
                "meta": meta,
            },
            options,
        )

    async def update_source_mapping(
        self,
        id: str,
        *,
        fields_source_mapping: (
            Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | Omit
        ) = OMIT,
        property_mappings: (
            Sequence[ConstantPropertyMappingParam | SimplePropertyMappingParam]
            | Omit
            | None
        ) = OMIT,
        relationship_mappings: (
            Sequence[SimpleRelationshipMappingParam] | Omit | None
        ) = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateSourceMappingResult:
        """PATCH /api/source-mappings/{id}. Scopes: custom-objects:write. Rate limits: 3/s,
        60/m. Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.
            property_mappings: Body member `/data/attributes/property_mappings`.
            relationship_mappings: List of objects. Body member
                `/data/attributes/relationship_mappings`.

        Returns:
            The API's response, as JSON.

        KLAVIYO_UPDATE_SOURCE_MAPPING: `PATCH /api/source-mappings/{id}`; enforced
        limits 3/s, 60/min; scopes custom-objects:write (line 4417 of more.txt).
        """
        return await self._call(
            "KLAVIYO_UPDATE_SOURCE_MAPPING",
            {
                "id": id,
                "fields_source_mapping": fields_source_mapping,
                "property_mappings": property_mappings,
                "relationship_mappings": relationship_mappings,
            },
            options,
        )


class RawCustomObjects:
    """The methods of `CustomObjects`, returning raw responses."""

    def __init__(self, tools: CustomObjects) -> None:
        self.bulk_create_data_source_records = raw(
            tools.bulk_create_data_source_records
        )
        self.bulk_delete_object_records = raw(tools.bulk_delete_object_records)
        self.create_data_source = raw(tools.create_data_source)
        self.create_data_source_record = raw(tools.create_data_source_record)
        self.create_object_schema = raw(tools.create_object_schema)
        self.create_object_schema_relationship = raw(
            tools.create_object_schema_relationship
        )
        self.create_object_type = raw(tools.create_object_type)
        self.create_profile_schema_relationship = raw(
            tools.create_profile_schema_relationship
        )
        self.delete_data_source = raw(tools.delete_data_source)
        self.delete_object_schema_relationship = raw(
            tools.delete_object_schema_relationship
        )
        self.delete_object_type = raw(tools.delete_object_type)
        self.delete_profile_schema_relationship = raw(
            tools.delete_profile_schema_relationship
        )
        self.get_current_schema_for_object_type = raw(
            tools.get_current_schema_for_object_type
        )
        self.get_current_schema_id_for_object_type = raw(
            tools.get_current_schema_id_for_object_type
        )
        self.get_data_source = raw(tools.get_data_source)
        self.get_data_sources = raw(tools.get_data_sources)
        self.get_draft_schema_for_object_type = raw(
            tools.get_draft_schema_for_object_type
        )
        self.get_draft_schema_id_for_object_type = raw(
            tools.get_draft_schema_id_for_object_type
        )
        self.get_ingestion_log_ids_for_object_type = raw(
            tools.get_ingestion_log_ids_for_object_type
        )
        self.get_ingestion_logs_for_object_type = raw(
            tools.get_ingestion_logs_for_object_type
        )
        self.get_object_record = raw(tools.get_object_record)
        self.get_object_schema = raw(tools.get_object_schema)
        self.get_object_schema_relationships = raw(
            tools.get_object_schema_relationships
        )
        self.get_object_type = raw(tools.get_object_type)
        self.get_object_type_relationships = raw(tools.get_object_type_relationships)
        self.get_object_types = raw(tools.get_object_types)
        self.get_profile_schema_relationships = raw(
            tools.get_profile_schema_relationships
        )
        self.get_profile_type_relationships = raw(tools.get_profile_type_relationships)
        self.get_record_ids_for_object_type = raw(tools.get_record_ids_for_object_type)
        self.get_records_for_object_type = raw(tools.get_records_for_object_type)
        self.get_schema_version_ids_for_object_type = raw(
            tools.get_schema_version_ids_for_object_type
        )
        self.get_schema_versions_for_object_type = raw(
            tools.get_schema_versions_for_object_type
        )
        self.get_source_mapping = raw(tools.get_source_mapping)
        self.get_source_mapping_for_object_schema = raw(
            tools.get_source_mapping_for_object_schema
        )
        self.get_source_mapping_id_for_object_schema = raw(
            tools.get_source_mapping_id_for_object_schema
        )
        self.update_object_schema = raw(tools.update_object_schema)
        self.update_object_schema_relationship = raw(
            tools.update_object_schema_relationship
        )
        self.update_profile_schema_relationship = raw(
            tools.update_profile_schema_relationship
        )
        self.update_source_mapping = raw(tools.update_source_mapping)


class AsyncRawCustomObjects:
    """The methods of `AsyncCustomObjects`, returning raw responses."""

    def __init__(self, tools: AsyncCustomObjects) -> None:
        self.bulk_create_data_source_records = async_raw(
            tools.bulk_create_data_source_records
        )
        self.bulk_delete_object_records = async_raw(tools.bulk_delete_object_records)
        self.create_data_source = async_raw(tools.create_data_source)
        self.create_data_source_record = async_raw(tools.create_data_source_record)
        self.create_object_schema = async_raw(tools.create_object_schema)
        self.create_object_schema_relationship = async_raw(
            tools.create_object_schema_relationship
        )
        self.create_object_type = async_raw(tools.create_object_type)
        self.create_profile_schema_relationship = async_raw(
            tools.create_profile_schema_relationship
        )
        self.delete_data_source = async_raw(tools.delete_data_source)
        self.delete_object_schema_relationship = async_raw(
            tools.delete_object_schema_relationship
        )
        self.delete_object_type = async_raw(tools.delete_object_type)
        self.delete_profile_schema_relationship = async_raw(
            tools.delete_profile_schema_relationship
        )
        self.get_current_schema_for_object_type = async_raw(
            tools.get_current_schema_for_object_type
        )
        self.get_current_schema_id_for_object_type = async_raw(
            tools.get_current_schema_id_for_object_type
        )
        self.get_data_source = async_raw(tools.get_data_source)
        self.get_data_sources = async_raw(tools.get_data_sources)
        self.get_draft_schema_for_object_type = async_raw(
            tools.get_draft_schema_for_object_type
        )
        self.get_draft_schema_id_for_object_type = async_raw(
            tools.get_draft_schema_id_for_object_type
        )
        self.get_ingestion_log_ids_for_object_type = async_raw(
            tools.get_ingestion_log_ids_for_object_type
        )
        self.get_ingestion_logs_for_object_type = async_raw(
            tools.get_ingestion_logs_for_object_type
        )
        self.get_object_record = async_raw(tools.get_object_record)
        self.get_object_schema = async_raw(tools.get_object_schema)
        self.get_object_schema_relationships = async_raw(
            tools.get_object_schema_relationships
        )
        self.get_object_type = async_raw(tools.get_object_type)
        self.get_object_type_relationships = async_raw(
            tools.get_object_type_relationships
        )
        self.get_object_types = async_raw(tools.get_object_types)
        self.get_profile_schema_relationships = async_raw(
            tools.get_profile_schema_relationships
        )
        self.get_profile_type_relationships = async_raw(
            tools.get_profile_type_relationships
        )
        self.get_record_ids_for_object_type = async_raw(
            tools.get_record_ids_for_object_type
        )
        self.get_records_for_object_type = async_raw(tools.get_records_for_object_type)
        self.get_schema_version_ids_for_object_type = async_raw(
            tools.get_schema_version_ids_for_object_type
        )
        self.get_schema_versions_for_object_type = async_raw(
            tools.get_schema_versions_for_object_type
        )
        self.get_source_mapping = async_raw(tools.get_source_mapping)
        self.get_source_mapping_for_object_schema = async_raw(
            tools.get_source_mapping_for_object_schema
        )
        self.get_source_mapping_id_for_object_schema = async_raw(
            tools.get_source_mapping_id_for_object_schema
        )
        self.update_object_schema = async_raw(tools.update_object_schema)
        self.update_object_schema_relationship = async_raw(
            tools.update_object_schema_relationship
        )
        self.update_profile_schema_relationship = async_raw(
            tools.update_profile_schema_relationship
        )
        self.update_source_mapping = async_raw(tools.update_source_mapping)
