import { plain } from './plain';

/** Points of the panel at which it must lie on top, as parts of its width and height. */
const looks = [0.05, 0.5, 0.95];

/**
 * Whether the panel's frame is seen where it was put, so many px wide, at the right edge, from top to bottom. Its host's
 * closed root is looked at as well: Firefox lets the page into it, by the `originalTarget` of any event.
 */
export function isUntouched(frame: HTMLElement, inside: ShadowRoot, width: number): boolean {
  const { host } = inside;
  const doc = host.ownerDocument;
  const root = doc.documentElement;
  if (host.parentElement !== root || frame.parentNode !== inside) return false;
  if (![root, host, frame].every((one) => plain(getComputedStyle(one)))) return false;
  const at = frame.getBoundingClientRect();
  // The page may have a bar to scroll by, which the panel stands beside.
  const window = doc.defaultView?.innerWidth ?? 0;
  const edge = at.right <= window + 1 && at.right >= root.clientWidth - 1;
  const tall = Math.abs(at.top) <= 1 && at.height >= root.clientHeight - 1;
  if (!edge || !tall || Math.abs(at.width - width) > 1) return false;
  return looks.every((x) =>
    looks.every((y) => {
      const point = [at.left + x * at.width, at.top + y * at.height] as const;
      return doc.elementFromPoint(...point) === host && inside.elementFromPoint(...point) === frame;
    }),
  );
}
