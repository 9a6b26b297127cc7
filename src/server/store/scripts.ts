import { defineScript } from 'redis';
import { CODE_PREFIX, KEYS, keysOf } from './redis-keys.ts';

/** Redis runs one script at a time: each of these is one atomic step, as a transaction is in SQLite. */
const PRELUDE = `
  local ${KEYS.join(', ')} = unpack(KEYS)
  local exists = redis.call('EXISTS', room) == 1
  local function code_key(code) return '${CODE_PREFIX}' .. code end
  local function now()
    local time = redis.call('TIME')
    return time[1] * 1000 + math.floor(time[2] / 1000)
  end
  -- What a session writes goes when the session goes.
  local function keep(key) redis.call('PEXPIRE', key, math.max(1, redis.call('PTTL', room))) end
  local function keep_all(life)
    for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, life) end
    for _, code in ipairs(redis.call('SMEMBERS', codes)) do redis.call('PEXPIRE', code_key(code), life) end
  end
`;

const script = (body: string) => defineScript({
  SCRIPT: PRELUDE + body,
  NUMBER_OF_KEYS: KEYS.length,
  parseCommand: (parser, id: string, ...values: (string | number)[]) => {
    parser.pushKeys(keysOf(id));
    parser.push(...values.map(String));
  },
  transformReply: (reply: unknown) => reply,
});

export const SCRIPTS = {
  /** code, secret, event, life */
  beginSession: script(`
    if redis.call('EXISTS', code_key(ARGV[1])) == 1 then return 0 end
    redis.call('SET', code_key(ARGV[1]), string.match(room, '^[^:]*:([^:]*):'))
    redis.call('HSET', room, 'code', ARGV[1], 'secret', ARGV[2], 'devices', 0, 'ballot', '', 'options', 0)
    redis.call('RPUSH', log, ARGV[3])
    redis.call('SADD', codes, ARGV[1])
    keep_all(ARGV[4])
    return 1`),

  /** from */
  readSession: script(`
    if not exists then return nil end
    local found = redis.call('HMGET', room, 'code', 'secret')
    return { found[1], found[2], redis.call('LRANGE', log, ARGV[1], -1) }`),

  /** revision, event, ballot or nothing, options, life */
  appendEvent: script(`
    if not exists or redis.call('LLEN', log) ~= tonumber(ARGV[1]) then return 0 end
    redis.call('RPUSH', log, ARGV[2])
    redis.call('HSET', room, 'ballot', ARGV[3], 'options', ARGV[4])
    keep_all(ARGV[5])
    return 1`),

  /** code, most codes, life */
  recodeSession: script(`
    if not exists or redis.call('EXISTS', code_key(ARGV[1])) == 1 then return 0 end
    if redis.call('SCARD', codes) >= tonumber(ARGV[2]) then return 0 end
    redis.call('SET', code_key(ARGV[1]), string.match(room, '^[^:]*:([^:]*):'))
    redis.call('HSET', room, 'code', ARGV[1])
    redis.call('SADD', codes, ARGV[1])
    keep_all(ARGV[3])
    return 1`),

  /** life */
  touchSession: script(`
    if exists and redis.call('PTTL', room) < tonumber(ARGV[1]) then keep_all(ARGV[1]) end
    return 1`),

  /** device, most. A number, or 0 kicked, -1 unknown, -2 full */
  joinDevice: script(`
    if not exists then return -1 end
    local known = redis.call('HGET', devices, ARGV[1])
    if known then
      if redis.call('SISMEMBER', kicked, known) == 1 then return 0 end
      return tonumber(known)
    end
    local most = tonumber(ARGV[2])
    if most == 0 then return -1 end
    if tonumber(redis.call('HGET', room, 'devices')) >= most then return -2 end
    local number = redis.call('HINCRBY', room, 'devices', 1)
    redis.call('HSET', devices, ARGV[1], number)
    keep(devices)
    return number`),

  /** number, ballots */
  kickDevice: script(`
    if not exists or tonumber(ARGV[1]) < 1 or tonumber(ARGV[1]) > tonumber(redis.call('HGET', room, 'devices')) then return 0 end
    redis.call('SADD', kicked, ARGV[1])
    redis.call('HDEL', tables, ARGV[1])
    for at = 2, #ARGV do
      local cast = redis.call('HGET', votes, ARGV[at] .. ':' .. ARGV[1])
      if cast then
        redis.call('HDEL', votes, ARGV[at] .. ':' .. ARGV[1])
        redis.call('HINCRBY', tallies, ARGV[at] .. ':' .. string.match(cast, '^%d+'), -1)
      end
    end
    keep(kicked)
    return 1`),

  /** number, ballot, option, n */
  castVote: script(`
    if not exists then return 'closed' end
    local number, ballot, option, n = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
    if redis.call('SISMEMBER', kicked, number) == 1 then return 'kicked' end
    local field = ballot .. ':' .. number
    local before = redis.call('HGET', votes, field)
    local old_option, old_n
    if before then
      old_option, old_n = string.match(before, '^(%d+):(%d+)$')
      if tonumber(old_n) >= n then return 'stale' end
    end
    local open = redis.call('HMGET', room, 'ballot', 'options', 'devices')
    if open[1] ~= ballot or tonumber(number) > tonumber(open[3]) then return 'closed' end
    if tonumber(option) >= tonumber(open[2]) then return 'no-option' end
    redis.call('HSET', votes, field, option .. ':' .. ARGV[4])
    if old_option then redis.call('HINCRBY', tallies, ballot .. ':' .. old_option, -1) end
    redis.call('HINCRBY', tallies, ballot .. ':' .. option, 1)
    keep(votes)
    keep(tallies)
    return 'counted'`),

  /** ballot, counts */
  setHandsOf: script(`
    if not exists then return 0 end
    redis.call('HSET', hands, ARGV[1], ARGV[2])
    keep(hands)
    return 1`),

  /** number, run, most */
  setTableOf: script(`
    if not exists or redis.call('SISMEMBER', kicked, ARGV[1]) == 1 then return 0 end
    if redis.call('HEXISTS', tables, ARGV[1]) == 0 and redis.call('HLEN', tables) >= tonumber(ARGV[3]) then return 0 end
    redis.call('HSET', tables, ARGV[1], ARGV[2])
    keep(tables)
    return 1`),

  /** process, devices */
  setHereOf: script(`
    if not exists then return 0 end
    redis.call('HSET', here, ARGV[1], ARGV[2] .. ':' .. string.format('%d', now()))
    keep(here)
    return 1`),

  /** milliseconds for which a process counts */
  hereIn: script(`
    if not exists then return { 0, 0 } end
    local sum = 0
    local told = redis.call('HGETALL', here)
    for at = 1, #told, 2 do
      local devices, when = string.match(told[at + 1], '^(%d+):(%d+)$')
      if now() - tonumber(when) < tonumber(ARGV[1]) then sum = sum + tonumber(devices) else redis.call('HDEL', here, told[at]) end
    end
    return { sum, tonumber(redis.call('HGET', room, 'devices')) - redis.call('SCARD', kicked) }`),
};
