/**
 * The import law: imports run one way, from the roots down to `domain`. Each room names what it may
 * import; everything else of ours is an error. `test/architecture` plants a violation to prove that it bites.
 */
const domain = '^utils/domain/';
const i18n = '^utils/i18n/';
const protocol = '^utils/protocol/';
const messages = '^utils/messages/';
const ui = '^components/ui/';

const programme = '^utils/programme/';

const note = '^components/note/';
const insertDialog = '^components/insert/';
const speech = '^components/speech/';
const syncRoom = '^components/sync/';

const rooms = [
  { name: 'domain', path: domain, may: [] },
  { name: 'i18n', path: i18n, may: [] },
  { name: 'protocol', path: protocol, may: [domain] },
  { name: 'page', path: '^utils/page/', may: [domain] },
  { name: 'nudges', path: '^utils/nudges/', may: [domain] },
  { name: 'programme', path: '^utils/programme/', may: [domain, i18n] },
  { name: 'moments', path: '^utils/moments/', may: [domain, '^utils/page/'] },
  {
    name: 'nudge-card-host',
    path: '^utils/nudge-card-host/',
    may: [domain, '^utils/(page|panel-host)/'],
  },
  {
    name: 'nudge-keeper',
    path: '^utils/nudge-keeper/',
    may: [domain, messages, '^utils/(storage|nudges)/'],
  },
  { name: 'panel-host', path: '^utils/panel-host/', may: [domain, i18n, '^utils/page/'] },
  { name: 'messages', path: messages, may: [domain] },
  { name: 'ticket-text', path: '^utils/ticket-text/', may: [domain, i18n] },
  {
    name: 'atlassian',
    path: '^utils/atlassian/',
    may: [domain, messages, '^utils/(page|ticket-text)/'],
  },
  {
    name: 'insert',
    path: '^utils/insert/',
    may: [domain, messages, '^utils/(page|atlassian|ticket-text)/'],
  },
  { name: 'passages', path: '^utils/passages/', may: [domain, i18n, '^utils/page/'] },
  { name: 'sites', path: '^utils/sites/', may: [domain, messages, '^utils/(storage|page)/'] },
  { name: 'export', path: '^utils/export/', may: [domain, i18n] },
  { name: 'sync', path: '^utils/sync/', may: [domain, protocol] },
  { name: 'storage', path: '^utils/storage/', may: [domain, protocol, '^utils/sync/ports'] },
  {
    name: 'notebook',
    path: '^utils/notebook/',
    may: [domain, messages, '^utils/(storage|export)/'],
  },
  {
    name: 'account',
    path: '^utils/account/',
    may: [domain, messages, protocol, '^utils/(storage|sync)/'],
  },
  { name: 'ui', path: ui, may: [] },
  { name: 'speech', path: speech, may: [domain, i18n, messages] },
  { name: 'note', path: note, may: [ui, speech, domain, i18n, messages] },
  { name: 'sync-screens', path: syncRoom, may: [ui, speech, note, domain, i18n, messages] },
  {
    name: 'insert-dialog',
    path: insertDialog,
    may: [ui, speech, note, domain, i18n, messages, '^utils/ticket-text/'],
  },
  {
    name: 'sidebar',
    path: '^components/sidebar/',
    may: [
      ui,
      speech,
      note,
      syncRoom,
      insertDialog,
      '^components/programme/',
      domain,
      i18n,
      messages,
      programme,
    ],
  },
  {
    name: 'nudge-card',
    path: '^components/nudge-card/',
    may: [ui, speech, domain, i18n, messages, programme],
  },
  {
    name: 'programme-screens',
    path: '^components/programme/',
    may: [ui, speech, note, domain, i18n, messages, programme],
  },
  { name: 'notes', path: '^components/notes/', may: [ui, speech, note, domain, i18n, messages] },
  {
    name: 'options',
    path: '^components/options/',
    may: [ui, speech, note, syncRoom, '^components/programme/', domain, i18n, messages, programme],
  },
  { name: 'popup', path: '^components/popup/', may: [ui, speech, note, domain, i18n, messages] },
  { name: 'dashboard', path: '^components/dashboard/', may: [ui, domain, i18n, programme] },
  { name: 'background', path: '^entrypoints/background/', may: ['^utils/'] },
  {
    name: 'content-script',
    path: '^entrypoints/[^/]+\\.content/',
    may: ['^utils/(page|panel-host|nudges)/', messages, i18n, domain],
  },
  {
    name: 'page-tools',
    path: '^entrypoints/page-tools/',
    may: ['^utils/(page|panel-host|nudges|insert|passages|atlassian)/', messages, i18n, domain],
  },
  {
    name: 'moment-watch',
    path: '^entrypoints/moment-watch/',
    may: ['^utils/(page|panel-host|moments)/', messages, domain],
  },
  {
    name: 'nudge-tools',
    path: '^entrypoints/nudge-tools/',
    may: ['^utils/(page|panel-host|moments|nudges|nudge-card-host)/', messages, domain],
  },
  {
    name: 'site-scripts',
    path: '^entrypoints/site-[^/]+/',
    may: ['^utils/(page|panel-host|sites)/', messages],
  },
  {
    name: 'screens',
    path: '^entrypoints/(sidebar|notes|options|popup|nudge-card|programme)/',
    may: ['^components/', i18n, messages, domain, programme, '^utils/(nudges|sites)/'],
  },
  { name: 'server-db', path: '^server/db/', may: [domain] },
  { name: 'server-services', path: '^server/services/', may: ['^server/db/', domain, protocol] },
  {
    name: 'server-routes',
    path: '^server/routes/',
    may: ['^server/services/', '^server/[^/]+\\.ts$', domain, protocol],
  },
  {
    name: 'server-dashboard',
    path: '^server/dashboard/',
    may: ['^components/(dashboard|ui)/', i18n, protocol, domain, programme],
  },
];

const ours = '^(entrypoints|components|utils|server|test)/';

module.exports = {
  forbidden: [
    ...rooms.map(({ name, path, may }) => ({
      name: `law-${name}`,
      severity: 'error',
      from: { path, pathNot: '\\.test\\.tsx?$' },
      to: { path: ours, pathNot: [path, ...may] },
    })),
    {
      name: 'no-cycles',
      comment: 'Of values: a schema and the type taken from it may know each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tests-are-nobodys-import',
      severity: 'error',
      from: { pathNot: ['\\.test\\.tsx?$', '^test/'] },
      to: { path: ['^test/', '\\.test\\.tsx?$'] },
    },
    {
      name: 'roots-are-nobodys-import',
      severity: 'error',
      from: { pathNot: ['^entrypoints/', '^test/', '\\.test\\.tsx?$'] },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'database-only-in-background',
      comment: 'Only the background opens the database or talks to the server, not even by detour.',
      severity: 'error',
      from: { path: ['^entrypoints/(?!background/)', '^components/'], pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^utils/(storage|sync)/', 'node_modules/dexie'], reachable: true },
    },
    {
      name: 'domain-needs-nothing',
      severity: 'error',
      from: { path: domain, pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules', pathNot: 'node_modules/zod' },
    },
    {
      name: 'zod-mini-only',
      comment: 'zod instead of zod/mini adds some 70 kB to every bundle it reaches.',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/zod/(index|v4/classic)' },
    },
    {
      name: 'must-resolve',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
