import { describe, expect, it } from 'vitest';

import { guessTicket, type LeftForm, type TicketEvidence, type Writing } from './guess-ticket.ts';

/** When the form was opened; everything is told in seconds after it. */
const OPENED = Date.parse('2026-11-21T10:00:00Z');
const at = (seconds: number) => OPENED + seconds * 1_000;

const note = (over: Partial<Writing> = {}): Writing => ({
  id: 'n1',
  begunAt: at(10),
  here: true,
  title: 'Mahnlauf umstellen',
  container: 'CXM',
  ...over,
});
const ticket = (key: string, summary: string, seconds = 30) => ({
  key,
  summary,
  createdAt: at(seconds),
});
const flag = (key: string, words = `${key} wurde erstellt`) => ({ key, words });
const plain: LeftForm = { projects: ['CXM'], contested: false };

function guess(
  evidence: Partial<TicketEvidence>,
  writing: Partial<Writing> = {},
  form: Partial<LeftForm> = {},
) {
  const all = { named: [], tickets: [], ...evidence };
  return guessTicket(note(writing), all, { ...plain, ...form });
}
const sure = (key: string) => ({ kind: 'sure', key });
const unsure = (...keys: string[]) => ({ kind: 'unsure', keys });
const none = { kind: 'none' };
const own = ticket('CXM-31', 'Mahnlauf umstellen');
const colleague = 'CXM-30';

describe('a ticket that came out of the form', () => {
  it('is known by flag and look-up together', () => {
    expect(guess({ named: [flag('CXM-31')], tickets: [own] })).toEqual(sure('CXM-31'));
  });

  it('is known by the look-up alone when it bears the summary', () => {
    expect(guess({ tickets: [own] })).toEqual(sure('CXM-31'));
  });

  it('may have been named further after the note was saved', () => {
    const longer = ticket('CXM-31', 'Mahnlauf umstellen ab Mai (Teil 1)');
    expect(guess({ tickets: [longer] }, { title: 'Mahnl' })).toEqual(sure('CXM-31'));
    expect(guess({ tickets: [longer] }, { title: 'MAHNLAUF  umstellen ' })).toEqual(sure('CXM-31'));
  });

  it('may have got another name, if the page speaks of it', () => {
    const renamed = ticket('CXM-31', 'Zahlungserinnerung neu');
    expect(guess({ named: [flag('CXM-31')], tickets: [renamed] })).toEqual(sure('CXM-31'));
    expect(guess({ tickets: [renamed] })).toEqual(unsure('CXM-31'));
  });

  it('was not named yet when the note was saved: then the page must speak of it', () => {
    expect(guess({ named: [flag('CXM-31')], tickets: [own] }, { title: '' })).toEqual(
      sure('CXM-31'),
    );
    expect(guess({ tickets: [own] }, { title: '' })).toEqual(unsure('CXM-31'));
    expect(guess({ tickets: [own] }, { title: 'Ma' })).toEqual(unsure('CXM-31'));
  });

  it('of a form that told no project fits in any', () => {
    const evidence = { named: [flag('IT-7')], tickets: [ticket('IT-7', 'Wartung')] };
    const form = { projects: [null] };
    expect(guess(evidence, { container: null, title: '' }, form)).toEqual(sure('IT-7'));
  });
});

describe('no ticket', () => {
  it('when the form was cancelled', () => {
    expect(guess({})).toEqual(none);
    expect(guess({ tickets: null })).toEqual(none);
  });

  it('when all that is named or found is older than the note', () => {
    const older = ticket('CXM-29', 'Mahnlauf umstellen', 2);
    expect(guess({ named: [flag('CXM-29')], tickets: [older] })).toEqual(none);
  });

  it('when the flag speaks of what somebody else did', () => {
    expect(guess({ named: [flag(colleague, `${colleague} ist erledigt`)] })).toEqual(none);
  });

  it('when the only new one is of a project the form was never for', () => {
    expect(guess({ tickets: [ticket('IT-7', 'Wartungsfenster')] })).toEqual(none);
  });

  it('for what was left over from an earlier form, unless it bears that summary', () => {
    const evidence = { named: [flag('CXM-31')], tickets: [ticket('CXM-31', 'Etwas anderes')] };
    const earlier = { here: false, begunAt: at(-3_000) };
    expect(guess(evidence, earlier)).toEqual(none);
    expect(guess({ named: [flag('CXM-31')], tickets: [own] }, earlier)).toEqual(sure('CXM-31'));
    expect(guess({ tickets: [own] }, earlier)).toEqual(unsure('CXM-31'));
  });
});

describe('several tickets', () => {
  const first = ticket('CXM-31', 'Mahnlauf umstellen', 30);
  const second = ticket('CXM-32', 'Vorlage ändern', 60);
  const both = [second, first];

  it('of one form that made another: each note finds its own by the summary', () => {
    const named = [flag('CXM-32')];
    expect(guess({ named, tickets: both })).toEqual(sure('CXM-31'));
    const later = { title: 'Vorlage ändern', begunAt: at(40) };
    expect(guess({ named, tickets: both }, later)).toEqual(sure('CXM-32'));
  });

  it('are told apart by time: what was begun later belongs to no earlier one', () => {
    const later = { title: '', begunAt: at(45) };
    expect(guess({ named: [flag('CXM-32')], tickets: both }, later)).toEqual(sure('CXM-32'));
  });

  it('without a summary: the first one after the note, if the page still speaks of it', () => {
    const named = [flag('CXM-31'), flag('CXM-32')];
    expect(guess({ named, tickets: both }, { title: '' })).toEqual(sure('CXM-31'));
    expect(guess({ named: [flag('CXM-32')], tickets: both }, { title: '' })).toEqual(
      unsure('CXM-32', 'CXM-31'),
    );
  });

  it('of the same name are a question', () => {
    const twin = ticket('CXM-32', 'Mahnlauf umstellen', 60);
    expect(guess({ named: [flag('CXM-32')], tickets: [twin, first] })).toEqual(
      unsure('CXM-32', 'CXM-31'),
    );
  });
});

describe('another tab with a form of its own', () => {
  const contested = { contested: true };

  it('makes a ticket uncertain that this page does not speak of', () => {
    expect(guess({ tickets: [own] }, {}, contested)).toEqual(unsure('CXM-31'));
  });

  it('makes one uncertain that does not bear the summary', () => {
    const evidence = { named: [flag('CXM-31')], tickets: [ticket('CXM-31', 'Zahlung')] };
    expect(guess(evidence, {}, contested)).toEqual(unsure('CXM-31'));
    expect(guess(evidence, { title: '' }, contested)).toEqual(unsure('CXM-31'));
  });

  it('does not, where page, summary and look-up say the same', () => {
    expect(guess({ named: [flag('CXM-31')], tickets: [own] }, {}, contested)).toEqual(
      sure('CXM-31'),
    );
  });
});

describe('a form whose project was changed after the note was saved', () => {
  const form = { projects: ['CXM', 'IT'] };
  const moved = ticket('IT-7', 'Mahnlauf umstellen');

  it('is asked about, unless page, summary and look-up say the same', () => {
    expect(guess({ tickets: [moved] }, {}, form)).toEqual(unsure('IT-7'));
    expect(guess({ named: [flag('IT-7')], tickets: [moved] }, { title: '' }, form)).toEqual(
      unsure('IT-7'),
    );
    expect(guess({ named: [flag('IT-7')], tickets: [moved] }, {}, form)).toEqual(sure('IT-7'));
  });
});

describe('a site that does not answer, or does not know the ticket yet', () => {
  const said = flag('CXM-31', 'CXM-31 Mahnlauf umstellen wurde erstellt');

  it('leaves the words of the page, which must bear the summary', () => {
    for (const tickets of [null, []]) {
      expect(guess({ named: [said], tickets })).toEqual(sure('CXM-31'));
      expect(guess({ named: [flag('CXM-31')], tickets })).toEqual(none);
      expect(guess({ named: [said], tickets }, { title: '' })).toEqual(none);
    }
  });

  it('and never decides between two, for another project, or beside another tab', () => {
    const twin = flag('CXM-32', 'CXM-32 Mahnlauf umstellen');
    expect(guess({ named: [said, twin], tickets: null })).toEqual(none);
    expect(guess({ named: [said], tickets: null }, {}, { contested: true })).toEqual(none);
    expect(guess({ named: [said], tickets: null }, { container: 'IT' })).toEqual(none);
  });

  it('does not let a found one win over one that is only spoken of', () => {
    const other = ticket('CXM-33', 'Mahnlauf umstellen', 20);
    expect(guess({ named: [said], tickets: [other] })).toEqual(unsure('CXM-33'));
  });
});
