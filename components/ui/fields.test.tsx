// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { copyText } from './copy-text.ts';
import { SearchField } from './SearchField.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

let screen: Mounted;
afterEach(() => {
  screen?.unmount();
  vi.restoreAllMocks();
});

describe('TextArea', () => {
  it('goes on at Enter, breaks the line at Shift+Enter, and leaves composing alone', async () => {
    const onEnter = vi.fn<() => void>();
    screen = await mount(
      <TextArea label="Frage" value="" onInput={() => undefined} onEnter={onEnter} />,
    );
    screen.named('textarea', 'Frage').focus();
    await screen.press('Enter', { shiftKey: true });
    await screen.press('Enter', { ctrlKey: true });
    await screen.press('Enter', { isComposing: true });
    expect(onEnter).not.toHaveBeenCalled();
    await screen.press('Enter');
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('says hint and error to screen readers, and keeps what is too long', async () => {
    screen = await mount(
      <TextArea
        label="Frage"
        value={'x'.repeat(20_000)}
        onInput={() => undefined}
        hint="Hinweis"
        error="Zu lang"
      />,
    );
    const area = screen.named('textarea', 'Frage') as HTMLTextAreaElement;
    const described = area
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Hinweis', 'Zu lang']);
    expect(area.getAttribute('aria-invalid')).toBe('true');
    expect(area.value).toHaveLength(20_000);
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});

describe('TextField', () => {
  it('reports what is typed, in any direction of writing', async () => {
    const seen: string[] = [];
    screen = await mount(<TextField label="Name" value="" onInput={(v) => seen.push(v)} />);
    const field = screen.named('input', 'Name') as HTMLInputElement;
    expect(field.dir).toBe('auto');
    await screen.type(field, 'دانا');
    expect(seen).toEqual(['دانا']);
  });
});

describe('SearchField', () => {
  function Searching() {
    const [text, setText] = useState('mahn');
    return <SearchField label="Suchen" value={text} onInput={setText} />;
  }

  it('is emptied by Escape first; the next one is for whoever lies behind', async () => {
    const behind = vi.fn<() => void>();
    document.addEventListener('keydown', behind);
    screen = await mount(<Searching />);
    const field = screen.named('input', 'Suchen') as HTMLInputElement;
    field.focus();
    await screen.press('Escape');
    expect(field.value).toBe('');
    expect(behind).not.toHaveBeenCalled();
    await screen.press('Escape');
    expect(behind).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', behind);
  });
});

describe('copyText', () => {
  it('takes the old way where the new one is refused, and says whether it worked', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    let copied = '';
    const oldWay = vi.fn<() => boolean>(() => {
      copied = document.querySelector('textarea')?.value ?? '';
      return true;
    });
    Object.assign(document, { execCommand: oldWay });
    await expect(copyText('mein Text')).resolves.toBe(true);
    expect(copied).toBe('mein Text');
    expect(document.querySelector('textarea')).toBeNull();
    oldWay.mockReturnValue(false);
    await expect(copyText('mein Text')).resolves.toBe(false);
  });
});
