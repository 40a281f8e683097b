"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class APISchemaProperty(TypedDict):
    id: int
    name: str
    type: Literal["boolean", "float", "int", "string", "timestamp"] | str
    description: str | None


class APISchemaPropertyParam(TypedDict):
    id: int
    name: str
    type: Literal["boolean", "float", "int", "string", "timestamp"]
    description: NotRequired[str | None]


class ConstantPropertyMappingParam(TypedDict):
    id: int
    type: Literal["constant"]
    value: int | float | str | bool


class CustomObjectRelationshipSourceParam(TypedDict):
    source_id: str
    type: Literal["custom-object"]
    id_path: str
    related_id_path: str
    update_strategy: NotRequired[Literal["additive", "replace_from_origin"] | None]


class DataSourceAttributes(TypedDict):
    title: str
    visibility: Literal["private", "shared"] | str
    description: str
    namespace: str


class DataSourceRecordParam(TypedDict):
    record: dict[str, Any]
    """Body member `/data/attributes/data-source-record/data/attributes/record`."""


class DataSourceRecordResourceObjectAttributesParam(TypedDict):
    record: dict[str, Any]


class DataSourceRecordResourceObjectParam(TypedDict):
    type: Literal["data-source-record"]
    attributes: DataSourceRecordResourceObjectAttributesParam


class IngestionLogErrorDetail(TypedDict):
    code: str
    message: str
    property: str
    invalid_value: str | None


class ObjectIngestionLogAttributes(TypedDict):
    status: Literal["error", "info", "warning"] | str
    event_type: Literal["validation_error"]
    timestamp: str
    summary: str
    errors: list[IngestionLogErrorDetail]


class ObjectIngestionLogIdentifier(TypedDict):
    type: Literal["object-ingestion-log"]
    id: str


class ObjectRecordAttributes(TypedDict):
    record_properties: dict[str, Any]


class ObjectRecordIdentifier(TypedDict):
    type: Literal["object-record"]
    id: str


class ObjectRecordIdentifierParam(TypedDict):
    type: Literal["object-record"]
    id: str


class ObjectSchemaIdentifier(TypedDict):
    type: Literal["object-schema"]
    id: str


class ObjectSchemaRelationshipCreateMetaParam(TypedDict):
    name: str
    description: NotRequired[str | None]


class ObjectSchemaRelationshipDeleteMetaParam(TypedDict):
    relationship_id: str


class ObjectSchemaRelationshipMeta(TypedDict):
    relationship_id: str
    name: str
    description: str | None


class ObjectTypeIdentifier(TypedDict):
    type: Literal["object-type"]
    id: str


class ObjectTypeRelationshipMeta(TypedDict):
    relationship_id: str
    name: str
    description: str | None


class ProfileObjectSchemaAttributes(TypedDict):
    meta: ObjectSchemaRelationshipMeta | None


class ProfileObjectSchemaIdentifier(TypedDict):
    type: Literal["profile-object-schema"]
    id: str


class ProfileObjectTypeAttributes(TypedDict):
    meta: ObjectTypeRelationshipMeta | None


class ProfileObjectTypeIdentifier(TypedDict):
    type: Literal["profile-object-type"]
    id: str


class RelatedIdPath(TypedDict):
    identifier_type: (
        Literal["anonymous", "email", "external-id", "klaviyo-id", "phone"] | str
    )
    path: str


class RelatedIdPathParam(TypedDict):
    identifier_type: Literal["anonymous", "email", "external-id", "klaviyo-id", "phone"]
    path: str


class SimplePropertyMappingSourceParam(TypedDict):
    source_id: str
    id_path: str
    data_path: str


class SimpleSource(TypedDict):
    source_id: str
    type: Literal["custom-object", "profile"] | str
    id_path: str
    related_id_path: NotRequired[str]
    update_strategy: Literal["additive", "replace_from_origin"] | str | None
    related_id_paths: NotRequired[list[RelatedIdPath]]


class SourceMappingAttributesPropertyMappingsItemSource(TypedDict):
    source_id: str
    id_path: str
    data_path: str


class SourceMappingIdentifier(TypedDict):
    type: Literal["source-mapping"]
    id: str


class UpdateObjectSchemaRelationshipMetaParam(TypedDict):
    relationship_id: str
    """Body member `/data/meta/relationship_id`."""
    name: NotRequired[str | None]
    """Body member `/data/meta/name`."""
    description: NotRequired[str | None]
    """Body member `/data/meta/description`."""


class CreateProfileSchemaRelationshipDataDataParam(TypedDict):
    type: Literal["profile-object-schema"]
    id: str
    meta: NotRequired[ObjectSchemaRelationshipCreateMetaParam | None]


class DataParam(TypedDict):
    type: Literal["object-schema"]
    id: str
    meta: NotRequired[ObjectSchemaRelationshipCreateMetaParam | None]


class DataSource(TypedDict):
    type: Literal["data-source"]
    id: str
    attributes: DataSourceAttributes
    links: shared.ObjectLinks


class DeleteObjectSchemaRelationshipDataDataParam(TypedDict):
    type: Literal["object-schema"]
    id: str
    meta: NotRequired[ObjectSchemaRelationshipDeleteMetaParam | None]


class DeleteProfileSchemaRelationshipDataDataParam(TypedDict):
    type: Literal["profile-object-schema"]
    id: str
    meta: NotRequired[ObjectSchemaRelationshipDeleteMetaParam | None]


class ObjectIngestionLogRelationshipsObjectRecord(TypedDict):
    data: NotRequired[ObjectRecordIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class ObjectIngestionLogRelationshipsObjectType(TypedDict):
    data: NotRequired[ObjectTypeIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class ObjectRecord(TypedDict):
    type: Literal["object-record"]
    id: str
    attributes: ObjectRecordAttributes
    links: shared.ObjectLinks


class ObjectSchemaAttributes(TypedDict):
    title: NotRequired[str]
    description: NotRequired[str]
    status: NotRequired[Literal["active", "draft", "publishing", "undefined"] | str]
    properties: NotRequired[list[APISchemaProperty]]
    required: NotRequired[list[str]]
    published_at: str | None
    visibility: NotRequired[Literal["private", "shared"] | str]
    meta: ObjectSchemaRelationshipMeta | None


class ObjectSchemaRelationshipsObjectSchemas(TypedDict):
    data: NotRequired[list[ObjectSchemaIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class ObjectSchemaRelationshipsProfileObjectSchemas(TypedDict):
    data: NotRequired[list[ProfileObjectSchemaIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class ObjectSchemaRelationshipsSourceMapping(TypedDict):
    data: NotRequired[SourceMappingIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class ObjectTypeAttributes(TypedDict):
    title: NotRequired[str]
    description: NotRequired[str]
    status: NotRequired[Literal["active", "draft", "publishing", "undefined"] | str]
    namespace: NotRequired[str]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    meta: ObjectTypeRelationshipMeta | None


class ObjectTypeRelationshipsCurrentSchema(TypedDict):
    data: NotRequired[ObjectSchemaIdentifier]
    links: NotRequired[shared.RelationshipLinks]


class ObjectTypeRelationshipsObjectTypes(TypedDict):
    data: NotRequired[list[ObjectTypeIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class ObjectTypeRelationshipsProfileObjectTypes(TypedDict):
    data: NotRequired[list[ProfileObjectTypeIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


class ProfileObjectSchema(TypedDict):
    type: Literal["profile-object-schema"]
    id: str
    attributes: ProfileObjectSchemaAttributes
    links: shared.ObjectLinks


class ProfileObjectType(TypedDict):
    type: Literal["profile-object-type"]
    id: str
    attributes: ProfileObjectTypeAttributes
    links: shared.ObjectLinks


class ProfileRelationshipSourceParam(TypedDict):
    source_id: str
    type: Literal["profile"]
    id_path: str
    related_id_paths: list[RelatedIdPathParam]
    update_strategy: NotRequired[Literal["additive", "replace_from_origin"] | None]


class SimplePropertyMappingParam(TypedDict):
    id: int
    type: Literal["simple"]
    source: SimplePropertyMappingSourceParam


class SimpleRelationshipMapping(TypedDict):
    relationship_id: str
    type: Literal["simple"]
    source: SimpleSource


class SimpleRelationshipMappingParam(TypedDict):
    relationship_id: str
    type: Literal["simple"]
    source: CustomObjectRelationshipSourceParam | ProfileRelationshipSourceParam


class SourceMappingAttributesPropertyMappingsItem(TypedDict):
    id: int
    type: Literal["constant", "simple"] | str
    value: NotRequired[int | float | str | bool]
    source: NotRequired[SourceMappingAttributesPropertyMappingsItemSource]


class SourceMappingParam(TypedDict):
    property_mappings: NotRequired[
        list[ConstantPropertyMappingParam | SimplePropertyMappingParam] | None
    ]
    relationship_mappings: NotRequired[list[SimpleRelationshipMappingParam] | None]


class CreateDataSourceResult(TypedDict):
    data: DataSource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCurrentSchemaIdForObjectTypeResult(TypedDict):
    data: ObjectSchemaIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetDataSourceResult(TypedDict):
    data: DataSource
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetDataSourcesResult(TypedDict):
    data: list[DataSource]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetDraftSchemaIdForObjectTypeResult(TypedDict):
    data: ObjectSchemaIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetIngestionLogIdsForObjectTypeResult(TypedDict):
    data: list[ObjectIngestionLogIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetObjectRecordResult(TypedDict):
    data: ObjectRecord
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetObjectSchemaRelationshipsResult(TypedDict):
    data: list[ObjectSchemaIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetObjectTypeRelationshipsResult(TypedDict):
    data: list[ObjectTypeIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileSchemaRelationshipsResult(TypedDict):
    data: list[ProfileObjectSchemaIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetProfileTypeRelationshipsResult(TypedDict):
    data: list[ProfileObjectTypeIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetRecordIdsForObjectTypeResult(TypedDict):
    data: list[ObjectRecordIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetRecordsForObjectTypeResult(TypedDict):
    data: list[ObjectRecord]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSchemaVersionIdsForObjectTypeResult(TypedDict):
    data: list[ObjectSchemaIdentifier]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSourceMappingIdForObjectSchemaResult(TypedDict):
    data: SourceMappingIdentifier | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


ObjectIngestionLogRelationships = TypedDict(
    "ObjectIngestionLogRelationships",
    {
        "object-type": NotRequired[ObjectIngestionLogRelationshipsObjectType],
        "object-record": NotRequired[ObjectIngestionLogRelationshipsObjectRecord],
    },
)


ObjectSchemaRelationships = TypedDict(
    "ObjectSchemaRelationships",
    {
        "source-mapping": NotRequired[ObjectSchemaRelationshipsSourceMapping],
        "object-schemas": NotRequired[ObjectSchemaRelationshipsObjectSchemas],
        "profile-object-schemas": NotRequired[
            ObjectSchemaRelationshipsProfileObjectSchemas
        ],
    },
)


class ObjectSchemaSourceMappingParam(TypedDict):
    type: Literal["source-mapping"]
    attributes: SourceMappingParam


ObjectTypeRelationships = TypedDict(
    "ObjectTypeRelationships",
    {
        "current-schema": NotRequired[ObjectTypeRelationshipsCurrentSchema],
        "draft-schema": NotRequired[ObjectTypeRelationshipsCurrentSchema],
        "schema-versions": NotRequired[ObjectSchemaRelationshipsObjectSchemas],
        "object-types": NotRequired[ObjectTypeRelationshipsObjectTypes],
        "profile-object-types": NotRequired[ObjectTypeRelationshipsProfileObjectTypes],
    },
)


class SourceMappingAttributes(TypedDict):
    property_mappings: list[SourceMappingAttributesPropertyMappingsItem]
    relationship_mappings: list[SimpleRelationshipMapping]


class ObjectIngestionLog(TypedDict):
    type: Literal["object-ingestion-log"]
    id: str
    attributes: ObjectIngestionLogAttributes
    relationships: NotRequired[ObjectIngestionLogRelationships]
    links: shared.ObjectLinks


class ObjectSchema(TypedDict):
    type: Literal["object-schema"]
    id: str
    attributes: ObjectSchemaAttributes
    relationships: NotRequired[ObjectSchemaRelationships]
    links: shared.ObjectLinks


class ObjectSchemaParam(TypedDict):
    properties: NotRequired[list[APISchemaPropertyParam] | None]
    """List of objects. Body member `/data/attributes/object-schema/data/attributes/properties`."""
    status: NotRequired[Literal["active", "draft"] | None]
    """Allowed values: active, draft. Default: 'draft'. Body member `/data/attributes/object-schema/data/attributes/status`."""
    required: NotRequired[list[str] | None]
    """List of strings. Body member `/data/attributes/object-schema/data/attributes/required`."""
    source_mapping: ObjectSchemaSourceMappingParam


class ObjectType(TypedDict):
    type: Literal["object-type"]
    id: str
    attributes: ObjectTypeAttributes
    relationships: NotRequired[ObjectTypeRelationships]
    links: shared.ObjectLinks


class SourceMapping(TypedDict):
    type: Literal["source-mapping"]
    id: str
    attributes: SourceMappingAttributes
    links: shared.ObjectLinks


class UpdateObjectSchemaResult(TypedDict):
    data: ObjectSchema
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class UpdateSourceMappingResult(TypedDict):
    data: SourceMapping
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateObjectSchemaResult(TypedDict):
    data: ObjectSchema
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateObjectTypeResult(TypedDict):
    data: ObjectType
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetCurrentSchemaForObjectTypeResult(TypedDict):
    data: ObjectSchema | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetDraftSchemaForObjectTypeResult(TypedDict):
    data: ObjectSchema | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetIngestionLogsForObjectTypeResult(TypedDict):
    data: list[ObjectIngestionLog]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[ObjectType | ObjectRecord]]


class GetObjectSchemaResult(TypedDict):
    data: ObjectSchema
    included: NotRequired[list[ObjectSchema | SourceMapping | ProfileObjectSchema]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetObjectTypeResult(TypedDict):
    data: ObjectType
    included: NotRequired[list[ObjectType | ObjectSchema | ProfileObjectType]]
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetObjectTypesResult(TypedDict):
    data: list[ObjectType]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
    included: NotRequired[list[ObjectSchema]]


class GetSchemaVersionsForObjectTypeResult(TypedDict):
    data: list[ObjectSchema]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSourceMappingForObjectSchemaResult(TypedDict):
    data: SourceMapping | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetSourceMappingResult(TypedDict):
    data: SourceMapping | None
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
