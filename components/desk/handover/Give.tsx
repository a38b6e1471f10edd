import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { hrefOf } from '@/lib/desk/route';
import type { Who } from '@/lib/handover/card';
import { chosen, type Giving, keptAtFirst } from '@/lib/handover/give';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';
import { Head } from '../frame/Head';
import { withKeys } from '../frame/Several';
import { FileButton } from '../intake/FileButton';
import { shownDay } from '../recap/shown-day';
import '../recap/recap.css';
import type { GiveDo, ShownKey } from './do';
import { Goes } from './Goes';
import { Keys } from './Keys';
import { LockIt } from './LockIt';
import { toldLines } from './told-lines';
import './handover.css';

interface Props {
  giving: Giving;
  who: Who;
  theirs: ShownKey | null;
  /** When something was taken in that can be taken back (UTC ms); null where nothing can. */
  tookAt: number | null;
  act: GiveDo;
  arrived: boolean;
}

/** What the partner's Cairn told, which is only to be read. */
function FromThem({ giving, name }: { giving: Giving; name: string }) {
  const told = giving.handover?.told;
  const all = told ? toldLines(told) : [];
  if (all.length === 0) return null;
  return (
    <Section className="dk-card" title={t('hand.told', { name })}>
      <ul className="ho-told">
        {all.map(([label, text]) => (
          <li key={label + text}>
            <span className="ho-more">{t(label)}</span> <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Last({ giving: { handover } }: Pick<Props, 'giving'>) {
  if (!handover?.gaveAt) return null;
  return <> {t('hand.last', { day: shownDay(localDate(handover.gaveAt)) })}</>;
}

/** The way for a file from them, and back. */
function Taking({ name, tookAt, act }: Pick<Props, 'tookAt' | 'act'> & { name: string }) {
  return (
    <div className="ho-take">
      <FileButton
        accept=".cairn,.json,application/json"
        onFiles={([file]) => file && act.take(file)}
      >
        {t('hand.take.of', { name })}
      </FileButton>
      {tookAt === null ? null : (
        <p className="m">
          {t('hand.take.last', { day: shownDay(localDate(tookAt)) })}{' '}
          <Button small kind="quiet" onClick={act.undo}>
            {t('hand.take.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** A file for the partner's Cairn: what goes, seen word for word, locked, and saved by a click (PRACTICE H5). */
export function Give({ giving, who, theirs, tookAt, act, arrived }: Props) {
  const [first] = useState(() => [...keptAtFirst(giving)]);
  const [list, keep] = useUnsaved('kept', first);
  const kept: ReadonlySet<string> = new Set(list);
  const { partner, handover } = giving;
  const name = isolate(firstName(partner.name));
  const title = t('hand.title', { name });
  const given = chosen(giving, kept);
  const some = given.rows.length + toldLines(given.told).length > 0;
  return (
    <div className="rc-page">
      <Head title={title} arrived={arrived}>
        {title}
      </Head>
      <p className="rc-of">
        {t('hand.about', { name })}
        <Last giving={giving} />{' '}
        <a className="link" href={hrefOf('partner', partner.id)}>
          {t('signs.back', { name })}
        </a>
      </p>
      <div className="rc-two">
        {giving.rows.length === 0 ? (
          <Empty icon="share">{t('hand.nothing', { name })}</Empty>
        ) : (
          <Goes
            {...{ giving, kept, name }}
            onChange={(keys, taken) => keep([...withKeys(kept, keys, !taken)])}
          />
        )}
        <div className="dk-beside">
          {giving.rows.length === 0 ? null : (
            <LockIt
              {...{ name, who, some }}
              theirKey={handover?.theirKey ?? ''}
              onSave={(own, lock) => act.save(given, kept, own, lock)}
            />
          )}
          <Taking {...{ name, tookAt, act }} />
          <FromThem giving={giving} name={name} />
          <Keys name={name} theirs={theirs} act={act} />
        </div>
      </div>
    </div>
  );
}
