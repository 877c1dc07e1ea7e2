import { toTinyCode, toTitleSlug } from './content/create-content.ts';
import { PERSONAL_SPACES } from './content/create-world.ts';

/** The last has the markup of the first, and its focus is held by the lock that Jira itself uses. */
export type DialogGeneration = 'modernised' | 'ui-modal' | 'modal-form' | 'native' | 'focus-lock';

export type Looks = { theme?: 'light' | 'dark'; lang?: 'de' | 'en' };

/** Issues and pages that tests speak of by what they are good for. */
export const KNOWN = {
  /** The example of all examples: "Mahnlauf umstellen". */
  issue: 'CXM-12',
  /** "Wartungsfenster Abrechnungssystem …", the other project. */
  operationsIssue: 'IT-104',
  /** Title of 500 characters with emoji and right-to-left text. */
  longTitleIssue: 'TEST-1',
  /** `<script>` in every field. */
  scriptIssue: 'TEST-2',
  page: { id: '98312', title: 'Mahnlauf' },
  otherPage: { id: '98315', title: 'Abschlag ändern' },
  bigPage: { id: '98390', title: 'Tarifverzeichnis (Anhang)' },
  scriptPage: { id: '98391' },
  /** A page that is merely called "edit" (space TEST). */
  pageTitledEdit: { id: '98392', title: 'edit' },
  personalPage: { id: '98501', title: 'Notizen zur Mahnung' },
  /** Live document (space TEST, Cloud). */
  livePage: { id: '98510', title: 'Protokoll Montagsrunde' },
  blogPost: { id: '98340', day: '2026/11/17' },
  /** Project and space VER: where a question may come, and where none may. */
  moments: {
    ownNew: 'VER-1',
    ownNewEnglish: 'VER-2',
    foreignNew: 'VER-3',
    ownOld: 'VER-4',
    ownNewInternal: 'VER-5',
    goLive: 'VER-6',
    shutdown: 'VER-7',
    shutdownEnglish: 'VER-8',
    longGone: 'VER-9',
    processPage: { id: '98601', title: 'Sperrung wegen Zahlungsverzug' },
    processPageEnglish: { id: '98602', title: 'How to handle a returned direct debit' },
    meetingPage: { id: '98603', title: 'Jour fixe Forderungsmanagement 2026-11-18' },
    meetingPageEnglish: { id: '98604', title: 'Weekly sync billing' },
    goLivePage: { id: '98605', title: 'Neuer Abschlagsrechner für Kund:innen' },
    shutdownPageEnglish: { id: '98606', title: 'Paper invoices: end of service' },
    protocolOfMachines: { id: '98607', title: 'Protokoll MQTT der Zähler-Gateways' },
    canteenPlan: { id: '98608', title: 'Kantinenplan' },
  },
} as const;

/** An editor of the document format that has come up and takes what is typed. */
export const READY_EDITOR = '#ak-editor-textarea.ProseMirror:not([data-adf-editor])';

type Page = { id: string; title?: string };

function withLooks(address: string, looks: Looks): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(looks)) url.searchParams.set(name, value);
  return url.href;
}

/** Addresses of the Cloud-like deployment; `looks` set theme and language of the browser from then on. */
function cloudPlaces(port: number, looks: Looks) {
  const jira = `http://cloud.localhost:${port}`;
  const wiki = `${jira}/wiki`;
  const to = (address: string) => withLooks(address, looks);
  const project = (key: string) => `${jira}/jira/software/c/projects/${key}`;
  const slug = (page: Page) => (page.title === undefined ? '' : `/${toTitleSlug(page.title)}`);
  return {
    origin: jira,
    home: to(`${jira}/jira/for-you`),
    board: to(`${project('CXM')}/boards/1`),
    /** The issue as a modal over the board. */
    boardWithIssue: (key: string = KNOWN.issue) =>
      to(`${project('CXM')}/boards/1?selectedIssue=${key}`),
    backlog: to(`${project('CXM')}/boards/1/backlog`),
    /** The issue in the preview panel at the right. */
    backlogWithIssue: (key: string = KNOWN.issue) =>
      to(`${project('CXM')}/boards/1/backlog?selectedIssue=${key}`),
    list: to(`${project('CXM')}/list`),
    timeline: to(`${project('CXM')}/boards/1/timeline`),
    navigator: (jql = 'project = CXM') => to(`${jira}/issues?jql=${encodeURIComponent(jql)}`),
    issue: (key: string = KNOWN.issue) => to(`${jira}/browse/${key}`),
    /** The navigator with an issue beside its list, and with the issue in full. */
    navigatorWithIssue: (key: string = KNOWN.issue) =>
      to(`${jira}/issues?jql=project%20%3D%20CXM&selectedIssue=${key}`),
    navigatorIssue: (key: string = KNOWN.issue) =>
      to(`${jira}/issues/${key}?jql=project%20%3D%20CXM`),
    /** A service project's queue, and an issue in it. */
    queue: to(`${jira}/jira/servicedesk/projects/IT/queues/custom/7`),
    queueIssue: (key: string = KNOWN.operationsIssue) =>
      to(`${jira}/jira/servicedesk/projects/IT/queues/custom/7/${key}`),
    /** The board, prepared so that its create button (or the key c) opens this generation of the dialog. */
    createDialog: (generation: DialogGeneration = 'modernised') =>
      to(`${project('CXM')}/boards/1?createDialog=${generation}`),
    space: to(`${wiki}/spaces/PROZ/overview`),
    page: (page: Page = KNOWN.page, space = 'PROZ') =>
      to(`${wiki}/spaces/${space}/pages/${page.id}${slug(page)}`),
    blogPost: to(`${wiki}/spaces/PROZ/blog/${KNOWN.blogPost.day}/${KNOWN.blogPost.id}`),
    tinyLink: (page: Page = KNOWN.page) => to(`${wiki}/x/${toTinyCode(page.id)}`),
    editor: (page: Page = KNOWN.page, space = 'PROZ') =>
      to(`${wiki}/spaces/${space}/pages/edit-v2/${page.id}`),
    /** Makes a draft and leads to its editor. */
    createPage: to(`${wiki}/spaces/PROZ/pages/create`),
    /** Makes a blog draft and leads to its editor. */
    createBlogPost: to(`${wiki}/spaces/PROZ/blog/create`),
    /** A page in a personal space. */
    personalPage: to(
      `${wiki}/spaces/${PERSONAL_SPACES.cloud}/pages/${KNOWN.personalPage.id}${slug(KNOWN.personalPage)}`,
    ),
    /** A document that is open for writing while it is read. */
    livePage: to(`${wiki}/spaces/TEST/pages/${KNOWN.livePage.id}${slug(KNOWN.livePage)}`),
    signOut: `${jira}/sign-out`,
    signIn: `${jira}/sign-in`,
    silent: {
      login: `${jira}/silent/login`,
      portal: `${jira}/silent/portal`,
      export: `${jira}/silent/export`,
      canteen: `${jira}/silent/canteen`,
    },
  };
}

function dataCenterPlaces(port: number, looks: Looks) {
  const origin = `http://dc.localhost:${port}`;
  const jira = `${origin}/jira`;
  const wiki = `${origin}/confluence`;
  const to = (address: string) => withLooks(address, looks);
  const board = `${jira}/secure/RapidBoard.jspa?rapidView=1&projectKey=CXM`;
  return {
    origin,
    home: to(`${jira}/secure/Dashboard.jspa`),
    board: to(board),
    /** The issue in the detail pane at the right of the board. */
    boardWithIssue: (key: string = KNOWN.issue) => to(`${board}&view=detail&selectedIssue=${key}`),
    backlog: to(`${board}&view=planning.nodetail`),
    navigator: to(`${jira}/issues/?jql=project%3DCXM`),
    issue: (key: string = KNOWN.issue) => to(`${jira}/browse/${key}`),
    /** A page whose create button (or the key c) opens `#create-issue-dialog`. */
    createDialog: to(`${jira}/secure/Dashboard.jspa`),
    createPageForIssue: to(`${jira}/secure/CreateIssue!default.jspa`),
    page: (page: { id: string; title: string } = KNOWN.page, space = 'PROZ') =>
      to(`${wiki}/display/${space}/${toTitleSlug(page.title)}`),
    pageById: (page: Page = KNOWN.page) => to(`${wiki}/pages/viewpage.action?pageId=${page.id}`),
    editor: (page: Page = KNOWN.page) => to(`${wiki}/pages/editpage.action?pageId=${page.id}`),
    createPage: to(`${wiki}/pages/createpage.action?spaceKey=PROZ`),
    createBlogPost: to(`${wiki}/pages/createblogpost.action?spaceKey=PROZ`),
    personalPage: to(
      `${wiki}/display/${PERSONAL_SPACES.dc}/${toTitleSlug(KNOWN.personalPage.title)}`,
    ),
    queue: to(`${jira}/projects/IT/queues/custom/7`),
    queueIssue: (key: string = KNOWN.operationsIssue) =>
      to(`${jira}/projects/IT/queues/custom/7/${key}`),
    navigatorIssue: (key: string = KNOWN.issue) => to(`${jira}/browse/${key}?jql=project%3DCXM`),
    signOut: `${origin}/sign-out`,
    signIn: `${origin}/sign-in`,
    silent: { login: `${origin}/silent/login`, viewSource: `${origin}/silent/view-source` },
  };
}

/** The address of every scene of a workplace on this port. */
export function places(port: number, looks: Looks = {}) {
  return {
    start: `http://localhost:${port}/`,
    log: `http://localhost:${port}/__practice/log`,
    reset: `http://localhost:${port}/__practice/reset`,
    fail: `http://localhost:${port}/__practice/fail`,
    permissions: `http://localhost:${port}/__practice/permissions`,
    cloud: cloudPlaces(port, looks),
    dc: dataCenterPlaces(port, looks),
  };
}
