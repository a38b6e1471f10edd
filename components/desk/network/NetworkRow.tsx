import { firstName } from '@/components/ui/initials';
import { SampleMark } from '@/components/ui/SampleMark';
import { t } from '@/components/ui/text';
import type { Knot } from '@/lib/desk/network/query';
import { hrefOf } from '@/lib/desk/route';
import { dayWords } from '@/lib/desk/when';
import { isolate } from '@/lib/shared/isolate';
import { Choice } from '../frame/Choice';
import { InlineText } from '../relationship/InlineText';
import type { NetworkDo } from './do';

interface Props {
  knot: Knot;
  now: number;
  act: NetworkDo;
}

/** The usual distances in days; another one that was agreed is offered beside them. */
const RHYTHMS = [7, 14, 21, 28, 30, 42, 60, 90];

function RhythmChoice({ knot: { partner }, act }: Props) {
  const { rhythmDays } = partner;
  const days = [...new Set([...RHYTHMS, ...(rhythmDays === null ? [] : [rhythmDays])])];
  return (
    <Choice
      label={t('network.rhythm.of', { name: isolate(partner.name) })}
      value={String(rhythmDays ?? '')}
      options={[
        { value: '', label: t('network.strength.none') },
        ...days
          .sort((a, b) => a - b)
          .map((n) => ({ value: String(n), label: t('desk.partner.every', { n }) })),
      ]}
      onChange={(value) => void act.rhythm(partner, value === '' ? null : Number(value))}
    />
  );
}

function BooksChoice({ knot: { partner }, act }: Props) {
  return (
    <Choice
      label={t('network.books.of', { name: isolate(partner.name) })}
      value={partner.tie?.books ?? 'none'}
      options={(['none', 'me', 'partner'] as const).map((value) => ({
        value,
        label: value === 'partner' ? firstName(partner.name) : t(`network.books.${value}`),
      }))}
      onChange={(value) => void act.tie(partner, { books: value === 'none' ? null : value })}
    />
  );
}

function StrengthChoice({ knot: { partner }, act }: Props) {
  const { strength = null } = partner.tie ?? {};
  return (
    <Choice
      label={t('network.strength.of', { name: isolate(partner.name) })}
      value={(strength === null ? 'none' : String(strength)) as 'none' | '1' | '2' | '3'}
      options={(['none', '1', '2', '3'] as const).map((value) => ({
        value,
        label: t(`network.strength.${value}`),
      }))}
      onChange={(value) =>
        void act.tie(partner, { strength: value === 'none' ? null : Number(value) })
      }
    />
  );
}

/** One partner of the network, each thing changed where it stands. */
export function NetworkRow(props: Props) {
  const { partner, lastMet, objectives } = props.knot;
  return (
    <tr>
      <th scope="row">
        <a className="dk-plain" href={hrefOf('partner', partner.id)}>
          <bdi>{partner.name}</bdi>
        </a>{' '}
        <SampleMark of={partner.id} />
      </th>
      <td data-of={t('network.learn')}>
        <InlineText
          label={t('network.learn.of', { name: isolate(partner.name) })}
          value={partner.tie?.learn ?? ''}
          empty={t('network.learn.none')}
          onSave={(learn) => props.act.tie(partner, { learn })}
        />
        {objectives.map((text) => (
          <p className="m" key={text}>
            <bdi>{text}</bdi>
          </p>
        ))}
      </td>
      <td data-of={t('network.rhythm')}>
        <RhythmChoice {...props} />
      </td>
      <td data-of={t('network.books')}>
        <BooksChoice {...props} />
      </td>
      <td data-of={t('network.strength')}>
        <StrengthChoice {...props} />
      </td>
      <td data-of={t('network.met')} className="num">
        {lastMet === null ? t('network.met.never') : dayWords(lastMet, props.now)}
      </td>
    </tr>
  );
}
