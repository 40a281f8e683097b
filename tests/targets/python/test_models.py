"""Argument models: what is changed in what the model generator wrote."""

from __future__ import annotations

import pytest

from generator.targets.python.models import on_own_base


@pytest.mark.parametrize(
    ("imported", "left"),
    [
        ("AnyUrl, BaseModel, Field", "from pydantic import AnyUrl, Field\n\n"),
        ("BaseModel, ConfigDict", "from pydantic import ConfigDict\n\n"),
        ("BaseModel", ""),
    ],
)
def test_argument_models_stand_on_the_base_of_the_runtime(
    imported: str, left: str
) -> None:
    """On pydantic's own they would dump None for everything that they were not given."""
    text = f"from pydantic import {imported}\n\n\nclass A(BaseModel):\n    a: str\n"
    base = "from ..runtime.models import ArgumentModel as _Model"
    assert on_own_base(text) == f"{left}{base}\n\n\nclass A(_Model):\n    a: str\n"
    other = "from pydantic import RootModel\n\n\nclass A(RootModel[str]):\n    pass\n"
    assert on_own_base(other) == other
