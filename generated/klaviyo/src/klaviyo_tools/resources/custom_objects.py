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
        """POST /api/data-source-record-bulk-create-jobs.

        Returns HTTP 204.

        Args:
            data_source_records: List of objects. Body member
                `/data/attributes/data-source-records/data`.
            data_source_id: Body member `/data/relationships/data-source/data/id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/data-source-record-bulk-create-jobs
        Rate limits: 3/s, 15/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_BULK_CREATE_DATA_SOURCE_RECORDS
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
        """POST /api/object-record-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            object_records: List of objects. Body member
                `/data/relationships/object-records/data`.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/object-record-bulk-delete-jobs
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_BULK_DELETE_OBJECT_RECORDS
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
        """POST /api/data-sources.

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
            A dict of data, links and meta.

        Request: POST /api/data-sources
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_DATA_SOURCE
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
        """POST /api/data-source-record-create-jobs.

        Returns HTTP 204.

        Args:
            data_source_record: A dict of record.
            data_source_id: Body member `/data/relationships/data-source/data/id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/data-source-record-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_DATA_SOURCE_RECORD
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
        """POST /api/object-schemas.

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
            A dict of data, links and meta.

        Request: POST /api/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_OBJECT_SCHEMA
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
        """POST /api/object-schemas/{id}/relationships/object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/object-schemas/{id}/relationships/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_OBJECT_SCHEMA_RELATIONSHIP
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
        """POST /api/object-types.

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
            A dict of data, links and meta.

        Request: POST /api/object-types
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_OBJECT_TYPE
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
        """POST /api/object-schemas/{id}/relationships/profile-object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/object-schemas/{id}/relationships/profile-object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_PROFILE_SCHEMA_RELATIONSHIP
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
        """DELETE /api/data-sources/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/data-sources/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_DELETE_DATA_SOURCE
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
        """DELETE /api/object-schemas/{id}/relationships/object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/object-schemas/{id}/relationships/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_DELETE_OBJECT_SCHEMA_RELATIONSHIP
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
        """DELETE /api/object-types/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/object-types/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_DELETE_OBJECT_TYPE
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
        """DELETE /api/object-schemas/{id}/relationships/profile-object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/object-schemas/{id}/relationships/profile-object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_DELETE_PROFILE_SCHEMA_RELATIONSHIP
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
        """GET /api/object-types/{id}/current-schema.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-types/{id}/current-schema
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/current-schema.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-types/{id}/relationships/current-schema
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE
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
        """GET /api/data-sources/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/data-sources/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_DATA_SOURCE
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
        """GET /api/data-sources.

        Returns HTTP 200.

        Args:
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page of `DataSource` items; iterate over it for the items of all
            pages.

        Request: GET /api/data-sources
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_DATA_SOURCES
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
        """GET /api/object-types/{id}/draft-schema.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-types/{id}/draft-schema
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/draft-schema.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-types/{id}/relationships/draft-schema
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/object-ingestion-logs.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.IngestionLogIdsForObjectTypeFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `ObjectIngestionLogIdentifier` items; iterate over it for
            the items of all pages.

        Request: GET /api/object-types/{id}/relationships/object-ingestion-logs
        Rate limits: 1/s, 15/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/object-ingestion-logs.

        Returns HTTP 200.

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
                `filters.IngestionLogsForObjectTypeFilter` builds it.
            include: List of strings. Allowed values: object-record, object-type.
                Query parameter `include`.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `ObjectIngestionLog` items; iterate over it for the items
            of all pages.

        Request: GET /api/object-types/{id}/object-ingestion-logs
        Rate limits: 1/s, 15/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_INGESTION_LOGS_FOR_OBJECT_TYPE
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
        """GET /api/object-records/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-records/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_RECORD
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
        """GET /api/object-schemas/{id}.

        Returns HTTP 200.

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
            A dict of data, included, links and meta.

        Request: GET /api/object-schemas/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_SCHEMA
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
        """GET /api/object-schemas/{id}/relationships/object-schemas.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ObjectSchemaIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/object-schemas/{id}/relationships/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_SCHEMA_RELATIONSHIPS
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
        """GET /api/object-types/{id}.

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
            A dict of data, included, links and meta.

        Request: GET /api/object-types/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/object-types.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ObjectTypeIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/object-types/{id}/relationships/object-types
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_TYPE_RELATIONSHIPS
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
        """GET /api/object-types.

        Returns HTTP 200.

        Args:
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            filter: Query parameter `filter`. `filters.ObjectTypesFilter` builds it.
            include: List of strings. Allowed values: current-schema, draft-schema.
                Query parameter `include`.

        Returns:
            The first page of `ObjectType` items; iterate over it for the items of all
            pages.

        Request: GET /api/object-types
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_TYPES
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
        """GET /api/object-schemas/{id}/relationships/profile-object-schemas.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ProfileObjectSchemaIdentifier` items; iterate over it for
            the items of all pages.

        Request: GET /api/object-schemas/{id}/relationships/profile-object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_PROFILE_SCHEMA_RELATIONSHIPS
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
        """GET /api/object-types/{id}/relationships/profile-object-types.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ProfileObjectTypeIdentifier` items; iterate over it for
            the items of all pages.

        Request: GET /api/object-types/{id}/relationships/profile-object-types
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_PROFILE_TYPE_RELATIONSHIPS
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
        """GET /api/object-types/{id}/relationships/object-records.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page of `ObjectRecordIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/object-types/{id}/relationships/object-records
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_RECORD_IDS_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/object-records.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page of `ObjectRecord` items; iterate over it for the items of all
            pages.

        Request: GET /api/object-types/{id}/object-records
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_RECORDS_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/schema-versions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ObjectSchemaIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/object-types/{id}/relationships/schema-versions
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/schema-versions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            The first page of `ObjectSchema` items; iterate over it for the items of all
            pages.

        Request: GET /api/object-types/{id}/schema-versions
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE
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
        """GET /api/source-mappings/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/source-mappings/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SOURCE_MAPPING
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
        """GET /api/object-schemas/{id}/source-mapping.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-schemas/{id}/source-mapping
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA
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
        """GET /api/object-schemas/{id}/relationships/source-mapping.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-schemas/{id}/relationships/source-mapping
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA
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
        """PATCH /api/object-schemas/{id}.

        Returns HTTP 200.

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
            A dict of data, links and meta.

        Request: PATCH /api/object-schemas/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_UPDATE_OBJECT_SCHEMA
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
        """PATCH /api/object-schemas/{id}/relationships/object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data_id: Body member `/data/id`.
            meta: A dict of relationship_id, name, description.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/object-schemas/{id}/relationships/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_UPDATE_OBJECT_SCHEMA_RELATIONSHIP
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
        """PATCH /api/object-schemas/{id}/relationships/profile-object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data_id: Body member `/data/id`.
            meta: A dict of relationship_id, name, description.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/object-schemas/{id}/relationships/profile-object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_UPDATE_PROFILE_SCHEMA_RELATIONSHIP
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
        """PATCH /api/source-mappings/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.
            property_mappings: Body member `/data/attributes/property_mappings`.
            relationship_mappings: List of objects. Body member
                `/data/attributes/relationship_mappings`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/source-mappings/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_UPDATE_SOURCE_MAPPING
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
        """POST /api/data-source-record-bulk-create-jobs.

        Returns HTTP 204.

        Args:
            data_source_records: List of objects. Body member
                `/data/attributes/data-source-records/data`.
            data_source_id: Body member `/data/relationships/data-source/data/id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/data-source-record-bulk-create-jobs
        Rate limits: 3/s, 15/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_BULK_CREATE_DATA_SOURCE_RECORDS
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
        """POST /api/object-record-bulk-delete-jobs.

        Returns HTTP 202.

        Args:
            object_records: List of objects. Body member
                `/data/relationships/object-records/data`.

        Returns:
            Nothing: the API responds with 202 without a body.

        Request: POST /api/object-record-bulk-delete-jobs
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_BULK_DELETE_OBJECT_RECORDS
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
        """POST /api/data-sources.

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
            A dict of data, links and meta.

        Request: POST /api/data-sources
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_DATA_SOURCE
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
        """POST /api/data-source-record-create-jobs.

        Returns HTTP 204.

        Args:
            data_source_record: A dict of record.
            data_source_id: Body member `/data/relationships/data-source/data/id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/data-source-record-create-jobs
        Rate limits: 75/s, 750/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_DATA_SOURCE_RECORD
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
        """POST /api/object-schemas.

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
            A dict of data, links and meta.

        Request: POST /api/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_OBJECT_SCHEMA
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
        """POST /api/object-schemas/{id}/relationships/object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/object-schemas/{id}/relationships/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_OBJECT_SCHEMA_RELATIONSHIP
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
        """POST /api/object-types.

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
            A dict of data, links and meta.

        Request: POST /api/object-types
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_OBJECT_TYPE
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
        """POST /api/object-schemas/{id}/relationships/profile-object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: POST /api/object-schemas/{id}/relationships/profile-object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_CREATE_PROFILE_SCHEMA_RELATIONSHIP
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
        """DELETE /api/data-sources/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/data-sources/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_DELETE_DATA_SOURCE
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
        """DELETE /api/object-schemas/{id}/relationships/object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/object-schemas/{id}/relationships/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_DELETE_OBJECT_SCHEMA_RELATIONSHIP
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
        """DELETE /api/object-types/{id}.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/object-types/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_DELETE_OBJECT_TYPE
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
        """DELETE /api/object-schemas/{id}/relationships/profile-object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data: List of objects. Body member `/data`.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: DELETE /api/object-schemas/{id}/relationships/profile-object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_DELETE_PROFILE_SCHEMA_RELATIONSHIP
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
        """GET /api/object-types/{id}/current-schema.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-types/{id}/current-schema
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/current-schema.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-types/{id}/relationships/current-schema
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE
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
        """GET /api/data-sources/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/data-sources/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_DATA_SOURCE
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
        """GET /api/data-sources.

        Returns HTTP 200.

        Args:
            fields_data_source: List of strings. Allowed values: description, id,
                namespace, title, visibility. Query parameter `fields[data-source]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page of `DataSource` items; iterate over it for the items of all
            pages.

        Request: GET /api/data-sources
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_DATA_SOURCES
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
        """GET /api/object-types/{id}/draft-schema.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-types/{id}/draft-schema
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/draft-schema.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-types/{id}/relationships/draft-schema
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/object-ingestion-logs.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            filter: Query parameter `filter`.
                `filters.IngestionLogIdsForObjectTypeFilter` builds it.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `ObjectIngestionLogIdentifier` items; iterate over it for
            the items of all pages.

        Request: GET /api/object-types/{id}/relationships/object-ingestion-logs
        Rate limits: 1/s, 15/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/object-ingestion-logs.

        Returns HTTP 200.

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
                `filters.IngestionLogsForObjectTypeFilter` builds it.
            include: List of strings. Allowed values: object-record, object-type.
                Query parameter `include`.
            page_cursor: Query parameter `page[cursor]`.

        Returns:
            The first page of `ObjectIngestionLog` items; iterate over it for the items
            of all pages.

        Request: GET /api/object-types/{id}/object-ingestion-logs
        Rate limits: 1/s, 15/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_INGESTION_LOGS_FOR_OBJECT_TYPE
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
        """GET /api/object-records/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-records/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_RECORD
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
        """GET /api/object-schemas/{id}.

        Returns HTTP 200.

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
            A dict of data, included, links and meta.

        Request: GET /api/object-schemas/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_SCHEMA
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
        """GET /api/object-schemas/{id}/relationships/object-schemas.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ObjectSchemaIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/object-schemas/{id}/relationships/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_SCHEMA_RELATIONSHIPS
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
        """GET /api/object-types/{id}.

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
            A dict of data, included, links and meta.

        Request: GET /api/object-types/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/object-types.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ObjectTypeIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/object-types/{id}/relationships/object-types
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_TYPE_RELATIONSHIPS
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
        """GET /api/object-types.

        Returns HTTP 200.

        Args:
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.
            fields_object_type: List of strings. Allowed values: created_at,
                description, id, namespace, status, title, updated_at. Query
                parameter `fields[object-type]`.
            filter: Query parameter `filter`. `filters.ObjectTypesFilter` builds it.
            include: List of strings. Allowed values: current-schema, draft-schema.
                Query parameter `include`.

        Returns:
            The first page of `ObjectType` items; iterate over it for the items of all
            pages.

        Request: GET /api/object-types
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_OBJECT_TYPES
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
        """GET /api/object-schemas/{id}/relationships/profile-object-schemas.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ProfileObjectSchemaIdentifier` items; iterate over it for
            the items of all pages.

        Request: GET /api/object-schemas/{id}/relationships/profile-object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_PROFILE_SCHEMA_RELATIONSHIPS
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
        """GET /api/object-types/{id}/relationships/profile-object-types.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ProfileObjectTypeIdentifier` items; iterate over it for
            the items of all pages.

        Request: GET /api/object-types/{id}/relationships/profile-object-types
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_PROFILE_TYPE_RELATIONSHIPS
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
        """GET /api/object-types/{id}/relationships/object-records.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page of `ObjectRecordIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/object-types/{id}/relationships/object-records
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_RECORD_IDS_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/object-records.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_record: List of strings. Allowed values: id,
                record_properties. Query parameter `fields[object-record]`.
            page_cursor: Query parameter `page[cursor]`.
            page_size: Minimum: 1. Maximum: 100. Default: 20. Query parameter
                `page[size]`.

        Returns:
            The first page of `ObjectRecord` items; iterate over it for the items of all
            pages.

        Request: GET /api/object-types/{id}/object-records
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_RECORDS_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/relationships/schema-versions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            The first page of `ObjectSchemaIdentifier` items; iterate over it for the
            items of all pages.

        Request: GET /api/object-types/{id}/relationships/schema-versions
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE
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
        """GET /api/object-types/{id}/schema-versions.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_object_schema: List of strings. Allowed values: description, id,
                properties, published_at, required, status, title, visibility. Query
                parameter `fields[object-schema]`.

        Returns:
            The first page of `ObjectSchema` items; iterate over it for the items of all
            pages.

        Request: GET /api/object-types/{id}/schema-versions
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE
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
        """GET /api/source-mappings/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/source-mappings/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SOURCE_MAPPING
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
        """GET /api/object-schemas/{id}/source-mapping.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-schemas/{id}/source-mapping
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA
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
        """GET /api/object-schemas/{id}/relationships/source-mapping.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/object-schemas/{id}/relationships/source-mapping
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:read
        Tool: KLAVIYO_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA
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
        """PATCH /api/object-schemas/{id}.

        Returns HTTP 200.

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
            A dict of data, links and meta.

        Request: PATCH /api/object-schemas/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_UPDATE_OBJECT_SCHEMA
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
        """PATCH /api/object-schemas/{id}/relationships/object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data_id: Body member `/data/id`.
            meta: A dict of relationship_id, name, description.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/object-schemas/{id}/relationships/object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_UPDATE_OBJECT_SCHEMA_RELATIONSHIP
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
        """PATCH /api/object-schemas/{id}/relationships/profile-object-schemas.

        Returns HTTP 204.

        Args:
            id: Path parameter `id`.
            data_id: Body member `/data/id`.
            meta: A dict of relationship_id, name, description.

        Returns:
            Nothing: the API responds with 204 without a body.

        Request: PATCH /api/object-schemas/{id}/relationships/profile-object-schemas
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_UPDATE_PROFILE_SCHEMA_RELATIONSHIP
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
        """PATCH /api/source-mappings/{id}.

        Returns HTTP 200.

        Args:
            id: Path parameter `id`.
            fields_source_mapping: List of strings. Allowed values: id,
                property_mappings, relationship_mappings. Query parameter
                `fields[source-mapping]`.
            property_mappings: Body member `/data/attributes/property_mappings`.
            relationship_mappings: List of objects. Body member
                `/data/attributes/relationship_mappings`.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/source-mappings/{id}
        Rate limits: 3/s, 60/min
        Scopes: custom-objects:write
        Tool: KLAVIYO_UPDATE_SOURCE_MAPPING
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
