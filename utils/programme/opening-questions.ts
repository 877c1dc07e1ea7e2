import type { InBoth } from './shipped-text.ts';

export type OpeningQuestion = InBoth<string> & { readonly key: string };

/** The first one is asked on the first run; meetings take turns through all. */
export const openingQuestions: readonly [OpeningQuestion, ...OpeningQuestion[]] = [
  {
    key: 'delighted-or-frustrated',
    de: 'Wann hat dich zuletzt etwas als Kund:in begeistert oder frustriert, und woran lag es?',
    en: 'When were you last delighted or frustrated as a customer, and what made it so?',
  },
  {
    key: 'told-others',
    de: 'Welches Erlebnis als Kund:in hast du zuletzt weitererzählt, und welcher Satz kam darin vor?',
    en: 'Which experience as a customer did you last tell others about, and in which words?',
  },
  {
    key: 'gave-up',
    de: 'Wo hast du zuletzt mittendrin aufgegeben: ein Formular, eine Warteschleife, ein Kauf?',
    en: 'Where did you last give up half-way: a form, a queue, a purchase?',
  },
  {
    key: 'person-who-helped',
    de: 'Wer hat dir zuletzt mehr geholfen als nötig, und was genau war das Mehr?',
    en: 'Who last helped you more than they had to, and what exactly was the more?',
  },
  {
    key: 'did-not-understand',
    de: 'Welchen Brief hast du zuletzt zweimal gelesen und dann doch jemanden gefragt?',
    en: 'Which letter did you last read twice and then ask somebody about?',
  },
  {
    key: 'stayed-anyway',
    de: 'Wo bist du Kund:in geblieben, obwohl es woanders billiger wäre, und warum?',
    en: 'Where have you stayed a customer although it is cheaper elsewhere, and why?',
  },
];
