import { type ComponentProps, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { ObjectivesView } from '@/lib/desk/objectives/query';
import { isolate } from '@/lib/shared/isolate';
import { AwayButton } from '../frame/AwayButton';
import { Head } from '../frame/Head';
import { useDrags } from '../frame/use-drags';
import { AddOne } from '../relationship/AddOne';
import { Crowded } from './Crowded';
import type { ObjectivesDo } from './do';
import { ObjectiveItem } from './ObjectiveItem';
import './objectives.css';

interface Props {
  arrived: boolean;
  view: ObjectivesView;
  act: ObjectivesDo;
  away: ComponentProps<typeof AwayButton>;
}

/** What went with its own button leaves the focus at the heading, not at the top of the page. */
function useFocusStays(count: number) {
  const before = useRef(count);
  useEffect(() => {
    const went = before.current > count;
    before.current = count;
    if (went && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.dk-head')?.focus({ preventScroll: true });
  }, [count]);
}

/** The user's own development objectives, over all mentors (PRACTICE C7). */
export function Objectives({ arrived, view, act, away }: Props) {
  const { active, past, helpers, crowded } = view;
  useFocusStays(active.length);
  const { box, dragged, over } = useDrags<HTMLOListElement>((from, to) => void act.move(from, to));
  return (
    <div className="ob-page">
      <div className="dk-headline">
        <Head title={t('desk.place.objectives')} arrived={arrived}>
          {t('objectives.head')}
        </Head>
        <AwayButton {...away} />
      </div>
      <p className="dk-about">{t('objectives.about')}</p>
      {crowded ? <Crowded active={active} act={act} /> : null}
      <Section
        className="dk-card"
        title={t('objectives.active')}
        aside={active.length > 1 ? t('objectives.how') : undefined}
      >
        {active.length === 0 ? <p className="empty">{t('objectives.none')}</p> : null}
        <ol ref={box} className="dk-list">
          {active.map((one, at) => (
            <ObjectiveItem
              key={one.id}
              {...{ one, at, helpers, act, dragged, over }}
              count={active.length}
            />
          ))}
        </ol>
        <AddOne label={t('objectives.add')} onAdd={(text) => act.add(text)} />
        {past.length > 0 ? (
          <details className="dk-past">
            <summary className="link">{t('objectives.past', { n: past.length })}</summary>
            <ul>
              {past.map((one) => (
                <li key={one.id} className="ob-past">
                  <span>
                    <bdi>{one.text}</bdi>{' '}
                    <span className="m">
                      {t(`desk.rel.goals.status.${one.status as 'reached'}`)}
                    </span>
                  </span>
                  <Button
                    small
                    kind="quiet"
                    aria-label={t('objectives.again.of', { text: isolate(one.text) })}
                    onClick={() => act.edit(one, { status: 'active' })}
                  >
                    {t('desk.rel.goals.again')}
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </Section>
    </div>
  );
}
