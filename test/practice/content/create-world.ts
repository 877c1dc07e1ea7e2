import { HOSTILE_ISSUES } from './hostile-issues.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { plantIssue } from './issue-seed.ts';
import { BILLING_ISSUES } from './issues-billing.ts';
import { OPERATIONS_ISSUES } from './issues-operations.ts';
import { SERVICE_ISSUES } from './issues-service.ts';
import { momentIssues } from './moment-issues.ts';
import { momentPages, SALES_HOME_ID } from './moment-pages.ts';
import { plantPage } from './page-seed.ts';
import { JONAS, MAREN, PEOPLE, TOMASZ } from './people.ts';
import { personalPages } from './personal-pages.ts';
import { HOME_ID, PROCESS_PAGES } from './process-pages.ts';
import type { World } from './world.ts';

/** On Cloud a personal space bears the account's id, on Data Center the user's name. */
export const PERSONAL_SPACES = { cloud: `~${MAREN.accountId}`, dc: `~${MAREN.id}` } as const;

/** A fresh Stadtwerke Lindenau, exactly as seeded; what is new or lies ahead there is counted from `now`. */
export function createWorld(
  deployment: keyof typeof PERSONAL_SPACES = 'cloud',
  now = Date.now(),
): World {
  const personal = PERSONAL_SPACES[deployment];
  const seeds = [
    ...BILLING_ISSUES,
    ...SERVICE_ISSUES,
    ...OPERATIONS_ISSUES,
    ...HOSTILE_ISSUES,
    ...momentIssues(now),
  ];
  return {
    me: MAREN,
    people: PEOPLE,
    projects: [
      { id: '10001', key: 'CXM', name: 'Kundenservice & Rechnung', lead: JONAS, tone: 2 },
      { id: '10002', key: 'IT', name: 'IT-Betrieb', lead: TOMASZ, tone: 5 },
      { id: '10003', key: 'TEST', name: 'Prüfstand', lead: MAREN, tone: 6 },
      { id: '10004', key: 'VER', name: 'Vertrieb & Portal', lead: JONAS, tone: 3 },
    ],
    issues: seeds.map((seed, index) => plantIssue(seed, index, now)),
    spaces: [
      { id: '65537', key: 'PROZ', name: 'Prozesshandbuch', homeId: HOME_ID },
      { id: '65539', key: 'TEST', name: 'Prüfstand', homeId: '98400' },
      { id: '65543', key: 'VER', name: 'Vertrieb & Portal', homeId: SALES_HOME_ID },
      { id: '65541', key: personal, name: MAREN.name, homeId: '98500' },
    ],
    pages: [
      ...PROCESS_PAGES,
      ...HOSTILE_PAGES,
      ...personalPages(personal),
      ...momentPages(now),
    ].map(plantPage),
    permissions: [],
    lastId: 500_000,
  };
}
