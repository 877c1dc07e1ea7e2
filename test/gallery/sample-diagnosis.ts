import type { Diagnosis, WorkTab } from '../../utils/messages/page-views.ts';

const sure = { source: 'url', confidence: 'high' };

export const sampleTabs: WorkTab[] = [
  { tabId: 7, site: 'acme.atlassian.net', product: 'jira', context: 'issue' },
  { tabId: 8, site: 'acme.atlassian.net', product: 'jira', context: 'issue' },
  { tabId: 9, site: 'wiki.example.org/confluence', product: 'confluence', context: 'edit-page' },
  { tabId: 10, site: 'intern.example.org', product: null, context: 'none' },
];

export const sampleDiagnosis: Diagnosis = {
  address: 'https://SITE.atlassian.net/browse/KEY-N',
  facts: [
    { name: 'product', value: 'jira', ...sure },
    { name: 'deployment', value: 'cloud', ...sure },
    { name: 'context', value: 'issue', ...sure },
    { name: 'issueKey', value: 'KEY-N', ...sure },
    { name: 'pageId', value: '', source: '', confidence: '' },
    { name: 'title', value: 'TITLE', source: 'dom', confidence: 'medium' },
    { name: 'version', value: '1001.0.0-SNAPSHOT', source: 'meta', confidence: 'high' },
    { name: 'viewport', value: '1360 × 860', source: 'view', confidence: 'high' },
  ],
  rows: [
    { hook: 'jira', css: 'body#jira', confidence: 'high', edition: 'Cloud, DC', matches: 1 },
    { hook: 'issueKey', css: '#key-val', confidence: 'high', edition: 'DC', matches: 0 },
    {
      hook: 'issueSummary',
      css: '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
      confidence: 'medium',
      edition: 'Cloud',
      matches: 1,
    },
    { hook: 'movableParts', css: 'dialog:modal', confidence: '', edition: '', matches: 0 },
  ],
};
