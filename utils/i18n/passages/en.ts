import type { PassageTexts } from './de.ts';

const en: PassageTexts = {
  note: 'Note customer impact',
};

export default en;
