import type { Moment } from '../domain/nudge.ts';
import type { WorkText } from './read-place-text.ts';
import { namesTime, tellsPast } from './tells-past.ts';
import { type Sentence, workSentences } from './work-sentences.ts';

type Announced = NonNullable<Moment['announces']>;

/**
 * Words that announce. `sure` ones do so wherever they stand, the `likely` ones only beside a date or the people it
 * is for: "release" alone is every developer's daily word.
 */
const WORDS: Record<Announced, { sure: RegExp; likely: RegExp }> = {
  'go-live': {
    sure: /\bgo(?:ing)?-?live|\b(?:geht|gehen|goes|go|going) (?:[^,;]{0,60} )?live\b|\blive(?:gang|-?schaltung| (?:zu )?gehen)\b|\b(?:produkt|markt|portal|app|verkaufs)(?:start|einführung)|\b(?:launch|roll-?out) (?:of|der|des|von|on|in|am|im)\b|\bwe(?:'re| are|'ll| will) launch|\blaunch(?:es|ing) (?:on|in|next|this|for|our)\b|\b(?:public|product|market|customer) launch\b|\bgeneral availability\b/,
    likely:
      /\brelease|\bveröffentlich|\broll(?:ed|ing)?[- ]?out|\bausgerollt|\blaunch|\bfrei(?:ge)?schalt|einführung\b|\bführen [^,;]{3,60} ein\b|\beingeführt|\bstarte?t?\b|\bintroduc|\bavailable|\bverfügbar|\bproduktivs|\binbetriebnahme/,
  },
  shutdown: {
    sure: /\bend[- ]of[- ](?:life|sale|support|service)|\bsunset(?:ting| of| our)\b|\bab(?:ge)?kündig(?:ung|t)|\babschaltung (?:des|der|von|unser)|\b(?:wird|werden) (?:[^,;]{0,60} )?(?:abgeschaltet|eingestellt|stillgelegt)\b|\b(?:abgeschaltet|eingestellt|stillgelegt) (?:wird|werden)\b|\bschalten (?:wir )?[^,;]{3,60} ab\b|\bstellen (?:wir )?(?:den|die|das|unser)[^,;]{3,60} ein\b|\b(?:will|to|is|are) be(?:ing)? (?:discontinued|sunset|retired|decommissioned|shut down|phased out|switched off)\b|\bwe(?:'re| are| will|'ll) (?:shut|phas|discontinu|retir|clos|switch)[a-z]* (?:down|off|out|the|our)\b|\bshutdown of\b|\bno longer be (?:available|offered|supported)\b|\bnicht (?:mehr|länger) (?:verfügbar|angeboten|zur verfügung|unterstützt\b)|\b(?:filial|standort|laden)schließung/,
    likely:
      /\babschalt(?:ung|en)\b|\beingestellt\b|\beinstellung de[sr] |\bstilllegung|\bläuft [^,;]{0,40} aus\b|\bdiscontinu|\bshut(?:ting)? ?down\b|\beol\b|\bdeprecat|\bphase-?out|\bentf[aä]ll|\bschließ(?:t|en|ung)\b|\bclos(?:es|ing|ure) (?:of|the|our)\b/,
  },
};

/** Whom it is for. */
const PEOPLE =
  /\bkund|\bnutzer|\banwender|\bmitglied|\bversichert|\bpatient|\bbürger|\bgäste|\breisende|\bmieter|\bcustomer|\bconsumer|\busers?\b|\bmember|\bsubscriber|\bpolicyholder|\bresident|\bpassenger|\bportal\b|\btarif|\bhotline\b|\bfiliale/;

/** It is denied, called off, or a mere thought. */
const DENIED =
  /\b(?:nicht|kein(?:e[nmrs]?)?|ohne|niemals|statt|abgesagt|gestoppt|verworfen|zurückgestellt|not|no|never|without|instead of|cancell?ed|falls|whether)\b|n't\b/;

/** Words of `WORDS` that hold a denial themselves. */
const DENYING = /\bnicht (?:mehr|länger|nur)\b|\bno longer\b|\bnot only\b/g;

/** Where something goes live or is switched off for nobody outside. */
const TECHNICAL =
  /\b(?:test|staging|dev|demo|integrations|qa|ci)[- ]?(?:system|server|umgebung|environment|instan[zc]e?|cluster|stage)?\b|\b(?:sandbox|pipeline|graceful|hook|thread|daemon|container|pods?|laptop|computer|feature[- ]?(?:flag|toggle)s?|debug|cronjob|(?:release|feature|git) branch|config|crlf|newline|characters?|library|bibliothek|dependency|python|java|node|php|kernel)\b|\blaunch(?:\.json|er| (?:the|an?|screen|param))|\b(?:on|at|after|during) launch\b/;

/** What a sentence speaks of as if it were announced. */
function spokenOf({ text, inTitle }: Sentence): Announced | null {
  for (const kind of ['shutdown', 'go-live'] as const) {
    const { sure, likely } = WORDS[kind];
    const isSure = sure.test(text);
    if (!isSure && !likely.test(text)) continue;
    // A title is about what it names; further down a word may be said in passing.
    if (isSure && inTitle) return kind;
    const [hasPeople, hasTime] = [PEOPLE.test(text), namesTime(text)];
    if (isSure ? hasPeople || hasTime : hasPeople && hasTime) return kind;
  }
  return null;
}

/** Most sentences speak of nothing of the kind, so what excludes one is asked last. */
function announcedBy(sentence: Sentence, now: number): Announced | null {
  const { text } = sentence;
  const kind = spokenOf(sentence);
  if (!kind || text.endsWith('?') || TECHNICAL.test(text) || tellsPast(text, now)) return null;
  return DENIED.test(text.replaceAll(DENYING, '')) ? null : kind;
}

/**
 * What a text announces: that something goes live for people outside, or ends for them. Precise rather than greedy;
 * what is denied, over or technical is no announcement. `now`: milliseconds since 1970.
 */
export function announcedIn(text: WorkText, now: number): Announced | null {
  for (const sentence of workSentences(text)) {
    const announced = announcedBy(sentence, now);
    if (announced) return announced;
  }
  return null;
}
