import type { Language } from '../i18n/language.ts';
import type { CommonAsks } from './asks/common-asks.ts';
import type { TouchpointAsks } from './asks/touchpoint-asks.ts';
import type { RoleContent } from './role-content.ts';
import { loadRole } from './roles.ts';
import type { RoleKey } from './roles.ts';

/** All shipped words that a question can be made of, in one language. */
export type ShippedWords = {
  readonly language: Language;
  readonly role: RoleContent | null;
  readonly touchpoints: TouchpointAsks;
  readonly common: CommonAsks;
};

type Asks = Pick<ShippedWords, 'touchpoints' | 'common'>;

async function loadAsks(language: Language): Promise<Asks> {
  const [touchpoints, common] =
    language === 'de'
      ? await Promise.all([
          import('./asks/touchpoint-asks-de.ts'),
          import('./asks/common-asks-de.ts'),
        ])
      : await Promise.all([
          import('./asks/touchpoint-asks-en.ts'),
          import('./asks/common-asks-en.ts'),
        ]);
  return { touchpoints: touchpoints.default, common: common.default };
}

/** Loads what `composeQuestion` needs for one person; some 8 kB gzipped. */
export async function loadShippedWords(
  language: Language,
  role: RoleKey | null,
): Promise<ShippedWords> {
  const [asks, content] = await Promise.all([
    loadAsks(language),
    role === null ? null : loadRole(role),
  ]);
  return { language, role: content, ...asks };
}
