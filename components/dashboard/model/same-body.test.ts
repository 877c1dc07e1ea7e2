import { describe, expect, it } from 'vitest';

import type { ContentBody } from '../../../utils/domain/team-content.ts';
import { bodyText, sameBody } from './same-body.ts';

const line: ContentBody = {
  kind: 'role-entry',
  role: 'dunning',
  process: { de: 'Mahnlauf', en: 'Dunning run' },
  notices: { de: 'Eine Mahnung' },
  touchpoint: 'billing',
  frictions: ['process_error', 'price_surprise'],
  startKey: null,
};

describe('sameBody', () => {
  it('does not mind the order of fields', () => {
    const { kind, ...rest } = line;
    const turned = { ...Object.fromEntries(Object.entries(rest).toReversed()), kind };
    expect(sameBody(line, { ...line, ...turned })).toBe(true);
    expect(bodyText({ ...line, process: { en: 'Dunning run', de: 'Mahnlauf' } })).toBe(
      bodyText(line),
    );
  });

  it('minds every word, and the order of a list', () => {
    expect(sameBody(line, { ...line, process: { de: 'Mahnlauf' } })).toBe(false);
    expect(sameBody(line, { ...line, frictions: ['price_surprise', 'process_error'] })).toBe(false);
    expect(sameBody(line, { ...line, workArea: 'Strom' })).toBe(false);
  });

  it('sees fields that only a newer version knows', () => {
    expect(sameBody(line, { ...line, hint: { of: 'later' } })).toBe(false);
  });
});
