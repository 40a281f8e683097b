"""The base of argument models. It needs pydantic, which nothing else here does."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, SerializerFunctionWrapHandler, model_serializer


class ArgumentModel(BaseModel):
    """Arguments of a tool, or an object within them.

    Dumped, it holds what it was given and no defaults: None would clear values on the server that
    nobody spoke of.
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
