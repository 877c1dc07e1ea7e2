import type { PopupTexts } from './de.ts';

const en: PopupTexts = {
  panel: {
    somewhere: (p) => `This is ${p.product}.`,
    open: 'Open panel',
    failed: 'The panel cannot be opened here right now. Reload the page and try again.',
  },
  offer: {
    title: (p) => `This is a ${p.product} that Kundenblick does not know yet.`,
    text: 'One click brings the panel here, too. The browser then asks you whether Kundenblick may read this site.',
    use: (p) => `Use Kundenblick on ${p.host}`,
    done: (p) => `Kundenblick now works on ${p.host}, too.`,
    refused:
      'Without this permission Kundenblick stays away from this site. You can try again at any time.',
    locked: 'Where Kundenblick works is set by your IT. This site is not among it.',
  },
  access: {
    title: 'Access missing',
    text: (p) =>
      `The browser does not let Kundenblick onto ${p.host} right now. Your notes are not affected.`,
    allow: 'Allow access',
  },
  note: {
    heading: 'Quick note',
    title: 'Title of the page',
    untitled: 'What is it about?',
    keeps: 'This address will be saved:',
    leftOut: (p) => `Left out because it looks like a secret: ${p.names}`,
    noAddress: 'This page has no address to come back to. Your note stands for itself.',
    earlier: (p) =>
      p.one
        ? 'You already have a note on this page.'
        : `You already have ${p.count} notes on this page.`,
    otherNotes: 'Have a look',
  },
  links: { label: 'More of Kundenblick', notes: 'My notes', options: 'Settings' },
};

export default en;
