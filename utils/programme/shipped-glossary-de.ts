import type { GlossaryWords } from './shipped-glossary.ts';

const shippedGlossaryDe: GlossaryWords = {
  'customer-experience': {
    term: 'Customer Experience (CX)',
    meaning: 'Alles, was jemand mit uns erlebt, und was davon hängen bleibt.',
    wanted: 'Welches Erlebnis mit uns erzählt man bei Tisch?',
  },
  customer: {
    term: 'Kund:in',
    meaning:
      'Wer unsere Leistung bekommt, bezahlt oder auf sie angewiesen ist, auch wenn wir andere Wörter dafür haben.',
    wanted: 'Wie heißen Kund:innen bei euch: Versicherte, Mieter:innen, Fahrgäste?',
  },
  'customer-journey': {
    term: 'Customer Journey',
    meaning:
      'Der ganze Weg aus Sicht der Kund:in, vom ersten Gedanken bis zum Abschied. Er beginnt, bevor wir davon wissen.',
    wanted: 'Welcher Weg dauert bei euch am längsten?',
  },
  touchpoint: {
    term: 'Touchpoint',
    meaning:
      'Jede Stelle, an der jemand uns begegnet, auch ein Brief, eine Abbuchung oder das Schweigen danach.',
    wanted: 'An welchen Touchpoint denkt bei euch niemand?',
  },
  'pain-point': {
    term: 'Pain Point',
    meaning: 'Eine Stelle, die immer wieder Zeit, Geld oder Nerven kostet, und zwar die Kund:in.',
    wanted: 'Worüber ärgern sich Leute bei euch jede Woche?',
  },
  friction: {
    term: 'Reibungspunkt',
    meaning: 'Etwas, das bremst, ohne gleich wehzutun: ein Klick mehr, ein Wort zu schwer.',
    wanted: 'Welcher kleine Handgriff nervt jedes Mal?',
  },
  'moment-that-matters': {
    term: 'Moment that Matters',
    meaning:
      'Ein Augenblick, der alles andere überstrahlt: Hier gewinnen oder verlieren wir jemanden.',
    wanted: 'In welcher Minute entscheidet sich bei euch, was jemand von euch hält?',
  },
  expectation: {
    term: 'Erwartung',
    meaning:
      'Was jemand für normal hält, bevor es losgeht. Dieselbe Wartezeit ist je nach Erwartung kurz oder lang.',
    wanted: 'Was versprecht ihr, ohne es zu merken?',
  },
  'outside-in': {
    term: 'Blick von außen',
    meaning:
      'Eine Sache in der Reihenfolge ansehen, in der die Kund:in sie erlebt, nicht in der unserer Abteilungen.',
    wanted: 'Welcher Ablauf sieht von außen ganz anders aus?',
  },
  backstage: {
    term: 'Hinter der Bühne',
    meaning: 'Arbeit, die niemand draußen sieht und deren Folgen alle draußen spüren.',
    wanted: 'Welche Arbeit im Hintergrund merkt man erst, wenn sie fehlt?',
  },
  handover: {
    term: 'Übergabe',
    meaning: 'Wo ein Fall von einer Hand in die andere geht und leicht etwas liegen bleibt.',
    wanted: 'An welcher Übergabe fangen Leute wieder von vorn an?',
  },
  effort: {
    term: 'Aufwand',
    meaning: 'Was die Kund:in selbst tun muss: suchen, ausfüllen, anrufen, warten, erinnern.',
    wanted: 'Wie viele Schritte braucht eure häufigste Bitte?',
  },
  'first-contact': {
    term: 'Beim ersten Mal gelöst',
    meaning:
      'Ein Anliegen ist nach einem einzigen Kontakt wirklich erledigt, auch aus Sicht der Kund:in.',
    wanted: 'Welches Anliegen braucht bei euch immer zwei Anrufe?',
  },
  'failure-demand': {
    term: 'Vermeidbarer Kontakt',
    meaning: 'Ein Anruf, den es nur gibt, weil vorher etwas fehlte oder schiefging.',
    wanted: 'Welcher Brief löst bei euch Anrufe aus?',
  },
  lens: {
    term: 'Sehen, hören, denken, fühlen',
    meaning:
      'Vier Fragen, mit denen man sich in eine Person hineinversetzt, statt über sie zu reden.',
    wanted: 'Was hört jemand in eurer Warteschleife?',
  },
  'observed-assumed': {
    term: 'Beobachtet oder vermutet',
    meaning:
      'Beobachtet ist, was jemand gesehen oder gehört hat. Alles andere ist vermutet, und das darf es sein.',
    wanted: 'Welche Vermutung bei euch hat sich als falsch erwiesen?',
  },
  'for-whom': {
    term: 'Für wen?',
    meaning:
      'Die Frage gegen den Durchschnitt: Was für die meisten passt, sperrt oft gerade einige aus.',
    wanted: 'Für wen passt euer Standardweg nicht?',
  },
  'counter-example': {
    term: 'Gegenbeispiel',
    meaning:
      'Ein echter Fall, der nicht zur Regel passt. Er widerlegt sie nicht, er macht sie klüger.',
    wanted: 'Welcher Fall passt bei euch in keine Maske?',
  },
  accessibility: {
    term: 'Barrierefreiheit',
    meaning:
      'Alle kommen ans Ziel, auch mit wenig Sehkraft, Deutsch, Zeit, Netz oder ruhiger Hand.',
    wanted: 'Wer hat euch schon gesagt: „Allein schaffe ich das nicht“?',
  },
  latitude: {
    term: 'Spielraum',
    meaning: 'Was du für eine Kund:in entscheiden darfst, ohne vorher zu fragen.',
    wanted: 'Bis zu welchem Betrag darfst du sofort Ja sagen?',
  },
  recovery: {
    term: 'Wiedergutmachung',
    meaning:
      'Was nach einem Fehler geschieht. Gut gemacht, bleibt es länger in Erinnerung als der Fehler.',
    wanted: 'Wann habt ihr aus einem Fehler eine gute Geschichte gemacht?',
  },
  trust: {
    term: 'Vertrauen',
    meaning: 'Die Bereitschaft, uns etwas zu glauben, das man nicht prüfen kann.',
    wanted: 'Wobei müssen euch Leute einfach glauben?',
  },
  feedback: {
    term: 'Rückmeldung',
    meaning:
      'Was Kund:innen uns sagen, auch ohne Worte: abbrechen, zurückschicken, nicht wiederkommen.',
    wanted: 'Welche Rückmeldung ohne Worte übersieht ihr leicht?',
  },
  'closing-the-loop': {
    term: 'Den Kreis schließen',
    meaning: 'Wer etwas gemeldet hat, erfährt, was daraus wurde, auch wenn die Antwort Nein ist.',
    wanted: 'Wem habt ihr zuletzt gesagt: „Das haben wir deinetwegen geändert“?',
  },
};

export default shippedGlossaryDe;
