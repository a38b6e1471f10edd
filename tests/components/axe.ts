import axeCore from 'axe-core';

/** The rules that `axe-core` finds broken in an element; colours need a real browser. */
export async function axe(element: Element): Promise<string[]> {
  const { violations } = await axeCore.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`,
  );
}
