"""What a call should send, worked out from the printed bindings alone.

Nothing of the emitted tables or of the runtime is used here: the two must agree, or one is wrong.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from tests.emitted import EMITTED
from tests.parameters.package import Route, Slot, Tool
from tests.parameters.sending import API_KEY, COMPANY, body_slots
from tests.recording.wire import FORM


@dataclass(frozen=True, slots=True)
class Api:
    """What is the same in all requests of a service."""

    body_type: str
    headers: Mapping[str, str]
    private: Mapping[str, str]
    """Of every request that needs a credential, as all do that are not public."""
    exploded: bool = False
    """Whether an array in a query repeats its name."""
    filled: Mapping[str, str] = field(default_factory=dict)
    """Slots that an option of the client fills."""
    body: Callable[[Any], dict[str, str]] = body_slots


def form_slots(body: Mapping[str, Any]) -> dict[str, str]:
    """The fields of a form: an array repeats its name."""
    found: dict[str, str] = {}
    for name, value in body.items():
        for one in value if isinstance(value, list) else [value]:
            slot = f"body /{name}"
            while slot in found:
                slot += " (again)"
            found[slot] = _text(one)
    return found


_ACCOUNT, _TOKEN = EMITTED["twilio"].credentials.values()
APIS = {
    "klaviyo": Api(
        "application/vnd.api+json",
        {
            "accept": "application/vnd.api+json",
            "revision": "2026-07-15",
            "x-klaviyo-revision-fall-forward-opt-out": "1",
        },
        {"header authorization": f"Klaviyo-API-Key {API_KEY}"},
    ),
    "twilio": Api(
        FORM,
        {"accept": "application/json"},
        {
            "header authorization": "Basic "
            + b64encode(f"{_ACCOUNT}:{_TOKEN}".encode()).decode()
        },
        exploded=True,
        filled={"path AccountSid": _ACCOUNT},
        body=form_slots,
    ),
    "google_calendar": Api(
        "application/json",
        {"accept": "application/json"},
        {"header authorization": "Bearer an access token"},
        exploded=True,
    ),
}


def expected_slots(
    tool: Tool, route: Route, given: Mapping[str, Any]
) -> dict[str, str]:
    """Everything that the request of a call says, by slot."""
    making = _Making(route, APIS[tool.service])
    for name, value in given.items():
        if name not in route.printed["parameters"]:
            continue  # it chose the route, and that is all
        making.add(name, value)
    making.fix(given)
    for printed in route.printed.get("filled", ()):
        if printed.get("holds_others"):
            making.fill(Slot.of(printed), {})
    for name, parameter in tool.parameters.items():
        if (
            parameter.constant
            and not parameter.python
            and name not in given
            and name in route.printed["parameters"]
        ):
            making.fill(Slot.of(route.binding(name)), parameter.schema["const"])
    for printed in route.printed.get("filled", ()):
        if "value" in printed:
            making.fill(Slot.of(printed), printed["value"])
    for name, printed in route.printed["parameters"].items():
        if "default" in printed and name not in given:
            making.fill(Slot.of(printed), printed["default"])
    return making.slots()


class _Making:
    def __init__(self, route: Route, api: Api) -> None:
        self.route = route
        self.api = api
        self.path: dict[str, str] = {}
        self.query: dict[str, Any] = {}
        self.headers: dict[str, str] = {}
        self.form: dict[str, str] = {}
        self.body: Any = None
        self.added: dict[str, list[str]] = {}

    def add(self, name: str, value: Any) -> None:
        """What a given parameter puts into the request."""
        printed = self.route.binding(name)
        if "appends" in printed:
            texts = [
                text for part in printed["appends"] for text in _appended(part, value)
            ]
            self.added.setdefault(str(Slot.of(printed)), []).extend(texts)
            return
        if "values" in printed:
            value = [printed["values"].get(one, one) for one in value]
        if "wrap" in printed:
            many = isinstance(value, list)
            value = (
                [_wrapped(printed["wrap"], one) for one in value]
                if many
                else (_wrapped(printed["wrap"], value))
            )
        for slot in self.route.slots(name):
            self.put(slot, value)

    def fix(self, given: Mapping[str, Any]) -> None:
        """What given parameters settle about others."""
        for name in given:
            implied = self.route.printed["parameters"].get(name, {}).get("implies", {})
            for slot, value in implied.items():
                self.put(Slot.read(slot), value)

    def put(self, slot: Slot, value: Any) -> None:
        if slot.where == "path":
            self.path[slot.name] = _text(value)
        elif slot.where == "query":
            self.query[slot.name] = value
        elif slot.where == "header":
            self.headers[f"header {slot.name.lower()}"] = _text(value)
        elif slot.where in ("form", "file"):
            self.form[str(slot)] = _text(value)
        elif slot.where == "body":
            tokens = _tokens(slot.name)
            if not tokens:
                self.body = value
                return
            at = self.body = {} if self.body is None else self.body
            for token in tokens[:-1]:
                at = at.setdefault(token, {})
            at[tokens[-1]] = deepcopy(value)

    def fill(self, slot: Slot, value: Any) -> None:
        """Puts a value that nobody gave, when the object around it is sent."""
        *around, last = _tokens(slot.name)
        if not around and self.body is None:
            self.body = {}
        at = self.body
        for token in around:
            at = at.get(token) if isinstance(at, dict) else None
        if isinstance(at, dict):
            at.setdefault(last, deepcopy(value))

    def slots(self) -> dict[str, str]:
        for slot, texts in self.added.items():
            where = Slot.read(slot)
            if where.where == "query":
                own = self.query.get(where.name)
                own = own if isinstance(own, list) else [] if own is None else [own]
                if own or texts:
                    self.query[where.name] = own + [
                        text for text in texts if text not in own
                    ]
            elif texts:
                own = self.body["data"]["attributes"].get("filter", [])
                self.put(where, own + texts)
        found = {"method": self.route.method, "path": self.route.path}
        found.update((f"path {name}", text) for name, text in self.path.items())
        for name, value in self.query.items():
            many = self.api.exploded and isinstance(value, list)
            for one in value if many else [value]:
                slot = f"query {name}"
                while slot in found:
                    slot += " (again)"
                found[slot] = _text(one)
        found.update(self.api.filled)
        found.update(
            (f"header {name}", text) for name, text in self.api.headers.items()
        )
        found.update(self.headers)
        if self.route.path.startswith("/client/"):
            found.setdefault("query company_id", COMPANY)
        else:
            found.update(self.api.private)
        if self.body is not None:
            found["header content-type"] = self.api.body_type
            found.update(self.api.body(self.body))
        if self.form:
            found["header content-type"] = "multipart/form-data"
            found.update(self.form)
        return found


def _tokens(pointer: str) -> list[str]:
    return [one.replace("~1", "/").replace("~0", "~") for one in pointer.split("/")[1:]]


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(_text, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):  # a file: name, content, type
        return f"{value[0]} {value[2]} {value[1]!r}"
    return str(value)


def _appended(part: Mapping[str, str], value: Any) -> list[str]:
    if "member" in part:
        value = value[part["member"]]
    if "{}" in part["text"]:
        return [part["text"].replace("{}", _text(value))]
    return [part["text"]] if value is True else []


def _wrapped(template: Any, value: str) -> Any:
    if isinstance(template, dict):
        return {key: _wrapped(one, value) for key, one in template.items()}
    if isinstance(template, list):
        return [_wrapped(one, value) for one in template]
    return value if template == "{}" else template
