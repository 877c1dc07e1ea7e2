/** A site by its host, and its path where it has one: jira.firma.de, firma.atlassian.net/wiki. */
export function saySite(site: string): string {
  return site.replace(/^https?:\/\//, '');
}
