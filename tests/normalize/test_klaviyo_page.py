"""The Klaviyo page as received: what a reader of it would write down, tool by tool."""

from __future__ import annotations

import functools

import pytest

from generator.diagnostics import Diagnostics
from generator.model import Parameter, Service, Tool
from generator.normalize import normalize
from generator.parse import parse, read_source
from tests.pages.printer import KLAVIYO, content, locations, printed


@functools.cache
def _read() -> tuple[Service, Diagnostics]:
    diagnostics = Diagnostics()
    source = read_source(KLAVIYO, diagnostics)
    assert source is not None
    parsed = parse(source, diagnostics)
    assert parsed is not None
    return normalize(parsed, source, diagnostics), diagnostics


def _tool(name: str) -> Tool:
    return next(tool for tool in _read()[0].tools if tool.slug == f"KLAVIYO_{name}")


def _parameter(tool: str, name: str) -> Parameter:
    return next(p for p in _tool(tool).parameters if p.name == name)


def test_counts() -> None:
    """Nothing of the page is lost and nothing is made up."""
    service, diagnostics = _read()
    parameters = [p for tool in service.tools for p in tool.parameters]
    assert service.service == "Klaviyo"
    assert service.declared_tools == 225
    assert len(service.tools) == 103
    assert len(parameters) == 590
    assert sum(p.required for p in parameters) == 78
    assert sum(p.example is not None for p in parameters) == 39
    assert all(p.example_text is None for p in parameters)
    assert locations(diagnostics) == [("W-TOOL-COUNT", 5)]


def test_every_line_is_read() -> None:
    """Printed again, the page is what it was, byte for byte."""
    source = read_source(KLAVIYO, Diagnostics())
    assert source is not None
    parsed = parse(source, Diagnostics())
    assert parsed is not None
    assert printed(parsed).rstrip("\n") == KLAVIYO.read_text(encoding="utf-8").rstrip(
        "\n"
    )
    assert len(content(parsed)) == 104


def test_lines() -> None:
    """A diagnostic about a tool leads to its place on the page."""
    assert _tool("ADD_PROFILE_TO_LIST").line == 7
    assert _tool("UPLOAD_IMAGE_FROM_URL").line == 3041
    assert _parameter("ADD_PROFILE_TO_LIST", "emails").line == 10
    assert (
        _parameter("UPLOAD_IMAGE_FROM_URL", "data__attributes__import__from__url").line
        == 3060
    )


def test_missing_descriptions() -> None:
    """The parameter behind one without a description is still there."""
    names = [p.name for p in _tool("GET_BULK_PROFILE_IMPORT_JOB_LISTS").parameters]
    assert names == ["id", "fields__list"]
    assert _parameter("GET_BULK_PROFILE_IMPORT_JOB_LISTS", "id").description == ""
    last = _tool("GET_CAMPAIGN_RELATIONSHIPS_CAMPAIGN_MESSAGES").parameters[-1]
    assert (last.name, last.description) == ("id", "")
    assert _tool("GET_WEBHOOK_TOPICS").parameters == ()


_USUAL = {"second", "minute"}


@pytest.mark.parametrize(
    ("name", "limits"),
    [
        ("ADD_PROFILE_TO_LIST", "10/second 150/minute"),
        ("BULK_CREATE_CLIENT_EVENTS", "10/second 150/minute"),
        ("BULK_CREATE_EVENTS", "10/second 150/minute"),
        ("CREATE_BACK_IN_STOCK_SUBSCRIPTION", "350/second 3500/minute"),
        ("CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION", "350/second 3500/minute"),
        ("CREATE_CLIENT_SUBSCRIPTION", "100/second 700/minute"),
        ("CREATE_EVENT", "350/second 3500/minute"),
        ("CREATE_LIST", "10/second 150/minute 100/day"),
        ("CREATE_OR_UPDATE_CLIENT_PROFILE", "350/second 3500/minute"),
        ("CREATE_TAG", "3/second 60/minute"),
        ("CREATE_TEMPLATE", "10/second 150/minute"),
        ("CREATE_TEMPLATE_CLONE", "10/second 150/minute"),
        ("CREATE_WEBHOOK", "1/second 15/minute"),
        ("DELETE_TEMPLATE", "10/second 150/minute"),
        ("GET_ACCOUNTS", "1/second 15/minute"),
        ("GET_CATALOG_CATEGORIES", "350/second 3500/minute"),
        ("GET_COUPON_CODES", "350/second 3500/minute"),
        ("GET_PROFILES", "75/second 700/minute"),
        ("QUERY_CAMPAIGN_VALUES", "1/second 2/minute 225/day"),
        ("QUERY_FLOW_SERIES", "1/second 2/minute 225/day"),
        ("QUERY_METRIC_AGGREGATES", "3/second 60/minute"),
        ("UNREGISTER_CLIENT_PUSH_TOKEN", "3/second 60/minute"),
        ("UPLOAD_IMAGE_FROM_FILE", "3/second 100/minute 100/day"),
    ],
)
def test_rate_limits(name: str, limits: str) -> None:
    found = _tool(name).rate_limits
    assert [f"{limit.limit}/{limit.window}" for limit in found] == limits.split()
    assert all(limit.when is None for limit in found)


def test_conditional_rate_limits() -> None:
    for name, when in (
        ("GET_LIST", "with 'profile_count' param"),
        ("GET_SEGMENT", "with additional-fields"),
    ):
        assert [
            (each.limit, each.window, each.when) for each in _tool(name).rate_limits
        ] == [
            (75, "second", None),
            (700, "minute", None),
            (1, "second", when),
            (15, "minute", when),
        ]


def test_tools_without_limits_or_scopes() -> None:
    """Exactly those whose text names none."""
    tools = _read()[0].tools
    assert [
        tool.slug.removeprefix("KLAVIYO_") for tool in tools if not tool.rate_limits
    ] == [
        "CREATE_CLIENT_EVENT2",
        "GET_BULK_UPDATE_CATALOG_ITEMS_JOB",
        "GET_BULK_UPDATE_VARIANTS_JOB",
    ]
    assert [
        tool.slug.removeprefix("KLAVIYO_") for tool in tools if not tool.scopes
    ] == [
        "BULK_CREATE_CLIENT_EVENTS",
        "BULK_CREATE_EVENTS",
        "CREATE_CLIENT_EVENT2",
        "CREATE_TAG",
        "GET_BULK_UPDATE_CATALOG_ITEMS_JOB",
        "GET_BULK_UPDATE_VARIANTS_JOB",
        "UNREGISTER_CLIENT_PUSH_TOKEN",
    ]
    for tool in tools:
        windows = [limit.window for limit in tool.rate_limits if limit.when is None]
        assert not windows or set(windows) >= _USUAL
        assert len(windows) == len(set(windows))


@pytest.mark.parametrize(
    ("name", "scopes"),
    [
        ("ADD_PROFILE_TO_LIST", "lists:write profiles:write"),
        ("CREATE_BACK_IN_STOCK_SUBSCRIPTION", "catalogs:write profiles:write"),
        ("CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION", "catalogs:write profiles:write"),
        ("CREATE_CLIENT_SUBSCRIPTION", "subscriptions:write"),
        ("CREATE_EVENT", "events:write"),
        ("CREATE_OR_UPDATE_CLIENT_PROFILE", "profiles:write"),
        ("CREATE_OR_UPDATE_PUSH_TOKEN", "profiles:write push-tokens:write"),
        ("CREATE_TAG_GROUP", "tags:read tags:write"),
        ("CREATE_TEMPLATE", "templates:write"),
        ("CREATE_TEMPLATE_RENDER", "templates:read"),
        ("DELETE_TAG", "tags:read tags:write"),
        ("DELETE_TAG_GROUP", "tags:read tags:write"),
        ("DELETE_WEBHOOK", "webhooks:write"),
        ("GET_ACCOUNTS", "accounts:read"),
        ("GET_BULK_PROFILE_IMPORT_JOB", "lists:read profiles:read"),
        ("GET_LIST", "lists:read"),
        ("MERGE_PROFILES", "profiles:write"),
        ("QUERY_FLOW_SERIES", "flows:read"),
        ("QUERY_METRIC_AGGREGATES", "metrics:read"),
    ],
)
def test_scopes(name: str, scopes: str) -> None:
    found = _tool(name).scopes
    assert [scope.name for scope in found] == scopes.split()
    assert all(scope.when is None for scope in found)


def test_scopes_under_a_condition() -> None:
    assert [(s.name, s.when) for s in _tool("CREATE_WEBHOOK").scopes] == [
        ("webhooks:write", None),
        ("events:read", "for event-based topics"),
    ]
    found = _tool("CREATE_TAG_RELATIONSHIPS").scopes
    assert [s.name for s in found if s.when is None] == ["tags:write"]
    assert [s.name for s in found if s.when] == [
        "flows:write",
        "lists:write",
        "segments:write",
        "campaigns:write",
    ]


def test_outcomes() -> None:
    assert _tool("MERGE_PROFILES").returns_status == 202
    assert _tool("BULK_CREATE_EVENTS").returns_status == 202
    assert _tool("DELETE_WEBHOOK").returns_status == 204
    assert sum(tool.returns_status is not None for tool in _read()[0].tools) == 3
    assert (
        _tool("GET_PROFILES").preconditions[-1] == "Page size must be between 1 and 100"
    )
    assert _tool("CREATE_OR_UPDATE_PUSH_TOKEN").preconditions == (
        "Push notifications must be enabled for the Klaviyo account.",
    )
    assert len(_tool("DELETE_WEBHOOK").preconditions) == 2


def _values(parameter: Parameter) -> list[object]:
    return [value.value for value in parameter.enum]


def test_constants() -> None:
    constants = {
        tool.slug.removeprefix("KLAVIYO_"): p.const.value
        for tool in _read()[0].tools
        for p in tool.parameters
        if p.name == "data__type" and p.const is not None
    }
    assert constants == {
        "ASSIGN_CAMPAIGN_MESSAGE_TEMPLATE": "campaign-message",
        "BULK_CREATE_EVENTS": "event-bulk-create-job",
        "CREATE_CAMPAIGN_SEND_JOB": "campaign-send-job",
        "CREATE_OR_UPDATE_PUSH_TOKEN": "push-token",
        "CREATE_WEBHOOK": "webhook",
        "MERGE_PROFILES": "profile-merge",
        "QUERY_CAMPAIGN_VALUES": "campaign-values-report",
        "QUERY_FLOW_SERIES": "flow-series-report",
        "QUERY_FLOW_VALUES": "flow-values-report",
        "UPDATE_PROFILE": "profile",
        "UPDATE_SEGMENT": "segment",
        "UPDATE_TEMPLATE": "template",
        "UPDATE_WEBHOOK": "webhook",
        "UPLOAD_IMAGE_FROM_URL": "image",
    }


def test_enums() -> None:
    method = _parameter("CREATE_CAMPAIGN", "data__attributes__send__strategy__method")
    assert _values(method) == ["static", "throttled", "immediate", "smart_send_time"]
    percent = _parameter(
        "CREATE_CAMPAIGN",
        "data__attrs__send__strategy__options__throttled__throttle__pct",
    )
    assert _values(percent) == [10, 11, 13, 14, 17, 20, 25, 33, 50]
    fields = _parameter("GET_CAMPAIGN_MESSAGE_TEMPLATE", "fields__template")
    assert _values(fields) == [
        "name",
        "editor_type",
        "html",
        "text",
        "amp",
        "created",
        "updated",
    ]
    assert fields.items == "string"
    image = _parameter("GET_IMAGE", "fields__image")
    assert _values(image) == [
        "name",
        "image_url",
        "format",
        "size",
        "hidden",
        "updated_at",
    ]
    extra = _parameter("GET_PROFILE", "additional__fields__profile")
    assert _values(extra) == ["subscriptions", "predictive_analytics"]
    vendor = _parameter("CREATE_OR_UPDATE_PUSH_TOKEN", "data__attributes__vendor")
    assert _values(vendor) == ["apns", "fcm"]
    enums = [p for tool in _read()[0].tools for p in tool.parameters if p.enum]
    assert len(enums) == 16


def test_texts_that_only_resemble_facts() -> None:
    """Values of another version of the API would be refused if these were taken for complete."""
    for tool, name in (
        ("QUERY_CAMPAIGN_VALUES", "data__attributes__timeframe"),
        ("QUERY_FLOW_VALUES", "data__attributes__timeframe"),
        ("CREATE_CATALOG_ITEM", "data__attributes__catalog__type"),
        ("CREATE_CATALOG_VARIANT", "data__attributes__inventory__policy"),
        ("GET_CAMPAIGN_MESSAGE", "fields__campaign__message"),
        ("CANCEL_CAMPAIGN_SEND", "action"),
        ("DELETE_WEBHOOK", "id"),
        ("CREATE_CLIENT_EVENT2", "event_time"),
        ("UPLOAD_IMAGE_FROM_FILE", "name"),
        ("UPDATE_TEMPLATE", "data__id"),
    ):
        found = _parameter(tool, name)
        assert found.lifted == (), f"{tool} {name}"


def test_files() -> None:
    """A picture that the API would refuse is better not uploaded."""
    file = _parameter("UPLOAD_IMAGE_FROM_FILE", "file")
    assert file.media_types == ("image/jpeg", "image/png", "image/gif")
    assert file.max_bytes == 5 * 2**20
    assert file.enum == ()


def test_numbers() -> None:
    size = _parameter("GET_FORMS", "page__size")
    assert size.default is not None
    assert (size.default.value, size.minimum, size.maximum) == (20, 1, 100)
    size = _parameter("GET_PROFILES", "page_size")
    assert (size.default, size.minimum, size.maximum) == (None, 1, 100)
    hidden = _parameter("UPLOAD_IMAGE_FROM_FILE", "hidden").default
    assert hidden is not None
    assert hidden.value is False
    limits = {
        f"{tool.slug} {p.name}": p.max_items
        for tool in _read()[0].tools
        for p in tool.parameters
        if p.max_items is not None
    }
    assert limits == {
        "KLAVIYO_ADD_PROFILE_TO_LIST profile_ids": 1000,
        "KLAVIYO_BULK_CREATE_EVENTS data__attributes__events__bulk__create__data": 1000,
    }


def test_formats() -> None:
    found = {
        p.format: p.name
        for tool in _read()[0].tools
        for p in tool.parameters
        if p.format is not None
    }
    assert set(found) == {
        "phone",
        "currency",
        "time-zone",
        "uuid",
        "date-time",
        "email",
        "uri",
    }
    expires = _parameter("CREATE_COUPON_CODE", "data__attributes__expires__at")
    assert expires.format == "date-time"
    assert _parameter("CREATE_TAG_RELATIONSHIPS", "tag_id").format == "uuid"


def test_filters() -> None:
    forms = _parameter("GET_FORMS", "filter").filters
    order = ("greater-or-equal", "greater-than", "less-or-equal", "less-than")
    assert [(f.field, f.operators, f.line) for f in forms] == [
        ("id", ("any", "equals"), 2346),
        ("name", ("any", "contains", "equals"), 2347),
        ("ab_test", ("equals",), 2348),
        ("updated_at", order, 2349),
        ("created_at", order, 2350),
        ("status", ("equals",), 2351),
    ]
    metrics = _parameter("GET_METRICS", "filter").filters
    assert [f.field for f in metrics] == ["integration.name", "integration.category"]


def test_facts_can_be_reviewed() -> None:
    """Whoever checks a fact finds its words on the line that it names."""
    source = read_source(KLAVIYO, Diagnostics())
    assert source is not None
    for tool in _read()[0].tools:
        for lifted in tool.lifted:
            if lifted.fact != "hints":
                assert lifted.text.split("\n")[0] in source.lines[lifted.line - 1]
        for parameter in tool.parameters:
            for lifted in parameter.lifted:
                line = source.lines[lifted.line - 1]
                if lifted.fact == "items" and line.startswith("["):
                    continue
                assert lifted.text in line
