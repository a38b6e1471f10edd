/** Where a cell begins like this, spreadsheets take it for a formula; a tab or a line break may stand before one. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A cell that is shown as it stands: an apostrophe before what would be computed, quotes where they are needed. */
function cell(text: string): string {
  const shown = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** Rows as a table for spreadsheets (RFC 4180), after a byte order mark, by which they know that it is UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
