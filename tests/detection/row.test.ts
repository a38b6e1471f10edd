import { describe, expect, it } from 'vitest';
import { emptyContext } from '@/lib/detection/input';
import { headCount } from '@/lib/detection/people';
import { fromRow } from '@/lib/detection/row';

const count = (attendees: unknown) => headCount(fromRow({ title: 'x', attendees }), emptyContext);

describe('rows of a table', () => {
  it('reads counts and lists of people', () => {
    expect(count(3)).toBe(3);
    expect(count(null)).toBeNull();
    expect(count([])).toBeNull();
    expect(count(['a@b.c', 'Ana', { name: 'Bo', email: 'B@c.d' }, 7])).toBe(4);
    expect(count('three')).toBeNull();
  });

  it('takes odd columns as they come', () => {
    const row = fromRow({ title: null, description: 5, allDay: 'no', label: 'x' });
    expect(row).toMatchObject({ title: '', description: '', allDay: false });
  });

  it.each([[null], [[]], ['text'], [{}], [{ title: 3 }]])('refuses %j', (row) => {
    expect(() => fromRow(row)).toThrow('an event needs a title');
  });
});
