/** A sentence is enough; a stack trace is none. Characters. */
const MOST = 300;

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What an error of Confluence Cloud calls itself; its status and code are for machines. */
function titleOf(error: unknown): unknown {
  const { title, message }: { title?: unknown; message?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  return title ?? message;
}

/**
 * The site's own sentence in a refusal, in the shapes the products have: `errorMessages` and `errors` by field
 * (Jira), `errors` with titles (Confluence Cloud), `message` (Confluence Data Center, gateways). Null without one.
 */
export function saidBySite(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { errorMessages, errors, message }: Record<string, unknown> = { ...answer };
  const titles = Array.isArray(errors) ? errors.map(titleOf) : errors;
  const said = [errorMessages, titles, message]
    .flatMap(textsIn)
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .find((text) => text !== '');
  if (said === undefined) return null;
  return said.length > MOST ? `${said.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : said;
}
