/** Points of the panel at which it must lie on top, as parts of its width and height. */
const looks = [0.05, 0.5, 0.95];

/** A style that would let something else be seen where the panel is. */
function plain(look: CSSStyleDeclaration): boolean {
  const off = (value: string) => value === '' || value === 'none';
  return (
    Number(look.opacity || 1) > 0.99 &&
    look.visibility !== 'hidden' &&
    (look.mixBlendMode === '' || look.mixBlendMode === 'normal') &&
    [look.filter, look.transform, look.translate, look.rotate, look.scale, look.perspective].every(
      off,
    ) &&
    [look.clipPath, look.maskImage].every(off)
  );
}

/** Whether the panel's host is seen where it was put, so many px wide, at the right edge, from top to bottom. */
export function isUntouched(host: HTMLElement, width: number): boolean {
  const doc = host.ownerDocument;
  const root = doc.documentElement;
  if (host.parentElement !== root || !plain(getComputedStyle(root))) return false;
  if (!plain(getComputedStyle(host))) return false;
  const at = host.getBoundingClientRect();
  // The page may have a bar to scroll by, which the panel stands beside.
  const window = doc.defaultView?.innerWidth ?? 0;
  const edge = at.right <= window + 1 && at.right >= root.clientWidth - 1;
  const tall = Math.abs(at.top) <= 1 && at.height >= root.clientHeight - 1;
  if (!edge || !tall || Math.abs(at.width - width) > 1) return false;
  return looks.every((x) =>
    looks.every(
      (y) => doc.elementFromPoint(at.left + x * at.width, at.top + y * at.height) === host,
    ),
  );
}
