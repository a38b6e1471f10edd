/** Most often in so many ms. */
const EVERY = 200;

/**
 * Calls `look` when the pointer comes and while it moves, once more when it has come to rest, and at each press: that
 * is a click only a moment later.
 */
export function onPointer(look: () => void): () => void {
  let last = -EVERY;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const moved = ({ type, timeStamp }: PointerEvent) => {
    clearTimeout(resting);
    resting = setTimeout(look, EVERY);
    if (type !== 'pointerdown' && timeStamp - last < EVERY) return;
    last = timeStamp;
    look();
  };
  const types = ['pointerover', 'pointermove', 'pointerdown'] as const;
  for (const type of types) window.addEventListener(type, moved, true);
  return () => {
    clearTimeout(resting);
    for (const type of types) window.removeEventListener(type, moved, true);
  };
}
