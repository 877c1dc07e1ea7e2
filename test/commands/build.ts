/** `npm run build`: the packages for Chromium and Firefox, and the dashboard, into `.output`. */
import { buildDashboardApp, buildExtension } from './build-products.ts';

await Promise.all([buildExtension('chrome', 'production'), buildDashboardApp()]);
await buildExtension('firefox', 'production');
console.log('Built .output/chrome-mv3, .output/firefox-mv3 and .output/dashboard.');
