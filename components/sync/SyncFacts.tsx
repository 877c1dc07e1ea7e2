import type { ComponentChildren } from 'preact';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { syncTexts } from '../../utils/i18n/sync/sync-texts.ts';
import type { SyncDetails } from '../../utils/messages/sync-views.ts';
import type { Account } from '../../utils/messages/views.ts';
import { sayNumber, sayTime } from '../speech/say-time.ts';
import { useLanguage } from '../ui/use-language.ts';
import { sayNextTry } from './say-next-try.ts';

const kinds = ['share', 'change', 'withdraw', 'content', 'further'] as const;

export type SyncFactsProps = {
  account: Account;
  /** Null as long as it is on its way. */
  waiting: SyncDetails['waiting'] | null;
  now: number;
};

/** The few facts: what waits, when it is tried next, when it last worked, with whom and where. */
export function SyncFacts({ account, waiting, now }: SyncFactsProps) {
  const language = useLanguage();
  const texts = syncTexts(language);
  const common = commonTexts(language);
  const { status, teams, serverUrl } = account;
  const { lastSuccessAt } = status;
  const next = sayNextTry(status, now, texts.next, common, language);
  const waits = kinds.filter((kind) => waiting !== null && waiting[kind] > 0);
  const count = (kind: (typeof kinds)[number]) => {
    const value = waiting?.[kind] ?? 0;
    return texts.waiting[kind]({ count: sayNumber(value, language), one: value === 1 });
  };

  const facts: [label: string, value: ComponentChildren][] = [];
  if (waits.length > 0)
    facts.push([texts.waiting.title, waits.map((kind) => <div key={kind}>{count(kind)}</div>)]);
  if (next !== null) facts.push([texts.next.title, next]);
  const last =
    lastSuccessAt === null ? texts.last.never : sayTime(lastSuccessAt, now, common, language);
  facts.push([texts.last.title, last]);
  facts.push([texts.team, teams.map(({ id, name }) => <div key={id}>{name}</div>)]);
  facts.push([texts.server, hostOf(serverUrl)]);

  return (
    <dl class="sync-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
