import { describe, expect, it } from 'vitest';

import { askPractice } from '../ask-practice.ts';
import { READY_EDITOR } from '../places.ts';
import { usePracticePage } from '../practice-page.ts';
import { violations } from '../steer-practice.ts';

const tools = usePracticePage();
const SAVE = '[data-testid="comment-save-button"]';

async function openComment(): Promise<void> {
  await tools.page.goto(tools.at.cloud.issue('CXM-9'));
  await tools.page.click('.comment-placeholder');
  await tools.page.waitForSelector(`${READY_EDITOR}:focus`);
}

async function lastComment(): Promise<unknown> {
  await tools.page.waitForSelector('.rich-field', { state: 'detached' });
  const answer = await askPractice(`${tools.at.cloud.origin}/rest/api/3/issue/CXM-9/comment`);
  const { comments } = JSON.parse(answer.text) as { comments: { body: unknown }[] };
  return comments.at(-1)?.body;
}

/** Pastes into whatever has the focus, as the browser would. */
function paste(html: string, text: string): Promise<void> {
  return tools.page.evaluate(
    ([html, text]) => {
      const data = new DataTransfer();
      data.setData('text/html', html!);
      data.setData('text/plain', text!);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [html, text],
  );
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('the editor of the document format', () => {
  it('is the textbox that was measured, with a hint that cannot be typed into', async () => {
    await openComment();
    expect(await tools.page.getAttribute(READY_EDITOR, 'role')).toBe('textbox');
    const hint = tools.page.locator(`${READY_EDITOR} span.placeholder-decoration`);
    expect(await hint.getAttribute('contenteditable')).toBe('false');
    await tools.page.keyboard.type('a');
    expect(await hint.count()).toBe(0);
  });

  it('saves exactly what its document holds: paragraphs, marks, after undo', async () => {
    await openComment();
    await tools.page.keyboard.type('Erste');
    await tools.page.keyboard.press('Enter');
    await tools.page.keyboard.press('Enter');
    await tools.page.keyboard.press('Control+b');
    await tools.page.keyboard.type('zweite');
    // What is typed within half a second is one step for undo.
    await tools.page.waitForTimeout(600);
    await tools.page.evaluate(() => document.execCommand('insertText', false, ' weg'));
    await tools.page.keyboard.press('Control+z');
    await tools.page.click(SAVE);
    expect(await lastComment()).toEqual({
      version: 1,
      type: 'doc',
      content: [
        paragraph('Erste'),
        { type: 'paragraph' },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'zweite', marks: [{ type: 'strong' }] }],
        },
      ],
    });
    expect(await violations(tools.at)).toEqual([]);
  });

  it('reduces what is pasted into a comment to plain text, but not into a description', async () => {
    const html = '<h2>Titel</h2><ul><li>eins</li></ul>';
    await openComment();
    await paste(html, 'Titel\neins');
    await tools.page.click(SAVE);
    expect(await lastComment()).toMatchObject({ content: [paragraph('Titel'), paragraph('eins')] });

    await tools.page.goto(tools.at.cloud.createDialog());
    await tools.page.keyboard.press('c');
    await tools.page.click(READY_EDITOR);
    await paste(html, 'Titel\neins');
    const inside = await tools.page.innerHTML(READY_EDITOR);
    expect(inside).toMatch(/<h2[ >].*<ul/);
    expect(await violations(tools.at)).toEqual([]);
  });

  it('keeps a document that came by REST whole, through page, editor and back', async () => {
    const address = `${tools.at.cloud.origin}/rest/api/3/issue/CXM-9`;
    const description = {
      version: 1,
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Wirkung' }] },
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'Quelle',
              marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }],
            },
            { type: 'hardBreak' },
            { type: 'text', text: 'danach' },
          ],
        },
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [paragraph('eins'), paragraph('zwei')] }],
        },
        { type: 'rule' },
      ],
    };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ fields: { description } });
    expect((await askPractice(address, { method: 'PUT', headers, body })).status).toBe(204);
    const read = async () =>
      JSON.parse((await askPractice(`${address}?fields=description`)).text).fields.description;
    expect(await read()).toEqual(description);

    await tools.page.goto(tools.at.cloud.issue('CXM-9'));
    await tools.page.waitForSelector('.description a[href="https://example.org/a"]');
    await tools.page.click('.description h3');
    await tools.page.click(READY_EDITOR);
    await tools.page.click(SAVE);
    await tools.page.waitForSelector('.description h3');
    expect(await read()).toEqual(description);
    expect(await violations(tools.at)).toEqual([]);
  });

  it('costs pages without an editor nothing', async () => {
    await tools.page.goto(tools.at.cloud.board);
    await tools.page.goto(tools.at.cloud.page());
    const loaded = await tools.page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    expect(loaded.filter((name) => name.includes('/adf-editor.'))).toEqual([]);
  });
});
