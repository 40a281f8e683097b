"""Segments."""

from ..case import Exchange, recording, response, sdk

_GROUPS = [
    {
        "conditions": [
            {
                "type": "profile-group-membership",
                "is_member": True,
                "group_ids": ["LsT001", "LsT002"],
                "timeframe_filter": {
                    "type": "date",
                    "operator": "in-the-last",
                    "unit": "day",
                    "quantity": 30,
                },
            },
            {
                "type": "profile-property",
                "property": "properties['Loyalty tier']",
                "filter": {"type": "string", "operator": "equals", "value": "gold “+”"},
            },
        ]
    },
    {
        "conditions": [
            {
                "type": "profile-metric",
                "metric_id": "MtR001",
                "measurement": "count",
                "measurement_filter": {
                    "type": "numeric",
                    "operator": "greater-than",
                    "value": 2.5,
                },
                "timeframe_filter": {"type": "date", "operator": "alltime"},
                "metric_filters": None,
            },
            {"type": "profile-region", "in_region": False, "region": "european_union"},
        ]
    },
]

RECORDINGS = (
    recording(
        "CREATE_SEGMENT",
        "segments.create_segment",
        Exchange(
            "two groups of conditions",
            call={
                "data__type": "segment",
                "data__attributes__name": "VIPs (100+ €)",
                "data__attributes__is__starred": True,
                "data__attributes__definition__condition__groups": _GROUPS,
            },
            arguments={
                "name": "VIPs (100+ €)",
                "is_starred": True,
                "definition": {"condition_groups": _GROUPS},
            },
            sent=sdk(
                "Segments.create_segment",
                {
                    "data": {
                        "type": "segment",
                        "attributes": {
                            "name": "VIPs (100+ €)",
                            "is_starred": True,
                            "definition": {"condition_groups": _GROUPS},
                        },
                    }
                },
            ),
            response=response("create_segment", 201),
        ),
    ),
    recording(
        "GET_SEGMENT",
        "segments.get_segment",
        Exchange(
            "alone",
            call={"id": "SgM001"},
            arguments={"id": "SgM001"},
            sent=sdk("Segments.get_segment", "SgM001"),
            response=response("get_segment").bare().without("profile_count"),
        ),
        Exchange(
            "with all that is related, and its size",
            call={
                "id": "SgM001",
                "include": ["tags", "flow-triggers"],
                "additional__fields__segment": ["profile_count"],
            },
            arguments={
                "id": "SgM001",
                "include": ["tags", "flow-triggers"],
                "additional_fields_segment": ["profile_count"],
            },
            sent=sdk(
                "Segments.get_segment",
                "SgM001",
                include=["tags", "flow-triggers"],
                additional_fields_segment=["profile_count"],
            ),
            response=response("get_segment"),
        ),
        Exchange(
            "some members",
            call={
                "id": "SgM001",
                "include": ["tags"],
                "fields__segment": ["name", "is_processing"],
                "fields__tag": ["name"],
            },
            arguments={
                "id": "SgM001",
                "include": ["tags"],
                "fields_segment": ["name", "is_processing"],
                "fields_tag": ["name"],
            },
            sent=sdk(
                "Segments.get_segment",
                "SgM001",
                include=["tags"],
                fields_segment=["name", "is_processing"],
                fields_tag=["name"],
            ),
            response=response("get_segment").sparse(
                segment=["name", "is_processing"], tag=["name"]
            ),
        ),
    ),
    recording(
        "UPDATE_SEGMENT",
        "segments.update_segment",
        Exchange(
            "everything",
            call={
                "id": "SgM001",
                "data__id": "SgM001",
                "data__type": "segment",
                "data__attributes__name": "VIPs",
                "data__attributes__is__starred": False,
                "data__attributes__definition__condition__groups": _GROUPS[:1],
            },
            arguments={
                "id": "SgM001",
                "name": "VIPs",
                "is_starred": False,
                "definition": {"condition_groups": _GROUPS[:1]},
            },
            sent=sdk(
                "Segments.update_segment",
                "SgM001",
                {
                    "data": {
                        "type": "segment",
                        "id": "SgM001",
                        "attributes": {
                            "name": "VIPs",
                            "is_starred": False,
                            "definition": {"condition_groups": _GROUPS[:1]},
                        },
                    }
                },
            ),
            response=response("update_segment"),
        ),
        Exchange(
            "a star alone",
            call={"id": "SgM001", "data__attributes__is__starred": True},
            arguments={"id": "SgM001", "is_starred": True},
            sent=sdk(
                "Segments.update_segment",
                "SgM001",
                {
                    "data": {
                        "type": "segment",
                        "id": "SgM001",
                        "attributes": {"is_starred": True},
                    }
                },
            ),
            response=response("update_segment"),
        ),
    ),
)
