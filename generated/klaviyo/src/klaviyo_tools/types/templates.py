"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from . import shared


class UpdateTemplateResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTemplateCloneResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTemplateRenderResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class CreateTemplateResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]


class GetTemplateResult(TypedDict):
    data: shared.Template
    links: NotRequired[shared.ObjectLinks]
    meta: NotRequired[shared.ResponseMeta]
