import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { BackupProps } from '@/lib/backup/job';
import type { CopyDo, CopyJob } from '@/lib/copies/job';
import type { Look } from '@/lib/copies/look';
import type { Tally } from '@/lib/copies/plan';
import { changes, numbersOf } from '@/lib/copies/told';
import { showDate } from '@/lib/i18n/dates';
import { localDate } from '@/lib/shared/time';
import { StepHead } from '../intake/StepHead';
import { BackupFirst } from './BackupFirst';
import { CopyRefused } from './CopyRefused';
import { Numbers } from './Numbers';

type Asked = Pick<CopyDo, 'onTake' | 'onClose'> & {
  job: Extract<CopyJob, { state: 'asking' }>;
  backup: BackupProps;
};

const ADDS = ['both', 'fresh', 'newer', 'torn', 'goes', 'older'] as const;
const INSTEAD = ['goes', 'older', 'torn', 'newer', 'fresh'] as const;

interface ChangesProps<Kind extends keyof Tally> {
  tallies: Look['merge'];
  kinds: readonly Kind[];
  words: (kind: Kind) => string;
}

/** What becomes of what, one kind of change a line. */
function Changes<Kind extends keyof Tally>({ tallies, kinds, words }: ChangesProps<Kind>) {
  const all = kinds.map((kind) => ({ kind, of: numbersOf(tallies, kind) }));
  const some = all.filter(({ of }) => Object.keys(of).length > 0);
  return (
    <dl className="dk-changes">
      {some.map(({ kind, of }) => (
        <div key={kind}>
          <dt>{words(kind)}</dt>
          <dd>
            <Numbers of={of} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type InsteadProps = Pick<Asked, 'backup'> & { look: Look; onYes(): void; onNo(): void };

/** Asks once more, saying exactly what goes. */
function Instead({ look, backup, onYes, onNo }: InsteadProps) {
  return (
    <>
      <StepHead>{t('copies.instead.head')}</StepHead>
      <Changes
        tallies={look.replace}
        kinds={INSTEAD}
        words={(kind) => t(`copies.instead.${kind}`)}
      />
      <p>{t(look.settings ? 'copies.instead.settings' : 'copies.instead.calendars')}</p>
      <p>{t('copies.back')}</p>
      <BackupFirst {...backup} />
      <div className="dk-do">
        <Button small className="dk-grave" onClick={onYes}>
          {t('copies.instead.yes')}
        </Button>
        <Button small kind="quiet" onClick={onNo}>
          {t('desk.rel.cancel')}
        </Button>
      </div>
    </>
  );
}

function About({ look }: { look: Look }) {
  const { madeAt, broken, touched, unknown, twins } = look;
  return (
    <>
      {broken ? <Message tone="warn">{t('copies.broken')}</Message> : null}
      {touched && !broken ? <Message tone="warn">{t('copies.touched')}</Message> : null}
      <p>
        {madeAt === null
          ? t('copies.undated')
          : t('copies.made', { day: showDate(localDate(madeAt)) })}
      </p>
      {unknown > 0 ? <p>{t('copies.unknown', { n: unknown })}</p> : null}
      {twins > 0 ? <p>{t('copies.twins', { n: twins })}</p> : null}
    </>
  );
}

/** What would come of a copy, before anything is changed. */
export function CopyAsk({ job, backup, onTake, onClose }: Asked) {
  const { look } = job;
  const [keep, setKeep] = useState(false);
  const [instead, setInstead] = useState(false);
  if (instead) {
    return (
      <div className="dk-inset" key="instead">
        <Instead
          look={look}
          backup={backup}
          onYes={() => onTake('replace', keep)}
          onNo={() => setInstead(false)}
        />
      </div>
    );
  }
  const adds = changes(look.merge);
  return (
    <div className="dk-inset" key="look">
      <StepHead>{t('copies.head')}</StepHead>
      <About look={look} />
      {adds ? null : <p>{t('copies.nothing')}</p>}
      <Changes tallies={look.merge} kinds={ADDS} words={(kind) => t(`copies.add.${kind}`)} />
      <CopyRefused refused={look.refused} keep={keep} onKeep={setKeep} />
      <div className="dk-do">
        {adds || keep ? (
          <Button small kind="primary" onClick={() => onTake('merge', keep)}>
            {t('copies.add')}
          </Button>
        ) : null}
        {changes(look.replace) || Object.keys(numbersOf(look.replace, 'older')).length > 0 ? (
          <Button small onClick={() => setInstead(true)}>
            {t('copies.instead')}
          </Button>
        ) : null}
        <Button small kind="quiet" onClick={onClose}>
          {t('desk.rel.cancel')}
        </Button>
      </div>
    </div>
  );
}
