import { keptSwitch } from './kept-switch.ts';

/** `?flag=off` keeps the success flag away for the tab's session, `?flag=on` brings it back. */
export function flagMode(): 'on' | 'off' {
  return keptSwitch('flag') === 'off' ? 'off' : 'on';
}

/** How long a flag stays, in ms. */
const FLAG_MS = 8000;

/** Shows the success flag at the lower left after something was created. */
export function showCreatedFlag(
  key: string,
  title: string,
  words: { created: string; view: string },
): void {
  if (flagMode() === 'off') return;
  const flag = document.createElement('div');
  flag.className = 'flag';
  flag.setAttribute('role', 'status');
  flag.dataset['testid'] = 'jira-issue-create.modal.create-form.success-flag';
  const text = document.createElement('p');
  const name = document.createElement('strong');
  name.textContent = `${key} `;
  const summary = document.createElement('span');
  summary.textContent = title.length > 80 ? `${title.slice(0, 79)}…` : title;
  text.append(name, summary, ` ${words.created}`);
  const link = document.createElement('a');
  link.href = `/browse/${key}`;
  link.textContent = words.view;
  flag.append(text, link);
  document.querySelector('[data-layer="flags"]')?.append(flag);
  setTimeout(() => flag.remove(), FLAG_MS);
}
