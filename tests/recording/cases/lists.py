"""Lists."""

from ..case import NO_CONTENT, Exchange, recording, response, sdk

RECORDINGS = (
    recording(
        "ADD_PROFILE_TO_LIST",
        "lists.add_profile_to_list",
        Exchange(
            "by ids",
            call={
                "list_id": "LsT001",
                "profile_ids": [
                    "01JBPR0F11E00000000000001",
                    "01JBPR0F11E00000000000002",
                ],
            },
            arguments={
                "list_id": "LsT001",
                "profile_ids": [
                    "01JBPR0F11E00000000000001",
                    "01JBPR0F11E00000000000002",
                ],
            },
            sent=sdk(
                "Lists.add_profiles_to_list",
                "LsT001",
                {
                    "data": [
                        {"type": "profile", "id": "01JBPR0F11E00000000000001"},
                        {"type": "profile", "id": "01JBPR0F11E00000000000002"},
                    ]
                },
            ),
            response=NO_CONTENT,
        ),
        Exchange(
            "by e-mail addresses",
            call={
                "list_id": "LsT001",
                "emails": ["ann@example.com", "jürgen.o'hara+x@example.com"],
            },
            arguments={
                "list_id": "LsT001",
                "emails": ["ann@example.com", "jürgen.o'hara+x@example.com"],
            },
            sent=sdk(
                "Profiles.bulk_import_profiles",
                {
                    "data": {
                        "type": "profile-bulk-import-job",
                        "attributes": {
                            "profiles": {
                                "data": [
                                    {
                                        "type": "profile",
                                        "attributes": {"email": "ann@example.com"},
                                    },
                                    {
                                        "type": "profile",
                                        "attributes": {
                                            "email": "jürgen.o'hara+x@example.com"
                                        },
                                    },
                                ]
                            }
                        },
                        "relationships": {
                            "lists": {"data": [{"type": "list", "id": "LsT001"}]}
                        },
                    }
                },
            ),
            response=response("add_profile_to_list_job", 202),
        ),
    ),
    recording(
        "CREATE_LIST",
        "lists.create_list",
        Exchange(
            "a list",
            call={
                "data__type": "list",
                "data__attributes__name": "Newsletter “Oslo”, 2026",
            },
            arguments={"name": "Newsletter “Oslo”, 2026"},
            sent=sdk(
                "Lists.create_list",
                {
                    "data": {
                        "type": "list",
                        "attributes": {"name": "Newsletter “Oslo”, 2026"},
                    }
                },
            ),
            response=response("create_list", 201),
        ),
    ),
    recording(
        "GET_LIST",
        "lists.get_list",
        Exchange(
            "alone",
            call={"id": "LsT001"},
            arguments={"id": "LsT001"},
            sent=sdk("Lists.get_list", "LsT001"),
            response=response("get_list").bare().without("profile_count"),
        ),
        Exchange(
            "with all that is related, and its size",
            call={
                "id": "LsT001",
                "include": ["tags", "flow-triggers"],
                "additional__fields__list": ["profile_count"],
            },
            arguments={
                "id": "LsT001",
                "include": ["tags", "flow-triggers"],
                "additional_fields_list": ["profile_count"],
            },
            sent=sdk(
                "Lists.get_list",
                "LsT001",
                include=["tags", "flow-triggers"],
                additional_fields_list=["profile_count"],
            ),
            response=response("get_list"),
        ),
        Exchange(
            "some members",
            call={
                "id": "LsT001",
                "include": ["tags"],
                "fields__list": ["name", "opt_in_process"],
                "fields__tag": ["name"],
            },
            arguments={
                "id": "LsT001",
                "include": ["tags"],
                "fields_list": ["name", "opt_in_process"],
                "fields_tag": ["name"],
            },
            sent=sdk(
                "Lists.get_list",
                "LsT001",
                include=["tags"],
                fields_list=["name", "opt_in_process"],
                fields_tag=["name"],
            ),
            response=response("get_list").sparse(
                list=["name", "opt_in_process"], tag=["name"]
            ),
        ),
    ),
)
