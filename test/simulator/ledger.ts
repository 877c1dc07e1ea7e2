/** What people typed, and who may see it: the simulator's own book-keeping, apart from every product rule. */
export type Ledger = {
  /** A text that was never typed before. Its mark is found again wherever the text goes. */
  type(person: string): string;
  /** The person chose that this team may read the text. */
  allow(text: string, teamId: string): void;
  authorOf(mark: string): string;
  teamsOf(mark: string): ReadonlySet<string>;
  /** The server took the text as a note's text. */
  accept(text: string): void;
  wasAccepted(mark: string): boolean;
  /** The author took a note's texts back, by a request that began with this stamp. */
  withdraw(marks: Iterable<string>, stamp: number): void;
  /** When a text was taken back; infinite when it was not. */
  withdrawnAt(mark: string): number;
  /** An older backup brought back what was taken back. */
  forgetWithdrawals(): void;
};

/** The marks of all typed texts in a body, whatever else it is. */
export function marksIn(body: string): string[] {
  return [...new Set(body.match(/⟦\d+⟧/g) ?? [])];
}

export function createLedger(): Ledger {
  const texts = new Map<
    string,
    { author: string; teams: Set<string>; isAccepted: boolean; withdrawnAt: number }
  >();
  const entry = (mark: string) => {
    const known = texts.get(mark);
    if (!known) throw new Error(`nobody typed ${mark}`);
    return known;
  };
  const entries = (text: string) => marksIn(text).map(entry);
  return {
    type(author) {
      const mark = `⟦${texts.size + 1}⟧`;
      texts.set(mark, { author, teams: new Set(), isAccepted: false, withdrawnAt: Infinity });
      return `${mark} von ${author}`;
    },
    allow: (text, teamId) => entries(text).forEach(({ teams }) => teams.add(teamId)),
    authorOf: (mark) => entry(mark).author,
    teamsOf: (mark) => entry(mark).teams,
    accept(text) {
      for (const one of entries(text)) {
        one.isAccepted = true;
        one.withdrawnAt = Infinity;
      }
    },
    wasAccepted: (mark) => entry(mark).isAccepted,
    withdraw(marks, stamp) {
      for (const mark of marks) entry(mark).withdrawnAt = stamp;
    },
    withdrawnAt: (mark) => entry(mark).withdrawnAt,
    forgetWithdrawals() {
      for (const one of texts.values()) one.withdrawnAt = Infinity;
    },
  };
}
