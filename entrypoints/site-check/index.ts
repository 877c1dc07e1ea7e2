import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { detectPage } from '../../utils/page/detect.ts';

/**
 * Put into a page that the extension does not know yet, only after a click on its icon there: which product
 * the page belongs to, or null. Nothing else leaves the page.
 */
export default defineUnlistedScript(() => detectPage(location.href, document).product);
