import { plain } from './words';

/** What of an element's look goes with it into a file, which knows no style sheet. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-family',
  'font-weight',
] as const;
const SVG = 'http://www.w3.org/2000/svg';
/** Lines of the sentence over a saved picture: its letters are about so wide, in parts of their height. */
const LETTER = 0.55;

function linesOf(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const one of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + one.length >= most) lines.push(one);
    else lines[lines.length - 1] = last === '' ? one : `${last} ${one}`;
  }
  return lines;
}

function wearLook(from: Element, to: Element) {
  const style = getComputedStyle(from);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    // What the drawing itself says of its filling stands.
    if (value && !(name === 'fill' && to.hasAttribute('fill'))) to.setAttribute(name, value);
  }
  to.removeAttribute('class');
}

function made(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** A chart as a file of its own: with its sentence over it, and its look in it, as it is on the page. */
export function svgFile(
  chart: SVGSVGElement,
  reading: string,
): { text: string; width: number; height: number } {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [...chart.querySelectorAll('*')];
  for (const [at, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (original) wearLook(original, element);
  }
  const page = getComputedStyle(chart);
  const [width = 320, high = 116] = (chart.getAttribute('viewBox') ?? '')
    .split(' ')
    .slice(2)
    .map(Number);
  const size = Number.parseFloat(page.fontSize) || 13;
  const lines = linesOf(plain(reading), Math.floor(width / (size * LETTER)));
  const head = (lines.length + 0.6) * size * 1.3;
  const pad = 12;
  const font = {
    'font-family': page.fontFamily,
    'font-size': size,
    'font-weight': 600,
    fill: page.color,
  };
  const body = made('g', { transform: `translate(${pad} ${pad + head})` });
  body.append(...copy.childNodes);
  const ground = page.getPropertyValue('--surface').trim() || '#fff';
  const whole = { width: width + 2 * pad, height: high + head + 2 * pad };
  const root = made('svg', { ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` });
  root.append(
    made('title', {}, plain(reading)),
    made('rect', { ...whole, fill: ground }),
    ...lines.map((text, at) =>
      made('text', { ...font, x: pad, y: pad + (at + 1) * size * 1.3 }, text),
    ),
    body,
  );
  return { text: new XMLSerializer().serializeToString(root), ...whole };
}

/** A picture of the same at twice its size; null where the browser can't make one. */
export async function pngFile({
  text,
  width,
  height,
}: ReturnType<typeof svgFile>): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  const shown = await image.decode().then(
    () => true,
    () => false,
  );
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (!shown || !context) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
