import { pullResponseSchema } from '../protocol/pull.ts';
import { pushResponseSchema } from '../protocol/push.ts';
import type { Http } from './http.ts';
import type { Transport } from './ports.ts';

/** Push and pull over HTTP. */
export function createHttpTransport(http: Http): Transport {
  return {
    push: ({ serverUrl, token }, body, { gzip }) =>
      http({ serverUrl, token, path: '/v1/push', body, gzip, schema: pushResponseSchema }),
    pull: ({ serverUrl, token }, body) =>
      http({ serverUrl, token, path: '/v1/pull', body, schema: pullResponseSchema }),
  };
}
