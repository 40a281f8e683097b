"""Redacts credentials in URLs logged by an HTTP client that was passed in.

httpx and httpx2 write the whole URL of each request at INFO (encode/httpx#2760). A filter on their
loggers removes the credentials of our clients and changes nothing else. Our own HTTP client does
not log URLs.
"""

from __future__ import annotations

import logging
import weakref

from .credentials import Credentials

_LOGGERS = ("httpx", "httpx2")

_known: weakref.WeakSet[Credentials] = weakref.WeakSet()


class _Redaction(logging.Filter):
    """Redacts credentials in log records; drops none of them."""

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
    """Redacts credentials in the logs of HTTP libraries for as long as they are in use."""
    _known.add(credentials)
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_REDACTION)
