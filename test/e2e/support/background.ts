import type { CDPSession } from 'playwright-core';

import type { ExtensionBrowser } from './chromium.ts';

/** Targets of the extension's background: one while it runs, none while it sleeps. */
export async function findBackgrounds(session: CDPSession, extensionId: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
    .map(({ targetId }) => targetId);
}

/**
 * Evaluates an expression in the background, which is woken if it sleeps. It goes by the protocol
 * alone: a worker that was ended and came back is not always known to the driver.
 */
export async function askBackground(
  browser: ExtensionBrowser,
  expression: string,
): Promise<unknown> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const session = await browser.context.newCDPSession(page);
  try {
    const targetId = await wakeBackground(browser, session);
    const { sessionId } = await session.send('Target.attachToTarget', { targetId });
    // A worker that is just starting can be spoken to before it has any of its tools.
    while ((await evaluateIn(session, sessionId, 'typeof chrome')) === 'undefined')
      await page.waitForTimeout(20);
    return await evaluateIn(session, sessionId, expression);
  } finally {
    await session.detach();
  }
}

let evaluations = 0;

async function evaluateIn(session: CDPSession, sessionId: string, expression: string) {
  const id = (evaluations += 1);
  const answered = new Promise<EvaluateAnswer>((resolve) => {
    session.on('Target.receivedMessageFromTarget', function hear({ message }) {
      const said = JSON.parse(message) as EvaluateAnswer;
      if (said.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      resolve(said);
    });
  });
  const params = { expression, awaitPromise: true, returnByValue: true };
  const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const { result, error } = await answered;
  if (!result || result.exceptionDetails)
    throw new Error(error?.message ?? result?.result.description);
  return result.result.value;
}

async function wakeBackground(browser: ExtensionBrowser, session: CDPSession): Promise<string> {
  const deadline = Date.now() + 15_000;
  const find = async () => (await findBackgrounds(session, browser.extensionId))[0];
  let found = await find();
  if (found) return found;
  const waker = await browser.context.newPage();
  while (!found && Date.now() < deadline) {
    // This page of ours asks the background something as soon as it stands; before the extension is
    // loaded, there is no such page.
    await waker.goto(browser.screen('notes.html')).catch(() => undefined);
    await waker.waitForTimeout(100);
    found = await find();
  }
  await waker.close();
  if (!found) throw new Error('The background does not wake up.');
  return found;
}

type EvaluateAnswer = {
  id?: number;
  result?: { result: { value?: unknown; description?: string }; exceptionDetails?: object };
  error?: { message: string };
};
