import { expect, it } from 'vitest';
import { plainLine } from '@/lib/shared/plain-line';

const line = (text: string) => plainLine(text, 100);

it('keeps the joiners that writing needs', () => {
  for (const text of ['\u{1f469}\u200d\u{1f4bb} at work', 'می\u200cخواهم', 'क्\u200dष'])
    expect(line(text)).toBe(text);
});

it('takes out signs that nobody sees and that make two same words differ', () => {
  expect(line('men\u200dtor\u200cing\u200b \u202eevil\u202c')).toBe('mentoring evil');
  expect(line('\u200dalone\u200d')).toBe('alone');
  expect(line('می\u200c\u200cخواهم')).not.toContain('\u200c\u200c');
});
