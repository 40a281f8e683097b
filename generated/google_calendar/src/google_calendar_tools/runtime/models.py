"""The base of argument models: the only module that needs pydantic."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, SerializerFunctionWrapHandler, model_serializer


class ArgumentModel(BaseModel):
    """Arguments of a tool, or an object within them.

    A dump contains only the fields that were set: a default of None would clear values on the
    server.
    """

    @model_serializer(mode="wrap")
    def _given(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        fields = type(self).model_fields
        given = set(self.model_fields_set)
        given.update(
            alias
            for name in self.model_fields_set
            if name in fields and (alias := fields[name].serialization_alias)
        )
        return {name: value for name, value in handler(self).items() if name in given}
