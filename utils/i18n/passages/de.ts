/** The few words at a selection in somebody else's page. */
const de = {
  note: 'Kundenwirkung notieren',
};

export default de;
export type PassageTexts = typeof de;
