import { request } from 'node:http';

export type PracticeAnswer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
};

export type PracticeRequest = {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
};

/**
 * Asks a running workplace from Node. Names under `.localhost` resolve in browsers only, so this
 * connects to loopback and names the host in the header. Redirects are not followed.
 */
export function askPractice(address: string, ask: PracticeRequest = {}): Promise<PracticeAnswer> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: url.port,
        path: url.pathname + url.search,
        method: ask.method ?? 'GET',
        headers: { host: url.host, ...ask.headers },
      },
      (answer) => {
        answer.setEncoding('utf8');
        let text = '';
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => {
          const headers = Object.fromEntries(
            Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: answer.statusCode ?? 0, headers, text });
        });
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(ask.body);
  });
}
