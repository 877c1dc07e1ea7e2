import axe from 'axe-core';

/**
 * What axe finds in an element, one line each. Colours need real layout: they are looked at in the
 * browser (`accessibility.e2e.ts`), not here.
 */
export async function findBarriers(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`));
}
