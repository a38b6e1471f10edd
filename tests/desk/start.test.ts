import { expect, it } from 'vitest';
import { startOf } from '@/lib/desk/start';

const defaults = { welcomed: false };
const settings = async () => defaults;

it('welcomes whoever has set up nothing', async () => {
  const start = (setUp: boolean) => startOf({ settings, defaults, isSetUp: async () => setUp });
  expect((await start(false)).fallback).toBe('welcome');
  expect((await start(true)).fallback).toBe('found');
});

it('starts all the same when nothing can be read, or nothing answers', async () => {
  const failing = () => Promise.reject(new Error('disk'));
  const broken = await startOf({ settings: failing, defaults, isSetUp: failing });
  expect(broken).toEqual({ settings: defaults, fallback: 'found' });
  const blocked = () => new Promise<boolean>(() => undefined);
  expect((await startOf({ settings, defaults, isSetUp: blocked }, 5)).fallback).toBe('found');
});
