import { Tag } from '@/components/ui/Chip';
import { word } from '@/lib/i18n/translate';
import { dueWords } from '@/lib/mentoring/rules/day-words';
import { localDate } from '@/lib/shared/time';

/** A due date: a clock and words when late, a calendar otherwise. */
export function DueTag({ due, now }: { due: string; now: number }) {
  const { wording, late } = dueWords(due, localDate(now));
  return (
    <Tag icon={late ? 'clock' : 'cal'} warn={late}>
      {word(wording)}
    </Tag>
  );
}

/** Whether a due date has passed. */
export function isLate(due: string | null, now: number): boolean {
  return due !== null && due < localDate(now);
}
