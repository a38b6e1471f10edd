/** A bar that repeats what the words beside it say. `share` runs from 0 to 1. */
export function Meter({ share }: { share: number }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return (
    <span className="meter" aria-hidden="true">
      <i style={{ width }} />
    </span>
  );
}
