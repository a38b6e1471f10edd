import { expect, it } from 'vitest';
import { parseSettings } from '@/lib/shared/settings';

const defaults = parseSettings(undefined);

it('starts with a prompt a day and fifteen minutes before a meeting', () => {
  expect(defaults.leads).toEqual([1440, 15]);
  expect(defaults.workingDays).toEqual([1, 2, 3, 4, 5]);
  expect(defaults.digest).toBe(false);
});

it('keeps every setting that can be read when one can not', () => {
  const read = parseSettings({ leads: ['soon'], quiet: { from: -5, to: 0 }, look: 'dark' });
  expect(read).toEqual({ ...defaults, look: 'dark' });
});

it('gives the defaults for anything but an object', () => {
  for (const value of [null, 'settings', 7, []]) expect(parseSettings(value)).toEqual(defaults);
});
