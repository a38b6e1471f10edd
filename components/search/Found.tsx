import { Icon } from '@/components/ui/Icon';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import { showDay } from '@/lib/i18n/dates';
import { stoneSchema } from '@/lib/mentoring/partner';
import type { Result } from '@/lib/search/messages';
import { localDate } from '@/lib/shared/time';
import { kindIcons } from './kind-icons';
import { Marked } from './Marked';

interface Props {
  result: Result;
  /** Local date. */
  today: string;
  href: string;
  onGo?(event: React.MouseEvent): void;
}

function when({ kind, at, due, state }: Result, today: string): string {
  if (kind === 'partner' || kind === 'question') return '';
  if (state === 'done') return t('search.done');
  return due === null
    ? showDay(localDate(at), today)
    : t('search.due', { day: showDay(due, today) });
}

/** One thing found: whose it is, its words, and when it was. */
export function Found({ result, today, href, onGo }: Props) {
  const { people, name, text, side, kind } = result;
  const [person] = people;
  const colour = stoneSchema.options.find((one) => one === person?.stone) ?? 'slate';
  const details = [kind === 'partner' ? '' : people.map((one) => one.name).join(', ')];
  const day = when(result, today);
  return (
    <li>
      <a className="sr-hit" href={href} onClick={onGo} data-hit="">
        {person ? (
          <Stone name={person.name} colour={colour} size="small" />
        ) : (
          <span className="sr-i">
            <Icon name={kindIcons[kind]} />
          </span>
        )}
        <span className="sr-words">
          {name ? (
            <span className="sr-name">
              <Marked snippet={name} />
            </span>
          ) : null}
          {text ? <Marked snippet={text} /> : null}
          <span className="m">
            {side && kind === 'action' ? (
              <OwnerMark side={side} label={t(`search.side.${side}`)} />
            ) : null}
            {details.filter(Boolean).map((who) => (
              <bdi key={who}>{who}</bdi>
            ))}
            {day ? <span className="num">{day}</span> : null}
          </span>
        </span>
      </a>
    </li>
  );
}
