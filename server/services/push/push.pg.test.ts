import { afterAll, beforeAll, expect, it } from 'vitest';

import {
  makeContent,
  share,
  startTestServer,
  type TestServer,
} from '../../../test/postgres/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('round', async () => {
  const mira = await server.join('pate', 'Miriam');
  const ole = await server.join('member', 'Ole');
  const note = share(ole.teamId, makeContent('Hallo'));
  expect(await ole.push(note)).toEqual(1);
});
