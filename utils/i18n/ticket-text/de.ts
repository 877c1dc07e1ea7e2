/** Words around a note when it stands in a ticket or below a page. Its readers may never have heard of us. German. */
const de = {
  heading: { check: 'Kundensicht', impact: 'Kundenwirkung' },
  passage: 'Zu dieser Stelle',
  change: 'Was sich für Kund:innen ändert',
  impact: 'Was das mit Kund:innen macht',
  friction: 'Wo es haken kann',
  lens: {
    sees: 'Die Kund:in sieht',
    hears: 'Die Kund:in hört',
    thinks: 'Die Kund:in denkt',
    feels: 'Die Kund:in fühlt',
  },
  forWhom: 'Für wen',
  differentFor: 'Anders für',
  direction: 'Für Kund:innen',
  touchpoints: 'Wo sie es merken',
  frictions: 'Was es schwer macht',
  journeyStep: 'Phase',
  evidence: 'Grundlage',
  evidenceSaid: { observed: 'beobachtet', assumed: 'vermutet, noch nicht geprüft' },
  answer: 'Kurze Antwort',
  closing: 'Notiz aus dem CX-Check (Kundenblick)',
};

export default de;
export type TicketTextTexts = typeof de;
