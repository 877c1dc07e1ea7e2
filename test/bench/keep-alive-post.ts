import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** POST or GET over kept connections, reading the answer without looking at it: the load must be cheap. */
function ask(url: string, token: string, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = request(
      url,
      { agent, method: body === undefined ? 'GET' : 'POST', headers },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The same, and a wrong answer ends the bench. */
export async function mustAsk(url: string, token: string, body?: string) {
  const status = await ask(url, token, body);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
}

export function closeConnections() {
  agent.destroy();
}
