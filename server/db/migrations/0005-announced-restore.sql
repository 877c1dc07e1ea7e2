-- Name of the restore that was announced last: announcing it once more changes nothing.
ALTER TABLE instance ADD COLUMN announced_restore text;
