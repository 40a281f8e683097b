"""Tags, their groups, and what is tagged."""

from ..case import NO_CONTENT, Exchange, Plain, recording, response, sdk

_TAG = "6f1d2c3b-0000-4000-8000-000000000001"
_GROUP = "9a8b7c6d-0000-4000-8000-000000000001"


def _tagged(resources: str, kind: str, *ids: str) -> Exchange:
    given = [{"type": kind, "id": id} for id in ids]
    return Exchange(
        resources,
        call={"tag_id": _TAG, "related_resource": resources, "data": given},
        arguments={"id": _TAG, "related_resource": resources, "data": given},
        sent=sdk(
            f"Tags.tag_{resources}",
            _TAG,
            {"data": [{"type": kind, "id": id} for id in ids]},
        ),
        response=NO_CONTENT,
    )


RECORDINGS = (
    recording(
        "CREATE_TAG",
        "tags.create_tag",
        Exchange(
            "in a group",
            call={
                "data__type": "tag",
                "data__attributes__name": "outdoor & garden",
                "data__relationships__tag__group__data__id": _GROUP,
                "data__relationships__tag__group__data__type": "tag-group",
            },
            arguments={"name": "outdoor & garden", "tag_group_id": _GROUP},
            sent=sdk(
                "Tags.create_tag",
                {
                    "data": {
                        "type": "tag",
                        "attributes": {"name": "outdoor & garden"},
                        "relationships": {
                            "tag-group": {"data": {"type": "tag-group", "id": _GROUP}}
                        },
                    }
                },
            ),
            response=response("create_tag", 201),
        ),
        Exchange(
            "in the default group",
            call={"data__attributes__name": "vår"},
            arguments={"name": "vår"},
            sent=sdk(
                "Tags.create_tag",
                {"data": {"type": "tag", "attributes": {"name": "vår"}}},
            ),
            response=response("create_tag", 201),
        ),
    ),
    recording(
        "CREATE_TAG_GROUP",
        "tags.create_tag_group",
        Exchange(
            "exclusive",
            call={
                "data__type": "tag-group",
                "data__attributes__name": "Seasons",
                "data__attributes__exclusive": True,
            },
            arguments={"name": "Seasons", "exclusive": True},
            sent=sdk(
                "Tags.create_tag_group",
                {
                    "data": {
                        "type": "tag-group",
                        "attributes": {"name": "Seasons", "exclusive": True},
                    }
                },
            ),
            response=response("create_tag_group", 201),
        ),
        Exchange(
            "with a name alone",
            call={"data__attributes__name": "Colours"},
            arguments={"name": "Colours"},
            sent=Plain(
                "POST",
                "/api/tag-groups",
                body={"data": {"type": "tag-group", "attributes": {"name": "Colours"}}},
                why="The SDK cannot leave out exclusive: it sends the document's default.",
            ),
            response=response("create_tag_group", 201),
        ),
    ),
    recording(
        "CREATE_TAG_RELATIONSHIPS",
        "tags.create_tag_relationships",
        _tagged("flows", "flow", "fLw001"),
        _tagged("lists", "list", "LsT001", "LsT002"),
        _tagged("segments", "segment", "SgM001"),
        _tagged("campaigns", "campaign", "01JBCAMPA1GN0000000000001"),
    ),
)
