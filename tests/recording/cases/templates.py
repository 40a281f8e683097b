"""Templates."""

from ..case import Exchange, recording, response, sdk

_HTML = (
    "<html><body><p>Hei {{ first_name|default:'du' }} &amp; «alle»</p></body></html>"
)
_CONTEXT = {
    "first_name": "Ann",
    "items": [{"navn": "Stol", "price": 19.5}],
    "vip": True,
    "nothing": None,
}

RECORDINGS = (
    recording(
        "CREATE_TEMPLATE",
        "templates.create_template",
        Exchange(
            "with HTML and text",
            call={
                "data__type": "template",
                "data__attributes__name": "Vårbrev",
                "data__attributes__editor__type": "CODE",
                "data__attributes__html": _HTML,
                "data__attributes__text": "Hei {{ first_name }}\n\tog «alle»",
            },
            arguments={
                "name": "Vårbrev",
                "editor_type": "CODE",
                "html": _HTML,
                "text": "Hei {{ first_name }}\n\tog «alle»",
            },
            sent=sdk(
                "Templates.create_template",
                {
                    "data": {
                        "type": "template",
                        "attributes": {
                            "name": "Vårbrev",
                            "editor_type": "CODE",
                            "html": _HTML,
                            "text": "Hei {{ first_name }}\n\tog «alle»",
                        },
                    }
                },
            ),
            response=response("create_template", 201),
        ),
        Exchange(
            "with no text on purpose",
            call={
                "data__attributes__name": "Kort",
                "data__attributes__editor__type": "CODE",
                "data__attributes__text": None,
            },
            arguments={"name": "Kort", "editor_type": "CODE", "text": None},
            sent=sdk(
                "Templates.create_template",
                {
                    "data": {
                        "type": "template",
                        "attributes": {
                            "name": "Kort",
                            "editor_type": "CODE",
                            "text": None,
                        },
                    }
                },
            ),
            response=response("create_template", 201),
        ),
    ),
    recording(
        "CREATE_TEMPLATE_CLONE",
        "templates.create_template_clone",
        Exchange(
            "under another name",
            call={
                "data__type": "template",
                "data__id": "TmP001",
                "data__attributes__name": "Vårbrev (2)",
            },
            arguments={"id": "TmP001", "name": "Vårbrev (2)"},
            sent=sdk(
                "Templates.clone_template",
                {
                    "data": {
                        "type": "template",
                        "id": "TmP001",
                        "attributes": {"name": "Vårbrev (2)"},
                    }
                },
            ),
            response=response("create_template_clone", 201),
        ),
        Exchange(
            "under a name that the API finds",
            call={"data__id": "TmP001"},
            arguments={"id": "TmP001"},
            sent=sdk(
                "Templates.clone_template",
                {"data": {"type": "template", "id": "TmP001", "attributes": {}}},
            ),
            response=response("create_template_clone", 201),
        ),
    ),
    recording(
        "CREATE_TEMPLATE_RENDER",
        "templates.create_template_render",
        Exchange(
            "with a context",
            call={
                "data__type": "template",
                "data__id": "TmP001",
                "data__attributes__context": _CONTEXT,
            },
            arguments={"id": "TmP001", "context": _CONTEXT},
            sent=sdk(
                "Templates.render_template",
                {
                    "data": {
                        "type": "template",
                        "id": "TmP001",
                        "attributes": {
                            "context": {
                                "first_name": "Ann",
                                "items": [{"navn": "Stol", "price": 19.5}],
                                "vip": True,
                                "nothing": None,
                            }
                        },
                    }
                },
            ),
            response=response("create_template_render", 201),
        ),
        Exchange(
            "with an empty context",
            call={"data__id": "TmP001", "data__attributes__context": {}},
            arguments={"id": "TmP001", "context": {}},
            sent=sdk(
                "Templates.render_template",
                {
                    "data": {
                        "type": "template",
                        "id": "TmP001",
                        "attributes": {"context": {}},
                    }
                },
            ),
            response=response("create_template_render", 201),
        ),
    ),
    recording(
        "GET_TEMPLATE",
        "templates.get_template",
        Exchange(
            "with all that it is made of",
            call={"id": "TmP001"},
            arguments={"id": "TmP001"},
            sent=sdk("Templates.get_template", "TmP001"),
            response=response("get_template"),
        ),
        Exchange(
            "some members",
            call={
                "id": "TmP001",
                "fields__template": ["name", "definition.body.styles.width"],
            },
            arguments={
                "id": "TmP001",
                "fields_template": ["name", "definition.body.styles.width"],
            },
            sent=sdk(
                "Templates.get_template",
                "TmP001",
                fields_template=["name", "definition.body.styles.width"],
            ),
            response=response("get_template").sparse(
                template=["name", "definition.body.styles.width"]
            ),
        ),
    ),
    recording(
        "UPDATE_TEMPLATE",
        "templates.update_template",
        Exchange(
            "everything",
            call={
                "id": "TmP001",
                "data__id": "TmP001",
                "data__type": "template",
                "data__attributes__name": "Vårbrev",
                "data__attributes__html": _HTML,
                "data__attributes__text": "Hei",
            },
            arguments={"id": "TmP001", "name": "Vårbrev", "html": _HTML, "text": "Hei"},
            sent=sdk(
                "Templates.update_template",
                "TmP001",
                {
                    "data": {
                        "type": "template",
                        "id": "TmP001",
                        "attributes": {"name": "Vårbrev", "html": _HTML, "text": "Hei"},
                    }
                },
            ),
            response=response("update_template"),
        ),
        Exchange(
            "a null clears the text",
            call={"id": "TmP001", "data__attributes__text": None},
            arguments={"id": "TmP001", "text": None},
            sent=sdk(
                "Templates.update_template",
                "TmP001",
                {
                    "data": {
                        "type": "template",
                        "id": "TmP001",
                        "attributes": {"text": None},
                    }
                },
            ),
            response=response("update_template"),
        ),
    ),
)
