import type { SitesTexts } from './de.ts';

const en: SitesTexts = {
  title: 'Where Kundenblick works',
  intro:
    'Kundenblick works in the Atlassian cloud from the start. If your company runs Jira or Confluence itself, add the address here.',
  cloud: 'Jira and Confluence in the Atlassian cloud',
  practice: 'Practice Jira and Confluence on this computer, in this practice build only',
  ready: 'Ready',
  noAccess: 'Access missing',
  noAccessText: 'The browser does not let Kundenblick onto this site right now.',
  allow: 'Allow access',
  remove: 'Remove',
  removed: (p) => `Kundenblick no longer works on ${p.host}. Your notes stay.`,
  added: (p) => `Kundenblick now works on ${p.host}, in open tabs, too.`,
  repaired: (p) => `Kundenblick is back on ${p.host}.`,
  refused:
    'Without this permission Kundenblick stays away from this site. You can try again at any time.',
  address: 'Address of your Jira or Confluence',
  addressHint: 'The easiest way: copy the address from the browser and paste it here.',
  meant: (p) => `This means ${p.origin}`,
  wholeHost: 'The permission is for the whole server; what follows its name does not matter.',
  everyPort: 'Browsers know no ports here: the permission is for all ports of this server.',
  add: 'Add',
  askNext: 'Then the browser asks you whether Kundenblick may read this site.',
  addressProblem: {
    empty: 'Paste the address at which you open Jira or Confluence.',
    'not-an-address': 'This is not an address. It looks like this: https://jira.your-company.com',
    'not-web': 'Kundenblick only works on sites that begin with https:// or http://.',
    credentials:
      'This address contains sign-in data. Take it out: what stands before the @ does not belong here.',
    lookalike:
      'This address pretends to be the Atlassian cloud, but is not part of it. Check it closely; Kundenblick stays away from it.',
    'comes-along': 'Kundenblick works here from the start. There is nothing to add.',
  },
  policy: {
    fixed: 'Set by your IT.',
    sites: 'Which sites belong here is set by your IT.',
    ignored: (p) =>
      `Your IT has set something that Kundenblick cannot read: ${p.names}. Everything else applies.`,
    invite: 'Your IT has prepared a team for you.',
    server: (p) => `Team server set by your IT: ${p.host}`,
  },
};

export default en;
