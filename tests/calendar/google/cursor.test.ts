import { describe, expect, it } from 'vitest';
import { parseGoogleCursor } from '@/lib/calendar/sources/google';
import { setUp } from './support';

describe('a stored cursor', () => {
  it('comes back as it was', async () => {
    const { machine } = setUp();
    await machine.sync();
    expect(machine.cursor).not.toBeNull();
    expect(parseGoogleCursor(JSON.stringify(machine.cursor))).toEqual(machine.cursor);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another shape', '{"version":1}'],
    [
      'another version',
      '{"version":2,"syncToken":"a","from":0,"to":1,"fullAt":0,"showPrivate":true}',
    ],
  ])('%s begins anew', (_, text) => {
    expect(parseGoogleCursor(text)).toBeNull();
  });
});
