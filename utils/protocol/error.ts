import * as z from 'zod/mini';

/** Every way a request can be refused. The person's words for each live in `utils/i18n`. */
export const errorCodes = [
  'unauthorized',
  'forbidden',
  'not_found',
  'invalid',
  'too_large',
  'rate_limited',
  'upgrade_required',
  'wrong_instance',
  'seq_gap',
  'wrong_client',
  'invite_unknown',
  'invite_used_up',
  'invite_expired',
  'code_unknown',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Body of every answer that is not 2xx. */
export const errorBodySchema = z.object({
  error: z.object({
    code: z.enum(errorCodes),
    /** What the sender can mend, for developers; never shown to a person, never holds note text. */
    detail: z.optional(z.string()),
  }),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;
