import type { RoleMapWords } from './content-roles-de.ts';

/** Words of the role map, English. */
const roles: RoleMapWords = {
  title: 'Role map',
  intro:
    'For every role: your process, what the customer notices of it, and where. The questions beside the tickets are made of these lines.',
  listLabel: 'Roles',
  filled: (p) =>
    p.own.count === 0
      ? 'No role speaks in your words yet.'
      : `${p.own.formatted} of ${p.all.formatted} roles ${p.own.count === 1 ? 'speaks' : 'speak'} in your words.`,
  ownLines: (p) => (p.count === 1 ? '1 line of your own' : `${p.formatted} lines of your own`),
  noOwn: 'no line of your own yet',
  waiting: (p) => (p.count === 1 ? '1 proposal waiting' : `${p.formatted} proposals waiting`),
  newRole: 'Role of your own',
  newRoleTitle: 'A role that is missing here',
  newRoleText: 'It comes into being with its first line. Then everybody can choose it as theirs.',
  roleName: 'Name of the role',
  roleNameHint: 'As you call it, for example “Grid control room”.',
  roleNameMissing: 'What is the role called?',
  pick: 'Choose a role on the left.',
  back: 'All roles',

  search: 'Search these lines',
  none: 'No line fits this search.',
  own: 'In your words',
  ownEmpty: 'Nothing of yours stands here yet.',
  ownEmptyPate:
    'A line from your everyday work says more than any built-in one: which of your tasks reaches customers?',
  ownEmptyMember: 'Do you know a task that reaches customers? Propose it.',
  shipped: 'Built in',
  shippedHint: 'A start. What is different with you, you replace or take out.',
  shippedNone: 'You have replaced or taken out all built-in lines.',
  out: (p) => `Taken out (${p.formatted})`,
  retired: (p) => `No longer in use (${p.formatted})`,
  loadFailed: 'The built-in lines could not be loaded.',

  columns: { process: 'Your process', notices: 'What the customer notices', where: 'Where' },
  inPlaceOf: (p) => `in place of “${p.process}”`,
  area: (p) => `${p.area} only`,
  actions: (p) => `More about “${p.process}”`,
  add: 'New line',
  proposeLine: 'Propose a line',

  form: {
    add: 'New line',
    edit: 'Edit line',
    replace: 'Put it in your words',
    propose: 'Propose a line',
    proposeChange: 'Propose a change',
    process: 'What do you do?',
    processHint: 'The task as you call it: “dunning run”, “Friday release”.',
    notices: 'What does the customer notice of it?',
    noticesHint:
      'A scene in one sentence. If it ends with a question mark, it is asked as it stands.',
    touchpoint: 'Where do they notice it?',
    touchpointPick: 'Please choose',
    touchpointMissing: 'Choose where it arrives.',
    frictions: 'What makes it hard?',
    frictionsHint: 'Helps to bring the line to the right ticket. Optional.',
    workArea: 'For one work area only?',
    workAreaHint: 'Leave it empty if the line holds for the whole role.',
  },
};

export default roles;
