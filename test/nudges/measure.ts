import type { LabelledText } from './read-examples.ts';

/** What was said of one labelled text. */
export type Judged = {
  readonly item: LabelledText;
  readonly noticed: boolean;
  readonly touchpoints: readonly string[];
  readonly frictions: readonly string[];
};

export type Figures = {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
  /** Share of internal items that would have been nudged. */
  readonly falseNudges: number;
  /** Micro-F1 over all items: nothing is counted as said where no nudge would have come. */
  readonly touchpointsAll: number;
  readonly frictionsAll: number;
  /** Micro-F1 over the items that customers notice: what is suggested there, nudge or not. */
  readonly touchpoints: number;
  readonly frictions: number;
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Measures judgements against the labels. Shares of nothing are 0. */
export function measure(judged: readonly Judged[]): Figures {
  const count = (noticed: boolean, customer: boolean): number =>
    judged.filter((one) => one.noticed === noticed && one.item.customer === customer).length;
  const hit = count(true, true);
  const falsely = count(true, false);
  const missed = count(false, true);
  const silent = count(false, false);
  const customers = judged.filter(({ item }) => item.customer);
  const gated = judged.map((one) =>
    one.noticed ? one : { ...one, touchpoints: [], frictions: [] },
  );
  return {
    n: judged.length,
    precision: share(hit, hit + falsely),
    recall: share(hit, hit + missed),
    f1: share(2 * hit, 2 * hit + falsely + missed),
    accuracy: share(hit + silent, judged.length),
    falseNudges: share(falsely, falsely + silent),
    touchpointsAll: microF1(gated, 'touchpoints'),
    frictionsAll: microF1(gated, 'frictions'),
    touchpoints: microF1(customers, 'touchpoints'),
    frictions: microF1(customers, 'frictions'),
  };
}

function microF1(judged: readonly Judged[], kind: 'touchpoints' | 'frictions'): number {
  let right = 0;
  let said = 0;
  let labelled = 0;
  for (const one of judged) {
    const labels: readonly string[] = one.item[kind];
    right += one[kind].filter((key) => labels.includes(key)).length;
    said += one[kind].length;
    labelled += labels.length;
  }
  return share(2 * right, said + labelled);
}
