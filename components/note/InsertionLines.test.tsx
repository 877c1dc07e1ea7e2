// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { buildInsertion } from '../../test/extension/build-insertion.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { InsertionLines, type InsertionLinesProps } from './InsertionLines.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const now = Date.parse('2026-11-21T09:10:00Z');
const show = async (props: Omit<InsertionLinesProps, 'now'>) => {
  screen = await mount(
    <div class="note-card">
      <InsertionLines now={now} {...props} />
      <div class="note-insert">
        <button type="button">Ins Ticket</button>
      </div>
    </div>,
  );
};

describe('where a text stands by now', () => {
  it('says what, when, and leads there', async () => {
    const insertion = buildInsertion('n');
    await show({ insertions: [insertion], onUndo: async () => null });
    expect(screen.text()).toMatch(/Als Kommentar eingefügt · heute, \d\d:\d\d/);
    const link = screen.named('a', 'Ansehen') as HTMLAnchorElement;
    expect([link.getAttribute('href'), link.target]).toEqual([insertion.url, '_blank']);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', null])(
    'leads nowhere but into the web: %s',
    async (url) => {
      await show({ insertions: [buildInsertion('n', { url })] });
      expect(screen.all('a')).toEqual([]);
    },
  );

  it('offers the way back only where there is one, and the page is around', async () => {
    await show({ insertions: [buildInsertion('n')] });
    expect(screen.all('.insertion-line button')).toEqual([]);
    screen.unmount();
    await show({ insertions: [buildInsertion('n', { undo: null })], onUndo: async () => null });
    expect(screen.all('.insertion-line button')).toEqual([]);
  });

  it('takes back once, and hands the focus to the note', async () => {
    let answer: ((why: string | null) => void) | undefined;
    let asked = 0;
    const onUndo = () =>
      new Promise<string | null>((resolve) => {
        asked += 1;
        answer = resolve;
      });
    await show({ insertions: [buildInsertion('n')], onUndo });
    const button = screen.named('.insertion-line button', 'Rückgängig');
    await screen.click(button);
    expect(button.textContent).toBe('Nimmt zurück …');
    await screen.click(button);
    expect(asked).toBe(1);
    answer?.(null);
    await screen.wait();
    expect(document.activeElement?.textContent).toBe('Ins Ticket');
  });

  it('says why it could not be taken back, and lets the person try again', async () => {
    await show({ insertions: [buildInsertion('n')], onUndo: async () => 'Das geht gerade nicht.' });
    await screen.click(screen.named('.insertion-line button', 'Rückgängig'));
    expect(screen.text()).toContain('Das geht gerade nicht.');
    expect(screen.named('.insertion-line button', 'Rückgängig').ariaDisabled).not.toBe('true');
  });
});
