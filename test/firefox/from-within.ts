import type { Browser } from 'puppeteer-core';

/** What of the driver's connection is used: its command for the browser's own realm has no types. */
type Connection = { send(method: string, params: object): Promise<unknown> };

type Tree = { result: { contexts: { context: string }[] } };
type Evaluated = {
  result: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
};

/** As our manifest names the extension. */
export const ADDON = 'kundenblick@kundenblick.example';

/**
 * Evaluates an expression in the browser's own realm, which sees what no page does: the databases of an extension
 * and whether its background runs. What it answers travels as JSON.
 */
export async function askFromWithin(browser: Browser, expression: string): Promise<unknown> {
  const connection = Reflect.get(browser, 'connection') as Connection;
  const ask = (method: string, params: object) => connection.send(method, params);
  const tree = (await ask('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const context = tree.result.contexts[0]?.context;
  const answer = (await ask('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify(await (${expression})))()`,
  })) as Evaluated;
  const { result, exceptionDetails } = answer.result;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return typeof result?.value === 'string' ? JSON.parse(result.value) : undefined;
}

/** Whether the background runs, sleeps, or is on the way to either. */
export async function backgroundState(browser: Browser): Promise<string> {
  const expression = `WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension.backgroundState`;
  return String(await askFromWithin(browser, expression));
}
