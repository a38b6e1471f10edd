import { t } from '@/components/ui/text';
import type { Picked } from '@/lib/handover/decide';
import type { SentMeeting } from '@/lib/handover/format';
import type { Difference } from '@/lib/handover/look';
import { handTables, viewIn } from '@/lib/handover/views';
import { Group } from './Group';
import { InMeeting } from './InMeeting';
import { Shown } from './Shown';
import { Torn } from './Torn';

interface Props {
  differences: readonly Difference[];
  meetings: readonly SentMeeting[];
  name: string;
  picks: ReadonlyMap<string, Picked>;
  onPick(keys: readonly string[], picked: Picked | null): void;
}

type Kind = Difference['kind'] | 'done';
const kinds = ['new', 'changed', 'done', 'gone'] as const;

/** An action that was done since is told apart from one that was worded anew. */
function kindOf({ kind, table, mine, theirs }: Difference): Kind {
  if (kind !== 'changed' || table !== 'actions' || mine === null || theirs === null) return kind;
  const [before, after] = [viewIn(table, mine), viewIn(table, theirs)];
  return before.status === 'open' && after.status === 'done' ? 'done' : kind;
}

/** It is the same but for being done, which the heading says. */
function onlyDone({ table, mine, theirs }: Difference): boolean {
  if (table !== 'actions' || mine === null || theirs === null) return false;
  const [before, after] = [viewIn(table, mine), viewIn(table, theirs)];
  const plain = { status: '', doneAt: null };
  return JSON.stringify({ ...before, ...plain }) === JSON.stringify({ ...after, ...plain });
}

function One({ one, name, meetings }: { one: Difference } & Pick<Props, 'name' | 'meetings'>) {
  const { table, row, mine, theirs, kind } = one;
  const view = theirs ?? mine;
  if (view === null) return null;
  const [before = ''] = t('hand.was', { text: '\n' }).split('\n');
  return (
    <>
      <Shown {...{ table, row, view, name }} />
      <InMeeting meetings={meetings} id={one.meeting} />
      {one.twin ? <span className="m"> {t('hand.twin')}</span> : null}
      {kind === 'changed' && mine !== null && !onlyDone(one) ? (
        <span className="ho-was">
          <span className="ho-more">{before}</span> <Shown {...{ table, row, name }} view={mine} />
        </span>
      ) : null}
    </>
  );
}

/** What a file would change: by kind and one by one, each to be left out; what both changed stands side by side. */
export function Changes({ differences, meetings, name, picks, onPick }: Props) {
  const out = new Set([...picks].filter(([, picked]) => picked === 'out').map(([key]) => key));
  const torn = differences.filter(({ kind }) => kind === 'torn');
  return (
    <>
      {torn.length === 0 ? null : (
        <div className="rc-part">
          <h3>{t('hand.kind.torn')}</h3>
          <p className="m">{t('hand.torn.about')}</p>
          {torn.map((one) => (
            <Torn
              key={one.key}
              one={one}
              name={name}
              picked={picks.get(one.key) ?? one.later}
              onPick={(picked) => onPick([one.key], picked)}
            />
          ))}
        </div>
      )}
      {kinds.map((kind) => {
        const some = differences.filter((one) => kindOf(one) === kind);
        return handTables.map((table) => (
          <Group
            key={`${kind} ${table}`}
            title={`${t(`hand.kind.${kind}`, { name })}: ${t(`hand.of.${table}`)}`}
            items={some
              .filter((one) => one.table === table)
              .map((one) => ({ key: one.key, shown: <One {...{ one, name, meetings }} /> }))}
            without={out}
            onChange={(keys, taken) => onPick(keys, taken ? null : 'out')}
          />
        ));
      })}
    </>
  );
}
