/** How long a page's changes are gathered before they are looked at, in ms. */
const PAUSE = 200;

/** Nothing but Cairn's own button came in: no look is worth that; that it goes is. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const ours = (node: Node) => node instanceof HTMLElement && node.dataset.cairn !== undefined;
  return !removedNodes.length && [...addedNodes].every(ours);
}

/**
 * Calls `look` at once, and again some time after the page has changed, five times a second at most: between two
 * looks nothing is watched, so that a page under constant change costs no more than one at rest. Returns what ends it.
 */
export function watchPage(root: Node, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const observer = new MutationObserver((records) => {
    if (records.every(isOwn)) return;
    observer.disconnect();
    timer = setTimeout(again, PAUSE);
  });
  function again() {
    look();
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
