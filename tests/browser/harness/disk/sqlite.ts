/** The pages of a database and of what lies beside it to be written into it; those of a number lie one over the other. */
interface Pages {
  size: number;
  all: Buffer[];
  byNumber: Map<number, Buffer>;
}

const MAGIC = 'SQLite format 3\0';
const WAL = [0x377f0682, 0x377f0683];

function pagesOf(file: Buffer): Pages | null {
  const isDatabase = file.toString('latin1', 0, 16) === MAGIC;
  const isLog = file.length > 32 && WAL.includes(file.readUInt32BE(0));
  if (!isDatabase && !isLog) return null;
  const said = isDatabase ? file.readUInt16BE(16) : file.readUInt32BE(8);
  const size = said === 1 ? 65_536 : said;
  const all: Buffer[] = [];
  const byNumber = new Map<number, Buffer>();
  const [begin, head] = isDatabase ? [0, 0] : [32, 24];
  for (let at = begin; at + head + size <= file.length; at += head + size) {
    const page = file.subarray(at + head, at + head + size);
    byNumber.set(isDatabase ? at / size + 1 : file.readUInt32BE(at), page);
    all.push(page);
  }
  return { size, all, byNumber };
}

/** A number of seven bits a byte, the highest first. */
function big(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let i = 0; i < 9; i += 1) {
    const byte = bytes[at + i] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + i + 1];
  }
  return [value, at + 9];
}

/** How much of a cell stands in its page (https://sqlite.org/fileformat2.html, "Cell Payload Overflow Pages"). */
function localBytes(payload: number, size: number, isTable: boolean): number {
  const most = isTable ? size - 35 : Math.floor(((size - 12) * 64) / 255) - 23;
  if (payload <= most) return payload;
  const least = Math.floor(((size - 12) * 32) / 255) - 23;
  const some = least + ((payload - least) % (size - 4));
  return some <= most ? some : least;
}

function overflow({ byNumber, size }: Pages, first: number, length: number): Buffer[] {
  const parts: Buffer[] = [];
  let [number, left] = [first, length];
  while (left > 0) {
    const page = byNumber.get(number);
    if (!page) break;
    parts.push(page.subarray(4, 4 + Math.min(left, size - 4)));
    left -= size - 4;
    number = page.readUInt32BE(0);
  }
  return parts;
}

/** The bytes of each column of a row that holds text or bytes. */
function columnsOf(payload: Buffer): Buffer[] {
  const [headEnd, start] = big(payload, 0);
  const columns: Buffer[] = [];
  const sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];
  let [at, from] = [start, headEnd];
  while (at < headEnd && from < payload.length) {
    const [type, next] = big(payload, at);
    const length = type >= 12 ? Math.floor((type - 12) / 2) : (sizes[type] ?? 0);
    if (type >= 12 && length > 0) columns.push(payload.subarray(from, from + length));
    from += length;
    at = next;
  }
  return columns;
}

function cellsOf(pages: Pages, page: Buffer, head: number): Buffer[] {
  const kind = page[head] ?? 0;
  // Leaves of tables, leaves of indexes, and what stands between those.
  if (kind !== 0x0d && kind !== 0x0a && kind !== 0x02) return [];
  const cells: Buffer[] = [];
  const pointers = head + (kind === 0x02 ? 12 : 8);
  for (let n = 0; n < page.readUInt16BE(head + 3); n += 1) {
    if (pointers + 2 * n + 2 > page.length) break;
    const start = page.readUInt16BE(pointers + 2 * n) + (kind === 0x02 ? 4 : 0);
    const [length, afterLength] = big(page, start);
    const from = kind === 0x0d ? big(page, afterLength)[1] : afterLength;
    const local = localBytes(length, pages.size, kind === 0x0d);
    const here = page.subarray(from, from + local);
    if (local === length || from + local + 4 > page.length) cells.push(here);
    else {
      const rest = overflow(pages, page.readUInt32BE(from + local), length - local);
      cells.push(Buffer.concat([here, ...rest]));
    }
  }
  return cells;
}

/** The columns of all rows in a file of SQLite or its log (https://sqlite.org/fileformat2.html), and each page. */
export function sqliteParts(file: Buffer): { columns: Buffer[]; pages: Buffer[] } {
  const pages = pagesOf(file);
  if (!pages) return { columns: [], pages: [] };
  const columns = pages.all.flatMap((page, at) => {
    const first = page === pages.byNumber.get(1) && at === 0 && page[0] === 0x53;
    return cellsOf(pages, page, first ? 100 : 0).flatMap(columnsOf);
  });
  return { columns, pages: pages.all };
}
