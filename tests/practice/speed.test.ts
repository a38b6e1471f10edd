import { expect, it } from 'vitest';
import { library, pickPrompts } from '@/lib/practice';
import { plainMeeting } from './situations';

it('picks from 500 prompts after 13,000 meetings in less than 5 ms', () => {
  const many = Array.from({ length: 500 }, (_, at) => {
    const prompt = library[at % library.length];
    return prompt ? [{ ...prompt, id: `${prompt.id}-${at}` }] : [];
  }).flat();
  const earlier = Array.from({ length: 13_000 }, (_, at) => ({
    start: plainMeeting.start - at * 1000,
    shown: many.slice(at % 400, (at % 400) + 3).map(({ id }) => id),
  }));
  const times = Array.from({ length: 20 }, (_, at) => {
    const before = performance.now();
    expect(pickPrompts({ ...plainMeeting, meetingId: `m${at}`, earlier }, 3, many)).toHaveLength(3);
    return performance.now() - before;
  });
  expect(times.sort((a, b) => a - b)[10]).toBeLessThan(5);
  expect(many).toHaveLength(500);
});
