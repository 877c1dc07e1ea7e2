import { join } from 'node:path';

import type { StartInvites } from '../../server/start-server.ts';
import type { PracticeUrls } from '../practice/start-practice.ts';
import { root } from './run-tool.ts';

/** What a person needs to know to look around, for the terminal. */
export function describeDemo(demo: {
  practice: PracticeUrls;
  server: string;
  invites: StartInvites;
}): string {
  const { practice, server, invites } = demo;
  const line = (what: string, where: string) => `  ${what.padEnd(38)}${where}`;
  return [
    '',
    'Kundenblick is ready.',
    '',
    line('Practice workplace', practice.start),
    line('  Jira (as in the Cloud)', `${practice.cloudJira}/browse/CXM-12`),
    line('  Confluence (as in the Cloud)', `${practice.cloudConfluence}/spaces/PROZ/overview`),
    line('  Jira (as in the Data Center)', `${practice.dcJira}/browse/CXM-12`),
    line('  Confluence (as in the Data Center)', `${practice.dcConfluence}/display/PROZ/Mahnlauf`),
    line('Team server and dashboard', server),
    ...(invites.pate ? [line('  Dashboard as CX-Pate, join by', invites.pate)] : []),
    ...(invites.member ? [line('  Extension or member, join by', invites.member)] : []),
    line('Extension for your own browser', join(root, '.output/chrome-mv3-practice')),
    '',
  ].join('\n');
}
