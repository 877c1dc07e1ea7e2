import type { Result } from '../../../utils/messages/contract.ts';
import type { Diagnosis } from '../../../utils/messages/page-views.ts';

/** What decides, beside the page, how Kundenblick works in a tab. */
export type Surroundings = {
  /** Of the extension: `0.1.0`. */
  version: string;
  /** `Firefox 153 · linux`. */
  browser: string;
  /** 1 = 100 %; null when the browser does not say. */
  zoom: number | null;
  /** Whether the extension may work on the tab's site. */
  access: boolean;
};

/** What the diagnosis needs of the world. */
export type DiagnosisClient = {
  /** The diagnosis was asked for by the options' address; `tabId` when a certain tab is meant. */
  start: { tabId: number | null } | null;
  /** Never rejects. */
  diagnose: (tabId: number) => Promise<Result<Diagnosis>>;
  surroundings: (tabId: number) => Promise<Surroundings>;
};
