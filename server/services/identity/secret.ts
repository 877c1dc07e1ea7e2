import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a token, 160 for an invite: short enough for a link, far beyond guessing. */
const BYTES = { token: 32, invite: 20, handoff: 32 } as const;

/** A new secret. Only its hash is stored. */
export function createSecret(kind: keyof typeof BYTES): string {
  return randomBytes(BYTES[kind]).toString('base64url');
}

/** What is stored of a secret. A plain hash does: nobody can try 2^160 inputs. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
