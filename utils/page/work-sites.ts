/** Cloud sites come with the extension; every other site is added by the person or by IT. */
export const cloudSites = ['https://*.atlassian.net/*'];

/** Also the practice workplace of `npm start` and the end-to-end tests; never in a released package. */
export const practiceSites = [...cloudSites, 'http://*.localhost/*'];
