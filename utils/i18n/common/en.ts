import type { CommonTexts } from './de.ts';

const en: CommonTexts = {
  action: {
    cancel: 'Cancel',
    close: 'Close',
    delete: 'Delete',
    undo: 'Undo',
    retry: 'Try again',
    copy: 'Copy text',
    edit: 'Edit',
    showAll: 'Show all',
    showLess: 'Show less',
    dismiss: 'Dismiss message',
    openDashboard: 'Open dashboard',
  },
  done: {
    copied: 'Copied',
    notCopied: 'Copying did not work. Select the text and press Ctrl + C.',
    deleted: 'Note deleted',
  },
  loading: 'Loading …',
  loadingLate: 'This is taking longer than usual.',
  team: (p) => (/^team\b/i.test(p.name) ? p.name : `Team ${p.name}`),
  people: (p) => (p.count === 1 ? '1 person' : `${p.count} people`),
  time: {
    justNow: 'just now',
    momentYesterday: (p) => `yesterday ${p.time}`,
    today: (p) => `today, ${p.time}`,
    yesterday: (p) => `yesterday, ${p.time}`,
    ahead: {
      today: (p) => `today around ${p.time}`,
      tomorrow: 'tomorrow',
      tomorrowAround: (p) => `tomorrow around ${p.time}`,
      day: (p) => `on ${p.day}`,
    },
    until: {
      today: (p) => `${p.time} today`,
      midnight: 'midnight',
      tomorrow: (p) => `${p.time} tomorrow`,
      yesterday: (p) => `${p.time} yesterday`,
      day: (p) => `${p.time} on ${p.day}`,
    },
  },
  noteState: {
    draft: 'Draft',
    'on-device': 'On this device',
    waiting: 'Waiting to be shared',
    refused: 'Not accepted',
    recalling: 'Being recalled',
    shared: 'Shared',
    seen: 'Seen',
    decided: 'Decided',
  },
  callError: {
    'background-gone':
      'Kundenblick is not answering right now. Your text is still here. Try again in a moment.',
    'extension-gone':
      'Kundenblick has just been updated. Your text is still here and you can copy it. Then reload the page.',
    'page-unreachable':
      'Kundenblick cannot reach this page right now. Your text is still here. Reload the page and try again.',
    'storage-refused':
      'The browser does not let Kundenblick save anything right now. Your text stays here. Copy it to be safe, then allow extensions to store data.',
    'storage-full':
      'This device has run out of space. Your text stays here. Free some space and save again.',
    'not-found': 'This note is no longer here. Perhaps it was deleted in another window.',
    'invalid-content-empty':
      'Nothing here yet. One sentence is enough – or pick one of the short answers.',
    'invalid-content-too-long': (p) =>
      `That is ${p.over} characters too many (${p.max} at most). Nothing is lost: shorten the text or make two notes of it.`,
    'invalid-file-not-json':
      'This file cannot be read. Your notes are unchanged. Choose a file that Kundenblick exported.',
    'invalid-file-not-ours':
      'This file does not come from Kundenblick. Your notes are unchanged. Choose a file that Kundenblick exported.',
    'invalid-file-newer-version':
      'This file comes from a newer Kundenblick. Your notes are unchanged. Update the extension, then try again.',
    'invalid-invite-not-a-link':
      'This is not an invite link. Copy all of it, just as you got it, and paste it again.',
    'invalid-invite-unknown': 'The team server does not know this invite. Ask for a new link.',
    'invalid-invite-used-up': 'This invite has been used up. Ask for a new link.',
    'invalid-invite-expired': 'This invite has expired. Ask for a new link.',
    'invalid-invite-other-server':
      'This invite leads to another team server than the one set by your IT. Ask for a link from there.',
    'invalid-invite-second-server':
      'This invitation leads to another team server than the one you are connected to. Only one works at a time: leave the teams there first, then join here.',
    unexpected:
      'Something went wrong on our side. What was saved is safe, and your text is still here. Try again.',
  },
  syncProblem: {
    offline: 'You are offline.',
    unreachable: 'The team server cannot be reached.',
    timeout: 'The team server is not answering.',
    'not-our-server':
      'Something else answers at that address, perhaps a Wi-Fi sign-in page. Open any website and sign in there.',
    'bad-answer': "The team server's answer did not arrive in full.",
    'signed-out':
      'The team server no longer knows this device. Ask for a new invite link and join again with it.',
    'too-large':
      'One note is too large for the team server. Shorten the one you shared last; all others wait until then.',
    'rate-limited': (p) => `The team server is busy and will listen again from ${p.time}.`,
    'server-error': (p) => `The team server ran into an error (${p.status}).`,
    'upgrade-required':
      'The team server already speaks a newer version. Update Kundenblick and it will carry on.',
    'other-server':
      'A different team server runs at this address now. We send nothing until you decide: leave the team, or join it again.',
    'no-permission':
      "The browser does not let Kundenblick reach the team server. Allow access in Kundenblick's settings.",
    'mass-removal': (p) =>
      p.way === 'here'
        ? `${p.count} of your notes would disappear from this device at once. We wait until you decide.`
        : `${p.count} shared notes would disappear from the team at once. We wait until you decide.`,
  },
  syncReason: {
    offline: 'you are offline',
    unreachable: 'server cannot be reached',
    timeout: 'server not answering',
    'not-our-server': 'something else answers',
    'bad-answer': 'answer did not arrive in full',
    'signed-out': 'you need to join again',
    'too-large': 'one note is too large',
    'rate-limited': 'server is busy',
    'server-error': 'server error',
    'upgrade-required': 'Kundenblick needs an update',
    'other-server': 'a different server answers',
    'no-permission': 'browser does not allow access',
    'mass-removal': (p) =>
      p.way === 'here'
        ? `${p.count} notes would disappear at once`
        : `${p.count} notes would disappear from the team at once`,
  },
  sync: {
    allShared: 'Everything shared',
    restShared: 'Everything else shared',
    refused: (p) => `${p.count} not accepted`,
    asOf: (p) => `as of ${p.time}`,
    nothingYet: 'Not yet in touch with the team server',
    waiting: (p) => (p.one ? '1 waiting' : `${p.count} waiting`),
    since: (p) => `since ${p.time}`,
    held: (p) => `On hold: ${p.reason}`,
    safe: 'Your notes are safe on this device.',
    tryNow: 'Try now',
    trying: 'Trying …',
    goesOn: 'No answer yet. It carries on in the background.',
    decide: 'Decide',
  },
};

export default en;
