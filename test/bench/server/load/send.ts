import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export type Sent = {
  status: number;
  /** Bytes of the body as they travelled. */
  bytes: number;
  /** The body, unpacked. */
  read(): Buffer;
};

export type Send = (url: string, token: string, body: object) => Promise<Sent>;

/**
 * POST over kept connections as the extension does it, gzip welcome; the answer is kept as it came, for
 * the load shares its cores with what it measures. Node's own client: a load tool paces well, but repeats
 * one request, and here each has a person, a number and a cursor of its own.
 */
export function createSender(sockets: number): { send: Send; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets, scheduling: 'fifo' });
  const send: Send = (url, token, body) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        'accept-encoding': 'gzip',
      };
      const sent = request(url, { agent, method: 'POST', headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const whole = Buffer.concat(parts);
          const isPacked = answer.headers['content-encoding'] === 'gzip';
          const status = answer.statusCode ?? 0;
          resolve({
            status,
            bytes: whole.length,
            read: () => (isPacked ? gunzipSync(whole) : whole),
          });
        });
      });
      sent.on('error', reject);
      sent.end(text);
    });
  return { send, close: () => agent.destroy() };
}

/** The same, and any answer but 200 is a failure that says its status and code. */
export async function mustSend(
  send: Send,
  url: string,
  token: string,
  body: object,
): Promise<Sent> {
  const sent = await send(url, token, body);
  if (sent.status !== 200)
    throw new Error(`${sent.status} ${sent.read().toString().slice(0, 120)}`);
  return sent;
}
