"""Argument models, written by datamodel-code-generator."""

from __future__ import annotations

import json
import re
import sys

from generator.jsonvalue import Json
from generator.targets.python.identifiers import import_order
from generator.targets.python.placeholders import Placeholders


def model_modules(schema: Json, header: str) -> dict[str, str]:
    """Python source by module name for the definitions `module.Name` of a schema."""
    from datamodel_code_generator import (
        InputFileType,
        LiteralType,
        PythonVersion,
        generate,
    )
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import DatetimeClassType
    from pydantic import BaseModel

    if not schema["$defs"]:
        return {}
    # Fields that a base class has already would hide it.
    placeholders = Placeholders(schema, dir(BaseModel))
    made = generate(
        json.dumps(placeholders.schema),
        input_file_type=InputFileType.JsonSchema,
        output=None,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_310,
        formatters=[],
        custom_file_header=header,
        treat_dot_as_module=True,
        use_standard_collections=True,
        use_union_operator=True,
        field_constraints=True,
        use_double_quotes=True,
        enum_field_as_literal=LiteralType.All,
        output_datetime_class=DatetimeClassType.Datetime,
        set_default_enum_member=False,
        disable_future_imports=False,
        extra_fields=None,
        collapse_root_models=False,
        aliases=placeholders.members,
    )
    assert made is not None and not isinstance(made, str)
    return {
        path[-1].removesuffix(".py"): placeholders.restore(_sorted_imports(text))
        for path, text in made.items()
        if path != ("__init__.py",)
    }


_PYDANTIC = re.compile(r"^from pydantic import (.+)$", re.MULTILINE)
_BASE = re.compile(r"^(class \w+)\(BaseModel\):$", re.MULTILINE)


def on_own_base(text: str) -> str:
    """A module with its argument models on the base in the runtime, by a name that none has."""
    text, count = _BASE.subn(r"\1(_Model):", text)
    if not count:
        return text
    return _PYDANTIC.sub(_with_own_base, text, count=1)


def _with_own_base(found: re.Match[str]) -> str:
    names = [name for name in found[1].split(", ") if name != "BaseModel"]
    lines = [f"from pydantic import {', '.join(names)}", ""] if names else []
    return "\n".join([*lines, "from ..runtime.models import ArgumentModel as _Model"])


_IMPORT = re.compile(r"^from (\S+) import (.+)$|^import \S+$", re.MULTILINE)


def _sorted_imports(text: str) -> str:
    """The imports at the top in the order that import sorters expect."""
    head, future, rest = text.partition("from __future__ import annotations\n")
    sections: tuple[list[str], list[str], list[str]] = ([], [], [])
    for found in _IMPORT.finditer(rest):
        module = found[1] or found[0].removeprefix("import ")
        root = module.partition(".")[0]
        number = (
            2 if module.startswith(".") else 0 if root in sys.stdlib_module_names else 1
        )
        if not found[1]:
            sections[number].append(found[0])
            continue
        names = sorted(found[2].split(", "), key=import_order)
        plain = [name for name in names if " as " not in name]
        renamed = [name for name in names if " as " in name]
        for part in ([", ".join(plain)] if plain else []) + renamed:
            sections[number].append(f"from {module} import {part}")
    rest = _IMPORT.sub("", rest)
    blocks = ["\n".join(sorted(lines)) for lines in sections if lines]
    return head + future + "\n" + "\n\n".join(blocks) + "\n" + rest
