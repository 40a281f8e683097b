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
    from ..runtime.sequences import SequenceNotStr
    from ..types.custom_objects import (
        APISchemaPropertyParam,
        ConstantPropertyMappingParam,
        CreateDataSourceRecordDataSourceRecordParam,
        CreateDataSourceResult,
        CreateObjectSchemaResult,
        CreateObjectTypeResult,
        CreateProfileSchemaRelationshipDataDataParam,
        DataParam,
        DataSource,
        DataSourceRecordParam,
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
        data_source_records: Sequence[DataSourceRecordParam] | Omit = OMIT,
        data_source_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Starts the import of up to 500 records into a data source, 4 MB in all and 512
        KB each.

        The answer is empty: whether records became objects shows only in Get Ingestion
        Logs For Object Type, which lists failures. For one record use Create Data
        Source Record.

        Args:
            data_source_records: The records, each with type "data-source-record"
                and the fields under attributes.record.
            data_source_id: Id of the data source that receives the records.

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
        object_records: SequenceNotStr[str | ObjectRecordIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Starts a job that deletes up to 500 records of custom objects; the answer does
        not list them.

        Deleted records cannot be restored, though the data source may send them again.

        Args:
            object_records: Compound ids of up to 500 records.

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
        """Creates a data source, to which records can then be sent with Create Data Source
        Record or Bulk Create Data Source Records.

        On its own it does nothing: a schema must map its fields to an object type.

        Args:
            title: What the data source is called.
            fields_data_source: Members of each data source to return. Without it,
                all that come by default.
            visibility: Whether only the app that created it sees it ("private"), or
                the whole account ("shared").
            description: Where its records come from.
            namespace: The namespace that keeps names of different apps apart;
                usually left out.

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
        data_source_record: CreateDataSourceRecordDataSourceRecordParam,
        data_source_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Imports one record of up to 512 KB into a data source.

        The answer is empty, and failures show later in Get Ingestion Logs For Object
        Type. For many records Bulk Create Data Source Records needs fewer requests.

        Args:
            data_source_record: A dict of record.
            data_source_id: Id of the data source that receives the records.

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
        required: SequenceNotStr[str] | Omit | None = OMIT,
        source_mapping: SourceMappingParam | Omit = OMIT,
        object_type_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateObjectSchemaResult:
        """Creates a new version of a custom object's schema, as a draft unless the status
        says otherwise.

        Give the object type it is for. The version in force stays until the draft is
        published with Update Object Schema.

        Args:
            title: What the objects are called, in the singular: "Pet".
            properties: The properties of the objects, each with name and type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            description: What this version is for.
            status: "draft" prepares the version, "active" puts it into force at
                once.
            required: Ids of the properties that each record must have.
            source_mapping: How a data source fills the schema: property_mappings
                and relationship_mappings.
            object_type_id: Id of the object type that the schema is for.

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
        """Relates a custom object's schema to those of other custom objects, an order to
        its items say.

        Segments and flow filters do not see such relations yet; for relations to people
        use Create Profile Schema Relationship.

        Args:
            id: Id of the schema.
            data: The schemas to relate to, each with type "object-schema", its id,
                and a name for the relation under meta.

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
        """Creates a custom object type, together with its first schema and the mapping of
        a data source if these are given.

        Without a schema it holds no records yet: add one with Create Object Schema.

        Args:
            title: What the object type is called, in the singular: "Pet".
            fields_object_type: Members of each object type to return. Without it,
                all that come by default.
            description: What such objects are.
            visibility: Whether only the app that created it sees it ("private"), or
                the whole account ("shared").
            namespace: The namespace that keeps names of different apps apart;
                usually left out.
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
        """Relates a custom object's schema to profiles, so that segments and flows can use
        its records.

        For relations between objects use Create Object Schema Relationship.

        Args:
            id: Id of the schema.
            data: The relations to create, each with type "profile-object-schema",
                its id, and a name for the relation under meta.

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
        """Deletes a data source.

        Records can no longer be sent to it; look at the object types that are mapped to
        it first.

        Args:
            id: Id of the data source.

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
        """Removes relations between a schema and other schemas.

        The schemas and their records stay.

        Args:
            id: Id of the schema.
            data: The relations to remove, each with type "object-schema", the other
                schema's id and the relation's id under meta.

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
        """Deletes a custom object type.

        It cannot be restored: look at the segments and flows that use it first.

        Args:
            id: Id of the object type.

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
        """Removes the relation between a schema and profiles.

        Segments and flows that use it no longer find its records; records and profiles
        stay.

        Args:
            id: Id of the schema.
            data: The relations to remove, each with type "profile-object-schema",
                its id and the relation's id under meta.

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
        """Returns the schema that is in force for a custom object type.

        Changes in preparation are in Get Draft Schema For Object Type.

        Args:
            id: Id of the object type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.

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
        """Returns the id of the schema that is in force for a custom object type.

        Get Current Schema For Object Type returns the schema itself.

        Args:
            id: Id of the object type.

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
        """Returns one data source with its title and visibility.

        The records in it cannot be read back; see Get Records For Object Type for what
        became of them.

        Args:
            id: Id of the data source.
            fields_data_source: Members of each data source to return. Without it,
                all that come by default.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[DataSource, GetDataSourcesResult]:
        """Lists the data sources through which custom objects get their records.

        A data source only receives records; what becomes of them is decided by the
        mapping of an object's schema.

        Args:
            fields_data_source: Members of each data source to return. Without it,
                all that come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

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
        """Returns the unpublished schema of a custom object type, the one that Update
        Object Schema may change.

        There need not be one.

        Args:
            id: Id of the object type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.

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
        """Returns the id of the unpublished schema of a custom object type.

        Get Draft Schema For Object Type returns the schema itself.

        Args:
            id: Id of the object type.

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
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectIngestionLogIdentifier, GetIngestionLogIdsForObjectTypeResult]:
        """Lists the ids of the failures of recent imports into a custom object type.

        They say nothing on their own: Get Ingestion Logs For Object Type returns the
        reasons.

        Args:
            id: Id of the object type.
            filter: Conditions, joined by commas, such as equals(record_id,"A").
                Fields: record_id, status, event_type, timestamp.
                `filters.IngestionLogIdsForObjectTypeFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectIngestionLog, GetIngestionLogsForObjectTypeResult]:
        """Lists the failures of recent imports into a custom object type, newest first, 50
        a page, with what was wrong.

        Only failures are logged, for 14 days: no entry is no proof of success. To see
        what arrived use Get Records For Object Type.

        Args:
            id: Id of the object type.
            fields_object_ingestion_log: Members of each object ingestion log to
                return. Without it, all that come by default.
            fields_object_record: Members of each object record to return. Without
                it, all that come by default.
            fields_object_type: Members of each object type to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as equals(record_id,"A").
                Fields: record_id, status, event_type, timestamp.
                `filters.IngestionLogsForObjectTypeFilter` builds it.
            include: Related resources to return as well: object record or object
                type.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
        """Returns one record of a custom object by its compound id.

        To go through all records of a type use Get Records For Object Type.

        Args:
            id: Compound id of the record, as Get Records For Object Type returns
                it.
            fields_object_record: Members of each object record to return. Without
                it, all that come by default.

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
        """Returns one version of a custom object's schema: its properties and which are
        required.

        The version in force comes from Get Current Schema For Object Type.

        Args:
            id: Id of the schema.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            fields_profile_object_schema: Members of each profile object schema to
                return. Without it, all that come by default.
            fields_source_mapping: Members of each source mapping to return. Without
                it, all that come by default.
            include: Related resources to return as well: object schemas, profile
                object schemas or source mapping.

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
        """Lists the schemas that a schema is related to, with the names of the relations.

        Relations to profiles come from Get Profile Schema Relationships.

        Args:
            id: Id of the schema.

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
        """Returns one custom object type, with its current or draft schema on request.

        Its records come from Get Records For Object Type.

        Args:
            id: Id of the object type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            fields_object_type: Members of each object type to return. Without it,
                all that come by default.
            fields_profile_object_type: Members of each profile object type to
                return. Without it, all that come by default.
            include: Related resources to return as well: current schema, draft
                schema, object types, profile object types or schema versions.

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
        """Lists the other custom object types that a type is related to, by id.

        Its relations to profiles come from Get Profile Type Relationships; how each
        relation is defined stands in Get Object Schema Relationships.

        Args:
            id: Id of the object type.

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
        """Lists the account's custom object types (pets, appointments, vehicles), with
        their schemas on request.

        For one type use Get Object Type; its records come from Get Records For Object
        Type.

        Args:
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            fields_object_type: Members of each object type to return. Without it,
                all that come by default.
            filter: A condition on namespace, such as equals(namespace,"A").
                `filters.ObjectTypesFilter` builds it.
            include: Related resources to return as well: current schema or draft
                schema.

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
        """Lists how a schema is related to profiles.

        Relations to other schemas come from Get Object Schema Relationships.

        Args:
            id: Id of the schema.

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
        """Lists the relations of a custom object type to profiles, by id.

        Its relations to other object types come from Get Object Type Relationships.

        Args:
            id: Id of the object type.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectRecordIdentifier, GetRecordIdsForObjectTypeResult]:
        """Lists the ids of a custom object type's records.

        Get Records For Object Type returns their properties as well.

        Args:
            id: Id of the object type.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[ObjectRecord, GetRecordsForObjectTypeResult]:
        """Lists the records of a custom object type, with their properties.

        For the ids alone use Get Record Ids For Object Type; for one record, Get Object
        Record.

        Args:
            id: Id of the object type.
            fields_object_record: Members of each object record to return. Without
                it, all that come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

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
        """Lists the ids of all versions of a custom object type's schema.

        Get Schema Versions For Object Type returns the versions themselves.

        Args:
            id: Id of the object type.

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
        """Lists all versions of a custom object type's schema, old ones included.

        For the one in force use Get Current Schema For Object Type.

        Args:
            id: Id of the object type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.

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
        """Returns one mapping: which fields of a data source fill which properties and
        relationships of an object type.

        From a schema, Get Source Mapping For Object Schema leads here.

        Args:
            id: Id of the mapping.
            fields_source_mapping: Members of each source mapping to return. Without
                it, all that come by default.

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
        """Returns the mapping that fills a schema from a data source.

        It is changed with Update Source Mapping.

        Args:
            id: Id of the schema.
            fields_source_mapping: Members of each source mapping to return. Without
                it, all that come by default.

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
        """Returns the id of the mapping that fills a schema, as Update Source Mapping
        needs it.

        Get Source Mapping For Object Schema returns the mapping itself.

        Args:
            id: Id of the schema.

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
        required: SequenceNotStr[str] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateObjectSchemaResult:
        """Changes one version of a schema: its title, description, properties or which of
        them are required.

        Setting the status to active puts a draft into force. Lists given replace the
        old ones. To prepare changes beside the version in force use Create Object
        Schema.

        Args:
            id: Id of the schema.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            title: What the objects are called, in the singular.
            properties: All properties of the objects, each with name and type;
                those kept keep their id.
            description: What this version is for.
            status: "active" puts the version into force, "draft" takes it back.
            required: Ids of the properties that each record must have.

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
        """Renames or describes a relation between two schemas.

        Which schemas are related cannot be changed: delete the relation and create
        another.

        Args:
            id: Id of the schema.
            data_id: Id of the other schema.
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
        """Renames or describes the relation between a schema and profiles.

        To relate it otherwise, delete the relation and create another.

        Args:
            id: Id of the schema.
            data_id: Id of the profile schema, as Get Profile Schema Relationships
                returns it.
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
        """Changes which fields of a data source fill which properties and relationships.

        Each list given replaces the old one. To change what an object consists of,
        change its schema instead.

        Args:
            id: Id of the mapping.
            fields_source_mapping: Members of each source mapping to return. Without
                it, all that come by default.
            property_mappings: Which field of which data source fills each property,
                or a constant instead; the list replaces the old one.
            relationship_mappings: Which fields say how records are related to
                profiles or to other objects; the list replaces the old one.

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
        data_source_records: Sequence[DataSourceRecordParam] | Omit = OMIT,
        data_source_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Starts the import of up to 500 records into a data source, 4 MB in all and 512
        KB each.

        The answer is empty: whether records became objects shows only in Get Ingestion
        Logs For Object Type, which lists failures. For one record use Create Data
        Source Record.

        Args:
            data_source_records: The records, each with type "data-source-record"
                and the fields under attributes.record.
            data_source_id: Id of the data source that receives the records.

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
        object_records: SequenceNotStr[str | ObjectRecordIdentifierParam] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Starts a job that deletes up to 500 records of custom objects; the answer does
        not list them.

        Deleted records cannot be restored, though the data source may send them again.

        Args:
            object_records: Compound ids of up to 500 records.

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
        """Creates a data source, to which records can then be sent with Create Data Source
        Record or Bulk Create Data Source Records.

        On its own it does nothing: a schema must map its fields to an object type.

        Args:
            title: What the data source is called.
            fields_data_source: Members of each data source to return. Without it,
                all that come by default.
            visibility: Whether only the app that created it sees it ("private"), or
                the whole account ("shared").
            description: Where its records come from.
            namespace: The namespace that keeps names of different apps apart;
                usually left out.

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
        data_source_record: CreateDataSourceRecordDataSourceRecordParam,
        data_source_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Imports one record of up to 512 KB into a data source.

        The answer is empty, and failures show later in Get Ingestion Logs For Object
        Type. For many records Bulk Create Data Source Records needs fewer requests.

        Args:
            data_source_record: A dict of record.
            data_source_id: Id of the data source that receives the records.

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
        required: SequenceNotStr[str] | Omit | None = OMIT,
        source_mapping: SourceMappingParam | Omit = OMIT,
        object_type_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CreateObjectSchemaResult:
        """Creates a new version of a custom object's schema, as a draft unless the status
        says otherwise.

        Give the object type it is for. The version in force stays until the draft is
        published with Update Object Schema.

        Args:
            title: What the objects are called, in the singular: "Pet".
            properties: The properties of the objects, each with name and type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            description: What this version is for.
            status: "draft" prepares the version, "active" puts it into force at
                once.
            required: Ids of the properties that each record must have.
            source_mapping: How a data source fills the schema: property_mappings
                and relationship_mappings.
            object_type_id: Id of the object type that the schema is for.

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
        """Relates a custom object's schema to those of other custom objects, an order to
        its items say.

        Segments and flow filters do not see such relations yet; for relations to people
        use Create Profile Schema Relationship.

        Args:
            id: Id of the schema.
            data: The schemas to relate to, each with type "object-schema", its id,
                and a name for the relation under meta.

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
        """Creates a custom object type, together with its first schema and the mapping of
        a data source if these are given.

        Without a schema it holds no records yet: add one with Create Object Schema.

        Args:
            title: What the object type is called, in the singular: "Pet".
            fields_object_type: Members of each object type to return. Without it,
                all that come by default.
            description: What such objects are.
            visibility: Whether only the app that created it sees it ("private"), or
                the whole account ("shared").
            namespace: The namespace that keeps names of different apps apart;
                usually left out.
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
        """Relates a custom object's schema to profiles, so that segments and flows can use
        its records.

        For relations between objects use Create Object Schema Relationship.

        Args:
            id: Id of the schema.
            data: The relations to create, each with type "profile-object-schema",
                its id, and a name for the relation under meta.

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
        """Deletes a data source.

        Records can no longer be sent to it; look at the object types that are mapped to
        it first.

        Args:
            id: Id of the data source.

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
        """Removes relations between a schema and other schemas.

        The schemas and their records stay.

        Args:
            id: Id of the schema.
            data: The relations to remove, each with type "object-schema", the other
                schema's id and the relation's id under meta.

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
        """Deletes a custom object type.

        It cannot be restored: look at the segments and flows that use it first.

        Args:
            id: Id of the object type.

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
        """Removes the relation between a schema and profiles.

        Segments and flows that use it no longer find its records; records and profiles
        stay.

        Args:
            id: Id of the schema.
            data: The relations to remove, each with type "profile-object-schema",
                its id and the relation's id under meta.

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
        """Returns the schema that is in force for a custom object type.

        Changes in preparation are in Get Draft Schema For Object Type.

        Args:
            id: Id of the object type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.

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
        """Returns the id of the schema that is in force for a custom object type.

        Get Current Schema For Object Type returns the schema itself.

        Args:
            id: Id of the object type.

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
        """Returns one data source with its title and visibility.

        The records in it cannot be read back; see Get Records For Object Type for what
        became of them.

        Args:
            id: Id of the data source.
            fields_data_source: Members of each data source to return. Without it,
                all that come by default.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[DataSource, GetDataSourcesResult]:
        """Lists the data sources through which custom objects get their records.

        A data source only receives records; what becomes of them is decided by the
        mapping of an object's schema.

        Args:
            fields_data_source: Members of each data source to return. Without it,
                all that come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

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
        """Returns the unpublished schema of a custom object type, the one that Update
        Object Schema may change.

        There need not be one.

        Args:
            id: Id of the object type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.

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
        """Returns the id of the unpublished schema of a custom object type.

        Get Draft Schema For Object Type returns the schema itself.

        Args:
            id: Id of the object type.

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
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        ObjectIngestionLogIdentifier, GetIngestionLogIdsForObjectTypeResult
    ]:
        """Lists the ids of the failures of recent imports into a custom object type.

        They say nothing on their own: Get Ingestion Logs For Object Type returns the
        reasons.

        Args:
            id: Id of the object type.
            filter: Conditions, joined by commas, such as equals(record_id,"A").
                Fields: record_id, status, event_type, timestamp.
                `filters.IngestionLogIdsForObjectTypeFilter` builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
        page_cursor: str | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectIngestionLog, GetIngestionLogsForObjectTypeResult]:
        """Lists the failures of recent imports into a custom object type, newest first, 50
        a page, with what was wrong.

        Only failures are logged, for 14 days: no entry is no proof of success. To see
        what arrived use Get Records For Object Type.

        Args:
            id: Id of the object type.
            fields_object_ingestion_log: Members of each object ingestion log to
                return. Without it, all that come by default.
            fields_object_record: Members of each object record to return. Without
                it, all that come by default.
            fields_object_type: Members of each object type to return. Without it,
                all that come by default.
            filter: Conditions, joined by commas, such as equals(record_id,"A").
                Fields: record_id, status, event_type, timestamp.
                `filters.IngestionLogsForObjectTypeFilter` builds it.
            include: Related resources to return as well: object record or object
                type.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.

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
        """Returns one record of a custom object by its compound id.

        To go through all records of a type use Get Records For Object Type.

        Args:
            id: Compound id of the record, as Get Records For Object Type returns
                it.
            fields_object_record: Members of each object record to return. Without
                it, all that come by default.

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
        """Returns one version of a custom object's schema: its properties and which are
        required.

        The version in force comes from Get Current Schema For Object Type.

        Args:
            id: Id of the schema.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            fields_profile_object_schema: Members of each profile object schema to
                return. Without it, all that come by default.
            fields_source_mapping: Members of each source mapping to return. Without
                it, all that come by default.
            include: Related resources to return as well: object schemas, profile
                object schemas or source mapping.

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
        """Lists the schemas that a schema is related to, with the names of the relations.

        Relations to profiles come from Get Profile Schema Relationships.

        Args:
            id: Id of the schema.

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
        """Returns one custom object type, with its current or draft schema on request.

        Its records come from Get Records For Object Type.

        Args:
            id: Id of the object type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            fields_object_type: Members of each object type to return. Without it,
                all that come by default.
            fields_profile_object_type: Members of each profile object type to
                return. Without it, all that come by default.
            include: Related resources to return as well: current schema, draft
                schema, object types, profile object types or schema versions.

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
        """Lists the other custom object types that a type is related to, by id.

        Its relations to profiles come from Get Profile Type Relationships; how each
        relation is defined stands in Get Object Schema Relationships.

        Args:
            id: Id of the object type.

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
        """Lists the account's custom object types (pets, appointments, vehicles), with
        their schemas on request.

        For one type use Get Object Type; its records come from Get Records For Object
        Type.

        Args:
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            fields_object_type: Members of each object type to return. Without it,
                all that come by default.
            filter: A condition on namespace, such as equals(namespace,"A").
                `filters.ObjectTypesFilter` builds it.
            include: Related resources to return as well: current schema or draft
                schema.

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
        """Lists how a schema is related to profiles.

        Relations to other schemas come from Get Object Schema Relationships.

        Args:
            id: Id of the schema.

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
        """Lists the relations of a custom object type to profiles, by id.

        Its relations to other object types come from Get Object Type Relationships.

        Args:
            id: Id of the object type.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectRecordIdentifier, GetRecordIdsForObjectTypeResult]:
        """Lists the ids of a custom object type's records.

        Get Records For Object Type returns their properties as well.

        Args:
            id: Id of the object type.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

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
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[ObjectRecord, GetRecordsForObjectTypeResult]:
        """Lists the records of a custom object type, with their properties.

        For the ids alone use Get Record Ids For Object Type; for one record, Get Object
        Record.

        Args:
            id: Id of the object type.
            fields_object_record: Members of each object record to return. Without
                it, all that come by default.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.

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
        """Lists the ids of all versions of a custom object type's schema.

        Get Schema Versions For Object Type returns the versions themselves.

        Args:
            id: Id of the object type.

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
        """Lists all versions of a custom object type's schema, old ones included.

        For the one in force use Get Current Schema For Object Type.

        Args:
            id: Id of the object type.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.

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
        """Returns one mapping: which fields of a data source fill which properties and
        relationships of an object type.

        From a schema, Get Source Mapping For Object Schema leads here.

        Args:
            id: Id of the mapping.
            fields_source_mapping: Members of each source mapping to return. Without
                it, all that come by default.

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
        """Returns the mapping that fills a schema from a data source.

        It is changed with Update Source Mapping.

        Args:
            id: Id of the schema.
            fields_source_mapping: Members of each source mapping to return. Without
                it, all that come by default.

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
        """Returns the id of the mapping that fills a schema, as Update Source Mapping
        needs it.

        Get Source Mapping For Object Schema returns the mapping itself.

        Args:
            id: Id of the schema.

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
        required: SequenceNotStr[str] | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateObjectSchemaResult:
        """Changes one version of a schema: its title, description, properties or which of
        them are required.

        Setting the status to active puts a draft into force. Lists given replace the
        old ones. To prepare changes beside the version in force use Create Object
        Schema.

        Args:
            id: Id of the schema.
            fields_object_schema: Members of each object schema to return. Without
                it, all that come by default.
            title: What the objects are called, in the singular.
            properties: All properties of the objects, each with name and type;
                those kept keep their id.
            description: What this version is for.
            status: "active" puts the version into force, "draft" takes it back.
            required: Ids of the properties that each record must have.

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
        """Renames or describes a relation between two schemas.

        Which schemas are related cannot be changed: delete the relation and create
        another.

        Args:
            id: Id of the schema.
            data_id: Id of the other schema.
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
        """Renames or describes the relation between a schema and profiles.

        To relate it otherwise, delete the relation and create another.

        Args:
            id: Id of the schema.
            data_id: Id of the profile schema, as Get Profile Schema Relationships
                returns it.
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
        """Changes which fields of a data source fill which properties and relationships.

        Each list given replaces the old one. To change what an object consists of,
        change its schema instead.

        Args:
            id: Id of the mapping.
            fields_source_mapping: Members of each source mapping to return. Without
                it, all that come by default.
            property_mappings: Which field of which data source fills each property,
                or a constant instead; the list replaces the old one.
            relationship_mappings: Which fields say how records are related to
                profiles or to other objects; the list replaces the old one.

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
