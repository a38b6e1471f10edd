/** Whether the user has the panel before them: not in a hidden window, nor folded to the edge of a page. */
export function isInView(): boolean {
  return document.visibilityState === 'visible' && !('folded' in document.documentElement.dataset);
}
