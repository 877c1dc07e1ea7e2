import { describe, expect, it } from 'vitest';

import { askPractice } from '../ask-practice.ts';
import { usePracticePage } from '../practice-page.ts';

const tools = usePracticePage();

async function dcIssue(key: string): Promise<{ description: string; comments: string[] }> {
  const answer = await askPractice(`${tools.at.dc.origin}/jira/rest/api/2/issue/${key}`);
  const { fields } = JSON.parse(answer.text) as {
    fields: { description: string; comment: { comments: { body: string }[] } };
  };
  return {
    description: fields.description,
    comments: fields.comment.comments.map((comment) => comment.body),
  };
}

const visualBody = (field: string) =>
  tools.page.frameLocator(`div:has(> textarea#${field}) > iframe`).locator('#tinymce');

describe('text and visual', () => {
  it('saves a description written in the frame of the dialog as wiki markup', async () => {
    await tools.page.goto(`${tools.at.dc.createDialog}?richText=visual`);
    await tools.page.click('#create_link');
    await tools.page.waitForSelector('#create-issue-dialog #summary:focus');
    expect(await tools.page.isVisible('textarea#description')).toBe(false);
    await tools.page.fill('#summary', 'Sichtbar geschrieben');
    await visualBody('description').click();
    await tools.page.keyboard.type('Erste Zeile');
    await tools.page.keyboard.press('Enter');
    await tools.page.keyboard.press('Control+b');
    await tools.page.keyboard.type('fett');
    await tools.page.click('#create-issue-submit');
    await tools.page.waitForSelector('#aui-flag-container a[href="/jira/browse/CXM-31"]');
    expect((await dcIssue('CXM-31')).description).toBe('Erste Zeile\n*fett*');
  });

  it('carries a comment over from text to visual and back', async () => {
    await tools.page.goto(tools.at.dc.issue('CXM-9'));
    await tools.page.fill('#comment', 'h3. Wirkung\n* eins\n* zwei');
    await tools.page.click('#addcomment [data-mode="wysiwyg"] button');
    await visualBody('comment').locator('li').nth(1).waitFor();
    await visualBody('comment').press('Control+End');
    await tools.page.keyboard.insertText(' mal drei');
    await tools.page.click('#addcomment [data-mode="source"] button');
    expect(await tools.page.inputValue('#comment')).toBe('h3. Wirkung\n* eins\n* zwei mal drei');
    await tools.page.click('#addcomment [data-mode="wysiwyg"] button');
    await visualBody('comment').locator('li').nth(1).waitFor();
    await tools.page.click('#issue-comment-add-submit');
    await tools.page.waitForSelector('.action-body:has-text("zwei mal drei")');
    expect((await dcIssue('CXM-9')).comments.at(-1)).toBe('h3. Wirkung\n* eins\n* zwei mal drei');
  });
});
