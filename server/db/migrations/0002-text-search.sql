-- Substring search is correct without this index and quick with it. The extension is part of
-- PostgreSQL's own contrib modules, but a database somebody else runs may lack it or refuse it.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') THEN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX note_search ON note USING gin (search gin_trgm_ops) WHERE status = 'shared';
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'pg_trgm may not be created here: text search works without its index';
END
$$;
