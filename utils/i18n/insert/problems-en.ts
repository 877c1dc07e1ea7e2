import type { InsertTexts } from './de.ts';

const problemsEn: InsertTexts['problem'] = {
  ask: 'So for now I can only offer what works without asking.',
  insert: {
    'signed-out': (p) =>
      `${p.site} does not know you right now: you are signed out. Your text is still here. Sign in in another tab, then try again.`,
    forbidden: (p) =>
      `${p.site} does not let you write here. Your text is still here. Copy it, or ask somebody who may write here.`,
    'wrong-base-url': (p) =>
      `${p.site} said no because you opened it under another address than the one it knows as its own. Your text is still here. Open the page under its usual address, or copy the text.`,
    'not-found': (p) =>
      `${p.site} cannot find this any more: it was deleted or moved, or you may no longer see it. Your text is still here. Copy it or reload the page.`,
    conflict: () =>
      'Somebody has just changed the same thing. Nothing was overwritten and your text is still here. Reload the page, have a quick look and try again.',
    'too-large': (p) =>
      `This is too long for ${p.site}. Nothing was written and your text is still here. Copy it and paste a shorter version.`,
    'too-many': (p) =>
      `${p.site} asks for a break: too many requests in a short time. Your text is still here and nothing was written.`,
    unreadable: (p) =>
      `Something other than ${p.site} answered, perhaps a VPN or a sign-in page. Your text is still here. Reload the page and try again.`,
    unreachable: (p) =>
      `${p.site} does not answer. Perhaps you are offline. Your text is still here. Try again once you are connected.`,
    'site-failed': (p) =>
      `${p.site} is having a problem of its own (error ${p.status}). Your text is still here. Try again in a few minutes.`,
    refused: (p) =>
      `${p.site} does not accept the text like this. It is still here. Copy it and paste it by hand.`,
    refusedSaying: (p) =>
      `${p.site} does not accept the text like this and says: “${p.said}” It is still here. Copy it and paste it by hand.`,
    'editor-open': () =>
      'This is open for editing right now. So that nothing gets lost, nothing was written. Insert the text in the editor, or save there first.',
    'editor-gone': () =>
      'The editor is closed or did not take the text. Your text is still here. Open the editor again, put the cursor into it and try again.',
    'outcome-unknown': (p) =>
      `The connection broke after the text had been sent. It may already be in ${p.site}. Have a look there before you try again.`,
  },
  undo: {
    'signed-out': (p) =>
      `${p.site} does not know you right now: you are signed out. Everything is still as it was. Sign in, then undo.`,
    forbidden: (p) =>
      `${p.site} does not let you undo this. It is still there. Ask somebody who may delete here.`,
    'wrong-base-url': (p) =>
      `${p.site} said no because you opened it under another address than the one it knows as its own. It is still there. Open the page under its usual address.`,
    'not-found': () =>
      'It is gone already, or you may no longer see it. There is nothing left to undo.',
    conflict: () =>
      'Somebody has gone on writing since. So that nothing gets lost, it stays as it is. Take your part out by hand.',
    'too-large': (p) =>
      `The old text is too long for ${p.site}. It is still as it was. Take your part out by hand.`,
    'too-many': (p) => `${p.site} asks for a break. It is still there. Try again in a moment.`,
    unreadable: (p) =>
      `Something other than ${p.site} answered. Reload the page and see whether it is still there.`,
    unreachable: (p) =>
      `${p.site} does not answer. It is still there. Try again once you are connected.`,
    'site-failed': (p) =>
      `${p.site} is having a problem of its own (error ${p.status}). It is still there. Try again in a few minutes.`,
    refused: (p) => `${p.site} does not undo this. It is still there. Delete it by hand.`,
    refusedSaying: (p) =>
      `${p.site} does not undo this and says: “${p.said}” It is still there. Delete it by hand.`,
    'editor-open': () =>
      'This is open for editing right now. So that nothing gets lost, everything stays as it is. Save there first.',
    'editor-gone': () => 'The editor is closed. You can only undo it there.',
    'outcome-unknown': (p) =>
      `The connection broke. It may be undone already. Have a look at ${p.site}.`,
  },
};

export default problemsEn;
