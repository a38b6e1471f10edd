/** What a key asks the panel to do. */
export type KeyCommand =
  | {
      do:
        | 'write'
        | 'raise'
        | 'ask'
        | 'search'
        | 'veil'
        | 'switchSide'
        | 'undo'
        | 'keys'
        | 'back'
        | 'close'
        | 'check'
        | 'open'
        | 'owner'
        | 'due';
    }
  | { do: 'section'; at: 1 | 2 | 3 | 4 }
  | { do: 'walk' | 'move'; by: 1 | -1 };

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const single: Readonly<Record<string, KeyCommand>> = {
  n: { do: 'write' },
  r: { do: 'raise' },
  q: { do: 'ask' },
  b: { do: 'veil' },
  s: { do: 'switchSide' },
  u: { do: 'undo' },
  '/': { do: 'search' },
  '?': { do: 'keys' },
  x: { do: 'check' },
  o: { do: 'owner' },
  d: { do: 'due' },
  j: { do: 'walk', by: 1 },
  k: { do: 'walk', by: -1 },
  '1': { do: 'section', at: 1 },
  '2': { do: 'section', at: 2 },
  '3': { do: 'section', at: 3 },
  '4': { do: 'section', at: 4 },
};

const chords: Readonly<Record<string, KeyCommand>> = {
  enter: { do: 'close' },
  k: { do: 'search' },
};

const moves: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The command of a key press; null when it has none. Single keys rest while the user types, and when
 * they are turned off (WCAG 2.1.4); Escape, Ctrl+Enter and Ctrl+K always work.
 */
export function commandOf(
  press: Press,
  state: { typing: boolean; single: boolean },
): KeyCommand | null {
  const { key, altKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  if (key === 'Escape') return { do: 'back' };
  if (ctrl) return altKey ? null : (chords[key.toLowerCase()] ?? null);
  const by = moves[key];
  if (altKey) return by && !state.typing ? { do: 'move', by } : null;
  if (state.typing || !state.single) return null;
  if (key === 'Enter') return { do: 'open' };
  return single[key.toLowerCase()] ?? null;
}
