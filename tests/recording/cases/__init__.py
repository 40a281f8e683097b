"""What is recorded: for every tool the calls, written by hand three times over.

Each exchange gives a call by documented names, the same call of the Python method, and the same
wish as a user of the vendor's SDK would put it. Nothing here is derived from our own tables: that
the three agree on the wire is what the contract suite proves.
"""

from . import (
    accounts,
    campaigns,
    catalogs,
    client,
    coupons,
    deletions,
    events,
    forms,
    images,
    jobs,
    lists,
    metrics,
    profiles,
    reporting,
    segments,
    tags,
    templates,
    webhooks,
)

RECORDINGS = tuple(
    sorted(
        (
            *accounts.RECORDINGS,
            *campaigns.RECORDINGS,
            *catalogs.RECORDINGS,
            *client.RECORDINGS,
            *coupons.RECORDINGS,
            *deletions.RECORDINGS,
            *events.RECORDINGS,
            *forms.RECORDINGS,
            *images.RECORDINGS,
            *jobs.RECORDINGS,
            *lists.RECORDINGS,
            *metrics.RECORDINGS,
            *profiles.RECORDINGS,
            *reporting.RECORDINGS,
            *segments.RECORDINGS,
            *tags.RECORDINGS,
            *templates.RECORDINGS,
            *webhooks.RECORDINGS,
        ),
        key=lambda one: one.tool,
    )
)
"""The recordings of all tools, by slug."""
