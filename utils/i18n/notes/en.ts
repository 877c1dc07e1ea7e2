import type { NotesTexts } from './de.ts';

const en: NotesTexts = {
  title: 'My notes',
  search: 'Search notes',
  state: 'State',
  states: {
    all: 'All notes',
    draft: 'Drafts',
    'on-device': 'Only on this device',
    shared: 'Shared',
    answered: 'With an answer',
    problem: 'With a problem',
  },
  product: 'Where',
  products: {
    all: 'Everywhere',
    jira: 'Jira',
    confluence: 'Confluence',
    web: 'Elsewhere on the web',
  },
  count: (p) => (p.one ? '1 note' : `${p.count} notes`),
  continueDraft: 'Carry on',
  more: 'Show more',
  bin: 'Bin',
  file: 'Back up and load',
  exportJson: 'Back up as JSON',
  exportMarkdown: 'Back up as Markdown',
  importFile: 'Load from file …',
  none: 'No notes yet',
  noneText:
    'Open an issue in Jira or a page in Confluence and click the eye at the edge. Two sentences are enough: what changes for customers, and where it could hurt.',
  noneFound: 'Nothing found',
  noneFoundText: 'No note matches this search. Try another word, or show all again.',
  clearFilter: 'Show all',
  couldNotLoad: 'Your notes cannot be shown right now.',
  report: {
    title: 'Loaded from file',
    added: (p) => (p.one ? '1 note was added.' : `${p.count} notes were added.`),
    unchanged: (p) => (p.one ? '1 was already here.' : `${p.count} were already here.`),
    refused: (p) =>
      p.one ? '1 entry could not be taken:' : `${p.count} entries could not be taken:`,
    private: 'Only you can read what was added.',
    entry: (p) => `Entry ${p.line}`,
    reason: {
      invalid: 'The entry is damaged or incomplete.',
      empty: 'There is nothing in it.',
      'too-long': 'The text is too long.',
      'shared-here': 'The note is shared from here and is not overwritten.',
      'cut-off': 'The file ends too early.',
    },
  },
};

export default en;
