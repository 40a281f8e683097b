"""A limiter for many processes: the starts, and who is next, are kept in Redis or Valkey.

The rule is that of `windows`, and the queues are those of `limiter`; here they are written in Lua,
so that Redis does each step as a whole, by its own clock. One who waits tells from time to time
that it still does; who does not, because its process is gone, loses its place.

Nothing here imports redis-py (the extra `redis`) before a limiter is made.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from ..errors import ArgumentError, Fault
from ..failures import NoResponse
from ..wire.model import Limit
from .limiter import (
    SLACK,
    AsyncSleep,
    Claim,
    Lesson,
    LimiterAway,
    LocalLimiter,
    NoPlace,
    Sleep,
)
from .sliding_window import LONGEST_CAP, LONGEST_HOLD

if TYPE_CHECKING:
    import redis
    import redis.asyncio

WhenAway: TypeAlias = Literal["open", "closed"]

_log = logging.getLogger(__name__)
_MICRO = 1_000_000
_BEAT = 1.0
"""Seconds after which one who waits tells that it still does, and asks whether those before it
do: who gives up gives its place to the next."""
_GRACE = 5.0
"""Seconds more after which it is taken for gone."""
_AWAY_SECONDS = 5.0
"""For so long Redis is not asked again when it could not be reached."""
_LONGEST = 86400.0 + _GRACE
"""Seconds. Nothing is held back for longer: such a time was written before the clock was set."""
_ENDLESS = 10**15
_CONSEQUENCES = {
    "open": "this process keeps to the limits by itself and knows nothing of others",
    "closed": "no calls are let through",
}
_KEYS = ("starts", "queue", "leases", "state")

# Times are microseconds. For each gate, narrow ones first: its keys in KEYS, and in ARGV the number
# of its limits and each limit's count and window. Answers with the wait, and the number of the
# limit that causes it among all that were given (0: the API asked to wait).
_TAKE = """
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local me, patience = ARGV[1], tonumber(ARGV[2])
local beat, grace, longest_hold = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local gates, at, number = {}, 6, 0
local wait, cause = 0, 0

for g = 1, #KEYS / 4 do
  local gate = {starts = KEYS[4 * g - 3], queue = KEYS[4 * g - 2],
                leases = KEYS[4 * g - 1], state = KEYS[4 * g], limits = {}, longest = 1000000}
  for _ = 1, tonumber(ARGV[at]) do
    number = number + 1
    local limit = {count = tonumber(ARGV[at + 1]), window = tonumber(ARGV[at + 2]), number = number}
    gate.limits[#gate.limits + 1] = limit
    gate.longest = math.max(gate.longest, limit.window)
    at = at + 2
  end
  at = at + 1
  gates[g] = gate
end

local reached = 0
for g, gate in ipairs(gates) do
  reached = g
  -- Where the clock was set back, what began later than now begins now.
  local future = string.format('(%.0f', now)
  for _, one in ipairs(redis.call('ZRANGEBYSCORE', gate.starts, future, '+inf')) do
    redis.call('ZADD', gate.starts, now, one)
  end
  redis.call('ZREMRANGEBYSCORE', gate.starts, '-inf', now - gate.longest)
  for _, one in ipairs(redis.call('ZRANGEBYSCORE', gate.leases, '-inf', now)) do
    redis.call('ZREM', gate.queue, one)
    redis.call('ZREM', gate.leases, one)
  end
  local ahead = redis.call('ZRANK', gate.queue, me) or redis.call('ZCARD', gate.queue)
  local hold = tonumber(redis.call('HGET', gate.state, 'hold') or 0) - now
  wait, cause = 0, 0
  if hold > 0 and hold <= longest_hold then wait = hold end
  for _, limit in ipairs(gate.limits) do
    local rounds, rest = math.floor(ahead / limit.count), ahead % limit.count
    local index = limit.count - 1 - rest
    local before = redis.call('ZREVRANGE', gate.starts, index, index, 'WITHSCORES')[2]
    local due = rounds * limit.window
    if before then due = due + math.max(0, before + limit.window - now) end
    if due > wait then wait, cause = due, limit.number end
  end
  if ahead > 0 and wait == 0 then wait = math.min(5000 * ahead, 50000) end
  if wait > 0 then break end
end

if wait == 0 then
  for _, gate in ipairs(gates) do
    redis.call('ZADD', gate.starts, now, me)
    redis.call('PEXPIRE', gate.starts, math.ceil(gate.longest / 1000) + 1000)
    redis.call('ZREM', gate.queue, me)
    redis.call('ZREM', gate.leases, me)
    local left = redis.call('HGET', gate.state, 'left')
    if left then
      local until_ = tonumber(redis.call('HGET', gate.state, 'until'))
      if until_ <= now then
        redis.call('HDEL', gate.state, 'left', 'until')
      elseif tonumber(left) <= 1 then
        redis.call('HDEL', gate.state, 'left', 'until')
        redis.call('HSET', gate.state, 'hold', string.format('%.0f', until_))
      else
        redis.call('HINCRBY', gate.state, 'left', -1)
      end
    end
  end
elseif wait > patience then
  for _, gate in ipairs(gates) do
    redis.call('ZREM', gate.queue, me)
    redis.call('ZREM', gate.leases, me)
  end
else
  local lease = now + math.min(wait, beat) + grace
  for g = 1, reached do
    local gate = gates[g]
    redis.call('ZADD', gate.queue, 'NX', now, me)
    redis.call('ZADD', gate.leases, lease, me)
    redis.call('PEXPIRE', gate.queue, math.ceil((beat + grace) / 1000) * 2)
    redis.call('PEXPIRE', gate.leases, math.ceil((beat + grace) / 1000) * 2)
  end
end
return {wait, cause}
"""

_LEAVE = """
for g = 1, #KEYS / 4 do
  redis.call('ZREM', KEYS[4 * g - 3], ARGV[1])
  redis.call('ZREM', KEYS[4 * g - 2], ARGV[1])
  redis.call('ZREM', KEYS[4 * g - 1], ARGV[1])
end
return 0
"""

# Of one gate: how many may still start (empty: none) in so many microseconds.
_LEARN = """
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local state, remaining = KEYS[4], tonumber(ARGV[1])
local until_ = now + tonumber(ARGV[2])
local hold = tonumber(redis.call('HGET', state, 'hold') or 0)
local left = tonumber(redis.call('HGET', state, 'left') or -1)
local ends = tonumber(redis.call('HGET', state, 'until') or 0)
if remaining <= 0 then
  redis.call('HDEL', state, 'left', 'until')
  hold = math.max(hold, until_)
  redis.call('HSET', state, 'hold', string.format('%.0f', hold))
elseif left < 0 or ends <= now then
  ends = until_
  redis.call('HSET', state, 'left', remaining, 'until', string.format('%.0f', until_))
elseif remaining < left then
  redis.call('HSET', state, 'left', remaining)
end
redis.call('PEXPIRE', state, math.ceil((math.max(hold, ends, now) - now) / 1000) + 1000)
return 0
"""


class _Ask(NamedTuple):
    """A script to be run."""

    script: str
    keys: list[str]
    args: list[Any]


class _Place:
    """One request's place in the queues."""

    __slots__ = ("keys", "name", "sought")

    def __init__(self, keys: list[str]) -> None:
        self.keys = keys
        self.name = os.urandom(12).hex()
        self.sought = False
        """Redis may know of it."""

    def leave(self) -> _Ask:
        return _Ask(_LEAVE, self.keys, [self.name])


class _Redis:
    """What both limiters do alike, without any I/O."""

    __slots__ = (
        "_account",
        "_away_until",
        "_clock",
        "_failures",
        "_local",
        "_prefix",
        "_scripts",
        "_when_away",
    )

    _asynchronous = False

    def __init__(
        self,
        client: Any,
        *,
        account: str = "",
        prefix: str = "rate-limits:",
        when_away: WhenAway = "open",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        from inspect import iscoroutinefunction

        from redis.exceptions import RedisError

        run = getattr(client, "execute_command", None)
        if run is None or iscoroutinefunction(run) is not self._asynchronous:
            kind = "redis.asyncio.Redis" if self._asynchronous else "redis.Redis"
            raise TypeError(f"{type(self).__name__} takes a {kind}")
        if when_away not in ("open", "closed"):
            raise ValueError("when_away must be 'open' or 'closed'")
        self._failures = (RedisError, OSError)
        self._scripts: dict[str, Any] = {
            text: client.register_script(text) for text in (_TAKE, _LEAVE, _LEARN)
        }
        self._account = account
        self._prefix = prefix
        self._when_away = when_away
        self._clock = clock
        self._local = LocalLimiter(clock=clock)
        """Takes over while Redis is away."""
        self._away_until = 0.0
        """Until then Redis is not asked; 0: it is there."""

    def __repr__(self) -> str:
        account = f" of {self._account!r}" if self._account else ""
        return f"<{type(self).__name__}{account} {self._prefix!r}>"

    def _place(self, claim: Claim) -> _Place:
        account = self._account
        if not account:
            if not claim.portable:
                message = (
                    "cannot tell the account by a credential that a function, a flow or the HTTP "
                    "client gives: name it by the limiter's account="
                )
                raise ArgumentError([Fault("limiter", "", message)])
            account = claim.account
        # What stands in braces decides where in a cluster keys are, so all of these are together.
        begin = f"{self._prefix}{{{account}:{claim.operation}}}"
        return _Place(
            [
                ":".join((begin, *key[2:], name))
                for key, _ in claim.gates
                for name in _KEYS
            ]
        )

    def _steps(
        self, claim: Claim, max_wait: float, left: float, place: _Place
    ) -> Generator[_Ask | float, Any, bool]:
        """Asks until there is a place, and sleeps in between; False: Redis is away.

        Yields a script to be run, and takes its answer or what went wrong, or yields seconds.
        """
        if self._is_away():
            self._refuse("it could not be reached a moment ago")
            return False
        begin = self._clock()
        patience = first = min(max_wait, left)
        longest = max([_LONGEST, *(one.seconds for one in claim.limits)])
        args: list[Any] = [place.name, 0, *map(_micro, (_BEAT, _GRACE, longest))]
        limits: list[Limit] = []
        for _, some in claim.gates:
            limits += some
            args.append(len(some))
            for count, seconds in some:
                args += (count, _micro(seconds))
        while True:
            args[1] = _micro(max(0.0, patience))
            place.sought = True
            answer = yield _Ask(_TAKE, place.keys, args)
            if isinstance(answer, BaseException):
                self._lost(answer)
                self._refuse(_told(answer))
                return False
            self._found()
            wait = float(answer[0])
            if not wait:
                self._local.record(claim)
                return True
            if wait > args[1]:
                limit = limits[answer[1] - 1] if answer[1] else None
                raise NoPlace(wait / _MICRO, limit, first)
            yield min(wait / _MICRO, _BEAT)
            patience = min(max_wait + SLACK, left) - (self._clock() - begin)

    def _lesson(self, claim: Claim, lesson: Lesson) -> _Ask | None:
        """What Redis is to be told; None while it is away."""
        self._local.learn(claim, lesson)
        if self._is_away():
            return None
        keys, count = self._place(claim).keys, len(_KEYS)
        if lesson.hold is not None:
            longest = max([LONGEST_HOLD, *(limit.seconds for limit in claim.limits)])
            return _Ask(_LEARN, keys[-count:], [0, _micro(min(lesson.hold, longest))])
        seconds = min(lesson.seconds, LONGEST_CAP)
        return _Ask(_LEARN, keys[:count], [lesson.remaining, _micro(seconds)])

    def _is_away(self) -> bool:
        return self._away_until > 0 and self._clock() < self._away_until

    def _refuse(self, told: str) -> None:
        """Lets nothing through without Redis, if that is wanted."""
        if self._when_away == "closed":
            raise LimiterAway(f"its Redis is away: {told}")

    def _lost(self, error: BaseException) -> None:
        first = not self._away_until
        self._away_until = self._clock() + _AWAY_SECONDS
        if first:
            _log.warning(
                "the Redis of the rate limiter is away, so %s (%s)",
                _CONSEQUENCES[self._when_away],
                _told(error),
            )

    def _found(self) -> None:
        if self._away_until:
            self._away_until = 0.0
            _log.warning("the Redis of the rate limiter is back")


class RedisLimiter(_Redis):
    """Keeps many processes that use one account to the rate limits. Threads may share it.

    Args:
        client: A `redis.Redis` or `RedisCluster` of redis-py; it stays the caller's to close. Give
            it a `socket_timeout` of a second or so: no call waits for Redis longer than it does.
        account: The name of the account, the same in all processes. Unless told, a digest of the
            credential; only clients whose credential is a function or a flow need to tell.
        prefix: How all keys begin.
        when_away: What happens while Redis cannot be reached. `open`: each process keeps to the
            limits by itself, and a warning is logged. `closed`: calls fail with
            `LimiterUnavailableError`, and nothing is sent.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        def __init__(
            self,
            client: redis.Redis | redis.RedisCluster,
            *,
            account: str = "",
            prefix: str = "rate-limits:",
            when_away: WhenAway = "open",
            clock: Callable[[], float] = time.monotonic,
        ) -> None: ...

    def acquire(self, claim: Claim, max_wait: float, left: float, sleep: Sleep) -> None:
        """Returns when the request may start. Raises `NoPlace` when that takes too long."""
        begin = self._clock()
        place = self._place(claim)
        steps = self._steps(claim, max_wait, left, place)
        answer = None
        try:
            while True:
                try:
                    step = steps.send(answer)
                except StopIteration as done:
                    there = done.value
                    break
                if isinstance(step, _Ask):
                    answer = self._run(step)
                else:
                    answer = None
                    sleep(step)
        except BaseException as error:
            if place.sought and not isinstance(error, NoResponse):
                self._run(place.leave())
            raise
        if not there:
            left -= self._clock() - begin
            self._local.acquire(claim, max_wait, left, sleep)

    def learn(self, claim: Claim, lesson: Lesson) -> None:
        """Takes in what an answer tells."""
        ask = self._lesson(claim, lesson)
        answer = None if ask is None else self._run(ask)
        if isinstance(answer, Exception):
            self._lost(answer)

    def _run(self, ask: _Ask) -> Any:
        """What the script answers, or what went wrong."""
        try:
            return self._scripts[ask.script](keys=ask.keys, args=ask.args)
        except self._failures as error:
            return error


class AsyncRedisLimiter(_Redis):
    """`RedisLimiter` for asynchronous clients, on a `redis.asyncio.Redis` or its `RedisCluster`.

    Tasks of one event loop may share it.
    """

    __slots__ = ()

    _asynchronous = True

    if TYPE_CHECKING:

        def __init__(
            self,
            client: redis.asyncio.Redis | redis.asyncio.RedisCluster,
            *,
            account: str = "",
            prefix: str = "rate-limits:",
            when_away: WhenAway = "open",
            clock: Callable[[], float] = time.monotonic,
        ) -> None: ...

    async def aacquire(
        self, claim: Claim, max_wait: float, left: float, sleep: AsyncSleep
    ) -> None:
        """Returns when the request may start. Raises `NoPlace` when that takes too long."""
        begin = self._clock()
        place = self._place(claim)
        steps = self._steps(claim, max_wait, left, place)
        answer = None
        try:
            while True:
                try:
                    step = steps.send(answer)
                except StopIteration as done:
                    there = done.value
                    break
                if isinstance(step, _Ask):
                    answer = await self._run(step)
                else:
                    answer = None
                    await sleep(step)
        except BaseException as error:
            if place.sought and not isinstance(error, NoResponse):
                await self._run(place.leave())
            raise
        if not there:
            left -= self._clock() - begin
            await self._local.aacquire(claim, max_wait, left, sleep)

    async def alearn(self, claim: Claim, lesson: Lesson) -> None:
        """Takes in what an answer tells."""
        ask = self._lesson(claim, lesson)
        answer = None if ask is None else await self._run(ask)
        if isinstance(answer, Exception):
            self._lost(answer)

    async def _run(self, ask: _Ask) -> Any:
        """What the script answers, or what went wrong.

        Whoever is cancelled meanwhile still waits for the answer: cut off within a command,
        redis-py would lose the connection, or the cancellation.
        """
        import asyncio  # heavy, and synchronous programs do without

        asking = asyncio.ensure_future(self._answer(ask))
        try:
            return await asyncio.shield(asking)
        except asyncio.CancelledError:
            await asyncio.wait([asking])
            raise

    async def _answer(self, ask: _Ask) -> Any:
        try:
            return await self._scripts[ask.script](keys=ask.keys, args=ask.args)
        except self._failures as error:
            return error


def _micro(seconds: float) -> int:
    return int(min(seconds * _MICRO, _ENDLESS))


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
