import { describe, expect, it } from 'vitest';
import { isTyping } from '@/lib/panel/follow';
import { commandOf } from '@/lib/panel/keys';
import { opened, pinned } from '@/lib/panel/pinned';
import { saveFailure } from '@/lib/panel/save-error';
import { changeTurn, keepTurn, readTurn } from '@/lib/panel/turn-keeper';
import { popped, pushed, type UndoStack } from '@/lib/panel/undo-stack';
import {
  forgetRaisings,
  keepRaising,
  keepUnsent,
  readRaising,
  readUnsent,
} from '@/lib/panel/unsent';

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const idle = { typing: false, single: true };

describe('keys', () => {
  it('reads single keys, in either case', () => {
    expect(commandOf(press('n'), idle)).toEqual({ do: 'write' });
    expect(commandOf(press('S'), idle)).toEqual({ do: 'switchSide' });
    expect(commandOf(press('3'), idle)).toEqual({ do: 'section', at: 3 });
    expect(commandOf(press('k'), idle)).toEqual({ do: 'walk', by: -1 });
  });
  it('rests single keys while typing and when they are turned off', () => {
    for (const state of [
      { typing: true, single: true },
      { typing: false, single: false },
    ]) {
      expect(commandOf(press('x'), state)).toBeNull();
      expect(commandOf(press('Enter'), state)).toBeNull();
      expect(commandOf(press('Escape'), state)).toEqual({ do: 'back' });
      expect(commandOf(press('Enter', { ctrlKey: true }), state)).toEqual({ do: 'close' });
    }
  });
  it("leaves the browser's own shortcuts alone", () => {
    expect(commandOf(press('r', { ctrlKey: true }), idle)).toBeNull();
    expect(commandOf(press('n', { metaKey: true }), idle)).toBeNull();
    expect(commandOf(press('d', { altKey: true }), idle)).toBeNull();
  });
  it('searches by a single key, and while typing by a chord', () => {
    expect(commandOf(press('/'), idle)).toEqual({ do: 'search' });
    expect(commandOf(press('/'), { ...idle, typing: true })).toBeNull();
    const typing = { typing: true, single: false };
    expect(commandOf(press('K', { ctrlKey: true }), typing)).toEqual({ do: 'search' });
    expect(commandOf(press('k', { metaKey: true }), typing)).toEqual({ do: 'search' });
    expect(commandOf(press('k', { ctrlKey: true, altKey: true }), idle)).toBeNull();
  });
  it('moves with Alt and an arrow', () => {
    expect(commandOf(press('ArrowUp', { altKey: true }), idle)).toEqual({ do: 'move', by: -1 });
    expect(commandOf(press('ArrowUp'), idle)).toBeNull();
  });
});

describe('isTyping', () => {
  it('is so with unsent words, or just after a key', () => {
    const at = { editable: true, unsent: '', sinceInput: 60_000 };
    expect(isTyping(at)).toBe(false);
    expect(isTyping({ ...at, unsent: 'half a' })).toBe(true);
    expect(isTyping({ ...at, sinceInput: 5_000 })).toBe(true);
    expect(isTyping({ ...at, editable: false, sinceInput: 0 })).toBe(false);
  });
});

describe('undo stack', () => {
  it('gives back the newest first and forgets the oldest', () => {
    const step = (n: number) => ({
      said: { id: String(n), params: {} },
      undo: async () => undefined,
    });
    let stack: UndoStack = [];
    for (let n = 0; n < 40; n += 1) stack = pushed(stack, step(n));
    expect(stack).toHaveLength(30);
    const { step: last, rest } = popped(stack);
    expect(last?.said.id).toBe('39');
    expect(popped(rest).step?.said.id).toBe('38');
    expect(popped([]).step).toBeUndefined();
  });
});

describe('the kept turn', () => {
  it('comes back for its meeting only, and survives rubbish', () => {
    const kept = new Map<string, string>();
    const shelf = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    keepTurn(shelf, 'a', { side: 'me', since: 5 });
    expect(readTurn(shelf, 'a')).toEqual({ side: 'me', since: 5 });
    expect(readTurn(shelf, 'b')).toBeNull();
    shelf.setItem('cairn.turn', '{oh');
    expect(readTurn(shelf, 'a')).toBeNull();
    keepTurn(shelf, 'a', null);
    expect(readTurn(shelf, 'a')).toBeNull();
  });
});

describe('a turn that ends', () => {
  it('is given up only when its minutes are stored', async () => {
    const kept = new Map<string, string>();
    const shelf = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const first = { side: 'me' as const, since: 5 };
    const second = { side: 'partner' as const, since: 9 };
    keepTurn(shelf, 'a', first);
    const full = () => Promise.reject(new Error('full'));
    await expect(changeTurn(shelf, 'a', second, 9, full)).rejects.toThrow('full');
    expect(readTurn(shelf, 'a')).toEqual(first);
    const seen: unknown[] = [];
    await changeTurn(shelf, 'a', second, 9, async (_, ended) => {
      seen.push(ended, readTurn(shelf, 'a'));
    });
    expect(seen).toEqual([first, first]);
    expect(readTurn(shelf, 'a')).toEqual(second);
  });
  it('is stored for its meeting when a turn begins in another at the same time', async () => {
    const shelf = memoryShelf();
    const first = { side: 'me' as const, since: 5 };
    const second = { side: 'partner' as const, since: 9 };
    const seen: unknown[] = [];
    const write = async (...ended: unknown[]) => void seen.push(ended);
    keepTurn(shelf, 'a', first);
    await changeTurn(shelf, 'b', second, 9, write);
    expect(seen).toEqual([['a', first, 9]]);
    expect([readTurn(shelf, 'a'), readTurn(shelf, 'b')]).toEqual([null, second]);
  });
  it('goes on while another meeting, in which nobody’s time is measured, is closed', async () => {
    const shelf = memoryShelf();
    const first = { side: 'me' as const, since: 5 };
    keepTurn(shelf, 'a', first);
    await changeTurn(shelf, 'b', null, 9, async () => {});
    expect(readTurn(shelf, 'a')).toEqual(first);
  });
});

function memoryShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a line that is to be raised', () => {
  it('is kept of each meeting until it is emptied', () => {
    const shelf = memoryShelf();
    keepRaising(shelf, 'a', 'The talk');
    keepRaising(shelf, 'b', 'The move');
    expect([readRaising(shelf, 'a'), readRaising(shelf, 'b')]).toEqual(['The talk', 'The move']);
    keepRaising(shelf, 'a', '');
    expect([readRaising(shelf, 'a'), readRaising(shelf, 'b')]).toEqual(['', 'The move']);
    keepRaising(shelf, 'c', 'The offer');
    forgetRaisings(shelf, ['b', 'of another partner']);
    expect([readRaising(shelf, 'b'), readRaising(shelf, 'c')]).toEqual(['', 'The offer']);
    forgetRaisings(shelf, ['c']);
  });
  it('survives what another version has left there', () => {
    const shelf = memoryShelf();
    shelf.setItem('cairn.raising', '{"a":1}');
    expect(readRaising(shelf, 'a')).toBe('');
  });
});

describe('the meeting chosen among those at once', () => {
  it('is kept until it is let go', () => {
    const shelf = memoryShelf();
    pinned.keep(shelf, 'a');
    expect([pinned.read(shelf), opened.read(shelf)]).toEqual(['a', null]);
    pinned.keep(shelf, null);
    expect(pinned.read(shelf)).toBeNull();
  });
});

describe('saveFailure', () => {
  it("knows the browser's error, also inside Dexie's", () => {
    expect(saveFailure({ name: 'QuotaExceededError' }).kind).toBe('full');
    expect(saveFailure({ name: 'AbortError', inner: { name: 'QuotaExceededError' } }).kind).toBe(
      'full',
    );
    expect(saveFailure(new Error('x')).kind).toBe('other');
    expect(saveFailure(null).kind).toBe('other');
  });
});

describe('an unsent line', () => {
  const shelfOf = (kept: Map<string, string>) => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  it('is kept until it is empty', () => {
    const kept = new Map<string, string>();
    keepUnsent(shelfOf(kept), 'I’ll se');
    expect(readUnsent(shelfOf(kept))).toBe('I’ll se');
    keepUnsent(shelfOf(kept), '');
    expect([readUnsent(shelfOf(kept)), kept.size]).toEqual(['', 0]);
  });
  it('stops nobody from typing when the shelf is full', () => {
    const setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => keepUnsent({ ...shelfOf(new Map()), setItem }, 'x')).not.toThrow();
  });
});
