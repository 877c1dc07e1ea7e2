import * as z from 'zod/mini';

/**
 * A UUID as every comparison expects it: in small letters. PostgreSQL takes capitals and gives back small
 * letters, so an id that kept its capitals would be one thing here and another there.
 */
export const idSchema = z.uuid().check(z.toLowerCase());
