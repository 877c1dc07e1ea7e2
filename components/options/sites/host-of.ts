/** A site by its host and port, as people know it; https is not said. */
export function hostOf(origin: string): string {
  return origin.replace(/^https:\/\//, '');
}
