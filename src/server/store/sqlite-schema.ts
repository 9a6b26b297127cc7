/** Sessions are short-lived: a file of another version is not carried over. */
export const SCHEMA_VERSION = 1;

/** A vote that was acknowledged survives the process. What is wiped is overwritten. */
export const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
`;

export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, code TEXT NOT NULL, secret TEXT NOT NULL, revision INTEGER NOT NULL, ends INTEGER NOT NULL,
    ballot INTEGER, options INTEGER, devices INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS codes (
    code TEXT PRIMARY KEY, session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX IF NOT EXISTS codes_of_session ON codes (session);
  CREATE TABLE IF NOT EXISTS events (
    session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, place INTEGER NOT NULL, event TEXT NOT NULL,
    PRIMARY KEY (session, place)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS devices (
    session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, number INTEGER NOT NULL, hash TEXT NOT NULL,
    kicked INTEGER NOT NULL DEFAULT 0, run TEXT,
    PRIMARY KEY (session, number), UNIQUE (session, hash)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS votes (
    session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, ballot INTEGER NOT NULL, device INTEGER NOT NULL,
    option INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (session, ballot, device)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS hands (
    session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, ballot INTEGER NOT NULL, counts TEXT NOT NULL,
    PRIMARY KEY (session, ballot)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS presence (
    session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, process TEXT NOT NULL, devices INTEGER NOT NULL, told INTEGER NOT NULL,
    PRIMARY KEY (session, process)
  ) STRICT, WITHOUT ROWID;
`;

export const STATEMENTS = {
  begin: 'INSERT INTO sessions (id, code, secret, revision, ends) VALUES (:id, :code, :secret, 1, :ends)',
  addCode: 'INSERT INTO codes (code, session) VALUES (:code, :id)',
  isTaken: 'SELECT 1 FROM codes WHERE code = :code',
  codesOf: 'SELECT count(*) AS codes FROM codes WHERE session = :id',
  setCode: 'UPDATE sessions SET code = :code, ends = :ends WHERE id = :id AND ends > :now',
  find: 'SELECT s.id, s.code, s.secret FROM codes c JOIN sessions s ON s.id = c.session WHERE c.code = :code AND s.ends > :now',
  session: 'SELECT id, code, secret, devices FROM sessions WHERE id = :id AND ends > :now',
  events: 'SELECT event FROM events WHERE session = :id AND place >= :from ORDER BY place',
  advance: 'UPDATE sessions SET revision = revision + 1, ballot = :ballot, options = :options, ends = :ends WHERE id = :id AND revision = :revision AND ends > :now',
  addEvent: 'INSERT INTO events (session, place, event) VALUES (:id, :place, :event)',
  touch: 'UPDATE sessions SET ends = max(ends, :ends) WHERE id = :id AND ends > :now',

  device: 'SELECT number, kicked FROM devices WHERE session = :id AND hash = :hash',
  nextDevice: 'UPDATE sessions SET devices = devices + 1 WHERE id = :id AND devices < :most AND ends > :now RETURNING devices',
  addDevice: 'INSERT INTO devices (session, number, hash) VALUES (:id, :number, :hash)',
  kick: 'UPDATE devices SET kicked = 1 WHERE session = :id AND number = :number',
  takeVote: 'DELETE FROM votes WHERE session = :id AND ballot = :ballot AND device = :number',

  vote: `INSERT INTO votes (session, ballot, device, option, n)
    SELECT s.id, :ballot, d.number, :option, :n FROM sessions s JOIN devices d ON d.session = s.id AND d.number = :number
    WHERE s.id = :id AND s.ballot = :ballot AND :option < s.options AND d.kicked = 0 AND s.ends > :now
    ON CONFLICT (session, ballot, device) DO UPDATE SET option = excluded.option, n = excluded.n WHERE excluded.n > n`,
  ballotFor: 'SELECT s.ballot, d.kicked FROM sessions s JOIN devices d ON d.session = s.id AND d.number = :number WHERE s.id = :id',
  voteOf: 'SELECT option, n FROM votes WHERE session = :id AND ballot = :ballot AND device = :number',
  tally: 'SELECT option, count(*) AS votes FROM votes WHERE session = :id AND ballot = :ballot GROUP BY option',
  setHands: 'INSERT INTO hands (session, ballot, counts) SELECT id, :ballot, :counts FROM sessions WHERE id = :id AND ends > :now ON CONFLICT DO UPDATE SET counts = excluded.counts',
  hands: 'SELECT counts FROM hands WHERE session = :id AND ballot = :ballot',

  setTable: `UPDATE devices SET run = :run WHERE session = :id AND number = :number AND kicked = 0
    AND (run IS NOT NULL OR (SELECT count(run) FROM devices WHERE session = :id) < :most)`,
  tableOf: 'SELECT run FROM devices WHERE session = :id AND number = :number',
  tables: 'SELECT number, run FROM devices WHERE session = :id AND run IS NOT NULL AND kicked = 0 ORDER BY number',

  setHere: 'INSERT INTO presence (session, process, devices, told) SELECT id, :process, :devices, :now FROM sessions WHERE id = :id ON CONFLICT DO UPDATE SET devices = excluded.devices, told = excluded.told',
  here: 'SELECT coalesce(sum(devices), 0) AS here FROM presence WHERE session = :id AND told > :since',
  kicked: 'SELECT count(*) AS devices FROM devices WHERE session = :id AND kicked = 1',
  forgetPresence: 'DELETE FROM presence',
  sweep: 'DELETE FROM sessions WHERE ends <= :now',
} as const;
