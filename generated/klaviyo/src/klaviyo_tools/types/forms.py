"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from . import shared


class FormAttributes(TypedDict):
    name: str
    status: Literal["draft", "live"] | str
    ab_test: bool
    created_at: str
    updated_at: str


class FormVersionIdentifier(TypedDict):
    type: Literal["form-version"]
    id: str


class FormRelationshipsFormVersions(TypedDict):
    data: NotRequired[list[FormVersionIdentifier]]
    links: NotRequired[shared.RelationshipLinks]


FormRelationships = TypedDict(
    "FormRelationships",
    {
        "form-versions": NotRequired[FormRelationshipsFormVersions],
    },
)


class Form(TypedDict):
    type: Literal["form"]
    id: str
    attributes: FormAttributes
    relationships: NotRequired[FormRelationships]
    links: shared.ObjectLinks


class GetFormsResult(TypedDict):
    data: list[Form]
    links: NotRequired[shared.CollectionLinks]
    meta: NotRequired[shared.ResponseMeta]
