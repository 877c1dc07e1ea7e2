import type { BinTexts } from './de.ts';

const en: BinTexts = {
  title: 'Bin',
  back: 'My notes',
  lead: 'What was deleted or replaced stays here for 30 days. What your team has already lost sight of comes back as a note only for you.',
  count: (p) => (p.one ? '1 note in the bin' : `${p.count} notes in the bin`),
  why: {
    person: (p) => `Deleted ${p.time}`,
    elsewhere: (p) => `Deleted on another device ${p.time}`,
    replaced: (p) => `Replaced by another version ${p.time}`,
  },
  left: (p) => (p.days === 1 ? '1 day left' : `${p.days} days left`),
  noText: 'No text',
  restore: 'Restore',
  batch: {
    title: (p) => (p.one ? '1 note' : `${p.count} notes at once`),
    restore: 'Restore all',
    show: 'Show one by one',
  },
  isBack: {
    private: 'Back in “My notes”, only for you.',
    shared: 'Back in “My notes” and shared with the team.',
    several: (p) => (p.one ? '1 note is back.' : `${p.count} notes are back.`),
    none: 'These notes are no longer in the bin.',
  },
  empty: 'The bin is empty',
  emptyText: 'What you delete stays here for 30 days before it is gone for good.',
  more: 'Show more',
  couldNotLoad: 'The bin cannot be shown right now.',
};

export default en;
