/** Where the drawings lie, from the root of the project. */
export const SOURCES = 'scripts/icons';

export interface Icon {
  source: string;
  /** Pixels, both ways. */
  size: number;
  /** Stands in for `currentColor`. */
  color: string;
  /** From `public/`, as the manifest names it. */
  file: string;
}

/** Light stones on a green ground: reads on light, dark and coloured toolbars alike. */
const tiles = [16, 24, 32, 48, 96, 128].map(
  (size): Icon => ({
    source: `tile-${size}.svg`,
    size,
    color: '#FFFFFF',
    file: `icon/${size}.png`,
  }),
);

/** Bare stones for Firefox, which knows what text its toolbar has; named for that text. */
const bare = [16, 24, 32].flatMap((size): Icon[] =>
  [
    { text: 'dark', color: '#17634F' },
    { text: 'light', color: '#74C7AA' },
  ].map(({ text, color }) => ({
    source: `bare-${size}.svg`,
    size,
    color,
    file: `icon/toolbar-${text}-${size}.png`,
  })),
);

/** Every icon that ships, and what it is drawn from. */
export const icons: readonly Icon[] = [...tiles, ...bare];
