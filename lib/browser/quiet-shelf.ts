import { browser } from 'wxt/browser';
import { isLockOn } from '../lock/mirror';

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
  const keep = () => void browser.storage.session.set({ [KEY]: lines }).catch(() => undefined);
  const read = async () => {
    const kept = (await browser.storage.session.get(KEY))[KEY];
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

/**
 * Where lines lie that are typed and not sent: with a lock in the browser's memory, since all else on disk is sealed.
 * It is filled once `shelfReady` resolves.
 */
export const { shelf: lineShelf, ready: shelfReady } = isLockOn()
  ? inMemory()
  : { shelf: localStorage satisfies Shelf as Shelf, ready: Promise.resolve() };
