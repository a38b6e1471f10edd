import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '@/lib/mentoring/agenda-item';
import { composeAgenda, currentLine } from '@/lib/mentoring/rules/agenda';

const template = [
  { key: 'open', text: 'What is most on your mind?', place: 'first' as const },
  { key: 'close', text: 'Close', place: 'last' as const },
];
const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  createdAt: 1_000,
  updatedAt: 1_000,
  deletedAt: null,
  partnerId: 'p',
  meetingId: null,
  text: id,
  raisedBy: 'me',
  status: 'open',
  order: 0,
  goalId: null,
  template: null,
  doneAt: null,
  doneMeetingId: null,
  ...more,
});
const texts = (items: AgendaItem[]) => composeAgenda(template, items, 'now').map((l) => l.text);

describe('composeAgenda', () => {
  it('opens and closes with the template, with what is open in between', () => {
    const items = [item('b', { order: 2 }), item('a', { order: 1 })];
    expect(texts(items)).toEqual(['What is most on your mind?', 'a', 'b', 'Close']);
  });
  it('says from when an item of an earlier meeting is', () => {
    const [, carried, fresh] = composeAgenda(
      template,
      [
        item('old', { meetingId: 'before', createdAt: 42 }),
        item('new', { meetingId: 'now', order: 1 }),
      ],
      'now',
    );
    expect(carried?.from).toBe(42);
    expect(fresh?.from).toBeNull();
  });
  it('keeps the place and key of a template line that became a row', () => {
    const row = {
      template: 'open',
      meetingId: 'now',
      status: 'done' as const,
      doneMeetingId: 'now',
      order: -1e9,
    };
    const lines = composeAgenda(
      template,
      [item('x', { ...row, text: 'What is most on your mind?' })],
      'now',
    );
    expect(lines.map((l) => [l.key, l.done])).toEqual([
      ['open', true],
      ['close', false],
    ]);
  });
  it('does not carry over an untouched template line, but carries a reworded one', () => {
    const row = { template: 'open', meetingId: 'before' };
    expect(texts([item('x', { ...row, text: 'What is most on your mind?' })])).toHaveLength(2);
    expect(texts([item('x', { ...row, text: 'The reorganisation' })])).toContain(
      'The reorganisation',
    );
  });
  it('shows what was talked about here and nothing that was talked about elsewhere', () => {
    const done = { status: 'done' as const };
    expect(
      texts([
        item('here', { ...done, doneMeetingId: 'now' }),
        item('there', { ...done, doneMeetingId: 'x' }),
      ]),
    ).toEqual(['What is most on your mind?', 'here', 'Close']);
  });
  it('leaves a dropped template line away', () => {
    const row = { template: 'close', meetingId: 'now', status: 'dropped' as const };
    expect(texts([item('x', row)])).toEqual(['What is most on your mind?']);
  });
  it('is at the first line not talked about', () => {
    const lines = composeAgenda(template, [], 'now');
    expect(currentLine(lines)).toBe('open');
    expect(currentLine(lines.map((l) => ({ ...l, done: true })))).toBeNull();
  });
});
