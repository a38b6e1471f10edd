import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editRhythm, editTie } from '@/lib/desk/network/commands';
import { fitting } from '@/lib/desk/network/fits';
import {
  type Drawing,
  MOST_DRAWN,
  narrowDrawing,
  shortName,
  wayTo,
  wideDrawing,
} from '@/lib/desk/network/layout';
import { networkOf } from '@/lib/desk/network/query';
import { addObjective, setHelper } from '@/lib/desk/objectives/commands';
import { putPartAway } from '@/lib/records/parts-away';
import { DAY } from '@/lib/shared/time';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

/** A letter is no wider than this at the size it is drawn in. */
const LETTER = 8;
const LINES = 30;

function boxesOf({ placed }: Drawing, names: ReadonlyMap<string, string>) {
  return placed.flatMap(({ id, x, y, words }) => {
    const long = [...shortName(names.get(id) ?? '')].length * LETTER;
    const left = words.anchor === 'start' ? words.x : words.x - long;
    return [
      { id, x: left, y: y - LINES / 2, w: long, h: LINES },
      { id, x: x - 18, y: y - 17, w: 36, h: 34 },
    ];
  });
}

describe('the map', () => {
  const people = fc.array(
    fc.record({ name: fc.string({ maxLength: 60 }), strength: fc.constantFrom(null, 1, 2, 3) }),
    { maxLength: MOST_DRAWN },
  );

  it('lets no words and stones meet, up to twenty partners, and stays in its frame', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (some, wide) => {
        const all = some.map((one, n) => ({ ...one, id: `p${n}` }));
        const drawing = wide ? wideDrawing(all) : narrowDrawing(all);
        expect(drawing.placed.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        const boxes = boxesOf(drawing, new Map(all.map(({ id, name }) => [id, name])));
        const mine = { id: 'me', x: drawing.me.x - 18, y: drawing.me.y - 17, w: 36, h: 34 };
        for (const [at, a] of [...boxes, mine].entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.w).toBeLessThanOrEqual(drawing.width);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.y + a.h).toBeLessThanOrEqual(drawing.height);
          for (const b of [...boxes, mine].slice(at + 1)) {
            if (a.id === b.id) continue;
            const apart =
              a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
            expect(apart, `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(true);
          }
        }
      }),
    );
  });

  it('leads no way over another’s stone or words', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (some, wide) => {
        const all = some.map((one, n) => ({ ...one, id: `p${n}` }));
        const drawing = wide ? wideDrawing(all) : narrowDrawing(all);
        const boxes = boxesOf(drawing, new Map(all.map(({ id, name }) => [id, name])));
        const { me, placed } = drawing;
        const hits: string[] = [];
        for (const { id, x, y } of placed) {
          expect(wayTo(me, { x, y })).toBe(`M${me.x} ${me.y}C${me.x} ${y} ${me.x} ${y} ${x} ${y}`);
          for (let t = 0; t <= 1; t += 0.02) {
            const [px, py] = [me.x + (x - me.x) * t ** 3, me.y + (y - me.y) * (1 - (1 - t) ** 3)];
            for (const b of boxes)
              if (b.id !== id && px > b.x && px < b.x + b.w && py > b.y && py < b.y + b.h)
                hits.push(`${id} over ${b.id}`);
          }
        }
        expect(hits).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('has the stronger tie nearer', () => {
    const all = [
      { id: 'loose', strength: 1 },
      { id: 'strong', strength: 3 },
    ];
    for (const { me, placed } of [wideDrawing(all), narrowDrawing(all)]) {
      const far = (id: string) => Math.abs((placed.find((one) => one.id === id)?.x ?? 0) - me.x);
      expect(far('strong')).toBeLessThan(far('loose'));
    }
  });

  it('shortens long names only', () => {
    expect(shortName('Priya Raman')).toBe('Priya Raman');
    expect(shortName('Maximiliane von Hohenstein')).toBe('Maximiliane von…');
  });
});

describe('the network', () => {
  it('tells when the two last met, what it is for, and leaves out who rests', async () => {
    const { store, clock } = testStore();
    const priya = await store.partners.add(partnerFields({ name: 'Priya' }));
    await store.partners.add(partnerFields({ name: 'Bo', archivedAt: 1 }));
    const meet = (days: number, status: 'held' | 'missed') =>
      store.meetings.add(
        meetingFields({ partnerIds: [priya.id], start: clock.now - days * DAY, status }),
      );
    await meet(3, 'missed');
    const held = await meet(9, 'held');
    await addObjective(store, 'Speak');
    const [objective] = store.objectives.read(await store.objectives.table.toArray());
    await setHelper(store, objective?.id ?? '', priya.id, true);
    const undo = await editTie(store, priya.id, { learn: 'Budgets' });
    await editTie(store, priya.id, { strength: 3 });
    await editRhythm(store, priya.id, 30);
    const [knot, ...others] = await networkOf(store, clock.now);
    expect(others).toEqual([]);
    expect(knot).toMatchObject({ lastMet: held.start, objectives: ['Speak'] });
    expect(knot?.partner).toMatchObject({
      rhythmDays: 30,
      tie: { learn: 'Budgets', books: null, strength: 3 },
    });
    await undo();
    expect((await networkOf(store, clock.now))[0]?.partner.tie?.strength).toBe(3);
  });

  it('is there from three partners on, and objectives for somebody’s mentee', async () => {
    const { store } = testStore();
    expect(await fitting(store)).toEqual({ objectives: false, network: false, insights: false });
    for (const name of ['A', 'B']) await store.partners.add(partnerFields({ name }));
    await store.partners.add(partnerFields({ name: 'Rests', archivedAt: 1 }));
    expect(await fitting(store)).toEqual({ objectives: false, network: false, insights: false });
    await store.partners.add({ ...partnerFields({ name: 'C' }), chair: 'mentee' });
    expect(await fitting(store)).toEqual({ objectives: true, network: true, insights: false });
    const undo = await putPartAway(store, 'network');
    expect(await fitting(store)).toEqual({ objectives: true, network: false, insights: false });
    await undo();
    expect((await fitting(store)).network).toBe(true);
  });
});
