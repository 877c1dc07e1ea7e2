// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { readIssueOrigin } from './read-issue-origin.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

const me = (account: string, name = 'Maren Kühn') => {
  document.head.innerHTML = `<meta name="ajs-remote-user" content="${account}"><meta name="ajs-remote-user-fullname" content="${name}">`;
};
const read = (body: string) => {
  document.body.innerHTML = body;
  return readIssueOrigin(document, NOW);
};

const dc = (rel: string, name: string) =>
  `<span id="reporter-val"><span class="user-hover" rel="${rel}"><span class="aui-avatar"></span>${name}</span></span>`;
const cloud = (name: string) =>
  `<div data-testid="issue.views.field.user.reporter"><button>Bearbeiten</button><div><span>${name}</span></div></div>`;

beforeEach(() => me('mkuehn'));

describe('the author', () => {
  it('is known on Data Center by the account, though two may bear one name', () => {
    expect(read(dc('mkuehn', 'Maren Kühn')).isAuthor).toBe(true);
    expect(read(dc('mkuehn2', 'Maren Kühn')).isAuthor).toBe(false);
  });

  it('is known by the name where the page names no account', () => {
    me('712020:abc');
    expect(read(cloud('Maren Kühn')).isAuthor).toBe(true);
    expect(read(cloud('Maren   Kühn ')).isAuthor).toBe(true);
    expect(read(cloud('Jonas Brandt')).isAuthor).toBe(false);
    expect(read('<span id="reporter-val">Maren Kühn</span>').isAuthor).toBe(true);
  });

  it('is unknown where the page does not say who', () => {
    expect(read('<p>CXM-12</p>').isAuthor).toBeNull();
    me('', '');
    expect(read(cloud('Maren Kühn')).isAuthor).toBeNull();
    me('712020:abc');
    expect(read(cloud('')).isAuthor).toBeNull();
  });

  it('is that of the issue on top', () => {
    const page = `${cloud('Maren Kühn')}<div data-testid="preview-panels.preview-panel">${cloud('Jonas Brandt')}</div>`;
    expect(read(page).isAuthor).toBe(false);
  });
});

describe('the age', () => {
  it.each([
    ['<span id="created-val"><time datetime="2026-11-22T10:00:00+0000">heute</time></span>', 2],
    ['<span id="create-date"><time datetime="2026-11-22T06:00-0500">x</time></span>', 1],
    ['<span id="created-val"><time datetime="2026-11-12T12:00:00Z">x</time></span>', 240],
    [
      '<div data-testid="created-date.ui.read.meta-date"><small>Erstellt <span>vor 3 Stunden</span></small></div>',
      3,
    ],
    [
      '<div data-testid="created-date.ui.read.meta-date"><small>Created <span>2 days ago</span></small></div>',
      48,
    ],
  ])('%s', (body, hours) => {
    expect(read(body).age).toBe(hours * HOUR);
  });

  it.each([
    '<p>nichts</p>',
    '<span id="created-val"><time datetime="bald">bald</time></span>',
    '<div data-testid="created-date.ui.read.meta-date">Création 25 mars</div>',
    // A comment's time is not the issue's.
    '<div class="activity-comment"><time datetime="2026-11-22T10:00:00Z">x</time></div>',
  ])('is unknown: %s', (body) => {
    expect(read(body).age).toBeNull();
  });
});
