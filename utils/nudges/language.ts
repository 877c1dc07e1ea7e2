import type { Token } from './tokenize.ts';

/** Language of the text to read; `mixed` when both occur or nothing tells. */
export type TextLanguage = 'de' | 'en' | 'mixed';

const german = new Set(
  'der die das und ist nicht ein eine einen einem einer mit auf für fuer von im in_de zum zur den dem des wird werden sind bei nach wenn nur auch noch kann sich als aus oder ueber wir bitte neu soll sollen beim vom ab um durch ohne mehr keine kein statt wie dass hat haben seit muss'.split(
    ' ',
  ),
);
const english = new Set(
  'the a an and is not of to for with on from be are when only also can as or we please should by at this that it if into has have after without more no than how does new must all will'.split(
    ' ',
  ),
);

/** Tells German from English by the small words and by German letters. */
export function detectLanguage(tokens: readonly Token[], text: string): TextLanguage {
  let de = /[äöüß]/i.test(text) ? 2 : 0;
  let en = 0;
  for (const token of tokens) {
    if (german.has(token.form)) de += 1;
    if (english.has(token.form)) en += 1;
  }
  if (de > en * 3) return 'de';
  if (en > de * 3) return 'en';
  return 'mixed';
}
