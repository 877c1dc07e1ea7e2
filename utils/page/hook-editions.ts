import type { SelectorName } from './selectors.ts';

/**
 * Which edition draws what each entry of `selectors` matches, entry by entry. It stands apart from them,
 * because they are loaded into every page, and this is only for people.
 */
export const hookEditions: Record<SelectorName, readonly string[]> = {
  jira: ['Cloud, DC', 'Cloud, DC', 'Cloud, DC'],
  confluence: ['Cloud, DC', 'DC'],
  atlassian: ['Confluence DC', 'Cloud, DC'],
  silence: ['Jira DC', 'Confluence DC', 'Confluence DC, source view'],
  issueKey: ['DC', 'DC, board', 'Cloud'],
  issueSummary: ['DC, Server 4', 'DC, board', 'Cloud, Cloud until 2022'],
  issueOverlay: ['Cloud 2026', 'Cloud', 'DC, board'],
  createDialog: ['DC', 'Cloud 2026', 'Cloud 2023', 'Cloud, by its fields'],
  createSummary: ['DC', 'Cloud'],
  createProject: ['DC', 'Cloud 2026', 'Cloud 2023', 'Cloud 2026'],
  pageTitle: ['Cloud, DC, Server 3', 'Cloud'],
  editorTitle: ['Cloud', 'DC'],
  editorFrame: ['Confluence DC'],
};
