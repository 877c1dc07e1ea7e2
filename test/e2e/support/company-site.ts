import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Practice, startPractice } from '../../practice/start-practice.ts';

/** A name that is nobody's and that no released package knows. */
const HOST = 'jira.firma.test';

/** A company's own Jira and Confluence under names of its own, and its other pages. */
export type CompanySite = {
  origin: string;
  /** Pattern of its permission. */
  pattern: string;
  issue: (key?: string) => string;
  /** A page of the same host that is neither Jira nor Confluence. */
  canteen: string;
  /** Makes the browser find the host, and nothing in the world beyond. */
  flags: readonly string[];
  close: () => Promise<void>;
};

const canteen = '<!doctype html><title>Kantine heute</title><h1>Kantine</h1><p>Linsen</p>';

/** Serves the practice Data Center under a foreign name. */
export async function startCompanySite(): Promise<CompanySite> {
  const practice: Practice = await startPractice({ port: 0 });
  const server = createServer((asked, answer) => {
    if (asked.url?.startsWith('/kantine') || !asked.headers.host?.startsWith(HOST)) {
      answer.writeHead(200, { 'content-type': 'text/html' }).end(canteen);
      return;
    }
    const headers = { ...asked.headers, host: `dc.localhost:${practice.port}` };
    const { method, url: path } = asked;
    const passed = request({ port: practice.port, method, path, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.writeHead(502).end());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://${HOST}`;
  return {
    origin,
    pattern: `${origin}/*`,
    issue: (key = 'CXM-12') => `${origin}/jira/browse/${key}`,
    canteen: `${origin}/kantine`,
    flags: [`--host-resolver-rules=MAP *.test 127.0.0.1:${port}`],
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await practice.close();
    },
  };
}
