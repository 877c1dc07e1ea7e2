/** A switch in the address (`?name=value`) that the tab's session remembers; null when never set. */
export function keptSwitch(name: string): string | null {
  const key = `practice.${name}`;
  const asked = new URL(location.href).searchParams.get(name);
  if (asked !== null) sessionStorage.setItem(key, asked);
  return sessionStorage.getItem(key);
}
