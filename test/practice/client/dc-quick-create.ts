import { askServer } from './ask-server.ts';
import { openRichAreas } from './dc-rich-area.ts';
import { flagMode } from './flags.ts';
import { trapFocus } from './focus-trap.ts';
import { readField } from './read-field.ts';
import { setHtml } from './trusted-html.ts';

let letGo: (() => void) | null = null;

function close(): void {
  document.querySelector('#create-issue-dialog')?.remove();
  document.querySelector('.aui-blanket')?.remove();
  letGo?.();
  letGo = null;
}

function showMessage(key: string, summary: string): void {
  if (flagMode() === 'off') return;
  const container = document.querySelector('#aui-flag-container') ?? document.createElement('div');
  container.id = 'aui-flag-container';
  const flag = document.createElement('div');
  flag.className = 'aui-flag';
  flag.setAttribute('aria-hidden', 'false');
  const message = document.createElement('div');
  message.className = 'aui-message aui-message-success closeable';
  message.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.className = 'issue-created-key issue-link';
  link.dataset['issueKey'] = key;
  link.href = `/jira/browse/${key}`;
  link.textContent = `${key} - ${summary}`;
  message.append(
    link,
    document.documentElement.lang === 'de' ? ' wurde erstellt.' : ' has been created.',
  );
  flag.append(message);
  container.append(flag);
  document.body.append(container);
}

async function submit(form: HTMLFormElement): Promise<void> {
  const data = new FormData(form);
  const error = form.querySelector<HTMLElement>('.error');
  if (readField(data, 'summary').trim() === '') {
    if (error) error.hidden = false;
    form.querySelector<HTMLElement>('#summary')?.focus();
    return;
  }
  const throbber = form.querySelector<HTMLElement>('.throbber');
  if (throbber) throbber.hidden = false;
  const response = await askServer('/jira/secure/QuickCreateIssue.jspa?decorator=none', {
    method: 'POST',
    body: data,
  });
  const { issueKey } = (await response.json()) as { issueKey: string };
  close();
  showMessage(issueKey, readField(data, 'summary'));
}

/** Opens the quick-create dialog over the page; its form comes through an XHR. */
export async function openQuickCreate(): Promise<void> {
  if (document.querySelector('#create-issue-dialog')) return;
  const blanket = document.createElement('div');
  blanket.className = 'aui-blanket';
  const dialog = document.createElement('div');
  dialog.id = 'create-issue-dialog';
  dialog.className = 'jira-dialog jira-dialog-open popup-width-custom';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.tabIndex = -1;
  document.body.append(blanket, dialog);

  const response = await askServer('/jira/secure/QuickCreateIssue!default.jspa?decorator=none', {
    method: 'POST',
  });
  const { title, formHtml } = (await response.json()) as { title: string; formHtml: string };
  const heading = document.createElement('h2');
  heading.className = 'jira-dialog-heading';
  heading.textContent = title;
  dialog.setAttribute('aria-label', title);
  const content = document.createElement('div');
  content.className = 'jira-dialog-content';
  setHtml(content, formHtml);
  dialog.append(heading, content);
  openRichAreas(dialog);
  letGo = trapFocus(dialog);
  dialog.querySelector<HTMLElement>('#summary')?.focus();
  dialog.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-action="close-dialog"]')) close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(event.currentTarget as HTMLFormElement);
  });
}
