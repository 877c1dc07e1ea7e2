import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import { loadRole } from '../../../../utils/programme/roles.ts';
import { loadGlossary, termKeys } from '../../../../utils/programme/shipped-glossary.ts';
import { startKeyOf } from '../../../../utils/programme/start-keys.ts';
import { isShippedRole } from '../role-map/role-names.ts';

/** What ships under a start key, in the shape of the team's own; null when nothing does. */
export async function loadShippedBody(startKey: string): Promise<ContentBody | null> {
  const [kind, role = ''] = startKey.split(':');
  if (kind === 'entry') return isShippedRole(role) ? entryBody(startKey, role) : null;
  if (kind === 'question') return questionBody(startKey);
  return kind === 'term' ? termBody(startKey) : null;
}

async function entryBody(
  startKey: string,
  role: Parameters<typeof loadRole>[0],
): Promise<ContentBody | null> {
  const { entries } = await loadRole(role);
  const entry = entries.find(({ key }) => startKeyOf.entry(role, key) === startKey);
  if (entry === undefined) return null;
  const { de, en, touchpoint, frictions } = entry;
  return {
    kind: 'role-entry',
    role,
    process: { de: de.process, en: en.process },
    notices: { de: de.notice, en: en.notice },
    touchpoint,
    frictions: [...frictions],
    startKey,
  };
}

async function questionBody(startKey: string): Promise<ContentBody | null> {
  const { shippedQuestions } = await import('../../../../utils/programme/shipped-questions.ts');
  const found = shippedQuestions.find(({ key }) => startKeyOf.question(key) === startKey);
  if (found === undefined) return null;
  const { level, de, en } = found;
  return { kind: 'question', level, text: { de, en }, startKey };
}

async function termBody(startKey: string): Promise<ContentBody | null> {
  const key = termKeys.find((one) => startKeyOf.term(one) === startKey);
  if (key === undefined) return null;
  const [{ [key]: de }, { [key]: en }] = await Promise.all([
    loadGlossary('de'),
    loadGlossary('en'),
  ]);
  return {
    kind: 'term',
    term: { de: de.term, en: en.term },
    meaning: { de: de.meaning, en: en.meaning },
    example: null,
    startKey,
  };
}
