import type { Messages } from '../message';

/** What the panel says of itself where it stands in somebody else's page. */
export const beside = {
  'beside.edge': 'Edge of the panel',
  'beside.width': 'Width of the panel',
  'beside.pixels': '{n} px',
  'beside.fold': 'Fold the panel to the edge',
  'beside.unfold': 'Unfold the panel',
  'beside.close': 'Close the panel',
  'beside.refused':
    'Nothing is shown here: Cairn didn’t open this. Use Cairn’s button in the page.',
  'beside.covered':
    'Something in this page covers or changes the panel, so clicks don’t count in it just now. The keyboard still works, and so does Cairn’s own panel in the browser.',
} as const satisfies Messages;
