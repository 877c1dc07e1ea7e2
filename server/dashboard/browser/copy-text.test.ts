import { describe, expect, it, vi } from 'vitest';

import { copyText } from './copy-text.ts';

describe('copyText', () => {
  it('says whether it worked', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    expect(await copyText({ writeText } as unknown as Clipboard, 'link')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('link');
    const refused = { writeText: () => Promise.reject(new Error('no')) } as unknown as Clipboard;
    expect(await copyText(refused, 'link')).toBe(false);
    expect(await copyText(undefined, 'link')).toBe(false);
  });
});
