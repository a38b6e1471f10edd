import type { PageEvent } from '@/lib/page/types';

/** Longer than any id of Google's own in base64. */
const LONGEST = 1800;

function bytes(encoded: string): string {
  const standard = encoded
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={0,2}$/u, '');
  const sound = standard.length <= LONGEST && /^[\w+/]+$/u.test(standard);
  return sound && standard.length % 4 !== 1 ? atob(standard) : '';
}

/**
 * Whose calendar a Google page's id says the event stands in, a lower-case address: the id is base64 of "eventId
 * calendarId", `@m` short for gmail.com. The user's own where they are invited themselves. '' where it doesn't tell.
 */
export function ownerOf({ site, key }: Pick<PageEvent, 'site' | 'key'>): string {
  if (site !== 'google-calendar') return '';
  const [, calendar = ''] = bytes(key).split(' ');
  return calendar.toLowerCase().replace(/@m$/u, '@gmail.com');
}
