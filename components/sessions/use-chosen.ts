import { useState } from 'react';

/** What was chosen: it stays chosen when it can't be saved, and `failed` says so until a save succeeds. */
export function useChosen<T extends string>(
  stored: T | null,
  save: (value: T) => Promise<unknown>,
) {
  const [unsaved, setUnsaved] = useState<T | null>(null);
  const choose = (value: T) => {
    const kept = () => setUnsaved(null);
    const lost = () => setUnsaved(value);
    Promise.resolve(save(value)).then((saved) => (saved === false ? lost() : kept()), lost);
  };
  return { value: unsaved ?? stored, failed: unsaved !== null, choose };
}
