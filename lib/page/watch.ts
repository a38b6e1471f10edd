/** How long a page's changes are gathered before they are looked at, in ms. */
const PAUSE = 200;
/** A page may be made so that a look takes long: the pause then is so many times as long. */
const TIMES = 10;

/** Nothing but Cairn's own button came in: no look is worth that; that it goes is. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const ours = (node: Node) => node instanceof HTMLElement && node.dataset.cairn !== undefined;
  return !removedNodes.length && [...addedNodes].every(ours);
}

/**
 * Calls `look` at once, and again some time after the page has changed, five times a second at most: between two
 * looks nothing is watched, so that a page under constant change costs no more than one at rest, and looks take a
 * tenth of the time at most; but at once where something is `gone`. Returns what ends it.
 */
export function watchPage(root: Node, look: () => void, gone?: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let pause = PAUSE;
  const observer = new MutationObserver((records) => {
    if (records.every(isOwn)) return;
    observer.disconnect();
    if (gone?.()) again();
    else timer = setTimeout(again, pause);
  });
  function again() {
    const begun = performance.now();
    look();
    pause = Math.max(PAUSE, TIMES * (performance.now() - begun));
    // The look may have found that the extension is gone.
    if (!ended) observer.observe(root, { childList: true, subtree: true });
  }
  again();
  return () => {
    ended = true;
    observer.disconnect();
    clearTimeout(timer);
  };
}
