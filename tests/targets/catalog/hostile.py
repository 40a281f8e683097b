"""A design whose every text tries to become more than text."""

from __future__ import annotations

from dataclasses import replace

from generator.design.client import ClientDesign, Documentation, Group, LeftOut
from generator.design.types import TextType
from generator.jsonvalue import JsonText
from tests.targets.designs import GET_TREE, PLANT, orchard

ATTACK = (
    "</script><script>window.hit=1</script><!--<script> -->]]>\u2028\u2029&lt;b&gt;"
    "\"'`<img src=//evil.example/x onerror=window.hit=1>${window.hit=1}"
)


def hostile() -> ClientDesign:
    parameter = replace(
        GET_TREE.parameters[0],
        description=ATTACK,
        type=TextType(enum=(JsonText.of(ATTACK),), pattern=ATTACK),
        example=JsonText.of(ATTACK),
        default=JsonText.of({"__proto__": ATTACK}),
    )
    attacking = replace(
        GET_TREE,
        documentation=Documentation(
            title=ATTACK, description=ATTACK, brief=ATTACK, notes=(ATTACK,)
        ),
        routes=(replace(GET_TREE.routes[0], path=f"/{ATTACK}"),),
        parameters=(parameter, replace(PLANT.parameters[0], refused=ATTACK)),
        scopes=(ATTACK,),
    )
    design = orchard(Group(("trees",), ATTACK, (attacking, PLANT)))
    return replace(
        design,
        service=ATTACK,
        package=replace(design.package, summary=ATTACK),
        base_url=ATTACK,
        credentials=(replace(design.credentials[0], about=ATTACK, environment=ATTACK),),
        left_out=(LeftOut("ORCHARD_BURN", ATTACK),),
    )
