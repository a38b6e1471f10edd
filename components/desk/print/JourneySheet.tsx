import { type ReactNode, useState } from 'react';
import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { isClosing, type Journey } from '@/lib/sessions/journey';
import type { Learnt } from '@/lib/sessions/learnt';
import { hasPrivate } from '@/lib/sessions/told';
import { type Way, wayOf } from '@/lib/sessions/way';
import { isolate } from '@/lib/shared/isolate';
import { AgreementList } from './AgreementList';
import { Answers } from './Answers';
import { Private } from './Private';
import { Rest } from './Rest';
import { Sheet } from './Sheet';
import { sheetDay } from './sheet-day';

interface Props {
  journey: Journey;
  arrived: boolean;
  onPrint(): void;
  /** Lets the relationship rest in the archive. */
  onRest(): void;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="dk-card pr-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="pr-list">
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text may come twice, and the order is fixed
          <li key={at} className="pr-one">
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function LearntBy({ title, all }: { title: string; all: readonly Learnt[] }) {
  if (all.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="pr-list">
        {all.map(({ text, secret }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text may come twice, and the order is fixed
          <li key={at} className="pr-one">
            <bdi>{text}</bdi> {secret ? <Private /> : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Promises({ kept, name }: Pick<Journey, 'kept'> & { name: string }) {
  if (kept.me.of + kept.partner.of === 0) return null;
  return (
    <Part title={t('paper.way.kept')}>
      <ul className="pr-list num">
        {kept.me.of > 0 ? <li>{t('paper.way.kept.me', { ...kept.me })}</li> : null}
        {kept.partner.of > 0 ? (
          <li>{t('paper.way.kept.partner', { ...kept.partner, name })}</li>
        ) : null}
      </ul>
    </Part>
  );
}

function WholeWay({ way, name }: { way: Way; name: string }) {
  const { agreements, learnt, kept, closing } = way;
  return (
    <>
      <Texts title={t('paper.way.goals')} texts={way.reached} />
      <Texts title={t('paper.way.goals.open')} texts={way.active} />
      <Texts title={t('paper.way.focus')} texts={way.focuses} />
      <LearntBy
        title={t('paper.way.learnt.partner', { name })}
        all={learnt.filter(({ who }) => who === 'partner')}
      />
      <LearntBy title={t('paper.way.learnt.me')} all={learnt.filter(({ who }) => who === 'me')} />
      {agreements.length > 0 ? (
        <Part title={t('paper.way.agreements')}>
          <AgreementList agreements={agreements} name={name} brief />
        </Part>
      ) : null}
      <Promises kept={kept} name={name} />
      {closing.length > 0 ? (
        <div className="dk-card pr-closing">
          <Answers parts={closing} name={name} />
        </div>
      ) : null}
    </>
  );
}

/** The whole way of a relationship, to print and to keep (PRACTICE H4, N8). */
export function JourneySheet({ journey, arrived, onPrint, onRest }: Props) {
  const { partner, span, meetings, hours, learnt, closing } = journey;
  const [without, setWithout] = useState(true);
  const name = isolate(firstName(partner.name));
  const dates = span && t('paper.way.span', { from: sheetDay(span.from), to: sheetDay(span.to) });
  const counts = [t('paper.way.meetings', { n: meetings }), t('paper.way.hours', { hours })];
  const secrets = learnt.some(({ secret }) => secret) || (closing !== null && hasPrivate(closing));
  return (
    <Sheet
      title={t('paper.journey', { name: isolate(partner.name) })}
      about={dates ? <span className="num">{[dates, ...counts].join(' · ')}</span> : null}
      partner={partner}
      arrived={arrived}
      secrets={secrets ? { without, onWithout: setWithout } : null}
      onPrint={onPrint}
    >
      {span ? null : <Empty icon="trail">{t('paper.way.none')}</Empty>}
      <WholeWay way={wayOf(journey, without)} name={name} />
      {isClosing(journey) ? <Rest name={name} onRest={onRest} /> : null}
    </Sheet>
  );
}
