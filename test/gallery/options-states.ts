import { nudgeControlStates } from './nudge-control-states.ts';
import type { SampleWorld } from './sample-client.ts';
import { sampleDiagnosis, sampleTabs } from './sample-diagnosis.ts';
import { sampleAccount, sampleTeam } from './sample-notes.ts';

const invited: SampleWorld['handlers'] = {
  previewInvite: () => ({
    ok: true,
    value: {
      serverUrl: sampleAccount.serverUrl,
      teamName: sampleTeam.name,
      memberCount: sampleTeam.memberCount,
      role: 'member',
    },
  }),
  joinTeam: () => ({ ok: true, value: sampleAccount }),
};

/** Every state of the options that someone should look at, by name. */
export const optionsStates: Record<string, () => SampleWorld> = {
  alone: () => ({ account: null, handlers: invited }),
  joined: () => ({ account: sampleAccount }),
  blocked: () => ({
    account: {
      ...sampleAccount,
      status: { ...sampleAccount.status, problem: { kind: 'no-permission' } },
    },
  }),
  'bad-invite': () => ({
    account: null,
    handlers: {
      previewInvite: () => ({ ok: false, error: { kind: 'invalid-invite', reason: 'expired' } }),
    },
  }),
  diagnosis: () => ({
    account: null,
    diagnosisOf: { tabId: 7 },
    handlers: { listWorkTabs: () => ({ ok: true, value: sampleTabs }) },
    tools: { diagnose: () => ({ ok: true, value: sampleDiagnosis }) },
  }),
  ...nudgeControlStates,
};
