import { expect, it } from 'vitest';

import { nameBrowser } from './name-browser.ts';

const webkit = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [`${webkit} Chrome/156.0.0.0 Safari/537.36`, 'Chromium 156'],
  [`${webkit} HeadlessChrome/156.0.0.0 Safari/537.36`, 'Chromium 156'],
  [`${webkit} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2`, 'Edge 156'],
  [`${webkit} Chrome/156.0.0.0 Safari/537.36 OPR/120.0.0.0`, 'Opera 120'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['etwas Neues', '?'],
])('%s', (userAgent, name) => {
  expect(nameBrowser(userAgent)).toBe(name);
});
