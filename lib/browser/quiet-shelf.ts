import { browser } from 'wxt/browser';
import { isLockOn } from '../lock/mirror';
import { keepSession, readSession } from './session';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'unsentLines';
/** Where lines that are typed and not sent lay without a lock. */
const ON_DISK = ['cairn.unsent', 'cairn.raising', 'cairn.raise'];

type Lines = Record<string, string>;

/** What lies on disk yet goes from there, and is kept where nobody can read it later. */
function offDisk(): Lines {
  const found: Lines = {};
  for (const name of ON_DISK) {
    const line = localStorage.getItem(name);
    if (line === null) continue;
    found[name] = line;
    localStorage.removeItem(name);
  }
  return found;
}

function inMemory(): { shelf: Shelf; ready: Promise<void> } {
  let lines: Lines = {};
  const keep = () => void keepSession(KEY, lines).catch(() => undefined);
  const read = async () => {
    const kept = await readSession(KEY);
    lines = { ...(typeof kept === 'object' ? (kept as Lines) : {}), ...offDisk(), ...lines };
    keep();
  };
  return {
    ready: read().catch(() => undefined),
    shelf: {
      getItem: (name) => lines[name] ?? null,
      setItem: (name, line) => {
        lines = { ...lines, [name]: line };
        keep();
      },
      removeItem: (name) => {
        const { [name]: _, ...others } = lines;
        lines = others;
        keep();
      },
    },
  };
}

/** The lock is taken off: lines that are typed and not sent lie where they lay without one. */
export async function linesToDisk(): Promise<void> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  if (typeof kept !== 'object' || kept === null) return;
  for (const [name, line] of Object.entries(kept)) localStorage.setItem(name, String(line));
  await browser.storage.session.remove(KEY);
}

/**
 * Where lines lie that are typed and not sent: with a lock in the browser's memory, since all else on disk is sealed.
 * It is filled once `shelfReady` resolves.
 */
export const { shelf: lineShelf, ready: shelfReady } = isLockOn()
  ? inMemory()
  : { shelf: localStorage satisfies Shelf as Shelf, ready: Promise.resolve() };
