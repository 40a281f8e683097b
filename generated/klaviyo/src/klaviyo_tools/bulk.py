"""Bulk jobs: any number of rows, in as few requests as the API allows.

    done = bulk.import_profiles(klaviyo, rows)
    for error in done.errors:
        print(rows[error.row], error.message)

Calls keep to the rate limits of the client. A run that is interrupted can be
resumed. Functions with an `a` in front (`aimport_profiles`) take the
asynchronous client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.bulk.model import (
    BulkInterrupted,
    BulkJob,
    BulkProgress,
    BulkRefused,
    ErrorPlace,
    Method,
    Polling,
    RowEnvelope,
    RowError,
    RowErrors,
)
from .runtime.bulk.run import arun_bulk, run_bulk
from .runtime.omit import OMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from ._client import AsyncKlaviyo, Klaviyo
    from .runtime import Omit
    from .runtime.sequences import SequenceNotStr
    from .types.profiles import (
        ProfileSubscriptionCreateAttributesParam,
        ProfileSubscriptionCreateParam,
        ProfileSubscriptionDeleteAttributesParam,
        ProfileSubscriptionDeleteParam,
        ProfileUpsertAttributesParam,
        ProfileUpsertParam,
    )
    from .types.shared import ListIdentifierParam

__all__ = [
    "BulkInterrupted",
    "BulkProgress",
    "BulkRefused",
    "RowError",
    "aimport_profiles",
    "asubscribe_profiles",
    "aunsubscribe_profiles",
    "import_profiles",
    "subscribe_profiles",
    "unsubscribe_profiles",
]

_IMPORT_PROFILES = BulkJob(
    name="import_profiles",
    tool="KLAVIYO_BULK_IMPORT_PROFILES",
    method=Method("profiles", "bulk_import_profiles", "profiles"),
    rows="/data/attributes/profiles/data",
    max_rows=10000,
    max_bytes=4900000,
    max_row_bytes=100000,
    polling=Polling(
        Method("profiles", "get_bulk_profile_import_job", "job_id"),
        "/data/id",
        "/data/attributes/status",
        ("queued", "processing"),
        ("complete",),
        "/data/attributes/failed_count",
    ),
    row_errors=RowErrors(
        Method("profiles", "get_bulk_profile_import_job_errors", "id"),
        ErrorPlace("/attributes/source/pointer", "/attributes/detail"),
        {"page_size": 100},
    ),
    refusal=ErrorPlace("/source/pointer", "/detail"),
    envelope=RowEnvelope(
        {"type": "profile"}, "attributes", ("type", "id", "attributes", "meta")
    ),
)

_SUBSCRIBE_PROFILES = BulkJob(
    name="subscribe_profiles",
    tool="KLAVIYO_BULK_SUBSCRIBE_PROFILES",
    method=Method("profiles", "bulk_subscribe_profiles", "profiles"),
    rows="/data/attributes/profiles/data",
    max_rows=1000,
    max_bytes=0,
    max_row_bytes=0,
    refusal=ErrorPlace("/source/pointer", "/detail"),
    envelope=RowEnvelope(
        {"type": "profile"}, "attributes", ("type", "id", "attributes")
    ),
)

_UNSUBSCRIBE_PROFILES = BulkJob(
    name="unsubscribe_profiles",
    tool="KLAVIYO_BULK_UNSUBSCRIBE_PROFILES",
    method=Method("profiles", "bulk_unsubscribe_profiles", "profiles"),
    rows="/data/attributes/profiles/data",
    max_rows=100,
    max_bytes=0,
    max_row_bytes=0,
    refusal=ErrorPlace("/source/pointer", "/detail"),
    envelope=RowEnvelope({"type": "profile"}, "attributes", ("type", "attributes")),
)


def import_profiles(
    client: Klaviyo,
    rows: Iterable[ProfileUpsertAttributesParam | ProfileUpsertParam],
    *,
    lists: SequenceNotStr[str | ListIdentifierParam] | Omit = OMIT,
    wait: bool = True,
    on_progress: Callable[[BulkProgress], object] | None = None,
    resume: Mapping[str, Any] | None = None,
) -> BulkProgress:
    """Creates or updates profiles, and adds them to lists if you name any. Nobody is
    subscribed.

    Each job takes up to 10,000 rows and 4,900,000 bytes. Rows that the API refuses
    are in `errors`.

        with Klaviyo() as klaviyo:
            done = bulk.import_profiles(
                klaviyo,
                [
                    {"email": "ann@example.com", "first_name": "Ann"},
                    {"email": "bo@example.com", "location": {"city": "Oslo"}},
                ],
            )
        for error in done.errors:
            print(error.row, error.message)

    Args:
        rows: Any iterable of dicts of email, phone_number, external_id, _kx,
            first_name, last_name, organization, locale, title, image, location
            and properties (`ProfileUpsertAttributesParam`), or of whole rows,
            {"type": "profile", "attributes": {...}} (`ProfileUpsertParam`). It
            is read once, as the jobs are sent.
        lists: Ids of the lists that all of them join. No consent comes with it.
        wait: Wait until all jobs have ended, and collect the errors of their
            rows.
        on_progress: Called with the `BulkProgress` after every job that is sent
            or ends.
        resume: `progress.state()` of an earlier run over the same rows: rows
            that were sent are not sent again.

    Raises:
        ArgumentError: The call was wrong, and nothing was sent.
        BulkRefused: Not one row was accepted.
        BulkInterrupted: A call failed; its `progress` says how far it came.
    """
    return run_bulk(
        client,
        _IMPORT_PROFILES,
        rows,
        {
            "lists": lists,
        },
        wait=wait,
        on_progress=on_progress,
        resume=resume,
    )


async def aimport_profiles(
    client: AsyncKlaviyo,
    rows: Iterable[ProfileUpsertAttributesParam | ProfileUpsertParam],
    *,
    lists: SequenceNotStr[str | ListIdentifierParam] | Omit = OMIT,
    wait: bool = True,
    on_progress: Callable[[BulkProgress], object] | None = None,
    resume: Mapping[str, Any] | None = None,
) -> BulkProgress:
    """Creates or updates profiles, and adds them to lists if you name any. Nobody is
    subscribed.

    Each job takes up to 10,000 rows and 4,900,000 bytes. Rows that the API refuses
    are in `errors`.

        async with AsyncKlaviyo() as klaviyo:
            done = await bulk.aimport_profiles(
                klaviyo,
                [
                    {"email": "ann@example.com", "first_name": "Ann"},
                    {"email": "bo@example.com", "location": {"city": "Oslo"}},
                ],
            )
        for error in done.errors:
            print(error.row, error.message)

    Args:
        rows: Any iterable of dicts of email, phone_number, external_id, _kx,
            first_name, last_name, organization, locale, title, image, location
            and properties (`ProfileUpsertAttributesParam`), or of whole rows,
            {"type": "profile", "attributes": {...}} (`ProfileUpsertParam`). It
            is read once, as the jobs are sent.
        lists: Ids of the lists that all of them join. No consent comes with it.
        wait: Wait until all jobs have ended, and collect the errors of their
            rows.
        on_progress: Called with the `BulkProgress` after every job that is sent
            or ends.
        resume: `progress.state()` of an earlier run over the same rows: rows
            that were sent are not sent again.

    Raises:
        ArgumentError: The call was wrong, and nothing was sent.
        BulkRefused: Not one row was accepted.
        BulkInterrupted: A call failed; its `progress` says how far it came.
    """
    return await arun_bulk(
        client,
        _IMPORT_PROFILES,
        rows,
        {
            "lists": lists,
        },
        wait=wait,
        on_progress=on_progress,
        resume=resume,
    )


def subscribe_profiles(
    client: Klaviyo,
    rows: Iterable[
        ProfileSubscriptionCreateAttributesParam | ProfileSubscriptionCreateParam
    ],
    *,
    custom_source: str | Omit | None = OMIT,
    historical_import: bool | Omit | None = OMIT,
    list_id: str | Omit = OMIT,
    wait: bool = True,
    on_progress: Callable[[BulkProgress], object] | None = None,
    resume: Mapping[str, Any] | None = None,
) -> BulkProgress:
    """Subscribes profiles to marketing on the channels that each row names. With
    double opt-in, people are asked to confirm first. The API reports no errors of
    an accepted job.

    Each job takes up to 1,000 rows. The API does not report what becomes of a job,
    so nothing is waited for. Rows that the API refuses are in `errors`.

        with Klaviyo() as klaviyo:
            done = bulk.subscribe_profiles(
                klaviyo,
                [
                    {
                        "email": "ann@example.com",
                        "subscriptions": {
                            "email": {
                                "marketing": {"consent": "SUBSCRIBED"},
                            },
                        },
                    },
                ],
            )
        for error in done.errors:
            print(error.row, error.message)

    Args:
        rows: Any iterable of dicts of email, phone_number, subscriptions and
            age_gated_date_of_birth
            (`ProfileSubscriptionCreateAttributesParam`), or of whole rows,
            {"type": "profile", "attributes": {...}}
            (`ProfileSubscriptionCreateParam`). It is read once, as the jobs are
            sent.
        custom_source: Where consent was given; it is shown on the profile.
        historical_import: True for consent collected before: no confirmation,
            no "added to list" flows; each consent then needs its consented_at
            in the past.
        list_id: Id of the list they join; its opt-in setting holds.
        wait: Wait until all jobs have ended, and collect the errors of their
            rows.
        on_progress: Called with the `BulkProgress` after every job that is sent
            or ends.
        resume: `progress.state()` of an earlier run over the same rows: rows
            that were sent are not sent again.

    Raises:
        ArgumentError: The call was wrong, and nothing was sent.
        BulkRefused: Not one row was accepted.
        BulkInterrupted: A call failed; its `progress` says how far it came.
    """
    return run_bulk(
        client,
        _SUBSCRIBE_PROFILES,
        rows,
        {
            "custom_source": custom_source,
            "historical_import": historical_import,
            "list_id": list_id,
        },
        wait=wait,
        on_progress=on_progress,
        resume=resume,
    )


async def asubscribe_profiles(
    client: AsyncKlaviyo,
    rows: Iterable[
        ProfileSubscriptionCreateAttributesParam | ProfileSubscriptionCreateParam
    ],
    *,
    custom_source: str | Omit | None = OMIT,
    historical_import: bool | Omit | None = OMIT,
    list_id: str | Omit = OMIT,
    wait: bool = True,
    on_progress: Callable[[BulkProgress], object] | None = None,
    resume: Mapping[str, Any] | None = None,
) -> BulkProgress:
    """Subscribes profiles to marketing on the channels that each row names. With
    double opt-in, people are asked to confirm first. The API reports no errors of
    an accepted job.

    Each job takes up to 1,000 rows. The API does not report what becomes of a job,
    so nothing is waited for. Rows that the API refuses are in `errors`.

        async with AsyncKlaviyo() as klaviyo:
            done = await bulk.asubscribe_profiles(
                klaviyo,
                [
                    {
                        "email": "ann@example.com",
                        "subscriptions": {
                            "email": {
                                "marketing": {"consent": "SUBSCRIBED"},
                            },
                        },
                    },
                ],
            )
        for error in done.errors:
            print(error.row, error.message)

    Args:
        rows: Any iterable of dicts of email, phone_number, subscriptions and
            age_gated_date_of_birth
            (`ProfileSubscriptionCreateAttributesParam`), or of whole rows,
            {"type": "profile", "attributes": {...}}
            (`ProfileSubscriptionCreateParam`). It is read once, as the jobs are
            sent.
        custom_source: Where consent was given; it is shown on the profile.
        historical_import: True for consent collected before: no confirmation,
            no "added to list" flows; each consent then needs its consented_at
            in the past.
        list_id: Id of the list they join; its opt-in setting holds.
        wait: Wait until all jobs have ended, and collect the errors of their
            rows.
        on_progress: Called with the `BulkProgress` after every job that is sent
            or ends.
        resume: `progress.state()` of an earlier run over the same rows: rows
            that were sent are not sent again.

    Raises:
        ArgumentError: The call was wrong, and nothing was sent.
        BulkRefused: Not one row was accepted.
        BulkInterrupted: A call failed; its `progress` says how far it came.
    """
    return await arun_bulk(
        client,
        _SUBSCRIBE_PROFILES,
        rows,
        {
            "custom_source": custom_source,
            "historical_import": historical_import,
            "list_id": list_id,
        },
        wait=wait,
        on_progress=on_progress,
        resume=resume,
    )


def unsubscribe_profiles(
    client: Klaviyo,
    rows: Iterable[
        ProfileSubscriptionDeleteAttributesParam | ProfileSubscriptionDeleteParam
    ],
    *,
    list_id: str | Omit = OMIT,
    wait: bool = True,
    on_progress: Callable[[BulkProgress], object] | None = None,
    resume: Mapping[str, Any] | None = None,
) -> BulkProgress:
    """Unsubscribes profiles on the channels that each row names. Profiles that are not
    in the list that you name are unsubscribed from everything.

    Each job takes up to 100 rows. The API does not report what becomes of a job, so
    nothing is waited for. Rows that the API refuses are in `errors`.

        with Klaviyo() as klaviyo:
            done = bulk.unsubscribe_profiles(
                klaviyo,
                [
                    {
                        "email": "ann@example.com",
                        "subscriptions": {
                            "email": {
                                "marketing": {"consent": "UNSUBSCRIBED"},
                            },
                        },
                    },
                ],
            )
        for error in done.errors:
            print(error.row, error.message)

    Args:
        rows: Any iterable of dicts of email, phone_number and subscriptions
            (`ProfileSubscriptionDeleteAttributesParam`), or of whole rows,
            {"type": "profile", "attributes": {...}}
            (`ProfileSubscriptionDeleteParam`). It is read once, as the jobs are
            sent.
        list_id: Id of the list they leave. Who is not on it is unsubscribed
            from everything.
        wait: Wait until all jobs have ended, and collect the errors of their
            rows.
        on_progress: Called with the `BulkProgress` after every job that is sent
            or ends.
        resume: `progress.state()` of an earlier run over the same rows: rows
            that were sent are not sent again.

    Raises:
        ArgumentError: The call was wrong, and nothing was sent.
        BulkRefused: Not one row was accepted.
        BulkInterrupted: A call failed; its `progress` says how far it came.
    """
    return run_bulk(
        client,
        _UNSUBSCRIBE_PROFILES,
        rows,
        {
            "list_id": list_id,
        },
        wait=wait,
        on_progress=on_progress,
        resume=resume,
    )


async def aunsubscribe_profiles(
    client: AsyncKlaviyo,
    rows: Iterable[
        ProfileSubscriptionDeleteAttributesParam | ProfileSubscriptionDeleteParam
    ],
    *,
    list_id: str | Omit = OMIT,
    wait: bool = True,
    on_progress: Callable[[BulkProgress], object] | None = None,
    resume: Mapping[str, Any] | None = None,
) -> BulkProgress:
    """Unsubscribes profiles on the channels that each row names. Profiles that are not
    in the list that you name are unsubscribed from everything.

    Each job takes up to 100 rows. The API does not report what becomes of a job, so
    nothing is waited for. Rows that the API refuses are in `errors`.

        async with AsyncKlaviyo() as klaviyo:
            done = await bulk.aunsubscribe_profiles(
                klaviyo,
                [
                    {
                        "email": "ann@example.com",
                        "subscriptions": {
                            "email": {
                                "marketing": {"consent": "UNSUBSCRIBED"},
                            },
                        },
                    },
                ],
            )
        for error in done.errors:
            print(error.row, error.message)

    Args:
        rows: Any iterable of dicts of email, phone_number and subscriptions
            (`ProfileSubscriptionDeleteAttributesParam`), or of whole rows,
            {"type": "profile", "attributes": {...}}
            (`ProfileSubscriptionDeleteParam`). It is read once, as the jobs are
            sent.
        list_id: Id of the list they leave. Who is not on it is unsubscribed
            from everything.
        wait: Wait until all jobs have ended, and collect the errors of their
            rows.
        on_progress: Called with the `BulkProgress` after every job that is sent
            or ends.
        resume: `progress.state()` of an earlier run over the same rows: rows
            that were sent are not sent again.

    Raises:
        ArgumentError: The call was wrong, and nothing was sent.
        BulkRefused: Not one row was accepted.
        BulkInterrupted: A call failed; its `progress` says how far it came.
    """
    return await arun_bulk(
        client,
        _UNSUBSCRIBE_PROFILES,
        rows,
        {
            "list_id": list_id,
        },
        wait=wait,
        on_progress=on_progress,
        resume=resume,
    )
