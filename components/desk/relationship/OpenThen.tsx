import { createContext, useContext, useState } from 'react';
import { Tag } from '@/components/ui/Chip';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import type { Undertaking } from '@/lib/desk/relationship/open-then';
import { dayWords } from '@/lib/desk/when';

/** On paper nothing is folded. */
export const OnPaper = createContext(false);

interface Props {
  then: readonly Undertaking[];
  now: number;
  /** The partner's first name, its writing direction kept to itself. */
  name: string;
}

function Became({ one: { status, until }, now }: { one: Undertaking; now: number }) {
  if (until === null) return <Tag icon="clock">{t('desk.rel.still')}</Tag>;
  if (status === 'dropped') return <Tag>{t('desk.rel.dropped')}</Tag>;
  return <Tag icon="check">{t('desk.rel.then.done', { day: dayWords(until, now) })}</Tag>;
}

/**
 * What was open when a meeting began, and what became of each since, folded. Made when it is opened: the words of each stand in the meeting
 * they were said in, and a thousand such lists would weigh.
 */
export function OpenThen({ then, now, name }: Props) {
  const paper = useContext(OnPaper);
  const [open, setOpen] = useState(false);
  if (then.length === 0) return null;
  const still = then.filter(({ until }) => until === null).length;
  const whose = { me: t('desk.rel.owes.me'), partner: t('desk.rel.owes.partner', { name }) };
  return (
    <details
      className="dk-past"
      open={paper || open}
      onToggle={(event) => {
        if (!paper) setOpen(event.currentTarget.open);
      }}
    >
      <summary className="link">{t('desk.rel.then', { n: then.length, still })}</summary>
      {paper || open ? (
        <ul className="dk-agreed">
          {then.map((one) => (
            <li key={one.id}>
              <OwnerMark side={one.owner} label={whose[one.owner]} />
              <bdi>{one.text}</bdi>
              <Became one={one} now={now} />
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
