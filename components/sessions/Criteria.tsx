import { TypedField } from '@/components/thoughts/TypedField';
import { t } from '@/components/ui/text';
import { dayOf } from './Skills';
import type { Answering } from './session';

/** The user's own criteria for a good negotiation, with what they were before (PRACTICE N3). */
export function CriteriaAnswer({ view, label, act }: Answering) {
  const { text = '', history = [] } = view.criteria ?? {};
  return (
    <>
      <TypedField hideLabel label={label} value={text} onSave={act.criteria} />
      <p className="fh">{t('sessions.criteria.hint')}</p>
      {history.length > 0 ? (
        <details className="gs-past">
          <summary className="link">{t('sessions.criteria.earlier')}</summary>
          <ul>
            {history.toReversed().map((one) => (
              <li key={one.at}>
                <span className="m num">{dayOf(one.at)}</span> <bdi>{one.text}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
