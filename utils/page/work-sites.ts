/** Cloud sites come with the extension; every other site is added by the person or by IT. */
const cloudSites = ['https://*.atlassian.net/*'];

/** The practice workplace of `npm start` and the end-to-end tests; never part of a released package. */
const practiceSites = ['http://*.localhost/*'];

/** Match patterns of the pages on which the extension works from the start, by build mode. */
export function workSites(mode: string): string[] {
  return mode === 'practice' ? [...cloudSites, ...practiceSites] : cloudSites;
}
