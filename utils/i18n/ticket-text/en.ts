import type { TicketTextTexts } from './de.ts';

/** Words around a note when it stands in a ticket or below a page. English. */
const en: TicketTextTexts = {
  heading: { check: 'Customer view', impact: 'Effect on customers' },
  passage: 'About this passage',
  change: 'What changes for customers',
  impact: 'What this does to customers',
  friction: 'Where it may hurt',
  lens: {
    sees: 'The customer sees',
    hears: 'The customer hears',
    thinks: 'The customer thinks',
    feels: 'The customer feels',
  },
  forWhom: 'For whom',
  differentFor: 'Different for',
  direction: 'For customers',
  touchpoints: 'Where they notice it',
  frictions: 'What makes it hard',
  journeyStep: 'Phase',
  evidence: 'Based on',
  evidenceSaid: { observed: 'observation', assumed: 'an assumption, not yet checked' },
  answer: 'Short answer',
  closing: 'Note from the CX-check (Kundenblick)',
};

export default en;
