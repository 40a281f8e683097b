"""The rule of `sliding_window` and the queues of `queue` in Lua: Redis takes each step as a whole.

Times are microseconds by Redis' own clock. For each scope, narrow ones first, stand its keys in
KEYS: `starts` (when each permit began to count), `held` (those that were not released, with the end
of their lease), `queue` (those who wait, by arrival), `leases` (until when they are taken to wait)
and `state` (what the API told).
"""

from __future__ import annotations

KEYS = ("starts", "held", "queue", "leases", "state")

CLOCK = """
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
"""
"""Begins every script."""

# ARGV: name, patience without and with a limit as the cause, longest window that is queued for,
# beat, grace, longest hold, lease of a held permit (0: it counts from its start), and for each
# scope the number of its limits and each limit's count and window. Returns the wait, the number of
# the limit that causes it among all that were given (0: the API asked to wait), and how many wait
# before.
ACQUIRE = """
local me = ARGV[1]
local patience, queued_patience, queued = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local beat, grace, longest_hold = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local lease = tonumber(ARGV[8])
local scopes, at, number = {}, 9, 0
local wait, cause, ahead = 0, 0, 0
local allowed = patience

for s = 1, #KEYS / 5 do
  local scope = {starts = KEYS[5 * s - 4], held = KEYS[5 * s - 3], queue = KEYS[5 * s - 2],
                 leases = KEYS[5 * s - 1], state = KEYS[5 * s], limits = {}, longest = 1000000}
  for _ = 1, tonumber(ARGV[at]) do
    number = number + 1
    local limit = {count = tonumber(ARGV[at + 1]), window = tonumber(ARGV[at + 2]), number = number}
    scope.limits[#scope.limits + 1] = limit
    scope.longest = math.max(scope.longest, limit.window)
    at = at + 2
  end
  at = at + 1
  scopes[s] = scope
end

local reached = 0
for s, scope in ipairs(scopes) do
  reached = s
  -- Where the clock was set back, what began later than now begins now.
  local future = string.format('(%.0f', now)
  for _, one in ipairs(redis.call('ZRANGEBYSCORE', scope.starts, future, '+inf')) do
    redis.call('ZADD', scope.starts, now, one)
  end
  -- Whose process is gone does not release: its permit counts from the end of its lease.
  local lost = redis.call('ZRANGEBYSCORE', scope.held, '-inf', now, 'WITHSCORES')
  for i = 1, #lost, 2 do
    redis.call('ZREM', scope.held, lost[i])
    redis.call('ZADD', scope.starts, lost[i + 1], lost[i])
  end
  redis.call('ZREMRANGEBYSCORE', scope.starts, '-inf', now - scope.longest)
  for _, one in ipairs(redis.call('ZRANGEBYSCORE', scope.leases, '-inf', now)) do
    redis.call('ZREM', scope.queue, one)
    redis.call('ZREM', scope.leases, one)
  end
  local held = redis.call('ZCARD', scope.held)
  ahead = redis.call('ZRANK', scope.queue, me) or redis.call('ZCARD', scope.queue)
  local hold = tonumber(redis.call('HGET', scope.state, 'hold') or 0) - now
  wait, cause, allowed = 0, 0, patience
  if hold > 0 and hold <= longest_hold then wait = hold end
  for _, limit in ipairs(scope.limits) do
    local rounds, rest = math.floor(ahead / limit.count), ahead % limit.count
    local index = limit.count - 1 - rest - held
    local due = rounds * limit.window
    if index < 0 then
      due = due + limit.window
    else
      local before = redis.call('ZREVRANGE', scope.starts, index, index, 'WITHSCORES')[2]
      if before then due = due + math.max(0, before + limit.window - now) end
    end
    if due > wait then
      wait, cause = due, limit.number
      if limit.window <= queued then allowed = queued_patience else allowed = patience end
    end
  end
  if ahead > 0 and wait == 0 then
    wait, allowed = math.min(5000 * ahead, 50000), queued_patience
  end
  if wait > 0 then break end
end

if wait == 0 then
  for _, scope in ipairs(scopes) do
    if lease > 0 then
      redis.call('ZADD', scope.held, now + lease, me)
      redis.call('PEXPIRE', scope.held, math.ceil((lease + scope.longest) / 1000) + 1000)
    else
      redis.call('ZADD', scope.starts, now, me)
    end
    redis.call('PEXPIRE', scope.starts, math.ceil((lease + scope.longest) / 1000) + 1000)
    redis.call('ZREM', scope.queue, me)
    redis.call('ZREM', scope.leases, me)
    local left = redis.call('HGET', scope.state, 'left')
    if left then
      local until_ = tonumber(redis.call('HGET', scope.state, 'until'))
      if until_ <= now then
        redis.call('HDEL', scope.state, 'left', 'until')
      elseif tonumber(left) <= 1 then
        redis.call('HDEL', scope.state, 'left', 'until')
        redis.call('HSET', scope.state, 'hold', string.format('%.0f', until_))
      else
        redis.call('HINCRBY', scope.state, 'left', -1)
      end
    end
  end
elseif wait > allowed then
  for _, scope in ipairs(scopes) do
    redis.call('ZREM', scope.queue, me)
    redis.call('ZREM', scope.leases, me)
  end
  return {wait, cause, ahead, 1}
else
  local ends = now + math.min(wait, beat) + grace
  for s = 1, reached do
    local scope = scopes[s]
    local last = redis.call('ZREVRANGE', scope.queue, 0, 0, 'WITHSCORES')[2]
    redis.call('ZADD', scope.queue, 'NX', math.max(now, (last or 0) + 1), me)
    redis.call('ZADD', scope.leases, ends, me)
    redis.call('PEXPIRE', scope.queue, math.ceil((beat + grace) / 1000) * 2)
    redis.call('PEXPIRE', scope.leases, math.ceil((beat + grace) / 1000) * 2)
  end
end
return {wait, cause, ahead, 0}
"""

# ARGV: name.
LEAVE = """
for s = 1, #KEYS / 5 do
  for k = 4, 1, -1 do
    redis.call('ZREM', KEYS[5 * s - k], ARGV[1])
  end
end
return 0
"""

# ARGV: name, whether the permit was held, then nothing or what the response tells: the scope that
# it is told of, how many may still start (0: none), and for how many microseconds.
RELEASE = """
if ARGV[2] == '1' then
  for s = 1, #KEYS / 5 do
    local starts, held = KEYS[5 * s - 4], KEYS[5 * s - 3]
    local lives = math.max(redis.call('PTTL', starts), redis.call('PTTL', held))
    -- After the end of its lease it counts already.
    if redis.call('ZREM', held, ARGV[1]) == 1 or redis.call('ZSCORE', starts, ARGV[1]) then
      redis.call('ZADD', starts, now, ARGV[1])
      redis.call('PEXPIRE', starts, lives)
    end
  end
end
if not ARGV[3] then return 0 end
local state, remaining = KEYS[5 * tonumber(ARGV[3])], tonumber(ARGV[4])
local until_ = now + tonumber(ARGV[5])
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
