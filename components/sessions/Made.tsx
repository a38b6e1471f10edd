import { OwnerChoice } from '@/components/actions/OwnerChoice';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import { answerIn } from '@/lib/sessions/travel';
import type { Side } from '@/lib/shared/row';
import { InlineAdd } from './InlineAdd';
import { type Answering, draftOf } from './session';

function rowsOf<T extends { id: string }>({ view, question }: Answering, all: readonly T[]): T[] {
  const ids = answerIn(view.session, question.id)?.rows ?? [];
  return all.filter(({ id }) => ids.includes(id));
}

interface MadeActions extends Answering {
  kind: 'task' | 'learning' | 'support';
  /** Whose such an action is at first: in most sessions the mentee's. */
  first: Side;
}

/** Actions that a question brings (PRACTICE S2, F3): a line each, with whose it is. */
export function MadeActions({ kind, first, ...rest }: MadeActions) {
  const [owner, setOwner] = useUnsaved(
    `owner ${draftOf(rest)}`,
    first,
    oneOf<Side>(['me', 'partner']),
  );
  const { act, question, name, view } = rest;
  return (
    <div className="gs-made">
      <ul>
        {rowsOf(rest, view.actions).map(({ id, text, owner: whose }) => (
          <li key={id}>
            <OwnerMark side={whose} />
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <OwnerChoice owner={owner} name={name} onChange={setOwner} />
      <InlineAdd
        draft={draftOf(rest)}
        label={rest.label}
        placeholder={t(`sessions.add.${kind}`)}
        onAdd={(text) => act.addAction(question.id, kind, text, owner)}
      />
    </div>
  );
}

const sources = { observed: 'mentor', own: 'mentee', others: 'third-party' } as const;

/** What was said or seen, by its source (PRACTICE S3, S4). */
export function MadeFeedback({ as, ...rest }: Answering & { as: keyof typeof sources }) {
  const { act, question, view, label } = rest;
  return (
    <div className="gs-made">
      <ul>
        {rowsOf(rest, view.feedback).map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <InlineAdd
        draft={draftOf(rest)}
        label={label}
        placeholder={t('sessions.add.feedback')}
        onAdd={(text) => act.addFeedback(question.id, sources[as], text)}
      />
    </div>
  );
}

/** A goal that comes up in the session: it goes to the goals at once. */
export function MadeGoal({ act, label, ...rest }: Answering) {
  const placeholder = t('sessions.add.goal');
  return (
    <InlineAdd draft={draftOf(rest)} label={label} placeholder={placeholder} onAdd={act.addGoal} />
  );
}
