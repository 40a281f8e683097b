"""One call, from its arguments to its answer, without any I/O.

`Engine.attempts` is a generator that both drivers run: it yields the seconds to wait before the
next sending, and takes the answer, or the exception, of that sending.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urljoin, urlsplit

from ..auth.credentials import Authorization, Credentials
from ..encoding import control_character, query_text
from ..errors import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    CredentialError,
    Fault,
    LimiterUnavailableError,
    LocalRateLimitError,
    ResponseError,
    ServiceError,
)
from ..failures import DeadlineBeforeSending, DeadlineExceeded, failure_kind
from ..ratelimit.applicable_limits import LimitLookup
from ..ratelimit.feedback import RateLimitFeedback, conventions_of, feedback_of
from ..ratelimit.permit import (
    PATIENCE,
    ApplicableLimits,
    LimiterUnavailable,
    NoPermit,
    Permit,
)
from ..ratelimit.sliding_window import UNBOUND
from ..response import Response
from ..suggest import did_you_mean
from ..wire.compiled import Spelling
from ..wire.model import ServiceInfo, Tool
from ..wire.prepared import PreparedRequest
from ..wire.request import build
from .options import REQUEST_OPTIONS, Settings, changed
from .response import Facts, api_error, response_error
from .retry import (
    OVERDUE,
    Decision,
    Retries,
    RetryBudget,
)

if TYPE_CHECKING:
    from ..files.parts import Part

_DOTS = frozenset((".", ".."))
_URL_CHARACTERS = "%/:?#[]@!$&'()*+,;=-._~"


class Exchange:
    """A request that is ready to be sent, and what is needed to judge its answer."""

    __slots__ = (
        "attempt",
        "content",
        "due",
        "facts",
        "form",
        "grant",
        "headers",
        "limits",
        "method",
        "permit",
        "repeatable",
        "route",
        "rule",
        "settings",
        "tool",
        "url",
    )

    def __init__(
        self,
        request: PreparedRequest,
        url: str,
        grant: Authorization,
        settings: Settings,
        facts: Facts,
    ) -> None:
        self.tool = request.tool
        self.method = request.method
        self.url = url
        """May hold a credential in its query: never in messages."""
        self.headers: dict[str, str] = request.headers
        self.content = request.content
        self.form: list[Part] | None = request.form
        self.rule = request.auth
        self.grant = grant
        self.settings = settings
        self.repeatable = request.repeatable
        self.facts = facts
        self.route = request.route
        """The path with names in the place of ids."""
        self.attempt = 0
        """How often it was sent."""
        self.limits: ApplicableLimits | None = None
        """What it needs a permit for; None: the limits are not kept to."""
        self.permit: Permit | None = None
        """The one for what is being sent."""
        self.due = UNBOUND
        """The deadline, on the client's clock."""

    @property
    def constant(self) -> bool:
        """Every call of the tool goes to this very URL: there is no id in it, and no query."""
        return self.route == self.facts.path and "?" not in self.url

    def __repr__(self) -> str:
        return f"<Exchange {self.method} {self.facts.path}>"


class Engine:
    """What the calls of one client share, apart from connections."""

    __slots__ = (
        "_feedback",
        "_limits",
        "_origin",
        "_random",
        "_reserved",
        "base_url",
        "budget",
        "clock",
        "credentials",
        "log",
        "now",
        "service",
        "vouched",
    )

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Credentials,
        base_url: str | None,
        *,
        random: Callable[[], float],
        now: Callable[[], float],
        clock: Callable[[], float],
        vouched: bool = False,
    ) -> None:
        self.service = service
        self.credentials = credentials
        self.base_url, self._origin = _base(base_url or service.base_url)
        self.vouched = vouched
        """The HTTP client authenticates by itself."""
        self._random = random
        self.now = now
        """Unix time."""
        self.clock = clock
        """Seconds that never go back."""
        self.budget = RetryBudget()
        self._limits = LimitLookup(service)
        self._feedback = conventions_of(service.rate_limits)
        self._reserved = credentials.header_names | {
            name.lower() for name in service.headers
        }
        self.log = logging.getLogger(service.package)

    def start(
        self,
        tool: Tool[Any],
        arguments: Mapping[str, Any],
        spelling: Spelling,
        options: Mapping[str, Any],
        settings: Settings,
    ) -> Exchange:
        """The exchange of a call. Raises `ArgumentError` and `CredentialError`."""
        if options:
            request, settings = self._with_options(
                tool, arguments, spelling, options, settings
            )
        else:
            request = build(tool, arguments, spelling)
        grant = self._grant(request)
        url = self.base_url + request.target
        for name, value in grant.query:
            url += ("&" if "?" in url else "?") + query_text(name) + "="
            url += query_text(value.reveal())
        facts = Facts(tool.slug, request.method, request.path, self.credentials.scrub)
        exchange = Exchange(request, url, grant, settings, facts)
        if settings.rate_limits:
            exchange.limits = self._limits.limits_of(
                request, grant, arguments, spelling
            )
        return exchange

    def follow(self, before: Exchange, link: str) -> Exchange:
        """The exchange that follows a link of an answer.

        Raises `ResponseError` for a link that leads away from the API, or to a part of it where
        another credential belongs.
        """
        target = self._target(link, before)
        path = target.partition("?")[0]
        facts = Facts(before.tool.slug, "GET", path, before.facts.scrub)
        request = PreparedRequest(before.tool, "GET", path, before.rule)
        request.route = before.route
        request.headers = {
            name: value
            for name, value in before.headers.items()
            if name != "content-type"
        }
        request.repeatable = True
        scheme, host, port = self._origin
        url = f"{scheme}://{host}:{port}" if port >= 0 else f"{scheme}://{host}"
        grant = before.grant
        if grant.headers:  # it may have been renewed
            grant = self.credentials.grant(before.rule, before.tool.slug, [])
        url += target
        names = {pair.partition("=")[0] for pair in target.partition("?")[2].split("&")}
        for name, value in grant.query:
            if query_text(name) not in names:
                url += ("&" if "?" in target else "?") + query_text(name) + "="
                url += query_text(value.reveal())
        after = Exchange(request, url, grant, before.settings, facts)
        after.limits = before.limits
        return after

    def attempts(
        self, exchange: Exchange
    ) -> Generator[float, Response | BaseException, Response]:
        """The attempts of one exchange; returns the answer with a success status.

        Yields the seconds to wait before sending; send it the answer or the transport's error.
        Raises the error of an exchange that does not succeed.
        """
        settings = exchange.settings
        budget = self.budget
        if settings.deadline is not None:
            exchange.due = self.clock() + settings.deadline
        outcome = yield 0.0
        if (
            type(outcome) is Response
            and 200 <= outcome.status < 300
            and outcome.content is not None
        ):
            if budget.left < budget.full:
                budget.pay()
            return outcome
        retries = Retries(
            max_retries=settings.max_retries,
            max_wait=PATIENCE if settings.max_wait is None else settings.max_wait,
            repeatable=exchange.repeatable,
            random=self._random,
            now=self.now,
            remaining=lambda: self.left(exchange),
            budget=budget,
        )
        reached = False
        earlier: tuple[Response | BaseException, Decision, int, bool] | None = None
        while True:
            attempts = retries.sent
            if isinstance(outcome, Response):
                reached = True
                if 200 <= outcome.status < 300 and outcome.content is not None:
                    retries.succeeded()
                    return outcome
                if outcome.status < 400:
                    raise self._unusable(exchange, outcome)
                headers = outcome.headers
                decision = retries.after_status(
                    outcome.status,
                    headers.get("retry-after"),
                    headers.get("date"),
                    limited=any(
                        one.refuses(outcome.status, headers) for one in self._feedback
                    ),
                )
            elif isinstance(
                outcome, (NoPermit, LimiterUnavailable, DeadlineBeforeSending)
            ):
                problem = self._held_back(exchange, outcome)
                if earlier is None:
                    raise problem
                note = (
                    OVERDUE
                    if isinstance(outcome, DeadlineBeforeSending)
                    else problem.message
                )
                outcome, decision, attempts, reached = earlier
                decision = decision._replace(note=note)
                raise self._error(exchange, outcome, decision, attempts, reached)
            else:
                kind = failure_kind(outcome) or "other"
                reached = reached or kind in ("timeout", "broken")
                decision = retries.after_failure(kind)
            if decision.wait is None:
                raise self._error(exchange, outcome, decision, attempts, reached)
            earlier = (outcome, decision, attempts, reached)
            outcome = yield decision.wait

    def watched(self, exchange: Exchange) -> bool:
        """Whether anybody wants to know of the sendings of an exchange."""
        settings = exchange.settings
        return (
            settings.on_request is not None
            or settings.on_response is not None
            or self.log.isEnabledFor(logging.INFO)
        )

    def feedback(self, response: Response) -> RateLimitFeedback | None:
        """What a response tells of the API's rate limits."""
        return feedback_of(self._feedback, response.status, response.headers, self.now)

    def check_time(self, exchange: Exchange) -> None:
        """Raises `DeadlineBeforeSending` when the deadline has passed before a sending."""
        if self.left(exchange) <= 0:
            raise DeadlineBeforeSending("it passed before anything was sent")

    def left(self, exchange: Exchange) -> float:
        """The seconds until the deadline of a call; infinity where it has none."""
        due = exchange.due
        return UNBOUND if due is UNBOUND else due - self.clock()

    # ----------------------------------------------------------------------------------------------

    def _with_options(
        self,
        tool: Tool[Any],
        arguments: Mapping[str, Any],
        spelling: Spelling,
        options: Mapping[str, Any],
        settings: Settings,
    ) -> tuple[PreparedRequest, Settings]:
        faults: list[Fault] = []
        settings = changed(settings, options, faults)
        unknown = {
            name: value
            for name, value in options.items()
            if name not in REQUEST_OPTIONS
        }
        if unknown and spelling == "python":
            # A misspelt argument arrives among the options: let it be judged as an argument.
            arguments = {**unknown, **arguments}
        else:
            for name in unknown:
                hint = did_you_mean(name, REQUEST_OPTIONS)
                faults.append(Fault(name, "", f"is not an option of a call{hint}"))
        try:
            request = build(
                tool,
                arguments,
                spelling,
                extra_headers=options.get("extra_headers"),
                extra_query=options.get("extra_query"),
                extra_body=options.get("extra_body"),
                reserved_headers=self._reserved,
                options=REQUEST_OPTIONS,
            )
        except ArgumentError as error:
            faults = [*error.faults, *faults]
        if faults:
            raise ArgumentError(
                faults, tool=tool.slug, documented_first=spelling == "documented"
            )
        return request, settings

    def _grant(self, request: PreparedRequest) -> Authorization:
        try:
            return self.credentials.grant(
                request.auth, request.tool.slug, request.query
            )
        except CredentialError:
            if self.vouched and self.credentials.secret_rule(request.auth):
                return Authorization(secret=True)
            raise

    def _target(self, link: str, before: Exchange) -> str:
        """Path and query of a link that the request's credential may go to."""
        facts = before.facts
        try:
            parts = urlsplit(urljoin(before.url, link))
            if (
                _origin_of(parts) == self._origin
                and "@" not in parts.netloc
                and self._is_ruled_by(before.rule, parts.path)
            ):
                target = f"{parts.path}?{parts.query}" if parts.query else parts.path
                return quote(target, safe=_URL_CHARACTERS)
        except ValueError:
            pass
        raise ResponseError(
            f"the link to the next page leads away from {self.base_url}, so it is not followed "
            f"({facts}): {ascii(facts.scrub(link.partition('?')[0]))[:200]}",
            tool=facts.tool,
            method=facts.method,
            path=facts.path,
        )

    def _is_ruled_by(self, rule: str, path: str) -> bool:
        """Whether a path is below the base URL, and in the part of the API that a rule is for."""
        base = urlsplit(self.base_url).path + "/"
        if not path.startswith(base) or not _DOTS.isdisjoint(
            unquote(path).replace("\\", "/").split("/")
        ):
            return False
        known = self.service.paths
        inside = "/" + path.removeprefix(base)
        fitting = [name for name in known if inside.startswith(known[name])]
        return not known or rule == max(
            fitting, key=lambda name: len(known[name]), default=None
        )

    def _unusable(self, exchange: Exchange, answer: Response) -> ResponseError:
        if 200 <= answer.status < 300:
            most = exchange.settings.max_response_bytes
            why = f"more than {most} bytes (the client's max_response_bytes)"
        elif answer.status >= 300:
            why = "a redirect, which is not followed"
        else:
            why = "a status that ends no request"
        return response_error(why, answer._replace(content=None), exchange.facts)

    def _error(
        self,
        exchange: Exchange,
        outcome: Response | BaseException,
        decision: Decision,
        attempts: int,
        reached: bool,
    ) -> ServiceError:
        """The error of an exchange whose last attempt came to this."""
        if not isinstance(outcome, Response):
            return self._failure(exchange, outcome, attempts, reached, decision.note)
        return api_error(
            outcome,
            exchange.facts,
            retired_status=self.service.retired_status,
            retry_after=decision.retry_after,
            attempts=attempts,
            note=decision.note,
        )

    def _held_back(
        self,
        exchange: Exchange,
        error: NoPermit | LimiterUnavailable | DeadlineBeforeSending,
    ) -> ServiceError:
        """The error of an exchange of which nothing was sent."""
        facts = exchange.facts
        if isinstance(error, DeadlineBeforeSending):
            return self._failure(exchange, error, attempts=0, reached=False)
        if isinstance(error, LimiterUnavailable):
            told = self.credentials.scrub(str(error))
            message = (
                f"the limiter cannot be asked, so nothing was sent ({facts}): {told}"
            )
            return LimiterUnavailableError(message, tool=facts.tool)
        return LocalRateLimitError(
            f"{error}; nothing was sent ({facts})",
            retry_after=error.seconds,
            limit=None if error.limit is None else (error.limit[0], error.limit[1]),
            tool=facts.tool,
            method=facts.method,
            path=facts.path,
        )

    def _failure(
        self,
        exchange: Exchange,
        error: BaseException,
        attempts: int,
        reached: bool,
        note: str = "",
    ) -> ServiceError:
        # Only the words of the transport's error stay: it holds the request with its credentials.
        facts = exchange.facts
        name = type(error).__name__
        told = self.credentials.scrub(" ".join(str(error).split()))[:300]
        if name == "DecodingError":
            problem: ServiceError = ResponseError(
                f"the API's answer cannot be decoded ({facts}): {told or name}",
                tool=facts.tool,
                method=facts.method,
                path=facts.path,
            )
        else:
            overdue = isinstance(error, DeadlineExceeded) or self.left(exchange) <= 0
            late = overdue or any(
                cls.__name__ == "TimeoutException" for cls in type(error).__mro__
            )
            cls = APITimeoutError if late else APIConnectionError
            what = "no answer in time" if late else "no answer"
            if overdue:
                what = (
                    f"no answer within the deadline of {exchange.settings.deadline:g} s"
                )
            times = f", sent {attempts} times" if attempts > 1 else ""
            told = f"{name}: {told}" if told else name
            told += f"; not sent again: {note}" if note and not overdue else ""
            problem = cls(
                f"{what} ({facts}{times}): {told}",
                tool=facts.tool,
                method=facts.method,
                path=facts.path,
                sent=reached,
                attempts=attempts,
            )
        return problem


def _base(url: str) -> tuple[str, tuple[str, str, int]]:
    """A base URL without its trailing slash, and its origin; ArgumentError for an unfit one."""
    problem = ""
    try:
        parts = urlsplit(url)
        origin = _origin_of(parts)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            problem = "must be an http or https URL"
        elif "@" in parts.netloc or "?" in url or "#" in url:
            problem = "must not hold a user, a query or a fragment"
        elif not url.isascii() or control_character(url) or " " in url or "\\" in url:
            problem = "must hold printable ASCII only"
    except (ValueError, AttributeError, TypeError):
        problem = "must be an http or https URL"
    if problem:
        raise ArgumentError([Fault("base_url", "", problem)])
    return url.rstrip("/"), origin


def _origin_of(parts: Any) -> tuple[str, str, int]:
    """Scheme, host and port; -1 stands for the scheme's own port."""
    host = parts.hostname or ""
    if ":" in host:
        host = f"[{host}]"
    port = parts.port
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, host, -1 if port is None or port == usual else port
