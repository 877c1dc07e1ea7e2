/**
 * The project a text comes from: the repository, without thread number and path. A data set that gathers many projects
 * in one repository counts as one project here: stricter than telling them apart.
 */
export function projectOf(source: string): string {
  return source.split(/[\s#]/)[0] ?? source;
}
