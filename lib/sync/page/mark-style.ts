/** What stands at a page's root while its marks are to be seen, with the style's name. */
const MARKED = 'data-cairn-marks';

/**
 * Three stones at the end of a chip's last line, 6 px wide, so that they stand in what a chip keeps free around its
 * text. They are light and dark by themselves: the colour of a chip can be any. Of a chip a few px large they take a
 * third. `all` goes first: whatever the page's own style says of that place is out.
 */
const mark = [
  'all:initial',
  'content:""',
  'position:absolute',
  'inset-block:auto min(2px,5%)',
  'inset-inline:auto min(1px,5%)',
  'box-sizing:border-box',
  'inline-size:min(5px,33%)',
  'block-size:min(15px,90%)',
  'pointer-events:none',
  'border-radius:3px',
  'background:radial-gradient(closest-side,#17634f 84%,#17634f00) 50%/min(4px,80%) 5px no-repeat space #fff',
  'box-shadow:0 0 0 .5px #17634f',
];

/** Where the user chose the colours, none but theirs. */
const forced = [
  'forced-color-adjust:none',
  'background-color:Canvas',
  'background-image:radial-gradient(closest-side,CanvasText 84%,#0000)',
  'box-shadow:0 0 0 1px CanvasText',
];

const important = (rules: readonly string[]) => rules.map((rule) => `${rule}!important`).join(';');

/**
 * The style of a page's marks, for the user's origin; '' for none. There what is important wins over all of the
 * page's, and what isn't loses to all of it: a chip is made a place to stand in only where the page doesn't place it.
 * One list of selectors as it is: inside `:is()` browsers look at each of them for each chip, and in Firefox a change of
 * 500 chips' ids then takes seconds.
 */
export function markStyle(selectors: readonly string[], name: string): string {
  if (selectors.length === 0) return '';
  const chips = selectors.map((selector) => `:root[${MARKED}="${name}"] ${selector}`);
  const marks = chips.map((chip) => `${chip}::after`).join();
  return `@media screen{${chips.join()}{position:relative}${marks}{${important(mark)}}}
@media screen and (forced-colors:active){${marks}{${important(forced)}}}`;
}
