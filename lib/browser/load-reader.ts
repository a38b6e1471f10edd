import type { LateOmnibox } from '../omnibox/late-omnibox';
import type { LateMenu } from '../right-click/late-menu';
import type { ReaderKit } from '../sync/reader-kit';

/** All that the late script leaves. */
type LateKit = ReaderKit & { menu: LateMenu; omnibox: LateOmnibox };

const SCRIPT = '/reader.js';
const KIT = 'cairnReaderKit';

type Scope = typeof globalThis & {
  importScripts?: (url: string) => void;
  [KIT]?: LateKit;
};
const scope: Scope = globalThis;

/**
 * A service worker can't `import()`, and may call `importScripts` later only for scripts that it
 * already fetched while it was being installed: so fetch it then. Call at the top of the background.
 * https://w3c.github.io/ServiceWorker/#importscripts
 */
export function keepReaderAtHand(): void {
  if (scope.importScripts) scope.addEventListener('install', () => scope.importScripts?.(SCRIPT));
}

/** Loads the reader and detection into the background, once. */
export async function loadReader(): Promise<LateKit> {
  if (!scope[KIT]) {
    if (scope.importScripts) scope.importScripts(SCRIPT);
    // Firefox's background is a page: the path is no module of this bundle, but a file beside it.
    else await import(/* @vite-ignore */ new URL(SCRIPT, self.location.origin).href);
  }
  const kit = scope[KIT];
  if (!kit) throw new Error('The calendar reader did not load');
  return kit;
}
