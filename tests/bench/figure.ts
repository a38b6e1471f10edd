/** One line of the bench's output. */
export interface Figure {
  name: string;
  median: number;
  unit: string;
  /** What the median is held against, measured in the same runs. */
  floor: number;
  ratio: number;
  runs: number;
}

/** The middle value; the mean of the two middle ones for an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  const lower = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

const round = (value: number) => Number(value.toPrecision(4));

/** The figure of two series measured in turn; milliseconds unless said otherwise. */
export function figure(
  name: string,
  measured: readonly number[],
  floors: readonly number[],
  unit = 'ms',
): Figure {
  const [middle, floor] = [median(measured), median(floors)];
  const rounded = { median: round(middle), floor: round(floor), ratio: round(middle / floor) };
  return { name, ...rounded, unit, runs: measured.length };
}

/** Prints a figure as one line of JSON. */
export function printFigure(found: Figure): void {
  console.log(JSON.stringify(found));
}
