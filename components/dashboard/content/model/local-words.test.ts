import { describe, expect, it } from 'vitest';

import { addWords, toLocalText } from './local-words.ts';

describe('toLocalText', () => {
  it('leaves out a language that says nothing', () => {
    expect(toLocalText(' Wer? ', 'Who?')).toEqual({ de: 'Wer?', en: 'Who?' });
    expect(toLocalText('Wer?', ' \n')).toEqual({ de: 'Wer?' });
    expect(toLocalText('', 'Who?')).toEqual({ en: 'Who?' });
    expect(toLocalText('', '')).toEqual({});
  });
});

describe('addWords', () => {
  it('never loses what was typed', () => {
    expect(addWords('', ' Drei Briefe. ')).toBe('Drei Briefe.');
    expect(addWords('Angefangen', 'Drei Briefe.')).toBe('Angefangen\nDrei Briefe.');
    expect(addWords('Angefangen', '  ')).toBe('Angefangen');
  });
});
