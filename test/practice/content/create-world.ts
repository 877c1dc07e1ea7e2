import { HOSTILE_ISSUES } from './hostile-issues.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { plantIssue } from './issue-seed.ts';
import { BILLING_ISSUES } from './issues-billing.ts';
import { OPERATIONS_ISSUES } from './issues-operations.ts';
import { SERVICE_ISSUES } from './issues-service.ts';
import { plantPage } from './page-seed.ts';
import { JONAS, MAREN, PEOPLE, TOMASZ } from './people.ts';
import { HOME_ID, PROCESS_PAGES } from './process-pages.ts';
import type { World } from './world.ts';

/** A fresh Stadtwerke Lindenau, exactly as seeded. */
export function createWorld(): World {
  const seeds = [...BILLING_ISSUES, ...SERVICE_ISSUES, ...OPERATIONS_ISSUES, ...HOSTILE_ISSUES];
  return {
    me: MAREN,
    people: PEOPLE,
    projects: [
      { id: '10001', key: 'CXM', name: 'Kundenservice & Rechnung', lead: JONAS, tone: 2 },
      { id: '10002', key: 'IT', name: 'IT-Betrieb', lead: TOMASZ, tone: 5 },
      { id: '10003', key: 'TEST', name: 'Prüfstand', lead: MAREN, tone: 6 },
    ],
    issues: seeds.map(plantIssue),
    spaces: [
      { id: '65537', key: 'PROZ', name: 'Prozesshandbuch', homeId: HOME_ID },
      { id: '65539', key: 'TEST', name: 'Prüfstand', homeId: '98400' },
    ],
    pages: [...PROCESS_PAGES, ...HOSTILE_PAGES].map(plantPage),
    permissions: [],
    lastId: 500_000,
  };
}
