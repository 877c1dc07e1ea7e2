import { describe, expect, it } from 'vitest';

import { dashboardTexts } from '../../../utils/i18n/dashboard/dashboard-texts.ts';
import { isPassing, type DashboardProblem } from './dashboard-problem.ts';

/** Every kind once; the type makes sure that none is missing. */
const every: { [K in DashboardProblem['kind']]: Extract<DashboardProblem, { kind: K }> } = {
  offline: { kind: 'offline' },
  unreachable: { kind: 'unreachable' },
  timeout: { kind: 'timeout' },
  'not-our-server': { kind: 'not-our-server' },
  'bad-answer': { kind: 'bad-answer' },
  'signed-out': { kind: 'signed-out' },
  forbidden: { kind: 'forbidden' },
  'not-found': { kind: 'not-found' },
  invalid: { kind: 'invalid' },
  'too-large': { kind: 'too-large' },
  'rate-limited': { kind: 'rate-limited', until: 1 },
  'server-error': { kind: 'server-error', status: 500 },
  'upgrade-required': { kind: 'upgrade-required' },
  'invite-unknown': { kind: 'invite-unknown' },
  'invite-used-up': { kind: 'invite-used-up' },
  'invite-expired': { kind: 'invite-expired' },
  'code-unknown': { kind: 'code-unknown' },
};

describe('problems', () => {
  it('each has its words in both languages, without technical terms', () => {
    for (const language of ['de', 'en'] as const)
      for (const { kind } of Object.values(every)) {
        const { title, text } = dashboardTexts(language).problems[kind];
        expect(title.length).toBeGreaterThan(5);
        expect(text).toMatch(/[.!?]$/);
        expect(`${title} ${text}`).not.toMatch(/\b(HTTP|JSON|[45]\d\d|timeout|undefined|null)\b/i);
      }
  });

  it('knows which of them pass by themselves', () => {
    expect(isPassing(every.unreachable)).toBe(true);
    expect(isPassing(every['rate-limited'])).toBe(true);
    expect(isPassing(every['not-found'])).toBe(false);
    expect(isPassing(every['signed-out'])).toBe(false);
  });
});
