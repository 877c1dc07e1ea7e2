import { gunzipSync } from 'node:zlib';

/** The text of a request's body, packed or not; null where it has none. */
export function bodyOf({ body }: RequestInit): string | null {
  if (typeof body === 'string') return body;
  return body instanceof ArrayBuffer ? gunzipSync(body).toString('utf8') : null;
}

/** The same request with another body, which goes as it is. */
export function withBody(init: RequestInit, body: string): RequestInit {
  return { ...withoutEncoding(init), body };
}

/** Whether a body is packed and the request does not say so. */
export function isSpoilt({ body, headers }: RequestInit): boolean {
  return body instanceof ArrayBuffer && !new Headers(headers).has('content-encoding');
}

/** The same request by way of a proxy that forgets that its body is packed. */
export function withoutEncoding(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  headers.delete('content-encoding');
  return { ...init, headers };
}
