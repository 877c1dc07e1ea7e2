-- What the dashboard asks of a team with a million notes, without reading a million notes.

-- A shared note, once for every touchpoint it names and once for '', which stands for all of them: what the
-- inbox filters by, in the order in which it lists. '' as step or direction: the note names none. Written
-- beside the note, by the same code, in the same transaction. Without a foreign key, because notes are never
-- deleted, and it would be looked up for every row of every push.
CREATE TABLE note_facet (
  team_id uuid NOT NULL,
  touchpoint text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  journey_step text COLLATE "C" NOT NULL,
  direction text COLLATE "C" NOT NULL,
  product text COLLATE "C" NOT NULL,
  shared_at bigint NOT NULL,
  note_id uuid NOT NULL,
  owner_id uuid NOT NULL
);
INSERT INTO note_facet
SELECT n.team_id, f.touchpoint, n.state, coalesce(n.journey_step, ''), coalesce(n.direction, ''),
  coalesce(n.product, ''), n.shared_at, n.id, n.owner_id
FROM note n CROSS JOIN LATERAL (SELECT '' UNION SELECT unnest(n.touchpoints)) AS f(touchpoint)
WHERE n.status = 'shared';
ALTER TABLE note_facet ADD PRIMARY KEY
  (team_id, touchpoint, state, journey_step, direction, product, shared_at, note_id);
-- From person to person of a cell, to see whether there are enough of them (DASH-4). How many there are, or
-- how many notes one of them wrote, is stored nowhere.
CREATE INDEX note_facet_people ON note_facet (team_id, touchpoint, journey_step, owner_id)
  WHERE touchpoint <> '' AND journey_step <> '';

-- How many notes look alike to the filter. It counts notes and knows no person.
CREATE TABLE note_tally (
  team_id uuid NOT NULL,
  touchpoint text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  journey_step text COLLATE "C" NOT NULL,
  direction text COLLATE "C" NOT NULL,
  product text COLLATE "C" NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (team_id, touchpoint, state, journey_step, direction, product)
-- Counts change all the time: room beside each row keeps them on one page and out of the index.
) WITH (fillfactor = 50);
INSERT INTO note_tally
SELECT team_id, touchpoint, state, journey_step, direction, product, count(*)
FROM note_facet GROUP BY team_id, touchpoint, state, journey_step, direction, product;

-- Who may read the tally. A count that went back to nothing is as if it had never been.
CREATE VIEW readable_tally AS
  SELECT m.person_id AS reader_id, t.*
  FROM membership m JOIN note_tally t ON t.team_id = m.team_id
  WHERE t.count > 0;

-- The inbox filtered by state alone is a walk through note_facet, too.
DROP INDEX note_inbox_state;

-- Tombstones are kept for a while (PULL-14): up to `pruned_to` those of other people are gone, after
-- `prunings` rounds of forgetting.
ALTER TABLE space
  ADD COLUMN pruned_to bigint NOT NULL DEFAULT 0,
  ADD COLUMN prunings int NOT NULL DEFAULT 0;
CREATE INDEX space_log_tombstones ON space_log (space_id, version) WHERE why IS NOT NULL;

-- A view keeps the columns it was made with.
DROP VIEW readable_space;
CREATE VIEW readable_space AS
  SELECT m.person_id AS reader_id, m.role AS reader_role, m.name AS reader_name, s.*
  FROM membership m JOIN space s ON s.team_id = m.team_id;
