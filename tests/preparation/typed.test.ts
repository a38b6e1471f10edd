import { expect, it } from 'vitest';
import { type Kept, TypedText } from '@/lib/preparation/typed';

/** A disk that answers when it is told to, and a clock of its own. */
function parts() {
  const saved: string[] = [];
  const told: Kept[] = [];
  const open: { resolve(): void; reject(): void }[] = [];
  let later: (() => void) | null = null;
  const typed = new TypedText({
    save: (text) =>
      new Promise<void>((resolve, reject) => {
        saved.push(text);
        open.push({ resolve, reject: () => reject(new Error('full')) });
      }),
    onKept: (kept) => told.push(kept),
    later: (run) => {
      later = run;
    },
  });
  const answer = async (how: 'resolve' | 'reject') => {
    open.shift()?.[how]();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { typed, saved, told, answer, wait: () => later?.() };
}

it('stores the first letter at once, then always the latest, one write at a time', async () => {
  const { typed, saved, answer } = parts();
  for (const text of ['T', 'Th', 'The', 'The move']) typed.type(text);
  expect(saved).toEqual(['T']);
  expect(typed.pending).toBe(true);
  await answer('resolve');
  expect(saved).toEqual(['T', 'The move']);
  await answer('resolve');
  expect(typed.pending).toBe(false);
});

it('tries again what could not be stored, with what was typed since', async () => {
  const { typed, saved, told, answer, wait } = parts();
  typed.type('The');
  await answer('reject');
  expect(told).toEqual(['failed']);
  expect(typed.pending).toBe(true);
  wait();
  await answer('reject');
  typed.type('The move');
  await answer('resolve');
  expect(saved).toEqual(['The', 'The', 'The move']);
  expect(told.at(-1)).toBe('kept');
  wait();
  expect(saved).toHaveLength(3);
});
