import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BlockChanges, SaveResult } from '@/lib/notes/changes';
import { failureOf, NotesSaver } from '@/lib/notes/saver';

const timers = {
  now: () => Date.now(),
  set: (run: () => void, ms: number) => Number(setTimeout(run, ms)),
  clear: (timer: number) => clearTimeout(timer),
};
const NOTHING: BlockChanges = { added: [], changed: [], removed: [] };
const done: SaveResult = { rows: [], moved: [], removed: [] };
const text = (markdown: string): BlockChanges => ({
  ...NOTHING,
  added: [{ id: markdown, meetingId: 'm', order: 1, markdown, visibility: 'private' }],
});

function setUp() {
  const world = { text: '', stored: '', at: [] as number[], states: [] as string[] };
  const save = vi.fn(async (changes: BlockChanges, _options: { closing: boolean }) => {
    world.at.push(Date.now());
    world.stored = changes.added[0]?.markdown ?? '';
    return done;
  });
  const saver = new NotesSaver({
    timers,
    collect: () => (world.text === world.stored ? NOTHING : text(world.text)),
    save,
    settle: () => {},
    onState: (state, failure) => world.states.push(failure ?? state),
  });
  const type = (word: string) => {
    world.text = word;
    saver.touch();
  };
  return { world, save, saver, type };
}

describe('NotesSaver', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    return () => vi.useRealTimers();
  });

  it('stores 150 ms after the last key', async () => {
    const { world, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(100);
    type('ab');
    await vi.advanceTimersByTimeAsync(149);
    expect(world.at).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(world).toMatchObject({ at: [250], stored: 'ab', states: ['saving', 'saved'] });
  });

  it('stores every 500 ms while typing goes on', async () => {
    const { world, type } = setUp();
    for (let i = 0; i < 20; i++) {
      type(`word ${i}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(world.at).toEqual([500, 1000, 1500, 2000].slice(0, world.at.length));
    expect(world.at.length).toBeGreaterThanOrEqual(3);
  });

  it('never has two saves on their way and stores the latest text last', async () => {
    const { world, save, saver, type } = setUp();
    let finish = () => {};
    save.mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return done;
    });
    type('a');
    await vi.advanceTimersByTimeAsync(150);
    type('ab');
    saver.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenCalledTimes(1);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(150);
    expect(save).toHaveBeenCalledTimes(2);
    expect(world.stored).toBe('ab');
  });

  it('says why it failed, tries again with growing pauses, and recovers', async () => {
    const { world, save, type } = setUp();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    save.mockRejectedValueOnce(full).mockRejectedValueOnce(new Error('x'));
    type('a');
    await vi.advanceTimersByTimeAsync(150);
    expect(world.states).toEqual(['saving', 'full']);
    await vi.advanceTimersByTimeAsync(500);
    expect(world.states.at(-1)).toBe('other');
    await vi.advanceTimersByTimeAsync(1000);
    expect(world).toMatchObject({ stored: 'a' });
    expect(world.states.at(-1)).toBe('saved');
  });

  it('starts the write within the call when flushed or closed', () => {
    const { save, saver, type } = setUp();
    type('a');
    saver.flush();
    expect(save).toHaveBeenCalledTimes(1);
    type('ab');
    saver.close();
    expect(save).toHaveBeenCalledTimes(2);
    expect(save.mock.calls[1]?.[1]).toEqual({ closing: true });
  });
});

describe('failureOf', () => {
  it('finds a full disk inside what Dexie rejects with', () => {
    expect(failureOf({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe('full');
    expect(failureOf(new Error('x'))).toBe('other');
    expect(failureOf(undefined)).toBe('other');
  });
});
