import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Giving, Outgoing } from '@/lib/handover/give';
import { TOLD } from '@/lib/handover/give';
import { handTables } from '@/lib/handover/views';
import { Group } from './Group';
import { InMeeting } from './InMeeting';
import { Shown } from './Shown';
import { toldLines } from './told-lines';

interface Props {
  giving: Giving;
  kept: ReadonlySet<string>;
  name: string;
  onChange(keys: readonly string[], taken: boolean): void;
}

function One({ one, giving, name }: { one: Outgoing } & Pick<Props, 'giving' | 'name'>) {
  const { table, row, view, was, born } = one;
  if (view === null) {
    if (was === null) return null;
    const [before = '', after = ''] = t('hand.removed', { text: '\n' }).split('\n');
    return (
      <>
        <span className="ho-more">{before}</span> <Shown {...{ table, row, name }} view={was} />
        {after}
      </>
    );
  }
  return (
    <>
      <Shown {...{ table, row, view, name }} />
      <InMeeting meetings={giving.meetings} id={born.meeting} />
    </>
  );
}

function Told({ told }: Pick<Giving, 'told'>) {
  return (
    <span className="ho-told">
      {toldLines(told).map(([label, text]) => (
        <span key={label + text}>
          <span className="ho-more">{t(label)}</span> <bdi>{text}</bdi>
        </span>
      ))}
    </span>
  );
}

/** All that would leave, entry by entry, word for word; whatever is not ticked stays (PRACTICE H5). */
export function Goes({ giving, kept, name, onChange }: Props) {
  // What was taken away and of which nothing is known any more goes without a word.
  const shown = giving.rows.filter(({ view, was }) => view !== null || was !== null);
  return (
    <Section className="dk-card rc-in" title={t('hand.goes')}>
      <p className="m">{t('hand.goes.with')}</p>
      {handTables.map((table) => {
        const rows = shown.filter((one) => one.table === table);
        const items = rows.map((one) => ({
          key: one.key,
          shown: <One one={one} giving={giving} name={name} />,
        }));
        return (
          <Group
            key={table}
            title={t(`hand.of.${table}`)}
            items={items}
            without={kept}
            onChange={onChange}
          />
        );
      })}
      <Group
        title={t('hand.of.told')}
        items={
          toldLines(giving.told).length > 0
            ? [{ key: TOLD, shown: <Told told={giving.told} /> }]
            : []
        }
        without={kept}
        onChange={onChange}
      />
    </Section>
  );
}
