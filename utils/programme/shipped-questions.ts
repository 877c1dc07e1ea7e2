import type { QuestionLevel } from '../domain/question-level.ts';
import type { InBoth } from './shipped-text.ts';

/** A question of the set that a team starts with and may replace wholly. */
export type ShippedQuestion = InBoth<string> & {
  readonly key: string;
  readonly level: QuestionLevel;
};

/** First to perceive, then to act: the questions of the second level come once the team has voted for them. */
export const shippedQuestions: readonly ShippedQuestion[] = [
  {
    key: 'first-noticed',
    level: 'wahrnehmen',
    de: 'Was merkt die Kund:in davon als Erstes?',
    en: 'What does the customer notice first?',
  },
  {
    key: 'last-word',
    level: 'wahrnehmen',
    de: 'Was ist das Letzte, was die Kund:in in dieser Sache von uns sieht oder hört?',
    en: 'What is the last thing the customer sees or hears from us on this?',
  },
  {
    key: 'on-a-bad-day',
    level: 'wahrnehmen',
    de: 'Wie fühlt sich das an einem schlechten Tag an: krank, in Eile, ohne Netz?',
    en: 'What is this like on a bad day: ill, in a hurry, without signal?',
  },
  {
    key: 'who-else',
    level: 'wahrnehmen',
    de: 'Für wen ist es ganz anders als für die Person, an die du gerade denkst?',
    en: 'For whom is it quite different from the person you have in mind?',
  },
  {
    key: 'what-they-call-it',
    level: 'wahrnehmen',
    de: 'Wie nennt das jemand, der unsere Wörter nicht kennt?',
    en: 'What would somebody call this who does not know our words?',
  },
  {
    key: 'silence',
    level: 'wahrnehmen',
    de: 'Wie lange hört die Kund:in nichts von uns, und was denkt sie in dieser Zeit?',
    en: 'How long does the customer hear nothing from us, and what do they think meanwhile?',
  },
  {
    key: 'work-handed-over',
    level: 'wahrnehmen',
    de: 'Welche Arbeit macht hier die Kund:in, die niemand bei uns zählt?',
    en: 'Which work does the customer do here that nobody of us counts?',
  },
  {
    key: 'how-we-know',
    level: 'wahrnehmen',
    de: 'Woher weißt du das: gesehen, gehört oder angenommen?',
    en: 'How do you know: seen, heard or assumed?',
  },
  {
    key: 'what-helps',
    level: 'wahrnehmen',
    de: 'Was läuft hier richtig gut und sollte unbedingt so bleiben?',
    en: 'What works really well here and should by all means stay?',
  },
  {
    key: 'next-person',
    level: 'wahrnehmen',
    de: 'Wer bekommt deine Arbeit als Nächstes, und was davon kommt draußen an?',
    en: 'Who gets your work next, and what of it arrives outside?',
  },
  {
    key: 'may-do-now',
    level: 'handeln',
    de: 'Was darfst du hier sofort entscheiden, ohne jemanden zu fragen?',
    en: 'What may you decide here at once, without asking anybody?',
  },
  {
    key: 'smallest-step',
    level: 'handeln',
    de: 'Was ist der kleinste Schritt, der schon morgen jemandem hilft?',
    en: 'What is the smallest step that helps somebody as early as tomorrow?',
  },
  {
    key: 'say-it-earlier',
    level: 'handeln',
    de: 'Was kannst du heute schon ankündigen, statt es später zu erklären?',
    en: 'What can you announce today rather than explain later?',
  },
  {
    key: 'second-way',
    level: 'handeln',
    de: 'Welchen zweiten Weg bietest du an, wenn der erste nicht geht?',
    en: 'Which second way will you offer when the first does not work?',
  },
  {
    key: 'leave-out',
    level: 'handeln',
    de: 'Was lässt du weg: ein Feld, einen Brief, eine Unterschrift?',
    en: 'What will you leave out: a field, a letter, a signature?',
  },
  {
    key: 'one-sentence',
    level: 'handeln',
    de: 'Welchen Satz schreibst du um, bis ihn dein Nachbar versteht?',
    en: 'Which sentence will you rewrite until your neighbour understands it?',
  },
  {
    key: 'whom-to-tell',
    level: 'handeln',
    de: 'Wem am Telefon oder am Schalter sagst du heute Bescheid?',
    en: 'Whom on the phone or at the counter will you tell today?',
  },
  {
    key: 'when-it-fails',
    level: 'handeln',
    de: 'Was bekommt die Kund:in von dir, wenn es schiefgeht?',
    en: 'What will the customer get from you if it goes wrong?',
  },
  {
    key: 'how-to-check',
    level: 'handeln',
    de: 'Woran und wann prüfst du, ob es draußen besser geworden ist?',
    en: 'By what, and when, will you check that it got better out there?',
  },
  {
    key: 'what-you-lack',
    level: 'handeln',
    de: 'Was fehlt dir, um hier zugunsten der Kund:in zu entscheiden, und wer kann es dir geben?',
    en: 'What do you lack to decide in the customer’s favour here, and who can give it to you?',
  },
];
