type Count = { count: string; one: boolean };

/** Words of the bin, German. */
const de = {
  title: 'Papierkorb',
  back: 'Meine Notizen',
  lead: 'Was gelöscht oder ersetzt wurde, liegt hier noch 30 Tage. Was dein Team schon nicht mehr sieht, kommt als Notiz nur für dich zurück.',
  count: (p: Count) => (p.one ? '1 Notiz im Papierkorb' : `${p.count} Notizen im Papierkorb`),
  why: {
    person: (p: { time: string }) => `Gelöscht ${p.time}`,
    elsewhere: (p: { time: string }) => `Auf einem anderen Gerät gelöscht ${p.time}`,
    replaced: (p: { time: string }) => `Von einer anderen Fassung abgelöst ${p.time}`,
  },
  left: (p: { days: number }) => (p.days === 1 ? 'noch 1 Tag' : `noch ${p.days} Tage`),
  noText: 'Ohne Text',
  restore: 'Wiederherstellen',
  batch: {
    title: (p: Count) => (p.one ? '1 Notiz' : `${p.count} Notizen auf einmal`),
    restore: 'Alle wiederherstellen',
    show: 'Einzeln zeigen',
  },
  isBack: {
    private: 'Wieder in „Meine Notizen“, nur für dich.',
    shared: 'Wieder in „Meine Notizen“ und mit dem Team geteilt.',
    several: (p: Count) =>
      p.one ? '1 Notiz ist wieder da.' : `${p.count} Notizen sind wieder da.`,
    none: 'Diese Notizen sind nicht mehr im Papierkorb.',
  },
  empty: 'Der Papierkorb ist leer',
  emptyText: 'Was du löschst, liegt hier 30 Tage, bevor es endgültig weg ist.',
  more: 'Mehr zeigen',
  couldNotLoad: 'Der Papierkorb lässt sich gerade nicht zeigen.',
};

export default de;
export type BinTexts = typeof de;
