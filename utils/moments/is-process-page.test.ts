import { describe, expect, it } from 'vitest';

import { isProcessPage } from './is-process-page.ts';
import type { PageShape } from './read-page-shape.ts';

const plain: PageShape = { headings: [], columns: [], steps: 0 };
const body =
  'Wer was tut, in welcher Reihenfolge und bis wann, damit bei den Kund:innen ankommt, was ankommen soll.';
const steps: PageShape = { ...plain, headings: ['schritte'], steps: 3 };

describe('isProcessPage', () => {
  it.each([
    'Mahnlauf',
    'Rechnungslauf Dezember',
    'Mahnprozess',
    'Kündigungsprozess Privatkund:innen',
    'Prozess: Reklamation bearbeiten',
    'Ablauf der Schlussrechnung',
    'Arbeitsanweisung Nachlassfall',
    'Verfahrensanweisung Sperrung',
    'Richtlinie Kulanz',
    'Datenschutzrichtlinie',
    'Leitfaden Telefonie',
    'Anleitung: Zählerwechsel erfassen',
    'Kurzanleitung Postkorb',
    'Checkliste Umzug',
    'Textbausteine Kündigung',
    'Musterbrief Preisanpassung',
    'So bearbeiten wir Reklamationen',
    'Umgang mit Beschwerden',
    'Vorgehen bei Störungen',
    'SOP Complaint intake',
    'How to handle a returned direct debit',
    'Runbook: customer outage',
    'Refund policy',
    'Claims procedure',
    'Billing process for paid accounts',
    'Onboarding workflow',
  ])('%s, by its title', (title) => {
    expect(isProcessPage({ title, body }, plain)).toBe(true);
  });

  it.each(['Umzug melden', 'Kündigung bestätigen', 'Abschlag ändern'])(
    '%s, by what is done and numbered steps',
    (title) => {
      expect(isProcessPage({ title, body }, { ...plain, steps: 3 })).toBe(true);
      expect(isProcessPage({ title, body }, plain)).toBe(false);
    },
  );

  it('takes a page without a telling title by sections and steps', () => {
    expect(isProcessPage({ title: 'Rücklastschriften', body }, steps)).toBe(true);
    const table = { ...plain, headings: ['auslöser'], columns: ['schritt', 'wer'] };
    expect(isProcessPage({ title: 'Sperrung', body }, table)).toBe(true);
    const sections = { ...plain, headings: ['zuständigkeiten', 'fristen'] };
    expect(isProcessPage({ title: 'Sperrung', body }, sections)).toBe(true);
  });

  it.each([
    'Prozessor-Upgrade der Datenbank',
    'Process crash on start',
    'Child process memory',
    'Ablauf des Zertifikats',
    'Ablaufdatum der Tokens',
    'Vergabeverfahren Gerichtskosten',
    'CSP policy',
    'IAM policies for S3',
    'Retention policy der Logs',
    'How to set up the dev environment',
    'Docker Anleitung',
    'API Guidelines',
    'Architektur Mahnprozess',
    'Release Notes 4.2',
    'Konzept neuer Mahnprozess',
    'Ideen für den Umzugsprozess',
    'Kantinenplan',
    'Preisblatt 2027',
    'Team Abrechnung',
    'Notizen zur Mahnung',
    'edit',
    'Lauftreff am Donnerstag',
    'Verlauf',
  ])('not: %s', (title) => {
    expect(isProcessPage({ title, body }, plain)).toBe(false);
  });

  it('waits for a text: a title alone describes nothing yet', () => {
    expect(isProcessPage({ title: 'Mahnprozess', body: '' }, steps)).toBe(false);
  });
});
