import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { writeCopy } from '@/lib/copies/write';
import type { Store } from '@/lib/storage/store';
import { type TableName, tableSchemas } from '@/lib/storage/tables';
import { filled, settings } from '@/tests/copies/support';

const ASCII = 'abcdefghijklmnopqrstuvwxyz';
/** Letters that V8 keeps in one byte, and some that it keeps in two. */
const FARTHER = ['äöüßéñ', 'łőščđ'];

/** Words that nobody ever wrote: a third of them ASCII alone, a third with umlauts, a third with farther letters. */
export function createWords() {
  const all: string[] = [];
  const next = (ascii = false): string => {
    const kind = ascii ? 0 : all.length % 3;
    const letters = [...randomBytes(16)].map((byte) => ASCII[byte % 26]);
    const far = FARTHER[kind - 1];
    if (far) letters[5] = letters[11] = far[randomBytes(1).readUInt8() % far.length];
    const word = letters.join('');
    all.push(word);
    return word;
  };
  return { all, next };
}
type Words = ReturnType<typeof createWords>;

/** Columns that lie open beside what is sealed: no word is put there. */
function openColumns(store: Store, table: TableName): Set<string> {
  const { primKey, indexes } = store[table].table.schema;
  const paths = [primKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []);
  return new Set(paths.map((path) => path.split('.')[0] ?? path));
}

/** Columns with a name of something else, and one that no copy holds. */
const isName = (key: string) => ['event', 'address'].includes(key) || /(^id|Ids?|Key)$/.test(key);

const shapes: [ascii: boolean, shape: (old: string, word: string) => string][] = [
  [false, (old, word) => `${old} ${word}`.trim()],
  [true, (_, word) => `${word}@example.org`],
  [true, (_, word) => `https://example.org/${word}`],
];

/** Puts a word of its own into a text, as its schema takes one. */
function plant(row: object, key: string, old: string, judge: () => boolean, words: Words): void {
  for (const [ascii, shape] of shapes) {
    const word = words.next(ascii);
    Reflect.set(row, key, shape(old, word));
    if (judge()) return;
    words.all.pop();
  }
  Reflect.set(row, key, old);
}

function plantIn(row: unknown, judge: () => boolean, words: Words, open: ReadonlySet<string>) {
  if (typeof row !== 'object' || row === null) return;
  for (const [key, old] of Object.entries(row)) {
    if (open.has(key) || isName(key)) continue;
    if (typeof old === 'string') plant(row, key, old, judge, words);
    else plantIn(old, judge, words, new Set());
  }
}

/** Puts a word into each text of each row, and makes the row newer than it was. */
async function plantAll(store: Store, words: Words): Promise<void> {
  for (const table of Object.keys(tableSchemas) as TableName[]) {
    const open = openColumns(store, table);
    for (const row of await store[table].table.toArray()) {
      const judge = () => z.safeParse(tableSchemas[table], row).success;
      if (!judge()) continue;
      plantIn(row, judge, words, open);
      Reflect.set(Object(row), 'updatedAt', Number(Reflect.get(Object(row), 'updatedAt')) + 1);
      await store[table].table.put(row);
    }
  }
}

/** Two copies of a store with everything in it, as their files are: the second says more in the same rows. */
export async function plantedCopies(words: Words): Promise<[string, string]> {
  const { store } = await filled();
  await store.calendarEvents.table.clear();
  const write = async () => {
    await plantAll(store, words);
    return (await writeCopy(store, settings)).text();
  };
  const first = await write();
  // Of a calendar that is there already a copy changes nothing.
  await store.calendarAccounts.table.clear();
  return [first, await write()];
}

/** A calendar with words in all that it says of its meetings. */
export function plantedCalendar(words: Words): string {
  const soon = new Date(Date.now() + 86_400_000).toISOString().replace(/[-:]|\.\d+/g, '');
  const event = (n: number) => [
    'BEGIN:VEVENT',
    `UID:planted-${n}`,
    `DTSTAMP:${soon}`,
    `DTSTART:${soon}`,
    'DURATION:PT45M',
    `SUMMARY:Mentoring ${words.next()}`,
    `LOCATION:${words.next()}`,
    `ATTENDEE;CN=${words.next()}:mailto:${words.next(true)}@example.org`,
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//planted//EN',
    ...event(1),
    ...event(2),
    ...event(3),
  ];
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}
