import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { type HandTable, type ViewOf, viewIn } from '@/lib/handover/views';
import { showDate } from '@/lib/i18n/dates';
import { shownDay } from '../recap/shown-day';
import { Markdown } from '../relationship/Markdown';

interface Named {
  /** The partner's first name, isolated. */
  name: string;
}

/** A line of less weight below; nothing where it is empty. */
function More({ label, text }: { label?: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <span className="ho-more">
      {label ? `${label} ` : null}
      <bdi>{text}</bdi>
    </span>
  );
}

function Facts({ of }: { of: readonly (string | null)[] }) {
  const facts = of.filter(Boolean).join(' · ');
  return facts === '' ? null : <span className="m num"> {facts}</span>;
}

const parts = ['specific', 'measurable', 'achievable', 'relevant'] as const;

function Goal({ view }: { view: ViewOf<'goals'> }) {
  const { text, smart, due, target, status } = view;
  const by = due && t('desk.rel.goals.by', { day: shownDay(due) });
  const steps = target === null ? null : t('hand.target', { n: target });
  return (
    <>
      <bdi>{text}</bdi>
      <Facts of={[steps, by, status === 'active' ? null : t(`desk.rel.goals.status.${status}`)]} />
      {parts.map((part) => (
        <More key={part} label={t(`goals.smart.${part}`)} text={smart?.[part] ?? ''} />
      ))}
    </>
  );
}

function Action({ view, name }: { view: ViewOf<'actions'> } & Named) {
  const { owner, text, due, status } = view;
  return (
    <>
      <OwnerMark
        side={owner}
        label={owner === 'me' ? t('recap.part.me') : t('recap.part.partner', { name })}
      />{' '}
      <bdi>{text}</bdi>
      <Facts of={[due && shownDay(due), status === 'open' ? null : t(`hand.${status}`)]} />
    </>
  );
}

function Agreement({ view, name }: { view: ViewOf<'agreements'> } & Named) {
  const { text, topic, gains, status, agreedOn } = view;
  const standing = status === 'open' ? t('hand.empty') : agreedOn && shownDay(agreedOn);
  return (
    <>
      <bdi>{text}</bdi>
      <Facts
        of={[t(`sessions.topic.${topic}`), status === 'dropped' ? t('hand.dropped') : standing]}
      />
      <More label={`${t('sessions.agree.gain.me')}:`} text={gains.me} />
      <More label={`${t('sessions.agree.gain.partner', { name })}:`} text={gains.partner} />
    </>
  );
}

function charterText(row: string, text: string, name: string): string {
  if (text === '') return t('hand.empty');
  if (row === 'agreedOn') return showDate(text);
  const partner = Number(text);
  return row === 'split' ? t('desk.rel.split.of', { partner, me: 100 - partner, name }) : text;
}

const questions = [
  ...(['purpose', 'outcomes', 'confidentiality', 'rhythm', 'rules'] as const),
  ...(['place', 'reach', 'hours', 'areas'] as const),
];

function labelOf(row: string): string {
  const question = questions.find((one) => one === row);
  if (question) return t(`desk.rel.ask.${question}`);
  return row === 'split' ? t('desk.rel.split') : t('hand.agreed');
}

/** What both may read of a row: all of its words, none left out. */
export function Shown({ table, row, view, name }: Named & Row) {
  switch (table) {
    case 'charters':
      return (
        <>
          <span className="ho-more">{labelOf(row)}</span>{' '}
          <bdi>{charterText(row, viewIn(table, view).text, name)}</bdi>
        </>
      );
    case 'goals':
      return <Goal view={viewIn(table, view)} />;
    case 'goalCheckIns': {
      const { value, words } = viewIn(table, view);
      return (
        <>
          <span className="num">{value}</span> <bdi>{words}</bdi>
        </>
      );
    }
    case 'actions':
      return <Action view={viewIn(table, view)} name={name} />;
    case 'agreements':
      return <Agreement view={viewIn(table, view)} name={name} />;
    case 'noteBlocks':
      return <Markdown text={viewIn(table, view).markdown} />;
    default: {
      const { text, source } = viewIn('feedback', view);
      return (
        <>
          <bdi>{text}</bdi> <span className="m">{t(`hand.source.${source}`)}</span>
        </>
      );
    }
  }
}

interface Row {
  table: HandTable;
  row: string;
  view: string;
}
