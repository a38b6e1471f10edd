import { t } from '@/components/ui/text';
import { dayWords } from '@/lib/desk/when';
import type { GoalView } from '@/lib/records/relationship/view';

interface Props {
  view: GoalView;
  now: number;
}

/** So many check-ins stand open. */
const SHOWN = 5;

function CheckIns({ all, now }: { all: GoalView['checkIns']; now: number }) {
  return (
    <ul className="dk-dots">
      {all.map(({ id, createdAt, value, words }) => (
        <li key={id}>
          <span className="m num">{dayWords(createdAt, now)}</span> {value ?? ''} <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** How a goal came here: its check-ins, newest first, and what it said before (PRACTICE G1, G2). */
export function GoalPast({ view, now }: Props) {
  const { checkIns, goal } = view;
  const earlier = checkIns.slice(SHOWN);
  return (
    <>
      {checkIns.length > 0 ? (
        <div>
          <h3 className="sub">{t('goals.checkIns')}</h3>
          <CheckIns all={checkIns.slice(0, SHOWN)} now={now} />
          {earlier.length > 0 ? (
            <details className="dk-past">
              <summary className="link">{t('goals.checkIns.more', { n: earlier.length })}</summary>
              <CheckIns all={earlier} now={now} />
            </details>
          ) : null}
        </div>
      ) : null}
      {goal.history.length > 0 ? (
        <details className="dk-past">
          <summary className="link">{t('goals.wordings')}</summary>
          <ul className="dk-dots">
            {goal.history.toReversed().map(({ at, text }) => (
              <li key={at}>
                <bdi>{text}</bdi>{' '}
                <span className="m num">{t('goals.until', { day: dayWords(at, now) })}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
