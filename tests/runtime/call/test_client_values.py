"""Options of a client that every call shares."""

from __future__ import annotations

import pytest

from generator.runtime import ArgumentError, CredentialError
from generator.runtime.call.client_values import Addresses, ClientValues
from generator.runtime.wire.model import ClientOption
from tests.runtime.library import SERVICE

OPTIONS = (
    ClientOption("region", "LIBRARY_REGION", "eu", ("eu", "us"), in_address=True),
    ClientOption("branch", "LIBRARY_BRANCH", in_address=True),
    ClientOption("shelf", "LIBRARY_SHELF"),
)
ADDRESS = "https://{branch}.{region}.library.example"
LIBRARY = SERVICE._replace(options=OPTIONS, base_url=ADDRESS)


def test_what_was_given_comes_before_the_environment_and_defaults() -> None:
    environment = {"LIBRARY_REGION": "us", "LIBRARY_BRANCH": "west"}
    values = ClientValues(LIBRARY, {"branch": "north", "region": None}, environment)
    assert values.filled(ADDRESS, "T") == "https://north.us.library.example"
    values = ClientValues(LIBRARY, {"branch": "north"}, {})
    assert values.filled(ADDRESS, "T") == "https://north.eu.library.example"
    assert values.get("shelf") is None


@pytest.mark.parametrize(
    "value",
    ["evil.example/", "a@b", "a:1", "a?b", "a#b", "a..b", "-a", "a b", "é", 7, ".a"],
)
def test_no_value_leads_to_another_address(value: object) -> None:
    """Credentials go wherever the address says."""
    with pytest.raises(ArgumentError, match="branch"):
        ClientValues(LIBRARY, {"branch": value}, {})
    if isinstance(value, str):
        with pytest.raises(ArgumentError, match="LIBRARY_BRANCH"):
            ClientValues(LIBRARY, {}, {"LIBRARY_BRANCH": value})


def test_all_faults_are_reported() -> None:
    with pytest.raises(ArgumentError) as caught:
        ClientValues(LIBRARY, {"branch": "a/b", "region": "mars"}, {})
    assert [fault.path for fault in caught.value.faults] == ["region", "branch"]


def test_an_operation_has_its_own_server_unless_the_caller_says_where() -> None:
    server = "https://files.{branch}.library.example"
    values = ClientValues(LIBRARY, {"branch": "north"}, {})
    usual = Addresses(LIBRARY, None, values)
    assert usual.of("", "T").text == "https://north.eu.library.example"
    assert usual.of(server, "T").text == "https://files.north.library.example"
    local = Addresses(LIBRARY, "http://127.0.0.1:8000", ClientValues(LIBRARY, {}, {}))
    assert local.of(server, "T").text == "http://127.0.0.1:8000"


def test_a_missing_value_is_missed_when_it_is_needed() -> None:
    addresses = Addresses(LIBRARY, None, ClientValues(LIBRARY, {}, {}))
    with pytest.raises(CredentialError, match="branch= or set LIBRARY_BRANCH"):
        addresses.of("", "T")
