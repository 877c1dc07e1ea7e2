-- Tells a retry from another mutation under the same number: two copies of one browser profile count
-- apart. Null for answers of before.
ALTER TABLE mutation_result ADD COLUMN mark text;
