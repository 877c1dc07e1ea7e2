import type { DiagnosisClient } from '../../components/options/diagnose/diagnosis-client.ts';
import type { OptionsClient } from '../../components/options/options-client.ts';
import type { PanelClient } from '../../components/sidebar/panel-client.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import { defaultSettings, type Settings } from '../../utils/domain/settings.ts';
import type { BackgroundCalls, Result } from '../../utils/messages/contract.ts';
import type { SiteView } from '../../utils/messages/page-views.ts';
import type { ToolCalls } from '../../utils/messages/script-contract.ts';
import type { Account, PageState, PlaceView } from '../../utils/messages/views.ts';
import { cloudSites } from '../../utils/page/work-sites.ts';
import { noPolicy } from '../../utils/sites/read-policy.ts';
import { readSiteAddress } from '../../utils/sites/read-site-address.ts';
import { nudgeHandlers } from './sample-nudge-device.ts';

export type Handlers = {
  [N in keyof BackgroundCalls]?: (
    input: Parameters<BackgroundCalls[N]>[0],
  ) => Result<ReturnType<BackgroundCalls[N]>> | Promise<Result<ReturnType<BackgroundCalls[N]>>>;
};

export type ToolHandlers = {
  [N in keyof ToolCalls]?: (
    input: Parameters<ToolCalls[N]>[0],
  ) => Result<ReturnType<ToolCalls[N]>> | Promise<Result<ReturnType<ToolCalls[N]>>>;
};

export type SampleWorld = {
  view?: PlaceView | null;
  page?: PageState;
  account?: Account | null;
  settings?: Partial<Settings>;
  handlers?: Handlers;
  /** What the tools in the page around answer. */
  tools?: ToolHandlers;
  /** The options were opened for a diagnosis. */
  diagnosisOf?: DiagnosisClient['start'];
  /** The options were opened at this section. */
  startAt?: OptionsClient['startAt'];
  browserLanguage?: string;
  /** Typed into the first field after the screen stands. */
  typed?: string;
  /** Buttons pressed one after the other, each as soon as it is there; by its name in any language. */
  pressed?: readonly (readonly string[])[];
};

function createSampleDiagnosis({ tools, diagnosisOf = null }: SampleWorld): DiagnosisClient {
  return {
    start: diagnosisOf,
    diagnose: async () =>
      tools?.diagnose?.(null) ?? { ok: false, error: { kind: 'page-unreachable' } },
    surroundings: async () => ({
      version: '0.1.0',
      browser: 'Firefox 153 · linux',
      zoom: 1,
      access: true,
    }),
  };
}

export const sampleSites: SiteView[] = [
  { origin: 'https://*.atlassian.net', from: 'extension', state: 'ready' },
  { origin: 'https://jira.firma.de', from: 'person', state: 'ready' },
];

export type AskLog = { name: string; input: unknown }[];

/** A client without a browser: it answers from the given world and writes down what it was asked. */
export function createSampleClient(world: SampleWorld): {
  client: PanelClient & OptionsClient;
  asked: AskLog;
  tell: (call: (l: Parameters<PanelClient['listen']>[0]) => void) => void;
  tellPage: (call: (l: Parameters<PanelClient['listenToPage']>[0]) => void) => void;
  /** The browser heard a keyboard command. */
  command: Parameters<PanelClient['listenToCommands']>[0];
} {
  const settings: Settings = { ...defaultSettings, ...world.settings };
  const asked: AskLog = [];
  const listeners = new Set<Parameters<PanelClient['listen']>[0]>();
  const commandListeners = new Set<Parameters<PanelClient['listenToCommands']>[0]>();
  const pageListeners = new Set<Parameters<PanelClient['listenToPage']>[0]>();
  let ids = 0;

  const handlers: Handlers = {
    openPlace: () =>
      world.view
        ? { ok: true, value: { ...world.view, settings } }
        : { ok: false, error: { kind: 'background-gone' } },
    saveDraft: ({ draft }) => ({
      ok: true,
      value: { ...draft, rev: draft.rev + 1 } satisfies Draft,
    }),
    discardDraft: () => ({ ok: true, value: null }),
    saveNote: ({ draft, audience }) => ({
      ok: true,
      value: {
        note: {
          id: draft.id,
          content: draft.content,
          audience,
          createdAt: Date.now(),
          editedAt: Date.now(),
        },
        insertions: [],
        sync: audience.kind === 'me' ? 'none' : 'pending',
        refusal: null,
        conflict: null,
        review: [],
      },
    }),
    getAccount: () => ({ ok: true, value: world.account ?? world.view?.account ?? null }),
    getSettings: () => ({ ok: true, value: settings }),
    syncNow: () => ({ ok: true, value: world.account ?? world.view?.account ?? null }),
    deleteNote: () => ({ ok: true, value: null }),
    openScreen: () => ({ ok: true, value: null }),
    changeSettings: ({ change }) => ({ ok: true, value: { ...settings, ...change } }),
    getShortcuts: () => ({
      ok: true,
      value: [
        { command: 'toggle-panel', keys: 'Alt+Shift+K' },
        { command: 'save-note', keys: 'Alt+Shift+J' },
        { command: 'next-question', keys: 'Alt+Shift+L' },
        { command: 'note-passage', keys: '' },
      ],
    }),
    listSites: () => ({ ok: true, value: sampleSites }),
    getPolicy: () => ({ ok: true, value: noPolicy }),
    getTabWidth: () => ({ ok: true, value: 1_360 }),
    listWorkTabs: () => ({ ok: true, value: [] }),
    openShortcutSettings: () => ({ ok: true, value: true }),
    openDashboard: () => ({ ok: true, value: null }),
    ...nudgeHandlers(),
    ...world.handlers,
  };

  async function ask(name: keyof BackgroundCalls, input: unknown): Promise<Result<unknown>> {
    asked.push({ name, input });
    const handler = handlers[name] as ((input: unknown) => Promise<Result<unknown>>) | undefined;
    return handler ? handler(input) : { ok: false, error: { kind: 'unexpected', detail: name } };
  }

  const client: PanelClient & OptionsClient = {
    allowServer: async () => true,
    storageState: async () => ({ used: 3_440_000, lasting: true }),
    diagnosis: createSampleDiagnosis(world),
    startAt: world.startAt ?? null,
    sites: {
      readAddress: (text) => readSiteAddress(text, cloudSites),
      allow: async () => true,
    },
    ask: ask as PanelClient['ask'],
    askPage: (async (name: string, input: unknown) => {
      asked.push({ name, input });
      return name === 'getPageState' && world.page
        ? { ok: true, value: world.page }
        : { ok: true, value: null };
    }) as PanelClient['askPage'],
    askTools: (async (name: keyof ToolCalls, input: unknown) => {
      asked.push({ name, input });
      const tool = world.tools?.[name] as
        | ((input: unknown) => Promise<Result<unknown>>)
        | undefined;
      return tool ? tool(input) : { ok: false, error: { kind: 'page-unreachable' } };
    }) as PanelClient['askTools'],
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listenToPage(listener) {
      pageListeners.add(listener);
      return () => pageListeners.delete(listener);
    },
    listenToCommands(listener) {
      commandListeners.add(listener);
      return () => commandListeners.delete(listener);
    },
    newId: () => `0192f000-0000-7000-9000-${String((ids += 1)).padStart(12, '0')}`,
    now: () => Date.now(),
    browserLanguage: world.browserLanguage ?? 'de-DE',
    suggest: async (text) => ({
      touchpoints: /mahn|rechnung|reminder|zahl/i.test(text) ? ['billing', 'notifications'] : [],
      frictions: [],
    }),
  };
  return {
    client,
    asked,
    tell: (call) => listeners.forEach(call),
    tellPage: (call) => pageListeners.forEach(call),
    command: (command) => commandListeners.forEach((hear) => hear(command)),
  };
}
