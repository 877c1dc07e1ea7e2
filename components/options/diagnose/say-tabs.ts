import type { DiagnosisTexts } from '../../../utils/i18n/diagnosis/de.ts';
import type { WorkTab } from '../../../utils/messages/page-views.ts';

export type SaidTab = { tabId: number; site: string; what: string };

/** Tabs in words. Several that look the same are numbered in the order of the tabs. */
export function sayTabs(tabs: readonly WorkTab[], texts: DiagnosisTexts): SaidTab[] {
  const kinds: Partial<Record<string, string>> = texts.kind;
  const said = tabs.map(({ tabId, site, context }) => ({
    tabId,
    site,
    what: kinds[context] ?? context,
  }));
  const isSame = (a: SaidTab, b: SaidTab) => a.site === b.site && a.what === b.what;
  return said.map((tab, at) => {
    const alike = said.filter((other) => isSame(other, tab));
    if (alike.length === 1) return tab;
    const number = said.slice(0, at + 1).filter((other) => isSame(other, tab)).length;
    return { ...tab, what: texts.nth({ words: tab.what, number }) };
  });
}
