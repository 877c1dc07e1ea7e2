import { editorOn, loadEditor, mountEditor } from './adf-editors.ts';
import { askServer } from './ask-server.ts';
import { showCreatedFlag } from './flags.ts';
import { trapFocus, wrapTab } from './focus-trap.ts';
import { keptSwitch } from './kept-switch.ts';
import { renderCurrent } from './router.ts';
import { setHtml } from './trusted-html.ts';

/**
 * Which generation to show: `?createDialog=` decides and is kept for the tab's session. `focus-lock` is
 * the modernised one, held by the lock that Jira itself uses.
 */
function generation(): string {
  return keptSwitch('createDialog') ?? 'modernised';
}

function currentProject(): string {
  return (
    /\/projects\/([A-Z][A-Z0-9]*)/.exec(location.pathname)?.[1] ??
    /\/browse\/([A-Z][A-Z0-9]*)/.exec(location.pathname)?.[1] ??
    'CXM'
  );
}

let letGo: (() => void) | null = null;

function close(): void {
  document.querySelector('[data-layer="create"]')?.remove();
  letGo?.();
  letGo = null;
}

/** The fields behind "More" are empty wrappers until somebody asks for them. */
function fillLazyFields(modal: HTMLElement): void {
  const area = modal.querySelector<HTMLElement>('[data-lazy]');
  if (!area) return;
  area.hidden = !area.hidden;
  const labels = {
    duedate: ['Fällig am', 'date'],
    customfield_10016: ['Story Points', 'number'],
  } as const;
  for (const [id, [label, type]] of Object.entries(labels)) {
    const field = area.querySelector(`[data-testid$=".${id}"]`);
    if (!field || field.childElementCount > 0) continue;
    const name = document.createElement('label');
    name.textContent = label;
    name.htmlFor = `${id}-field`;
    const input = document.createElement('input');
    Object.assign(input, { id: `${id}-field`, name: id, type });
    field.append(name, input);
  }
}

/** What the dialog believes was typed; like React's state it learns of a new value from events only. */
const typed = { summary: '' };

/** The complaint stands at its field, or above the buttons when it is about none. */
function showErrors(form: HTMLFormElement, answer: string): void {
  const place = form.querySelector<HTMLElement>('#summary-error');
  const message = /"summary":"([^"]*)"/.exec(answer)?.[1];
  if (!place) return;
  place.textContent = message ?? answer.slice(0, 200);
  place.setAttribute('role', 'alert');
  place.hidden = false;
}

async function submit(form: HTMLFormElement): Promise<void> {
  const data = new FormData(form);
  data.set('summary', typed.summary);
  const summary = form.querySelector<HTMLInputElement>('#summary-field');
  const error = form.querySelector<HTMLElement>('#summary-error');
  const editor = editorOn(form.querySelector('#ak-editor-textarea'));
  if (!summary || !editor) return;
  const isMissing = typed.summary.trim() === '';
  if (error) error.hidden = !isMissing;
  summary.setAttribute('aria-invalid', String(isMissing));
  if (isMissing) return summary.focus();
  if (!editor.isEmpty()) data.set('adf', JSON.stringify(editor.read()));
  if (keptSwitch('createError') === 'on') data.set('reject', 'summary');
  const response = await fetch('/__practice/issues', {
    method: 'POST',
    headers: { 'x-practice-script': '1' },
    body: data,
  });
  if (!response.ok) return showErrors(form, await response.text());
  const created = (await response.json()) as { key: string; summary: string };
  if (data.has('another')) {
    typed.summary = '';
    summary.value = '';
    editor.clear();
    summary.focus();
  } else close();
  const isGerman = document.documentElement.lang === 'de';
  showCreatedFlag(created.key, created.summary, {
    created: isGerman ? 'wurde erstellt' : 'has been created',
    view: isGerman ? 'Vorgang ansehen' : 'View work item',
  });
  await renderCurrent(false);
}

function activate(modal: HTMLElement): void {
  modal.addEventListener('click', (event) => {
    const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset[
      'action'
    ];
    if (action === 'close-dialog') close();
    if (action === 'expand-dialog') fillLazyFields(modal);
    if (action === 'minimize-dialog') {
      modal.closest('[data-layer="create"]')?.classList.toggle('is-minimized');
      letGo?.();
      letGo = null;
    }
  });
  modal.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.ctrlKey) modal.querySelector('form')?.requestSubmit();
  });
  const summary = modal.querySelector<HTMLInputElement>('#summary-field');
  typed.summary = '';
  summary?.addEventListener('input', () => {
    typed.summary = summary.value;
  });
  summary?.addEventListener('blur', () => {
    summary.value = typed.summary;
  });
  modal.addEventListener('change', () => {
    const title = modal.querySelector('#create-dialog-title');
    const project = modal.querySelector<HTMLSelectElement>('select[name="project"]');
    const type = modal.querySelector<HTMLSelectElement>('select[name="type"]');
    if (title?.textContent.includes('|') === true && project && type) {
      title.textContent = `${project.value} | ${type.selectedOptions[0]?.textContent ?? ''}`;
    }
  });
  modal.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(event.currentTarget as HTMLFormElement);
  });
}

/** Opens the create dialog over whatever is in view; the address does not change. */
export async function openCreateDialog(): Promise<void> {
  if (document.querySelector('[data-layer="create"]')) return;
  const query = new URLSearchParams({ project: currentProject(), generation: generation() });
  const [response, lock] = await Promise.all([
    askServer(`/__practice/create-dialog?${query}`),
    generation() === 'focus-lock' ? import('./focus-lock.ts') : null,
    loadEditor(),
  ]);
  const shell = document.createElement('div');
  setHtml(shell, await response.text());
  const portal = shell.querySelector<HTMLElement>('[data-layer]');
  const modal = portal?.querySelector<HTMLElement>('.create-modal');
  if (!portal || !modal || document.querySelector('[data-layer="create"]')) return;
  const area = portal.querySelector<HTMLElement>('#ak-editor-textarea');
  document.querySelector('.atlaskit-portal-container')?.append(portal);
  activate(modal);
  if (area) void mountEditor(area);
  if (modal instanceof HTMLDialogElement) {
    modal.addEventListener('close', close);
    // As the native dialog of Atlaskit does: the browser's own would lead over its controls.
    wrapTab(modal);
    modal.showModal();
  } else if (lock) {
    letGo = lock.lockFocus(portal, [...portal.children]);
  } else {
    letGo = trapFocus(modal);
  }
  modal.querySelector<HTMLElement>('#summary-field')?.focus();
}

/** Reads the generation once, so that it survives navigation to addresses without the parameter. */
export function rememberGeneration(): void {
  generation();
  keptSwitch('createError');
}
