import type { CallError, Result } from './contract.ts';

/** An answer that brings something. */
export function succeeded<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** An answer that says why there is none. */
export function failed(error: CallError): { ok: false; error: CallError } {
  return { ok: false, error };
}
