"""Forms."""

from ..case import Exchange, recording, response, sdk
from ..record import CURSOR

_FILTER = "any(name,[\"Sign up, now\",'It''s “spring”']),equals(ab_test,true)"

RECORDINGS = (
    recording(
        "GET_FORMS",
        "forms.get_forms",
        Exchange(
            "all forms",
            call={},
            arguments={},
            sent=sdk("Forms.get_forms"),
            response=response("get_forms").last(),
        ),
        Exchange(
            "the first page",
            call={"filter": _FILTER, "sort": "-created_at", "page__size": 2},
            arguments={"filter": _FILTER, "sort": "-created_at", "page_size": 2},
            sent=sdk(
                "Forms.get_forms", filter=_FILTER, sort="-created_at", page_size=2
            ),
            response=response("get_forms"),
        ),
        Exchange(
            "the next page",
            call={
                "filter": _FILTER,
                "sort": "-created_at",
                "page__size": 2,
                "page__cursor": CURSOR,
            },
            arguments={
                "filter": _FILTER,
                "sort": "-created_at",
                "page_size": 2,
                "page_cursor": CURSOR,
            },
            sent=sdk(
                "Forms.get_forms",
                filter=_FILTER,
                sort="-created_at",
                page_size=2,
                page_cursor=CURSOR,
            ),
            response=response("get_forms").last(0),
            follows="the first page",
        ),
        Exchange(
            "some members",
            call={"fields__form": ["name", "ab_test"], "sort": "updated_at"},
            arguments={"fields_form": ["name", "ab_test"], "sort": "updated_at"},
            sent=sdk(
                "Forms.get_forms", fields_form=["name", "ab_test"], sort="updated_at"
            ),
            response=response("get_forms").sparse(form=["name", "ab_test"]).last(),
        ),
    ),
)
