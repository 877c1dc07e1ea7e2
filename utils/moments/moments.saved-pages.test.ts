import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { parsePage } from '../../test/eval/parse-page.ts';
import { readTruth } from '../../test/eval/read-truth.ts';
import { nudgeTypes } from '../domain/nudge.ts';
import { type Place, placeKinds } from '../domain/place.ts';
import { detectPage } from '../page/detect.ts';
import { placeOf } from '../page/place-of.ts';
import { findMoment } from './find-moment.ts';
import { readIssueOrigin } from './read-issue-origin.ts';
import { readPlaceText } from './read-place-text.ts';
import { readWorkText } from './read-work-text.ts';

const folder = join(import.meta.dirname, '../../../shared/pages');
const truth = existsSync(folder) ? readTruth(folder) : null;
const entries = truth?.kind === 'unusable' ? [] : (truth?.entries ?? []);
const reason = entries.length > 0 ? '' : `, skipped: ${folder} is not there`;
const NOW = Date.UTC(2026, 10, 22);

/** A saved page under its address, as far as reading needs a window. */
function open({ file, url }: { file?: string | null | undefined; url: string }) {
  const page = parsePage(file ? readFileSync(join(folder, file), 'utf8') : '');
  const window = { document: page.document, location: new URL(url) } as unknown as Window;
  return { window, place: placeOf(detectPage(url, page.document), url), close: () => page.close() };
}

describe.skipIf(entries.length === 0)(`saved pages${reason}`, () => {
  const named = (part: string) => entries.find(({ file }) => file?.includes(part))!;

  it('give title and text of what they show', () => {
    const issue = open(named('08-jira-server'));
    const text = readWorkText(issue.window, issue.place!);
    expect(text?.title).toBe('AppEngine Compatibility.');
    expect(text?.body).toContain('using this for a month');
    // The comments below it are long.
    expect(text?.body.length).toBeLessThan(1000);
    issue.close();
    for (const [part, title] of [
      ['12-confluence', 'Titanium SDK 7.5.0.GA Release Note'],
      ['14-confluence', 'S2-059'],
    ] as const) {
      const page = open(named(part));
      const read = readWorkText(page.window, page.place!);
      expect(read?.title).toBe(title);
      expect(read?.body.length).toBeGreaterThan(400);
      page.close();
    }
  }, 60_000);

  it('tell when an issue was written, and that nobody is signed in', () => {
    const { window, close } = open(named('08-jira-server'));
    const { isAuthor, age } = readIssueOrigin(window.document, NOW);
    expect(isAuthor).toBeNull();
    expect(NOW - age!).toBe(Date.parse('2009-04-16T12:52-05:00'));
    close();
  }, 60_000);

  it('are no moments: old, technical or nobody’s', () => {
    for (const entry of entries) {
      const { window, place, close } = open(entry);
      const watch = place && { place, types: nudgeTypes, ownTicket: false };
      const text = place && readPlaceText(window.document, place);
      expect(watch && text && findMoment(window, watch, text, NOW)).toBeNull();
      close();
    }
  }, 60_000);

  it('never make anything throw, whatever place they are taken for', () => {
    for (const entry of entries) {
      const { window, close } = open(entry);
      for (const kind of placeKinds) {
        const place: Place = {
          product: kind.endsWith('page') ? 'confluence' : 'jira',
          site: 'https://acme.example',
          kind,
          key: kind.startsWith('new') ? null : 'CXM-12',
          container: null,
          title: 'Mahnprozess: Go-live für Kund:innen',
          url: null,
        };
        const watch = { place, types: nudgeTypes, ownTicket: kind === 'issue' };
        const text = readPlaceText(window.document, place);
        expect(text.body.length).toBeLessThanOrEqual(12_000);
        expect(() => findMoment(window, watch, text, NOW)).not.toThrow();
        expect(readWorkText(window, place)).toBeNull();
      }
      close();
    }
  }, 60_000);
});
