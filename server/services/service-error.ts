import type { ErrorCode } from '../../utils/protocol/error.ts';

type Extra = {
  /** For developers: what the sender can mend. Never note text. */
  detail?: string;
  retryAfterSeconds?: number;
};

/** A request that is refused for a reason the wire has a word for. `routes/answer-error.ts` maps it to HTTP. */
export class ServiceError extends Error {
  readonly code: ErrorCode;
  readonly extra: Extra;

  constructor(code: ErrorCode, extra: Extra = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }
}
