import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPlace, movedOrders, placeBetween } from '@/lib/mentoring/rules/order';

function sortedAfter(orders: number[], changes: Map<number, number>) {
  return orders
    .map((order, at) => ({ at, order: changes.get(at) ?? order }))
    .sort((a, b) => a.order - b.order)
    .map(({ at }) => at);
}

describe('order', () => {
  it('finds a place at both ends and in between', () => {
    expect(placeBetween(null, null)).toBe(0);
    expect(placeBetween(3, null)).toBe(4);
    expect(placeBetween(null, 3)).toBe(2);
    expect(placeBetween(1, 2)).toBe(1.5);
  });
  it('moves a row to any place, in any sorted list', () => {
    const list = fc.uniqueArray(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), (numbers, a, b) => {
        const orders = [...numbers].sort((x, y) => x - y);
        const [from, to] = [a % orders.length, b % orders.length];
        const expected = orders.map((_, at) => at).filter((at) => at !== from);
        expected.splice(to, 0, from);
        expect(sortedAfter(orders, movedOrders(orders, from, to))).toEqual(expected);
      }),
    );
  });
  it('numbers anew when there is no number between two neighbours', () => {
    const orders = [1, 1 + Number.EPSILON, 5];
    expect(movedOrders(orders, 2, 1)).toEqual(
      new Map([
        [0, 0],
        [2, 1],
        [1, 2],
      ]),
    );
  });
  it('puts a new row before the closing line', () => {
    expect(lastPlace([-1e9, 4, 1e9])).toBe(5);
    expect(lastPlace([])).toBe(0);
  });
});
