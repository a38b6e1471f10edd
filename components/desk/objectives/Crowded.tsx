import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Objective } from '@/lib/mentoring/objective';
import { isolate } from '@/lib/shared/isolate';
import type { ObjectivesDo } from './do';

interface Props {
  active: readonly Objective[];
  act: ObjectivesDo;
}

/** More than five: why one might wait, which one that could be, and that all may stay (PRACTICE C7). */
export function Crowded({ active, act }: Props) {
  return (
    <section className="dk-card ob-crowd" aria-label={t('objectives.crowd')}>
      <p>
        <b>{t('objectives.crowd')}</b> {t('objectives.crowd.why')}
      </p>
      <ul className="dk-answers">
        {active.map((one) => (
          <li key={one.id}>
            <Button
              small
              aria-label={t('objectives.drop.of', { text: isolate(one.text) })}
              onClick={() => act.edit(one, { status: 'dropped' })}
            >
              <bdi>{one.text}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <Button small kind="quiet" onClick={() => act.keepAll()}>
        {t('objectives.crowd.keep', { n: active.length })}
      </Button>
    </section>
  );
}
