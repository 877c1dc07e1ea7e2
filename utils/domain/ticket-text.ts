/** A run of text; `strong` is a label. */
export type TextRun = { text: string; strong?: true };

/** The few shapes of text that ADF, wiki markup and storage format have in common. */
export type TextBlock =
  | { kind: 'heading'; text: string }
  /** Line breaks within the runs are kept as line breaks. */
  | { kind: 'paragraph'; runs: TextRun[] }
  | { kind: 'quote'; text: string }
  | { kind: 'list'; items: TextRun[][] };

/** A note as it goes into a ticket or below a page, before it is put into the site's own format. */
export type TicketText = TextBlock[];
