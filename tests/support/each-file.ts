import { afterAll } from 'vitest';
import { speakEnglish } from '@/lib/i18n/english';
import { writeLike } from '@/lib/i18n/manner';

// Files share their modules and their process: each begins in the same language, manner and zone.
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
speakEnglish();
writeLike({ tag: 'en-GB', hourCycle: 'auto', weekStart: 'auto' });
afterAll(() => {
  process.env.TZ = zone;
});
