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
    sure: /\bgo-?lives?\b|\bgolive|\b(?:geht|gehen|ging) (?:[^,;]{0,60} )?live\b|\blive (?:zu )?gehen\b|\blivegang|\blive-?schaltung|\blive ?geschaltet (?:wird|werden)|\b(?:goes|go|going) live\b|\bgoing-live|\b(?:produkt|markt|tarif|portal|app|verkaufs|vertriebs)(?:start|einführung)\b|\b(?:launch|rollout|roll-out) (?:of|der|des|von|on|in|am|im|ab)\b|\bwe(?:'re| are|'ll| will) launch|\blaunches (?:on|in|next|this|for)\b|\blaunching (?:on|in|next|this|our|the new)\b|\b(?:product|public|market|customer|soft|app|portal) launch\b|\blaunch (?:announcement|date|day|plan)\b|\bgeneral(?:ly)? availab/,
    likely:
      /\brelease[sd]?\b|\bveröffentlich|\broll(?:out|-out|ing out|ed out)\b|\bausgerollt|\bausrollen|\blaunch(?:es|ed|t|en)?\b|\bfreischalt|\bfreigeschaltet|\b(?:ein|neu)führung (?:des|der|eines|einer|von|neue)|\bführen [^,;]{3,60} ein\b|\beingeführt\b|\bstartet\b|\bstart des\b|\bstart der\b|\bintroduc(?:e|es|ing|tion of)\b|\b(?:ist|sind|is|are|becomes?|be) [^,;]{0,30}(?:verfügbar|available)\b|\bverfügbar\b|\bproduktiv(?:setzung|start|nahme)|\binbetriebnahme/,
  },
  shutdown: {
    sure: /\bend[- ]of[- ](?:life|sales?|support|service)\b|\bsunsetting\b|\bsunset (?:of|our|the [a-z]+ (?:app|portal|plan|product|service))\b|\babkündigung|\babgekündigt|\babschaltung (?:des|der|von|unser)|\b(?:wird|werden) (?:[^,;]{0,60} )?(?:abgeschaltet|eingestellt|stillgelegt)\b|\b(?:abgeschaltet|eingestellt|stillgelegt) (?:wird|werden)\b|\bschalten (?:wir )?[^,;]{3,60} ab\b|\bstellen (?:wir )?(?:den|die|das|unser)[^,;]{3,60} ein\b|\b(?:will|to|is|are) be(?:ing)? (?:discontinued|sunset|retired|decommissioned|shut down|phased out|switched off|turned off)\b|\b(?:discontinu|decommission|phas|retir)(?:e|es|ing)(?: out)? (?:the|our|of|all)\b|\bwe(?:'re| are| will|'ll) (?:shut|phas|discontinu|retir|clos|sunset|switch)[a-z]* (?:down |off |out )?|\bshutdown of\b|\b(?:no longer|cease to) be (?:available|offered|supported)\b|\bnicht (?:mehr|länger) (?:verfügbar|angeboten|zur verfügung|unterstützt\b)|\bbetrieb (?:[^,;]{0,30} )?eingestellt\b|\b(?:filial|standort|geschäftsstellen|shop|laden)schließung/,
    likely:
      /\babschalt(?:ung|en)\b|\babgeschaltet\b|\beingestellt\b|\beinstellung (?:des|der) (?:dienst|service|betrieb|angebot|vertrieb|verkauf|produkt|linie)|\babzuschalten\b|\bstilllegung|\bläuft [^,;]{0,40}\baus\b|\bauslaufen\b|\bdiscontinued\b|\bshut(?:ting)? down\b|\bshutdown\b|\bsunset\b|\beol\b|\bdeprecat(?:ed|ion) (?:of )?|\bretirement of\b|\bphase-?out\b|\bentfällt\b|\bentfallen\b|\bschließ(?:t|en|ung)\b|\bclos(?:e|es|ing|ure of)\b|\bremoved?\b/,
  },
};

/** Whom it is for. */
const PEOPLE =
  /\bkund|\bnutzer|\banwender|\bverbraucher|\bmitglieder|\bversichert|\bpatient|\bbürger|\bgäste|\breisende|\bmieter|\bcustomer|\bconsumer|\bend[- ]?users?\b|\bmembers?\b|\bsubscribers?\b|\bpolicyholders?\b|\bresidents?\b|\bpassengers?\b|\bclients? (?:who|can|will)\b|\bportal\b|\btarif|\bhotline\b|\bfiliale/;

/** It is denied, called off, or a mere thought. */
const DENIED =
  /\b(?:nicht|kein(?:e[nmrs]?)?|ohne|nie(?:mals)?|statt|anstatt|abgesagt|gestoppt|verworfen|zurückgestellt|not|no|never|without|instead of|cancelled|canceled|postponed indefinitely|falls|ob|whether|if we|angenommen|hypothetical(?:ly)?)\b|n't\b/;

/** Words of `WORDS` that hold a denial themselves. */
const DENYING =
  /\bnicht (?:mehr|länger)|\bno longer\b|\bnot only\b|\bnicht nur\b|\bnot later than\b/g;

/** Where something goes live or is switched off for nobody outside. */
const TECHNICAL =
  /\b(?:test|staging|stage|dev|demo|integrations|qa|build|ci)[- ]?(?:system|server|umgebung|environment|instanz|instance|cluster|stage)?\b|\b(?:sandbox|pipeline|graceful(?:ly)?|hook|sigterm|thread|process(?:es)?|daemon|container|pods?|vm|jvm|rechner|laptop|computer|unit|feature[- ]?(?:flag|toggle)s?|logging|logs?|debug|warnings?|cronjob|branch|tag|launch\.json|config|konfiguration|screen|param(?:eter)?s?|launcher|crlf|newline|line ending|character|library|bibliothek|package|paket|dependency|api[- ]?v\d|python|java|node|php|kernel)\b|\b(?:on|at|after|during) launch\b|\blaunch (?:the|an?) |\bpush-?benachrichtigung/;

function announcedBy({ text, inTitle }: Sentence, now: number): Announced | null {
  if (text.endsWith('?') || TECHNICAL.test(text) || tellsPast(text, now)) return null;
  if (DENIED.test(text.replaceAll(DENYING, ''))) return null;
  const hasPeople = PEOPLE.test(text);
  const hasTime = namesTime(text);
  for (const kind of ['shutdown', 'go-live'] as const) {
    const { sure, likely } = WORDS[kind];
    // A title is about what it names; further down a word may be said in passing.
    if (sure.test(text) && (inTitle || hasPeople || hasTime)) return kind;
    if (likely.test(text) && hasPeople && hasTime) return kind;
  }
  return null;
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
