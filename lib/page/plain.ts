const off = (value: string) => value === '' || value === 'none';

/** A style without anything that would let something else be seen where the element is; it may be moved. */
export function plain(look: CSSStyleDeclaration): boolean {
  return (
    Number(look.opacity || 1) > 0.99 &&
    look.visibility !== 'hidden' &&
    (look.mixBlendMode === '' || look.mixBlendMode === 'normal') &&
    (off(look.transform) || look.transform.startsWith('matrix(1, 0, 0, 1,')) &&
    [look.filter, look.rotate, look.scale, look.perspective].every(off) &&
    [look.clipPath, look.maskImage].every(off)
  );
}
