"""The conventions of one service, as `service.yaml` names them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.conventions.envelopes import ENVELOPES, Envelope, Plain
from generator.conventions.errors import ERROR_SHAPES, ErrorShape, PlainError
from generator.conventions.forms import (
    FORM_NOTATIONS,
    FormNotation,
    OpenApiForms,
)
from generator.conventions.pagination import PAGINATION, Pagination, Recognised
from generator.conventions.rate_limits import (
    RATE_LIMITS,
    RateLimitFields,
    RateLimitHeaders,
    RetryAfter,
)
from generator.keys import ListOf, Styled, key


@dataclass(frozen=True, slots=True)
class Conventions:
    """The API's style."""

    envelope: Envelope = key(
        Styled(ENVELOPES),
        about="What wraps the data of a body.",
        default=Plain(),
    )
    pagination: Pagination = key(
        Styled(PAGINATION),
        about="How one page of results leads to the next.",
        default=Recognised(),
    )
    errors: ErrorShape = key(
        Styled(ERROR_SHAPES),
        about="Where an error response says what is wrong.",
        default=PlainError(),
    )
    forms: FormNotation = key(
        Styled(FORM_NOTATIONS),
        about="How nested values are named in forms.",
        default=OpenApiForms(),
    )
    rate_limits: tuple[RateLimitHeaders, ...] = key(
        ListOf(Styled(RATE_LIMITS)),
        about="Headers in which the API reports its rate limits, and what says that a request is "
        "refused because of one.",
        default=(RetryAfter(), RateLimitFields()),
    )
