-- What a team owns itself: role map, questions, glossary, examples, and the level of its questions.

ALTER TABLE team
  ADD COLUMN question_level text NOT NULL DEFAULT 'wahrnehmen'
    CHECK (question_level IN ('wahrnehmen', 'handeln')),
  -- number of the week whose votes were counted last (LEVEL-4)
  ADD COLUMN level_counted_week int NOT NULL DEFAULT 0;

CREATE TABLE team_content (
  id uuid PRIMARY KEY,
  team_id uuid NOT NULL REFERENCES team,
  -- null: written by a CX-Pate, not proposed; never sent, only compared with the reader
  proposer_id uuid REFERENCES person,
  -- null: nobody, or somebody who did not want to be named
  proposed_by_name text,
  replaces uuid REFERENCES team_content,
  state text NOT NULL CHECK (state IN ('active', 'proposed', 'declined', 'retired', 'withdrawn')),
  -- null as soon as the proposal was withdrawn
  body jsonb CHECK ((body IS NULL) = (state = 'withdrawn')),
  decision jsonb,
  rev int NOT NULL,
  edited_at bigint NOT NULL
);
CREATE INDEX team_content_of_team ON team_content (team_id);

-- Texts that were replaced, and texts that lost against a newer revision.
CREATE TABLE content_revision (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  content_id uuid NOT NULL REFERENCES team_content,
  -- the revision that held this text, or that it was based on when it lost
  rev int NOT NULL,
  why text NOT NULL CHECK (why IN ('replaced', 'conflict')),
  body jsonb NOT NULL,
  at bigint NOT NULL
);
CREATE INDEX content_revision_of_content ON content_revision (content_id);

-- One vote per person: its id is derived from person and team. It bears neither name nor time, only the
-- week, because votes are counted by whole weeks.
CREATE TABLE level_vote (
  id uuid PRIMARY KEY,
  team_id uuid NOT NULL REFERENCES team,
  level text NOT NULL CHECK (level IN ('wahrnehmen', 'handeln')),
  yes boolean NOT NULL,
  week int NOT NULL
);
CREATE INDEX level_vote_of_team ON level_vote (team_id);

ALTER TABLE space_log DROP CONSTRAINT space_log_entity_check;
ALTER TABLE space_log
  ADD CONSTRAINT space_log_entity_check CHECK (entity IN ('note', 'review', 'content'));

-- The one rule of who may read which content: what is in use or waits for an answer, every member; what
-- was declined or retired, those who decide and whoever proposed it.
CREATE VIEW readable_content AS
  SELECT m.person_id AS reader_id, m.role AS reader_role,
    c.proposer_id IS NOT DISTINCT FROM m.person_id AS mine, c.*
  FROM membership m JOIN team_content c ON c.team_id = m.team_id
  WHERE c.state IN ('active', 'proposed')
    OR (c.state IN ('declined', 'retired') AND (m.role <> 'member' OR c.proposer_id = m.person_id));
