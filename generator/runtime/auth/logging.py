"""Credentials in a query, kept out of the log of an HTTP client that was passed in.

httpx and httpx2 write the whole URL of each request at INFO (encode/httpx#2760). A filter on their
loggers takes the credentials of our clients out; all else stays as it was. Our own HTTP client
writes no such log.
"""

from __future__ import annotations

import logging
import weakref

from .credentials import Credentials

_LOGGERS = ("httpx", "httpx2")

_known: weakref.WeakSet[Credentials] = weakref.WeakSet()


class _Redaction(logging.Filter):
    """Takes credentials out of records; lets all of them pass."""

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        scrubbed = text
        for credentials in tuple(_known):
            scrubbed = credentials.scrub(scrubbed)
        if scrubbed != text:
            record.msg, record.args = scrubbed, ()
        return True


_REDACTION = _Redaction()


def redact(credentials: Credentials) -> None:
    """Keeps credentials out of the logs of HTTP libraries, as long as they are in use."""
    _known.add(credentials)
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_REDACTION)
