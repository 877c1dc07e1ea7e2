export type Product = 'jira' | 'confluence';

/** `dc` stands for every self-hosted edition: Data Center and the older Server. */
export type Deployment = 'cloud' | 'dc';

export type ContextKind =
  /** One issue is in view: own page, navigator, selected on a board, backlog or queue, preview panel. */
  | 'issue'
  /** The page itself is the create form; a create *dialog* is reported in `createDialog` instead. */
  | 'create-issue'
  /** A board or backlog without a selected issue. */
  | 'board'
  /** Any other view of one project: summary, list, timeline, queue, settings … */
  | 'project'
  /** A Confluence page or blog post being read. */
  | 'page'
  /** Its editor, also for a page that does not exist yet. */
  | 'edit-page'
  /** Jira or Confluence, but none of the above. */
  | 'other'
  /** Neither of the two, or a place where we stay silent. Every other field is null. */
  | 'none';

/** Where a fact was read: address, `<meta>` tags, elements, or the `<title>`. */
export type Source = 'url' | 'meta' | 'dom' | 'title';

export type Confidence = 'high' | 'medium' | 'low';

export interface Evidence {
  source: Source;
  confidence: Confidence;
}

/** A value together with how it became known. */
export interface Found<Value> extends Evidence {
  value: Value;
}

/** A value with how it became known; null where there is no value. */
export function found<Value>(
  value: Value | '' | false | null | undefined,
  source: Source,
  confidence: Confidence,
): Found<Value> | null {
  return value ? { value, source, confidence } : null;
}

/** A form for a new issue that lies over whatever context the page has. */
export interface CreateDialog {
  /** Name of the hook that recognised it (see `createDialog` in selectors.ts), for the diagnosis. */
  generation: string;
  /** True when the form lies in a native `<dialog>`, which makes everything outside it inert. */
  native: boolean;
  projectKey: string | null;
  /** What has been typed as summary so far. */
  summary: string | null;
}

export interface PageContext {
  product: Product | null;
  deployment: Deployment | null;
  context: ContextKind;
  /** Upper case, e.g. `CXM-12`. */
  issueKey: string | null;
  /** Decimal content id; a string because ids may exceed 2^53. */
  pageId: string | null;
  /** The issue's summary or the page's title, at most 1,000 characters. */
  title: string | null;
  /** Project key (upper case) or space key (as the site spells it, `~` in front for personal spaces). */
  container: string | null;
  /** Origin and context path, without a slash at the end: `https://wiki.example.org/confluence`. */
  site: string | null;
  /** BCP 47 tag of the host's user interface, e.g. `de-DE`. */
  language: string | null;
  createDialog: CreateDialog | null;
  /** How each field that is not null became known. */
  evidence: Partial<Record<KnownField, Evidence>>;
}

export type KnownField = Exclude<keyof PageContext, 'createDialog' | 'evidence'>;

/** A fresh "nothing here for us". */
export function nowhere(): PageContext {
  return {
    product: null,
    deployment: null,
    context: 'none',
    issueKey: null,
    pageId: null,
    title: null,
    container: null,
    site: null,
    language: null,
    createDialog: null,
    evidence: {},
  };
}
