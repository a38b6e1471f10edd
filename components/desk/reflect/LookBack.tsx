import type { ReactNode } from 'react';
import { PulseRow } from '@/components/after-meeting/PulseRow';
import { TypedField } from '@/components/thoughts/TypedField';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { whenWords } from '@/lib/desk/when';
import { showList } from '@/lib/i18n/numbers';
import type { Picked } from '@/lib/practice/pick';
import type { ReflectionView, Written } from '@/lib/reflection/query';
import { isolate } from '@/lib/shared/isolate';
import type { Wording } from '@/lib/shared/wording';
import { Head } from '../frame/Head';
import { say } from '../words';
import { RapportLow } from './RapportLow';

interface Props {
  view: ReflectionView;
  arrived: boolean;
  now: number;
  /** One question to begin with; null until the library is loaded. */
  prompt: Picked | null;
  /** What the text answers; null for the page's own question. */
  question: Wording | null;
  onAnother(promptId: string): void;
  onWrite(change: Partial<Written>): Promise<unknown>;
  onPulse(partnerId: string, value: number | null): void;
  /** Asks what became of the meeting, where that isn't known. */
  children?: ReactNode;
}

function Title({ view, arrived, now }: Pick<Props, 'view' | 'arrived' | 'now'>) {
  const { meeting, partners } = view;
  const names = showList(partners.map(({ name }) => isolate(name)));
  const name = names || meeting.title || t('desk.found.untitled');
  return (
    <div className="dk-headline">
      <div>
        <Head title={t('reflect.title', { name })} arrived={arrived}>
          <bdi>{name}</bdi>
        </Head>
        <p className="num">{whenWords(meeting, now)}</p>
      </div>
      <a className="btn" href="#reflections">
        {t('reflect.all')}
      </a>
    </div>
  );
}

function Texts({ view, prompt, question, onAnother, onWrite }: Props) {
  return (
    <section className="dk-card pp-first" aria-label={t('reflect.text')}>
      <p className="pulse-foot m">
        <Icon name="lock" small />
        <span>{t('reflect.private')}</span>
      </p>
      <div>
        <TypedField
          label={question ? say(question) : t('reflect.text')}
          rows={5}
          value={view.text}
          onSave={(text) => onWrite({ text, promptId: prompt?.prompt.id ?? null })}
        />
        {prompt && view.text === '' ? (
          <Button small kind="quiet" onClick={() => onAnother(prompt.prompt.id)}>
            {t('reflect.another')}
          </Button>
        ) : null}
      </div>
      <div>
        <TypedField
          label={t('reflect.learnt')}
          value={view.learnt}
          onSave={(learnt) => onWrite({ learnt })}
        />
      </div>
    </section>
  );
}

/** After one meeting (PRACTICE P10, C9, H1): all of it private. */
export function LookBack(props: Props) {
  const { view, now, onPulse, children } = props;
  if (view.meeting.start > now) {
    return (
      <div className="pp">
        <Title {...props} />
        <p>{t('reflect.soon')}</p>
        <p>
          <a className="btn" href={hrefOf('prepare', view.meeting.id)}>
            {t('reflect.prepare')}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="pp">
      <Title {...props} />
      {children}
      <Texts {...props} />
      {view.pulses.map(({ partner, value, low }) => (
        <div className="pp" key={partner.id}>
          <div className="dk-card">
            <PulseRow
              name={isolate(firstName(partner.name))}
              value={value}
              onTell={(told) => onPulse(partner.id, told)}
              onSkip={() => onPulse(partner.id, null)}
            />
          </div>
          {low ? <RapportLow name={isolate(firstName(partner.name))} /> : null}
        </div>
      ))}
    </div>
  );
}
