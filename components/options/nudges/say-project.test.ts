import { expect, it } from 'vitest';

import { projectOf } from '../../../utils/nudges/decide/places.ts';
import { sayProject } from './say-project.ts';

it('says project and site as they were kept', () => {
  const kept = projectOf({ site: 'https://Jira.Firma.de', container: 'BILL' });
  expect(sayProject(kept, 'de')).toBe('BILL auf jira.firma.de');
  expect(sayProject(kept, 'en')).toBe('BILL on jira.firma.de');
});

it('says the site alone where no project is known', () => {
  expect(sayProject(projectOf({ site: 'http://jira.firma.de', container: null }), 'de')).toBe(
    'jira.firma.de',
  );
  expect(sayProject('jira.firma.de', 'de')).toBe('jira.firma.de');
});
