// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { copyRich } from './copy-rich.ts';

const rich = { text: 'Kundensicht', html: '<h3>Kundensicht</h3>' };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A browser that refuses its clipboard to a frame of another site. */
function refuseClipboard() {
  vi.stubGlobal('ClipboardItem', Blob);
  vi.stubGlobal('navigator', {
    clipboard: { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  });
}

/** The browser's own copying: tells the page first, which may put in what it likes. */
function letCopy(result: boolean) {
  const filled = new Map<string, string>();
  document.execCommand = (command) => {
    if (command !== 'copy') throw new Error(command);
    const event = new Event('copy', { cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (kind: string, data: string) => filled.set(kind, data) },
    });
    document.dispatchEvent(event);
    return result;
  };
  return filled;
}

describe('copying words with their markup', () => {
  it('hands both to the clipboard', async () => {
    const written: Record<string, Blob>[] = [];
    class Item {
      readonly kinds: Record<string, Blob>;
      constructor(kinds: Record<string, Blob>) {
        this.kinds = kinds;
      }
    }
    vi.stubGlobal('ClipboardItem', Item);
    const write = async (items: Item[]) => void written.push(...items.map(({ kinds }) => kinds));
    vi.stubGlobal('navigator', { clipboard: { write } });
    expect(await copyRich(rich)).toBe(true);
    expect(await written[0]?.['text/plain']?.text()).toBe(rich.text);
    expect(await written[0]?.['text/html']?.text()).toBe(rich.html);
  });

  it("answers the browser's own copying where that is refused", async () => {
    refuseClipboard();
    const filled = letCopy(true);
    expect(await copyRich(rich)).toBe(true);
    expect(Object.fromEntries(filled)).toEqual({
      'text/plain': rich.text,
      'text/html': rich.html,
    });
    // What is copied later is none of ours.
    filled.clear();
    document.execCommand('copy');
    expect(filled.size).toBe(0);
  });

  it('says when nothing was copied', async () => {
    refuseClipboard();
    letCopy(false);
    expect(await copyRich(rich)).toBe(false);
    document.execCommand = () => true;
    expect(await copyRich(rich)).toBe(false);
  });
});
