-- Times are milliseconds since 1970 by the server's clock.
-- Tables that a push writes carry no name of a person but the one chosen for the team.

-- Who this server is. A client that knows another id stops and asks (PUSH-2, PULL-2).
CREATE TABLE instance (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  id uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO instance DEFAULT VALUES;

CREATE TABLE person (
  id uuid PRIMARY KEY,
  created_at bigint NOT NULL
);

CREATE TABLE team (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  min_group_size int NOT NULL DEFAULT 8 CHECK (min_group_size >= 8),
  created_at bigint NOT NULL
);

CREATE TABLE membership (
  team_id uuid NOT NULL REFERENCES team,
  person_id uuid NOT NULL REFERENCES person,
  role text NOT NULL CHECK (role IN ('member', 'pate', 'admin')),
  name text NOT NULL,
  joined_at bigint NOT NULL,
  PRIMARY KEY (team_id, person_id)
);
CREATE INDEX membership_of_person ON membership (person_id);

-- Bearer tokens of devices and sessions of the dashboard, as SHA-256 of the secret.
CREATE TABLE credential (
  hash bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('device', 'session')),
  created_at bigint NOT NULL,
  -- null: until revoked
  expires_at bigint
);
CREATE INDEX credential_of_person ON credential (person_id);

CREATE TABLE invite (
  hash bytea PRIMARY KEY,
  team_id uuid NOT NULL REFERENCES team,
  role text NOT NULL CHECK (role IN ('member', 'pate', 'admin')),
  max_uses int NOT NULL CHECK (max_uses > 0),
  uses int NOT NULL DEFAULT 0 CHECK (uses <= max_uses),
  -- made at the start of the server, not by a person
  bootstrap boolean NOT NULL,
  expires_at bigint NOT NULL
);

CREATE TABLE handoff (
  hash bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  expires_at bigint NOT NULL
);

CREATE TABLE client (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  last_seq bigint NOT NULL DEFAULT 0,
  created_at bigint NOT NULL
);

-- What each mutation was answered, so that a retry after a lost response hears the same (PUSH-5).
CREATE TABLE mutation_result (
  client_id uuid NOT NULL REFERENCES client,
  seq bigint NOT NULL,
  result jsonb NOT NULL,
  -- set where the result quotes a note, to erase the quote with the note
  quotes_note uuid,
  at bigint NOT NULL,
  PRIMARY KEY (client_id, seq)
);
CREATE INDEX mutation_result_age ON mutation_result (at);
CREATE INDEX mutation_result_quote ON mutation_result (quotes_note) WHERE quotes_note IS NOT NULL;

CREATE TABLE note (
  id uuid PRIMARY KEY,
  team_id uuid NOT NULL REFERENCES team,
  owner_id uuid NOT NULL REFERENCES person,
  author_name text NOT NULL,
  status text NOT NULL CHECK (status IN ('shared', 'recalled', 'deleted')),
  rev int NOT NULL,
  -- null as soon as the note is not shared any more
  content jsonb CHECK ((content IS NULL) = (status <> 'shared')),
  shared_at bigint NOT NULL,
  edited_at bigint NOT NULL,
  -- From here on: what the dashboard filters by, derived from content and review events.
  state text NOT NULL CHECK (state IN ('shared', 'seen', 'decided')),
  product text,
  direction text,
  journey_step text,
  touchpoints text[] NOT NULL DEFAULT '{}',
  -- typed texts, title and key in small letters
  search text NOT NULL DEFAULT ''
);
CREATE INDEX note_inbox ON note (team_id, shared_at DESC, id DESC) WHERE status = 'shared';
CREATE INDEX note_inbox_state ON note (team_id, state, shared_at DESC, id DESC) WHERE status = 'shared';

-- Texts that were replaced, and texts that lost against a newer revision.
CREATE TABLE note_revision (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  note_id uuid NOT NULL REFERENCES note,
  -- the revision that held this text, or that it was based on when it lost
  rev int NOT NULL,
  why text NOT NULL CHECK (why IN ('replaced', 'conflict')),
  content jsonb NOT NULL,
  at bigint NOT NULL
);
CREATE INDEX note_revision_of_note ON note_revision (note_id);

CREATE TABLE review_event (
  id uuid PRIMARY KEY,
  note_id uuid NOT NULL REFERENCES note,
  team_id uuid NOT NULL REFERENCES team,
  actor_id uuid NOT NULL REFERENCES person,
  by_name text NOT NULL,
  action jsonb NOT NULL,
  at bigint NOT NULL
);
CREATE INDEX review_event_of_note ON review_event (note_id);

-- One counter per space. Whoever raises it holds its row until commit, so versions come without
-- gaps and in the order of the commits.
CREATE TABLE space (
  id text PRIMARY KEY,
  team_id uuid NOT NULL UNIQUE REFERENCES team,
  version bigint NOT NULL DEFAULT 0,
  epoch int NOT NULL DEFAULT 1
);

-- Last operation per thing; an older one is overwritten, so any cursor replays in O(living rows).
CREATE TABLE space_log (
  space_id text NOT NULL REFERENCES space,
  version bigint NOT NULL,
  entity text NOT NULL CHECK (entity IN ('note', 'review')),
  id uuid NOT NULL,
  -- null: an operation `put` with `doc`
  why text CHECK (why IN ('deleted', 'recalled', 'left-view')),
  doc jsonb CHECK ((doc IS NULL) = (why IS NOT NULL)),
  -- whose note it is; never sent, only compared with the reader
  owner_id uuid,
  at bigint NOT NULL,
  PRIMARY KEY (space_id, entity, id)
);
CREATE UNIQUE INDEX space_log_order ON space_log (space_id, version);

-- The one rule of who may read what. Every read path starts from one of these two views and names
-- its reader.
CREATE VIEW readable_space AS
  SELECT m.person_id AS reader_id, m.role AS reader_role, m.name AS reader_name, s.*
  FROM membership m JOIN space s ON s.team_id = m.team_id;

CREATE VIEW readable_note AS
  SELECT m.person_id AS reader_id, m.role AS reader_role, n.owner_id = m.person_id AS mine, n.*
  FROM membership m JOIN note n ON n.team_id = m.team_id
  WHERE n.status = 'shared';
