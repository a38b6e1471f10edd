/** A box on the page, in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 4;
const EDGE = 8;

/**
 * Where a list opened by a chip stands (CSS pixels of the viewport): under the chip, above it when
 * `above`, and never over the right or left edge.
 */
export function placeList(
  chip: Box,
  list: { width: number; height: number },
  viewport: { width: number },
  above: boolean,
): { left: number; top: number } {
  const most = Math.max(EDGE, viewport.width - list.width - EDGE);
  const left = Math.min(Math.max(EDGE, chip.left), most);
  const top = above ? chip.top - GAP - list.height : chip.top + chip.height + GAP;
  return { left, top: Math.max(EDGE, top) };
}
