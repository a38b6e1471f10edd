import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Todo, writeTodos } from '@/lib/calendar/write-ics';
import { writeActions } from '@/lib/copies/actions';
import { csvOf } from '@/lib/copies/csv';
import { addSample } from '@/lib/sample/add';
import { actionFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const words = {
  columns: ['Partner', 'Whose', 'Action', 'Detail', 'Due', 'Status', 'Done', 'Noted'],
  ...{ me: 'Me', partner: 'Partner' },
  status: { open: 'Open', done: 'Done', dropped: 'Dropped' },
};

/** A reader after RFC 4180, letter by letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let at = 1; at < text.length; at++) {
    const row = rows.at(-1) ?? [];
    const letter = text[at] ?? '';
    const last = row.length - 1;
    if (quoted && letter === '"' && text[at + 1] === '"') {
      row[last] += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (quoted) row[last] += letter;
    else if (letter === ',') row.push('');
    else if (letter === '\r' && text[at + 1] === '\n') {
      rows.push(['']);
      at += 1;
    } else row[last] += letter;
  }
  return rows.slice(0, -1);
}

async function scene() {
  const { store } = testStore();
  await addSample(store);
  const { id } = await store.partners.add(partnerFields({ name: 'Li, "Bo"' }));
  await store.actions.add(actionFields({ text: '=1+1', partnerId: id, due: '2026-05-20' }));
  const done = { status: 'done', doneAt: Date.UTC(2026, 4, 10, 12), owner: 'partner' } as const;
  await store.actions.add(
    actionFields({ text: 'Read;\nit', partnerId: id, due: '2026-05-08', ...done }),
  );
  await store.actions.add(actionFields({ text: 'Some day', partnerId: null }));
  return store;
}

describe('a table of actions', () => {
  it('reads as it was written, and nothing in it is computed', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=cmd()', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '"a"', 'a,b', 'a\r\nb'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (rows) => {
          const read = readCsv(csvOf(rows));
          const bare = read.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r\n])/, '')));
          const asked = rows.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r\n])/, '')));
          expect(bare).toEqual(asked);
          for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@\t\r\n]/);
        },
      ),
    );
  });

  it('has every action but the sample’s, in the words of the page', async () => {
    const text = await (await writeActions(await scene(), 'csv', words)).text();
    // Blob.text() takes the byte order mark away.
    const [head, ...rows] = readCsv(`\uFEFF${text.replace(/^\uFEFF/, '')}`);
    expect(head).toEqual(words.columns);
    expect(rows.map((row) => row.slice(0, 7)).sort()).toEqual(
      [
        ['', 'Me', 'Some day', '', '', 'Open', ''],
        ['Li, "Bo"', 'Li, "Bo"', 'Read;\nit', '', '2026-05-08', 'Done', '2026-05-10'],
        ['Li, "Bo"', 'Me', "'=1+1", '', '2026-05-20', 'Open', ''],
      ].sort(),
    );
  });
});

describe('actions for a calendar', () => {
  it('are those with a day, as tasks that another reader understands', async () => {
    const text = await (await writeActions(await scene(), 'ics', words)).text();
    const todos = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vtodo');
    const told = todos.map((todo) => [
      String(todo.getFirstPropertyValue('summary')),
      String(todo.getFirstPropertyValue('due')),
      String(todo.getFirstPropertyValue('status')),
    ]);
    expect(told.sort()).toEqual([
      ['=1+1 (Li, "Bo")', '2026-05-20', 'NEEDS-ACTION'],
      ['Read;\nit (Li, "Bo")', '2026-05-08', 'COMPLETED'],
    ]);
  });

  it('keep whatever text they have, in lines of at most 75 octets', () => {
    const todo: fc.Arbitrary<Todo> = fc.record({
      uid: fc.uuid(),
      title: fc.string({ unit: 'grapheme', maxLength: 200 }),
      due: fc.constant('2026-05-20'),
      doneAt: fc.option(fc.integer({ min: 0, max: 1e12 })),
      ...{ createdAt: fc.constant(0), updatedAt: fc.constant(0) },
    });
    fc.assert(
      fc.property(fc.array(todo, { maxLength: 3 }), (todos) => {
        const text = writeTodos(todos, 0);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vtodo');
        const titles = todos.map(({ title }) => title.replace(/\p{Cc}/gu, ''));
        expect(read.map((one) => String(one.getFirstPropertyValue('summary') ?? ''))).toEqual(
          titles,
        );
      }),
    );
  });
});
