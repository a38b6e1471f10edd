// Runs before the first paint, so that a page never flashes in the other look; see lib/browser/page-look.ts.
try {
  const look = localStorage.getItem('look');
  if (look === 'light' || look === 'dark') document.documentElement.dataset.look = look;
} catch {
  // No storage: the page follows the system.
}
