import type { Project } from '../content/world.ts';
import { icon, type IconName } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { ISSUE_TYPES } from '../markup/small-parts.ts';
import type { Visit } from '../server/visit.ts';

/** The markup that Jira's create dialog has had over the years, and the one its code is ready for. */
export type DialogGeneration = 'modernised' | 'ui-modal' | 'modal-form' | 'native';

export const GENERATIONS: readonly DialogGeneration[] = [
  'modernised',
  'ui-modal',
  'modal-form',
  'native',
];

type Hooks = {
  /** Prefix of the wrapper of each field. */
  field: string;
  submit: string;
  projectId: string;
  typeId: string;
};

const OLD_FORM = 'issue-create.ui.modal.create-form';

const HOOKS: Record<DialogGeneration, Hooks> = {
  modernised: {
    field: 'issue-create-modernised.field-renderer.field.',
    submit: 'issue-create-commons.common.ui.footer.create-button',
    projectId: 'project-field',
    typeId: 'issuetype-field',
  },
  native: {
    field: 'issue-create-modernised.field-renderer.field.',
    submit: 'issue-create-commons.common.ui.footer.create-button',
    projectId: 'project-field',
    typeId: 'issuetype-field',
  },
  'ui-modal': {
    field: `${OLD_FORM}.layout-renderer.field-renderer.field.`,
    submit: 'issue-create.common.ui.footer.create-button',
    projectId: `${OLD_FORM}.project-picker.project-select`,
    typeId: `${OLD_FORM}.type-picker.issue-type-select`,
  },
  'modal-form': {
    field: 'issue-create.modal.form.field.',
    submit: 'create-issue-dialog.footer.create-button',
    projectId: 'project-field',
    typeId: 'issuetype-field',
  },
};

function renderPickers(visit: Visit, project: Project, hooks: Hooks): SafeMarkup {
  const { words, world } = visit;
  return markup`<div class="field-pair">
<div class="field" data-testid="${hooks.field}project"><label for="${hooks.projectId}">${words.project}<span aria-hidden="true">*</span></label><span class="select"><select id="${hooks.projectId}" name="project">${world.projects.map((one) => markup`<option value="${one.key}" ${one.key === project.key && 'selected'}>${one.name} (${one.key})</option>`)}</select>${icon('chevronDown')}</span></div>
<div class="field" data-testid="${hooks.field}issuetype"><label for="${hooks.typeId}">${words.type}<span aria-hidden="true">*</span></label><span class="select"><select id="${hooks.typeId}" name="type">${ISSUE_TYPES.map((type) => markup`<option value="${type}">${words[type]}</option>`)}</select>${icon('chevronDown')}</span></div>
</div>`;
}

function renderEditor(visit: Visit): SafeMarkup {
  const tools: IconName[] = ['bold', 'italic', 'bullets', 'numbers', 'code', 'link'];
  return markup`<div class="editor" data-editor-container-id><div class="editor-tools" role="toolbar" aria-label="Editor">${tools.map((tool) => markup`<span>${icon(tool)}</span>`)}</div><div class="ProseMirror prose" id="ak-editor-textarea" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${visit.words.description}" data-adf-editor data-placeholder="${visit.words.addDescription}"><p><br></p></div></div>`;
}

function renderFields(visit: Visit, project: Project, hooks: Hooks): SafeMarkup {
  const { words } = visit;
  return markup`${renderPickers(visit, project, hooks)}
<div class="field" data-testid="${hooks.field}summary"><label for="summary-field">${words.summaryField}<span aria-hidden="true">*</span></label><input id="summary-field" name="summary" maxlength="255" autocomplete="off"><p class="field-error" id="summary-error" hidden>${words.summaryMissing}</p></div>
<div class="field" data-testid="${hooks.field}description"><span class="label">${words.description}</span>${renderEditor(visit)}</div>
<div class="lazy" data-lazy hidden><div class="field" data-testid="${hooks.field}duedate"></div><div class="field" data-testid="${hooks.field}customfield_10016"></div></div>`;
}

function renderHead(visit: Visit, project: Project, modern: boolean): SafeMarkup {
  const { words } = visit;
  const title = modern ? `${project.key} | ${words.story}` : words.createIssue;
  return markup`<header class="dialog-head"><h1 id="create-dialog-title">${title}</h1>${
    modern &&
    markup`<button type="button" class="button button-quiet" data-action="expand-dialog" data-testid="issue-create-modernised.ui.header.toggle-expand-button">${words.more}</button><button type="button" class="icon-button" data-action="minimize-dialog" aria-label="${words.minimize}" title="${words.minimize}">${icon('minimize')}</button>`
  }<button type="button" class="icon-button" data-action="close-dialog" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></header>`;
}

function renderFormBody(visit: Visit, project: Project, hooks: Hooks): SafeMarkup {
  const { words } = visit;
  return markup`<div class="dialog-body">${renderFields(visit, project, hooks)}</div>
<footer class="dialog-foot"><label class="create-another"><input type="checkbox" name="another"> ${words.createAnother}</label><button type="button" class="button button-quiet" data-action="close-dialog">${words.cancel}</button><button type="submit" class="button button-primary" data-testid="${hooks.submit}">${words.create}</button></footer>`;
}

/** The create dialog in one of its generations, ready to be put into the portal container. */
export function renderCreateDialog(
  visit: Visit,
  project: Project,
  generation: DialogGeneration,
): SafeMarkup {
  const hooks = HOOKS[generation];
  const modern = generation === 'modernised' || generation === 'native';
  const head = renderHead(visit, project, modern);
  const body = renderFormBody(visit, project, hooks);
  const formHooks: Record<DialogGeneration, SafeMarkup> = {
    modernised: markup``,
    native: markup``,
    'ui-modal': markup`id="${OLD_FORM}"`,
    'modal-form': markup`data-testid="issue-create.modal.form"`,
  };
  const dialogHooks: Record<DialogGeneration, SafeMarkup> = {
    modernised: markup`data-testid="minimizable-modal.ui.modal-container.modal"`,
    native: markup`data-testid="minimizable-modal.ui.modal-container.modal"`,
    'ui-modal': markup`data-testid="issue-create.ui.modal.modal-wrapper.modal"`,
    'modal-form': markup``,
  };
  const inner = markup`${head}<form ${formHooks[generation]} data-create-form novalidate>${body}</form>`;
  const hooksOfDialog = dialogHooks[generation];
  if (generation === 'native') {
    return markup`<div class="atlaskit-portal" data-layer="create"><dialog class="modal create-modal native-modal" aria-labelledby="create-dialog-title" ${hooksOfDialog}>${inner}</dialog></div>`;
  }
  return markup`<div class="atlaskit-portal layer-modal" data-layer="create"><div class="blanket"></div><section class="modal create-modal" role="dialog" aria-modal="true" aria-labelledby="create-dialog-title" tabindex="-1" ${hooksOfDialog}>${inner}</section></div>`;
}
