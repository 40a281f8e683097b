"""Argument models, for arguments that come from outside.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, Field

from ..runtime.models import ArgumentModel as _Model


class Attributes(_Model):
    record: dict[str, Any]


class DataAttributesDataSourceRecordsDatum(_Model):
    type: Literal["data-source-record"]
    attributes: Attributes


class BulkCreateDataSourceRecordsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__data__source__records__data: (
        list[DataAttributesDataSourceRecordsDatum] | None
    ) = None
    data__relationships__data__source__data__id: str | None = None


class DataRelationshipsObjectRecordsDatum(_Model):
    type: Literal["object-record"]
    id: str


class BulkDeleteObjectRecordsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__relationships__object__records__data: (
        list[DataRelationshipsObjectRecordsDatum] | None
    ) = None


class CreateDataSourceArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__title: str
    fields__data__source: (
        list[Literal["description", "id", "namespace", "title", "visibility"]] | None
    ) = None
    data__attributes__visibility: Literal["private", "shared"] | None = None
    data__attributes__description: str | None = None
    data__attributes__namespace: str | None = None


class CreateDataSourceRecordArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__data__source__record__data__attributes__record: dict[str, Any]
    data__relationships__data__source__data__id: str | None = None


class DataAttributesProperty(_Model):
    id: int
    name: str
    type: Literal["boolean", "float", "int", "string", "timestamp"]
    description: str | None = None


class PropertyMappings(_Model):
    id: int
    type: Literal["constant"]
    value: int | float | str | bool


class Source(_Model):
    source_id: str
    id_path: str
    data_path: str


class PropertyMappingsModel(_Model):
    id: int
    type: Literal["simple"]
    source: Source


class SourceModel(_Model):
    source_id: str
    type: Literal["custom-object"]
    id_path: str
    related_id_path: str
    update_strategy: Literal["additive", "replace_from_origin"] | None = None


class RelatedIdPath(_Model):
    identifier_type: Literal["anonymous", "email", "external-id", "klaviyo-id", "phone"]
    path: str


class SourceModel1(_Model):
    source_id: str
    type: Literal["profile"]
    id_path: str
    related_id_paths: list[RelatedIdPath]
    update_strategy: Literal["additive", "replace_from_origin"] | None = None


class RelationshipMapping(_Model):
    relationship_id: str
    type: Literal["simple"]
    source: SourceModel | SourceModel1


class DataAttributesSourceMappingDataAttributes(_Model):
    property_mappings: list[PropertyMappings | PropertyMappingsModel] | None = None
    relationship_mappings: list[RelationshipMapping] | None = None


class CreateObjectSchemaArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__title: str
    data__attributes__properties: list[DataAttributesProperty]
    fields__object__schema: (
        list[
            Literal[
                "description",
                "id",
                "properties",
                "published_at",
                "required",
                "status",
                "title",
                "visibility",
            ]
        ]
        | None
    ) = None
    data__attributes__description: str | None = None
    data__attributes__status: Literal["active", "draft"] | None = None
    data__attributes__required: list[str] | None = None
    data__attributes__source__mapping__data__attributes: (
        DataAttributesSourceMappingDataAttributes | None
    ) = None
    data__relationships__object__type__data__id: str | None = None


class Meta(_Model):
    name: str
    description: str | None = None


class Datum(_Model):
    type: Literal["object-schema"]
    id: str
    meta: Meta | None = None


class CreateObjectSchemaRelationshipArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[Datum]


class DataAttributesObjectSchemaDataAttributesProperty(_Model):
    id: int
    name: str
    type: Literal["boolean", "float", "int", "string", "timestamp"]
    description: str | None = None


class PropertyMappingsModel1(_Model):
    id: int
    type: Literal["constant"]
    value: int | float | str | bool


class SourceModel2(_Model):
    source_id: str
    id_path: str
    data_path: str


class PropertyMappingsModel2(_Model):
    id: int
    type: Literal["simple"]
    source: SourceModel2


class SourceModel3(_Model):
    source_id: str
    type: Literal["custom-object"]
    id_path: str
    related_id_path: str
    update_strategy: Literal["additive", "replace_from_origin"] | None = None


class SourceModel4(_Model):
    source_id: str
    type: Literal["profile"]
    id_path: str
    related_id_paths: list[RelatedIdPath]
    update_strategy: Literal["additive", "replace_from_origin"] | None = None


class AttributesModel(_Model):
    property_mappings: list[PropertyMappingsModel1 | PropertyMappingsModel2] | None = (
        None
    )
    relationship_mappings: list[RelationshipMapping] | None = None


class DataAttrsObjectSchemaDataAttrsSourceMappingData(_Model):
    type: Literal["source-mapping"]
    attributes: AttributesModel


class CreateObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    data__attributes__title: str
    fields__object__type: (
        list[
            Literal[
                "created_at",
                "description",
                "id",
                "namespace",
                "status",
                "title",
                "updated_at",
            ]
        ]
        | None
    ) = None
    data__attributes__description: str | None = None
    data__attributes__visibility: Literal["private", "shared"] | None = None
    data__attributes__namespace: str | None = None
    data__attributes__object__schema__data__attributes__properties: (
        list[DataAttributesObjectSchemaDataAttributesProperty] | None
    ) = None
    data__attributes__object__schema__data__attributes__status: (
        Literal["active", "draft"] | None
    ) = None
    data__attributes__object__schema__data__attributes__required: list[str] | None = (
        None
    )
    data__attrs__object__schema__data__attrs__source__mapping__data: (
        DataAttrsObjectSchemaDataAttrsSourceMappingData | None
    ) = None


class DatumModel(_Model):
    type: Literal["profile-object-schema"]
    id: str
    meta: Meta | None = None


class CreateProfileSchemaRelationshipArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel]


class DeleteDataSourceArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class MetaModel(_Model):
    relationship_id: str


class DatumModel1(_Model):
    type: Literal["object-schema"]
    id: str
    meta: MetaModel | None = None


class DeleteObjectSchemaRelationshipArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel1]


class DeleteObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class DatumModel2(_Model):
    type: Literal["profile-object-schema"]
    id: str
    meta: MetaModel | None = None


class DeleteProfileSchemaRelationshipArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data: list[DatumModel2]


class GetCurrentSchemaForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__schema: (
        list[
            Literal[
                "description",
                "id",
                "properties",
                "published_at",
                "required",
                "status",
                "title",
                "visibility",
            ]
        ]
        | None
    ) = None


class GetCurrentSchemaIdForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetDataSourceArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__data__source: (
        list[Literal["description", "id", "namespace", "title", "visibility"]] | None
    ) = None


class GetDataSourcesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__data__source: (
        list[Literal["description", "id", "namespace", "title", "visibility"]] | None
    ) = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)


class GetDraftSchemaForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__schema: (
        list[
            Literal[
                "description",
                "id",
                "properties",
                "published_at",
                "required",
                "status",
                "title",
                "visibility",
            ]
        ]
        | None
    ) = None


class GetDraftSchemaIdForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetIngestionLogIdsForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    filter: str | None = None
    page__cursor: str | None = None


class GetIngestionLogsForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__ingestion__log: (
        list[Literal["errors", "event_type", "id", "status", "summary", "timestamp"]]
        | None
    ) = None
    fields__object__record: list[Literal["id", "record_properties"]] | None = None
    fields__object__type: (
        list[
            Literal[
                "created_at",
                "description",
                "id",
                "namespace",
                "status",
                "title",
                "updated_at",
            ]
        ]
        | None
    ) = None
    filter: str | None = None
    include: list[Literal["object-record", "object-type"]] | None = None
    page__cursor: str | None = None


class GetObjectRecordArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__record: list[Literal["id", "record_properties"]] | None = None


class GetObjectSchemaArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__schema: (
        list[
            Literal[
                "description",
                "id",
                "meta",
                "meta.description",
                "meta.name",
                "meta.relationship_id",
                "properties",
                "published_at",
                "required",
                "status",
                "title",
                "visibility",
            ]
        ]
        | None
    ) = None
    fields__profile__object__schema: (
        list[
            Literal[
                "id", "meta", "meta.description", "meta.name", "meta.relationship_id"
            ]
        ]
        | None
    ) = None
    fields__source__mapping: (
        list[Literal["id", "property_mappings", "relationship_mappings"]] | None
    ) = None
    include: (
        list[Literal["object-schemas", "profile-object-schemas", "source-mapping"]]
        | None
    ) = None


class GetObjectSchemaRelationshipsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__schema: (
        list[
            Literal[
                "description",
                "id",
                "properties",
                "published_at",
                "required",
                "status",
                "title",
                "visibility",
            ]
        ]
        | None
    ) = None
    fields__object__type: (
        list[
            Literal[
                "created_at",
                "description",
                "id",
                "meta",
                "meta.description",
                "meta.name",
                "meta.relationship_id",
                "namespace",
                "status",
                "title",
                "updated_at",
            ]
        ]
        | None
    ) = None
    fields__profile__object__type: (
        list[
            Literal[
                "id", "meta", "meta.description", "meta.name", "meta.relationship_id"
            ]
        ]
        | None
    ) = None
    include: (
        list[
            Literal[
                "current-schema",
                "draft-schema",
                "object-types",
                "profile-object-types",
                "schema-versions",
            ]
        ]
        | None
    ) = None


class GetObjectTypeRelationshipsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetObjectTypesArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields__object__schema: (
        list[
            Literal[
                "description",
                "id",
                "properties",
                "published_at",
                "required",
                "status",
                "title",
                "visibility",
            ]
        ]
        | None
    ) = None
    fields__object__type: (
        list[
            Literal[
                "created_at",
                "description",
                "id",
                "namespace",
                "status",
                "title",
                "updated_at",
            ]
        ]
        | None
    ) = None
    filter: str | None = None
    include: list[Literal["current-schema", "draft-schema"]] | None = None


class GetProfileSchemaRelationshipsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetProfileTypeRelationshipsArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetRecordIdsForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)


class GetRecordsForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__record: list[Literal["id", "record_properties"]] | None = None
    page__cursor: str | None = None
    page__size: int | None = Field(None, ge=1, le=100)


class GetSchemaVersionIdsForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class GetSchemaVersionsForObjectTypeArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__schema: (
        list[
            Literal[
                "description",
                "id",
                "properties",
                "published_at",
                "required",
                "status",
                "title",
                "visibility",
            ]
        ]
        | None
    ) = None


class GetSourceMappingArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__source__mapping: (
        list[Literal["id", "property_mappings", "relationship_mappings"]] | None
    ) = None


class GetSourceMappingForObjectSchemaArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__source__mapping: (
        list[Literal["id", "property_mappings", "relationship_mappings"]] | None
    ) = None


class GetSourceMappingIdForObjectSchemaArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str


class UpdateObjectSchemaArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__object__schema: (
        list[
            Literal[
                "description",
                "id",
                "properties",
                "published_at",
                "required",
                "status",
                "title",
                "visibility",
            ]
        ]
        | None
    ) = None
    data__attributes__title: str | None = None
    data__attributes__properties: list[DataAttributesProperty] | None = None
    data__attributes__description: str | None = None
    data__attributes__status: Literal["active", "draft"] | None = None
    data__attributes__required: list[str] | None = None


class UpdateObjectSchemaRelationshipArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__id: str
    data__meta__relationship__id: str | None = None
    data__meta__name: str | None = None
    data__meta__description: str | None = None


class UpdateProfileSchemaRelationshipArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    data__id: str
    data__meta__relationship__id: str | None = None
    data__meta__name: str | None = None
    data__meta__description: str | None = None


class DataAttributesPropertyMappings(_Model):
    id: int
    type: Literal["constant"]
    value: int | float | str | bool


class SourceModel5(_Model):
    source_id: str
    id_path: str
    data_path: str


class DataAttributesPropertyMappingsModel(_Model):
    id: int
    type: Literal["simple"]
    source: SourceModel5


class SourceModel6(_Model):
    source_id: str
    type: Literal["custom-object"]
    id_path: str
    related_id_path: str
    update_strategy: Literal["additive", "replace_from_origin"] | None = None


class SourceModel7(_Model):
    source_id: str
    type: Literal["profile"]
    id_path: str
    related_id_paths: list[RelatedIdPath]
    update_strategy: Literal["additive", "replace_from_origin"] | None = None


class DataAttributesRelationshipMapping(_Model):
    relationship_id: str
    type: Literal["simple"]
    source: SourceModel6 | SourceModel7


class UpdateSourceMappingArguments(_Model):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    fields__source__mapping: (
        list[Literal["id", "property_mappings", "relationship_mappings"]] | None
    ) = None
    data__attributes__property__mappings: (
        list[DataAttributesPropertyMappings | DataAttributesPropertyMappingsModel]
        | None
    ) = None
    data__attributes__relationship__mappings: (
        list[DataAttributesRelationshipMapping] | None
    ) = None
