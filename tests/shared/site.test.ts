import { describe, expect, it } from 'vitest';
import { siteById, siteIds, siteOf } from '@/lib/shared/site';

describe('which site an address belongs to', () => {
  it.each([
    ['https://calendar.google.com/calendar/u/0/r', 'google-calendar'],
    ['https://outlook.cloud.microsoft/calendar/', 'outlook'],
    ['https://meet.google.com/abc-defg-hij', 'meet'],
    ['https://teams.live.com/meet/9', 'teams'],
    ['https://app.zoom.us/wc/1/start', 'zoom'],
    ['https://zoom.us/j/1', 'zoom'],
  ])('%s', (address, id) => {
    expect(siteOf(address)?.id).toBe(id);
  });

  it.each([
    ['no address', undefined],
    ['no address at all', 'x'],
    ['another scheme', 'http://meet.google.com/abc-defg-hij'],
    ['a host that only ends alike', 'https://evilzoom.us/wc/1'],
    ['a host that only begins alike', 'https://meet.google.com.evil.example/'],
    ['a name before the host', 'https://meet.google.com@evil.example/'],
    ['another port', 'https://meet.google.com:8443/abc-defg-hij'],
  ])('none: %s', (_, address) => {
    expect(siteOf(address)).toBeNull();
  });

  it('each asks for hosts of its own', () => {
    const all = siteIds.flatMap((id) => siteById(id).origins);
    expect(new Set(all).size).toBe(all.length);
  });
});
