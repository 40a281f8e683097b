"""Effects by words: hints that people can trust, and stop reading otherwise."""

from __future__ import annotations

import pytest

from generator.design.verbs import destroys, reads, settles
from generator.design.words import lower, words


@pytest.mark.parametrize(
    "name",
    [
        "GET_LISTS",
        "QUERY_VALUES",
        "CREATE_TEMPLATE_RENDER",
        "searchMessages",
        "BULK_GET_ITEMS",
    ],
)
def test_reads(name: str) -> None:
    assert reads(lower(words(name)))


@pytest.mark.parametrize(
    "name", ["GET_OR_CREATE_LIST", "CREATE_ESTIMATION_JOB", "CHECK_IN"]
)
def test_other_requests_may_write(name: str) -> None:
    """A read-only client would write otherwise."""
    assert not reads(lower(words(name)))


@pytest.mark.parametrize(
    "name",
    [
        "DELETE_TAG",
        "CREATE_OR_UPDATE_PROFILE",
        "CANCEL_CAMPAIGN_SEND",
        "CREATE_CAMPAIGN_SEND_JOB",
        "CREATE_CLIENT_SUBSCRIPTION",
        "BULK_UNSUBSCRIBE_PROFILES",
        "MERGE_PROFILES",
        "createMessage",
        "REMOVE_MEMBER",
    ],
)
def test_what_loses_data_or_reaches_people(name: str) -> None:
    assert destroys(lower(words(name))) is True


@pytest.mark.parametrize(
    "name",
    [
        "CREATE_TAG",
        "BULK_CREATE_EVENTS",
        "UPLOAD_IMAGE",
        "ADD_PROFILE_TO_LIST",
        "cloneCampaign",
    ],
)
def test_what_only_adds(name: str) -> None:
    """If every tool warns, nobody reads the warnings."""
    assert destroys(lower(words(name))) is False


def test_unknown_words_say_nothing() -> None:
    assert destroys(lower(words("FROBNICATE_LIST"))) is None


def test_what_may_be_repeated() -> None:
    assert settles(lower(words("CREATE_TAG_RELATIONSHIPS")))
    assert settles(lower(words("SUBSCRIBE_PROFILES")))
    assert not settles(lower(words("CREATE_TAG")))
