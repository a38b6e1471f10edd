import { type IconName, iconShapes } from '../ui/icon-shapes';

const SVG = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** The design's icon as a DOM node, for the parts of the editor that React doesn't draw. */
export function iconNode(name: IconName): SVGElement {
  const svg = element('svg', { class: 'i s', viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  for (const shape of iconShapes[name] as readonly { d?: string; rect?: readonly number[] }[]) {
    const [x = 0, y = 0, width = 0, height = 0, rx = 0] = shape.rect ?? [];
    svg.append(
      shape.d ? element('path', { d: shape.d }) : element('rect', { x, y, width, height, rx }),
    );
  }
  return svg;
}
