type HtmlPolicy = { createHTML(text: string): string };
type PolicyFactory = {
  createPolicy(name: string, rules: { createHTML(text: string): string }): HtmlPolicy;
};

/**
 * The workplace's own server escapes everything it renders, so its answers may become markup. Pages
 * demand Trusted Types; this is the one policy they allow. Browsers without them take the text as it is.
 */
const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy: HtmlPolicy = factory
  ? factory.createPolicy('practice', { createHTML: (text) => text })
  : { createHTML: (text) => text };

export function setHtml(target: Element, html: string): void {
  target.innerHTML = policy.createHTML(html);
}
