import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { showDay, showTime } from '@/lib/i18n/dates';
import type { Partner } from '@/lib/mentoring/partner';
import { eventPages, eventPageUrl } from '@/lib/mentoring/rules/event-page';
import type { Span } from '@/lib/mentoring/rules/propose-meeting';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';

/** What is done with a date that is proposed. */
export interface NextDateDo {
  /** Hands over a calendar file. */
  saveDate(next: Span, title: string): void;
  /** Resolves to whether it is on the clipboard. */
  copy(text: string): Promise<boolean>;
}

interface Props {
  next: Span;
  partner: Pick<Partner, 'name' | 'emails'>;
  now: number;
  act: NextDateDo;
}

/** "Thu 28 May, 10:00", in the user's zone, of a UTC instant (ms). */
export function whenOf(start: number, now: number): string {
  const day = showDay(localDate(start), localDate(now));
  return t('panel.closing.at', { day, time: showTime(start) });
}

/** Links to pages of calendars, filled in; nothing goes there before they are opened. */
function Pages({ next, partner, title }: Pick<Props, 'next' | 'partner'> & { title: string }) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const guest = partner.emails[0] ?? null;
  const name = isolate(firstName(partner.name));
  return (
    <div className="next-pages">
      <p>{t('panel.next.pages')}</p>
      <ul>
        {eventPages.map((page) => (
          <li key={page}>
            <a
              className="link"
              href={eventPageUrl(page, { ...next, title, guest }, timeZone)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {t(`panel.next.${page}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="m">{guest ? t('panel.next.goes', { name }) : t('panel.next.goesAlone')}</p>
    </div>
  );
}

/** The ways to take a proposed date along: a calendar file, words, or a calendar's own page (PRACTICE C4). */
export function NextDate({ next, partner, now, act }: Props) {
  const [copied, setCopied] = useState(false);
  const [saved, setSaved] = useState(false);
  const title = t('panel.closing.event', { name: firstName(partner.name) });
  const text = t('panel.closing.span', { when: whenOf(next.start, now), end: showTime(next.end) });
  const save = () => {
    act.saveDate(next, title);
    setSaved(true);
  };
  return (
    <>
      <div className="next-ways">
        <Button small onClick={save}>
          {t('panel.closing.saveDate')}
        </Button>
        <Button small kind="quiet" onClick={() => void act.copy(text).then(setCopied)}>
          {t(copied ? 'panel.closing.copied' : 'panel.closing.copyDate')}
        </Button>
      </div>
      {saved ? (
        <p className="m" role="status">
          {t('panel.closing.saved')}
        </p>
      ) : null}
      <Pages next={next} partner={partner} title={title} />
    </>
  );
}
