import type { CDPSession, Page } from 'playwright-core';

import type { ExtensionBrowser } from './chromium.ts';

/** Without it Chromium lets nobody press an extension's icon but a person. */
export const popupFlags = ['--enable-unsafe-extension-debugging'];

type Answer = {
  result?: { result: { value?: unknown; description?: string }; exceptionDetails?: object };
};

/**
 * The popup, opened as by a click on the icon while a tab is in front: `activeTab` holds for that tab. The
 * driver does not know popups as pages, so it is spoken to by the protocol.
 */
export class Popup {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  readonly targetId: string;
  #calls = 0;

  constructor(session: CDPSession, sessionId: string, targetId: string) {
    this.#session = session;
    this.#sessionId = sessionId;
    this.targetId = targetId;
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    const id = (this.#calls += 1);
    const answered = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => {
      const hear = ({ message, sessionId }: { message: string; sessionId: string }) => {
        const said = JSON.parse(message) as { id?: number; result?: unknown };
        if (sessionId !== this.#sessionId || said.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', hear);
        resolve(said);
      };
      this.#session.on('Target.receivedMessageFromTarget', hear);
    });
    const message = JSON.stringify({ id, method, params });
    await this.#session.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  }

  async evaluate(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const result = (await this.send('Runtime.evaluate', params)) as Answer['result'];
    if (!result || result.exceptionDetails) throw new Error(result?.result.description);
    return result.result.value;
  }

  text = () => this.evaluate(`document.body?.innerText ?? ''`) as Promise<string>;

  /** Waits until the popup says something. */
  async shows(words: string): Promise<void> {
    const deadline = Date.now() + 10_000;
    let text = '';
    while (Date.now() < deadline) {
      text = await this.text();
      if (text.includes(words)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The popup does not say “${words}”, but:\n${text}`);
  }

  /** Clicks the button with these words, with a real click. */
  async click(words: string): Promise<void> {
    const spot = (await this.evaluate(`(() => {
      const button = [...document.querySelectorAll('button, [role=radio]')].find((one) =>
        one.textContent.trim() === ${JSON.stringify(words)});
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`)) as { x: number; y: number } | undefined;
    if (!spot) throw new Error(`No button “${words}” in:\n${await this.text()}`);
    const mouse = { ...spot, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
    await this.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
  }

  type = (text: string) => this.send('Input.insertText', { text });

  async picture(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', {})) as { data: string };
    return Buffer.from(data, 'base64');
  }

  /** As when somebody clicks elsewhere. */
  async close(): Promise<void> {
    await this.#session.send('Target.closeTarget', { targetId: this.targetId });
    await this.#session.detach();
  }

  /** Waits until it has closed itself. */
  async closed(): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      const { targetInfos } = await this.#session.send('Target.getTargets', { filter: [{}] });
      if (!targetInfos.some(({ targetId }) => targetId === this.targetId)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The popup stays open.');
  }
}

/** Presses the icon while this page is in front. */
export async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Popup> {
  await page.bringToFront();
  const whole = browser.context.browser();
  if (!whole) throw new Error('This browser cannot be asked for its popups.');
  const session = await whole.newBrowserCDPSession();
  const find = async (type: string, url: string) => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find((target) => target.type === type && target.url === url)?.targetId;
  };
  const tab = await find('tab', page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  // Newer than the driver's list of what the protocol can do.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab });
  const deadline = Date.now() + 10_000;
  let targetId: string | undefined;
  while (!targetId && Date.now() < deadline) {
    targetId = await find('page', browser.screen('popup.html'));
    await page.waitForTimeout(50);
  }
  if (!targetId) throw new Error('The popup does not open.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  return new Popup(session, sessionId, targetId);
}
