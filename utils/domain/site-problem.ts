/**
 * Why Jira or Confluence did not do what was asked of it. Every kind has its sentence in both languages;
 * nothing that was to be inserted is lost by any of them.
 */
export type SiteProblem =
  /** Nobody is signed in: 401, or a sign-in page in place of the answer. */
  | { kind: 'signed-out' }
  /** 403: this person may not do it. */
  | { kind: 'forbidden' }
  /** 403 "XSRF check failed": the address in use is not the one the site calls its own. */
  | { kind: 'wrong-base-url' }
  /** 404: gone, or hidden from this person. */
  | { kind: 'not-found' }
  /** 409, or the text changed since it was read. */
  | { kind: 'conflict' }
  /** 413, or longer than the site's own limit. */
  | { kind: 'too-large' }
  /** 429; `seconds` to wait by the site's own word, null when it says nothing. */
  | { kind: 'too-many'; seconds: number | null }
  /** Something else than the promised JSON came back: a proxy's page, half an answer. */
  | { kind: 'unreadable' }
  /** No answer at all: the network is gone. */
  | { kind: 'unreachable' }
  /** 5xx: the site is in trouble itself. */
  | { kind: 'site-failed'; status: number }
  /** 400 or 422 for a reason that is not ours to guess; `said` is the site's own sentence, if it gave one. */
  | { kind: 'refused'; said: string | null }
  /** The page's body is open in an editor: writing beside it would lose what is typed there. */
  | { kind: 'editor-open' }
  /** The editor that was meant is closed, or did not take the text. */
  | { kind: 'editor-gone' }
  /** The way back broke after the request had left: nobody knows whether it was done. */
  | { kind: 'outcome-unknown' };
