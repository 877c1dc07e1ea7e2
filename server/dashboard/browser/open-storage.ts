/** The browser's storage, or null where reading the property alone already throws (blocked cookies). */
export function openStorage(world: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return world.localStorage;
  } catch {
    return null;
  }
}
