import type { TabLook } from '../../components/popup/popup-client.ts';
import type { Place } from '../../utils/domain/place.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { SampleWorld } from './sample-client.ts';
import { sampleContent, sampleOwn, sampleView } from './sample-notes.ts';

const issue: Place = {
  product: 'jira',
  site: 'https://jira.firma.de',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: 'https://jira.firma.de/browse/CXM-12',
};
export const webPage: Place = {
  product: 'web',
  site: 'https://shop.de',
  kind: 'page',
  key: '/kasse',
  container: null,
  title: 'Kasse',
  url: 'https://shop.de/kasse',
};
const nowhere: Place = { ...webPage, kind: 'site', site: '', key: null, title: '', url: null };

/** Every page the popup can be opened on, by name. */
export const popupLooks = {
  panel: { kind: 'panel', tabId: 7, product: 'jira', place: issue },
  other: { kind: 'panel', tabId: 7, product: 'confluence', place: null },
  offer: { kind: 'offer', tabId: 7, origin: issue.site, product: 'jira', locked: false },
  locked: { kind: 'offer', tabId: 7, origin: issue.site, product: 'jira', locked: true },
  blocked: {
    kind: 'no-access',
    tabId: 7,
    origin: 'https://*.atlassian.net',
    host: 'acme.atlassian.net',
  },
  note: { kind: 'note', place: webPage, leftOut: ['token'] },
  nowhere: { kind: 'note', place: nowhere, leftOut: [] },
} as const satisfies Record<string, TabLook>;

export type PopupState = SampleWorld & { look: TabLook; allows?: boolean };

const view = sampleView({ account: null });
const of = (look: TabLook, more: Partial<PopupState> = {}) => ({
  look,
  ...more,
  handlers: {
    openPlace: () => succeeded(view),
    addSite: () => succeeded([]),
    openPanelIn: () => succeeded(false),
    ...more.handlers,
  },
});
const use = [
  [
    'Kundenblick auf jira.firma.de verwenden',
    'Use Kundenblick on jira.firma.de',
    'Zugriff erlauben',
    'Allow access',
  ],
];

/** Every state of the popup that someone should look at, by name. */
export const popupStates: Record<string, () => PopupState> = {
  ...Object.fromEntries(Object.entries(popupLooks).map(([name, look]) => [name, () => of(look)])),
  'panel-failed': () => of(popupLooks.panel, { pressed: [['Leiste öffnen', 'Open panel']] }),
  'offer-done': () => of(popupLooks.offer, { pressed: use }),
  'offer-refused': () => of(popupLooks.offer, { pressed: use, allows: false }),
  'note-earlier': () =>
    of(popupLooks.note, {
      handlers: {
        openPlace: () =>
          succeeded({ ...view, own: [sampleOwn(sampleContent({ change: 'Korb' }, webPage))] }),
      },
    }),
};
