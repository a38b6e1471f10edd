/** How light a colour is, 0 to 1, by its sRGB parts; null for one that lets the ground through. */
function lightness(colour: string): number | null {
  const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha < 0.5 || !colour.startsWith('rgb') ? null : (0.3 * r + 0.6 * g + 0.1 * b) / 255;
}

/**
 * Whether an element stands on a dark ground: pages have themes of their own, whatever the system says. Where nothing
 * has a colour (a picture, or the browser's own ground), the text's tells, since it has to be read there.
 */
export function onDark(place: Element): boolean {
  for (let at: Element | null = place; at; at = at.parentElement) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== null) return light < 0.5;
  }
  return (lightness(getComputedStyle(place).color) ?? 0) > 0.5;
}
