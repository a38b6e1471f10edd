import { t } from '@/components/ui/text';
import type { Heeded } from '@/lib/mentoring/contact-hours/propose';
import { isolate } from '@/lib/shared/isolate';

/** The hours that the two agreed on, beside a proposal that was moved by them or can't heed them (PRACTICE C2). */
export function HoursLine({ said, hours }: Pick<Heeded, 'said'> & { hours: string }) {
  if (!said) return null;
  return <p className="m">{t(`panel.next.${said}`, { hours: isolate(hours.trim()) })}</p>;
}
