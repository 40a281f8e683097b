"""Designs built by hand, from which the tests of every target start."""

from __future__ import annotations

from generator.conventions.locations import BODY, PATH, QUERY, SlotName
from generator.conventions.pagination import JsonApiLinks
from generator.design.client import (
    Argument,
    ClientDesign,
    Credential,
    Documentation,
    Effect,
    Field,
    Filter,
    FilterField,
    Group,
    Limit,
    Operation,
    Package,
    Pages,
    Parameter,
    Route,
    Slot,
)
from generator.design.types import (
    ArrayType,
    FileType,
    Member,
    NumberType,
    ObjectType,
    Reference,
    TextType,
    UnionType,
)
from generator.jsonvalue import JsonText

ID = TextType()
COLOURS = TextType(enum=(JsonText.of("red"), JsonText.of("green")))
TREE = ObjectType(
    members=(
        Member("name", TextType(), required=True),
        Member("planted", TextType(format="date-time", nullable=True)),
        Member("grafts", ArrayType(items=Reference(name="Tree"))),
    )
)

GET_TREE = Operation(
    slug="ORCHARD_GET_TREE",
    name=("get", "tree"),
    documentation=Documentation(
        title="Get tree",
        description="Gets a tree. Scopes: trees:read.",
        brief="Gets a tree.",
        summary="Gets a tree.",
        line=12,
    ),
    routes=(
        Route(
            operation="get_tree",
            method="GET",
            path="/trees/{id}",
            fields=(
                Field(
                    type=ID,
                    documented="tree__id",
                    argument=(("id",),),
                    slots=(Slot(SlotName(PATH, "id")),),
                    required=True,
                ),
            ),
            response=ObjectType(
                members=(Member("data", Reference(name="tree"), required=True),)
            ),
        ),
    ),
    arguments=(
        Argument(
            name=("id",), type=ID, required=True, positional=True, description="Its id."
        ),
    ),
    parameters=(
        Parameter(
            name="tree__id",
            type=ID,
            required=True,
            required_on_page=True,
            description="Its id.",
        ),
    ),
    effect=Effect(True, False, True, True),
    limits=(Limit(10, "second"), Limit(150, "minute")),
    page_limits=(Limit(5, "second"),),
    scopes=("trees:read",),
)
LIST_TREES = Operation(
    slug="ORCHARD_LIST_TREES",
    name=("list", "trees"),
    documentation=Documentation(title="List trees"),
    routes=(
        Route(
            operation="list_trees",
            method="GET",
            path="/trees",
            fields=(
                Field(
                    type=TextType(),
                    documented="filter",
                    argument=(("filter",),),
                    slots=(Slot(SlotName(QUERY, "filter")),),
                ),
                Field(
                    type=ArrayType(items=COLOURS),
                    documented="colours",
                    argument=(("colours",),),
                    slots=(
                        Slot(
                            SlotName(QUERY, "colour"),
                            encoding=JsonText.of({"explode": True}),
                        ),
                    ),
                    default=JsonText.of(None),
                ),
            ),
            response=ObjectType(
                members=(Member("data", ArrayType(items=Reference(name="tree"))),)
            ),
        ),
    ),
    arguments=(
        Argument(name=("filter",), type=TextType()),
        Argument(name=("colours",), type=ArrayType(items=COLOURS)),
    ),
    parameters=(
        Parameter(name="filter", type=TextType()),
        Parameter(
            name="colours", type=ArrayType(items=COLOURS), example=JsonText.of(["red"])
        ),
        Parameter(name="gone", type=TextType(), refused="Removed last year."),
    ),
    pages=Pages(JsonApiLinks(), Reference(name="tree")),
    filter=Filter(
        (
            FilterField(
                "height", ("less-than", "less_than"), ("any",), ("has",), NumberType()
            ),
        ),
        (("filter",),),
    ),
)
PLANT = Operation(
    slug="ORCHARD_PLANT",
    name=("plant",),
    documentation=Documentation(title="Plant", notes=("Takes a day.",)),
    routes=(
        Route(
            operation="plant",
            method="POST",
            path="/trees",
            media_type="application/json",
            fields=(
                Field(slots=(Slot(SlotName(BODY, "/data")),), default=JsonText.of({})),
                Field(
                    type=Reference(name="Tree"),
                    documented="tree",
                    argument=(("class",),),
                    slots=(Slot(SlotName(BODY, "/data/tree")),),
                    required=True,
                ),
                Field(
                    type=UnionType(
                        options=(NumberType(integer=True), COLOURS), nullable=True
                    ),
                    documented="place__row",
                    argument=(("place",), ("row",)),
                    slots=(Slot(SlotName(BODY, "/data/place/row")),),
                ),
                Field(
                    type=FileType(media_types=("image/png",), max_bytes=100),
                    documented="picture",
                    argument=(("picture",),),
                    slots=(Slot(SlotName(BODY, "/data/picture")),),
                ),
            ),
            status=204,
        ),
    ),
    arguments=(
        Argument(name=("class",), type=Reference(name="Tree"), required=True),
        Argument(
            name=("place",),
            type=ObjectType(nullable=True),
            members=(
                Argument(
                    name=("row",),
                    type=UnionType(
                        options=(NumberType(integer=True), COLOURS), nullable=True
                    ),
                    description="Counted from the gate.",
                ),
            ),
        ),
        Argument(name=("picture",), type=FileType()),
    ),
    parameters=(
        Parameter(name="tree", type=Reference(name="Tree"), required=True),
        Parameter(
            name="place__row",
            type=UnionType(options=(NumberType(integer=True), COLOURS), nullable=True),
        ),
        Parameter(name="picture", type=FileType(media_types=("image/png",))),
    ),
)


def orchard(*groups: Group) -> ClientDesign:
    """A design of these groups, or of the three operations above."""
    groups = groups or (Group(("trees",), "Trees", (GET_TREE, LIST_TREES, PLANT)),)
    return ClientDesign(
        service="Orchard",
        title="Orchard",
        package=Package(
            "orchard-tools",
            "orchard_tools",
            "Orchard",
            "1.0.0",
            "Clients for Orchard.",
            "MIT",
        ),
        base_url="https://api.orchard.example",
        credentials=(
            Credential(
                "api_key",
                "ORCHARD_KEY",
                SlotName(QUERY, "key"),
                "{}",
                False,
                "The key.",
            ),
        ),
        declared_tools=4,
        groups=groups,
        slugs=tuple(sorted(one.slug for group in groups for one in group.operations)),
        requests={"Tree": TREE},
        responses={
            "tree": ObjectType(members=(Member("name", TextType(), required=True),))
        },
    )
