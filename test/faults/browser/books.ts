import { createLedger, type Ledger } from '../../simulator/ledger.ts';

/** A note as its author was last told that it is. */
export type KnownNote = {
  text: string;
  isShared: boolean;
  isBinned: boolean;
  /** Address of the page it was written on. */
  address: string;
};

/**
 * What people were shown as kept: the book that every check is held against. Each text has a mark of its own, so
 * that it is found wherever it goes.
 */
export type Books = {
  ledger: Ledger;
  notes: KnownNote[];
  /** Texts that were typed and not saved as notes, with the page they stand on. */
  drafts: { text: string; address: string }[];
  /** A text that was never typed before. */
  newText(): string;
};

const words = ['Mahnung', 'Abschlag', 'Portal', 'Rechnung', 'Zähler', 'Tarif', 'Umzug'];

export function openBooks(): Books {
  const ledger = createLedger();
  let count = 0;
  return {
    ledger,
    notes: [],
    drafts: [],
    newText() {
      count += 1;
      return `${ledger.type('Mara')}: ${words[count % words.length]} kommt ${count} Tage später`;
    },
  };
}
