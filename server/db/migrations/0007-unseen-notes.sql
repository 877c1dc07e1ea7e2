-- The oldest notes of a cell of the heat map that nobody has looked at yet: its quote is one of them. Without it they
-- were found by a dozen looks for each cell, one for every direction and product.
CREATE INDEX note_facet_unseen ON note_facet (team_id, touchpoint, journey_step, shared_at, note_id)
  WHERE touchpoint <> '' AND journey_step <> '' AND state = 'shared';
