import type { InsertTexts } from './de.ts';
import problems from './problems-en.ts';

const en: InsertTexts = {
  title: { issue: 'Add to the issue', page: 'Add to the page' },
  where: 'Where to?',
  asking: (p) => `Asking ${p.site} what you may do here …`,
  target: {
    comment: (p) => `As a comment on ${p.name}`,
    description: (p) => `At the end of the description of ${p.name}`,
    'footer-comment': (p) => `As a comment below ${p.name}`,
    editor: (p) => `Into the open editor at the cursor (${p.what})`,
    copy: 'Just copy',
  },
  editor: {
    description: (p) => `description of ${p.name}`,
    comment: 'comment',
    page: (p) => p.name,
    other: 'text field',
    newIssue: 'new issue',
    newPage: 'new page',
  },
  page: (p) => `“${p.title}”`,
  thisPage: 'this page',
  thisIssue: 'this issue',
  hindrance: {
    'not-allowed': {
      comment: 'You may not comment here.',
      description: 'You may not change the description.',
      'footer-comment': 'You may not comment on this page.',
      editor: 'You may not write here.',
    },
    'editor-open':
      'Open for editing right now. Insert it there or save first, or something would be lost.',
    'signed-out': 'You are not signed in right now.',
  },
  nowhere: 'There is no place here that I can write to right now. Copying always works.',
  language: 'In which language?',
  languages: { de: 'German', en: 'English' },
  ticketLanguage: 'like the issue',
  pageLanguage: 'like the page',
  moment: 'One moment …',
  preview: 'Exactly this will be written',
  previewCopy: 'Exactly this will be copied',
  seenBy: {
    known: (p) => `Everyone who may see ${p.name} can read it.`,
    editor: 'Nobody can read it until you save there.',
    copy: 'Nobody reads along. Others see it only where you paste it.',
  },
  stays: 'Your note stays as it is.',
  deed: {
    comment: 'Write comment',
    description: 'Add to description',
    'footer-comment': 'Write comment',
    editor: 'Insert into editor',
    copy: 'Copy text',
  },
  busy: 'Writing …',
  wait: (p) => (p.count === 1 ? '1 more second.' : `${p.count} more seconds.`),
  waitOver: 'Now you can try again.',
  look: { issue: 'Look at the issue', page: 'Look at the page' },
  notKept: 'Inserted. Kundenblick could just not remember it: the note does not mention it.',
  done: {
    comment: (p) => `Added as a comment on ${p.name}.`,
    description: (p) => `Added to the description of ${p.name}.`,
    'footer-comment': (p) => `Added as a comment below ${p.name}.`,
    editor: 'Inserted into the editor. It is saved only once you save there.',
  },
  line: {
    comment: 'Added as a comment',
    description: 'Added to the description',
    'footer-comment': 'Added as a comment',
    editor: 'Inserted into an editor',
  },
  lines: 'Where the text already stands',
  show: 'View',
  undo: 'Undo',
  undoing: 'Undoing …',
  undone: {
    comment: 'The comment is gone again.',
    description: 'The description is as it was before.',
  },
  problem: problems,
};

export default en;
