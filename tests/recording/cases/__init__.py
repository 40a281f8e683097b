"""What is recorded: for every tool the calls, written by hand three times over.

Each exchange gives a call by documented names, the same call of the Python method, and the same
wish as a user of the vendor's SDK would put it. Nothing here is derived from our own tables: that
the three agree on the wire is what the contract suite proves.
"""

from ..case import Recording
from . import (
    accounts,
    campaigns,
    catalogs,
    client,
    coupons,
    deletions,
    events,
    forms,
    further,
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

_GROUPS = (
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
    *further.RECORDINGS,
)


def _by_tool() -> tuple[Recording, ...]:
    """One recording for each tool, of the exchanges that any module has."""
    found: dict[str, Recording] = {}
    for one in _GROUPS:
        before = found.get(one.tool)
        exchanges = () if before is None else before.exchanges
        found[one.tool] = Recording(one.tool, one.method, exchanges + one.exchanges)
    return tuple(found[tool] for tool in sorted(found))


RECORDINGS = _by_tool()
"""The recordings of all tools, by slug."""
