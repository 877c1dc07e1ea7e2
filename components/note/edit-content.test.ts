import { describe, expect, it } from 'vitest';

import { emptyContent } from '../../utils/domain/note-content.ts';
import { touchpointKeys } from '../../utils/domain/taxonomy.ts';
import {
  hasDetails,
  offeredTouchpoints,
  suggestedStep,
  withChip,
  withChipReason,
  withKind,
  withoutPassage,
  withPassage,
  withScope,
} from './edit-content.ts';

const empty = emptyContent('check', {
  product: 'jira',
  site: 'https://acme.example',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: '',
  url: null,
});

describe('kind', () => {
  it('keeps every word when it changes, and drops the chip with the check', () => {
    const written = withChip({ ...empty, change: 'a', friction: 'b' }, 'unsure');
    const impact = withKind(written, 'impact');
    expect(impact).toMatchObject({ kind: 'impact', change: 'a', friction: 'b', chip: null });
    expect(withKind(impact, 'check')).toMatchObject({ kind: 'check', change: 'a', friction: 'b' });
  });
});

describe('a passage', () => {
  const passage = { exact: 'um 6 Uhr', prefix: '', suffix: '', start: 0 };
  const wiki = { ...empty, place: { ...empty.place, product: 'confluence' as const } };

  it('makes an untouched note in the wiki one about its impact, and no other', () => {
    expect(withPassage(wiki, passage)).toMatchObject({ kind: 'impact', passage });
    expect(withPassage(empty, passage)).toMatchObject({ kind: 'check', passage });
    expect(withPassage({ ...wiki, change: 'a' }, passage)).toMatchObject({
      kind: 'check',
      passage,
    });
  });

  it('leaves no trace when it is taken out', () => {
    const written = { ...empty, change: 'a' };
    expect(withoutPassage(withPassage(written, passage))).toEqual(written);
    expect('passage' in withoutPassage(withPassage(written, passage))).toBe(false);
  });
});

describe('chip', () => {
  it('is chosen, gets its reason, and is taken back', () => {
    const chosen = withChipReason(withChip(empty, 'internal-only'), 'technical');
    expect(chosen.chip).toEqual({ choice: 'internal-only', reason: 'technical' });
    expect(withChip(chosen, null).chip).toBeNull();
  });

  it('does not carry a reason over to another choice', () => {
    const chosen = withChipReason(withChip(empty, 'internal-only'), 'technical');
    expect(withChip(chosen, 'unsure').chip).toEqual({ choice: 'unsure', reason: null });
  });

  it('keeps its reason when the same choice comes again', () => {
    const chosen = withChipReason(withChip(empty, 'unsure'), 'too-early');
    expect(withChip(chosen, 'unsure')).toBe(chosen);
  });

  it('has no reason without a choice', () => {
    expect(withChipReason(empty, 'technical')).toBe(empty);
  });
});

describe('for whom', () => {
  it('keeps the detail between group and case, and drops it for everyone', () => {
    const group = withScope(
      { ...empty, forWhom: { scope: 'group', detail: 'Neukunden', differentFor: 'x' } },
      'single-case',
    );
    expect(group.forWhom).toEqual({ scope: 'single-case', detail: 'Neukunden', differentFor: 'x' });
    expect(withScope(group, 'everyone').forWhom.detail).toBe('');
    expect(withScope(group, null).forWhom.differentFor).toBe('x');
  });
});

describe('journey step', () => {
  it('is suggested from the first touchpoint while none is chosen', () => {
    expect(suggestedStep(empty)).toBeNull();
    expect(suggestedStep({ ...empty, touchpoints: ['cancellation'] })).toBe('loyalty');
    expect(
      suggestedStep({ ...empty, touchpoints: ['cancellation'], journeyStep: 'usage' }),
    ).toBeNull();
  });
});

describe('offered touchpoints', () => {
  it('are all of them when nothing is known', () => {
    expect(offeredTouchpoints([], [], false)).toEqual([...touchpointKeys]);
  });

  it('begin with the suggested ones, then the chosen, each once', () => {
    expect(offeredTouchpoints(['support', 'billing'], ['billing', 'contract'], false)).toEqual([
      'billing',
      'contract',
      'support',
    ]);
  });

  it('still reach all of them when asked', () => {
    const all = offeredTouchpoints([], ['billing'], true);
    expect(all[0]).toBe('billing');
    expect(all.toSorted()).toEqual([...touchpointKeys].toSorted());
  });
});

describe('details', () => {
  it('are noticed wherever they hide', () => {
    expect(hasDetails(empty)).toBe(false);
    expect(hasDetails({ ...empty, change: 'a', friction: 'b' })).toBe(false);
    expect(hasDetails({ ...empty, direction: 'o' })).toBe(true);
    expect(hasDetails({ ...empty, touchpoints: ['billing'] })).toBe(true);
    expect(hasDetails({ ...empty, frictions: ['downtime'] })).toBe(true);
    expect(hasDetails({ ...empty, lenses: { ...empty.lenses, feels: 'Ärger' } })).toBe(true);
    expect(hasDetails({ ...empty, forWhom: { ...empty.forWhom, differentFor: 'x' } })).toBe(true);
  });
});
