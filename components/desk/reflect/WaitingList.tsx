import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { dayWords } from '@/lib/desk/when';
import { showList } from '@/lib/i18n/numbers';
import type { Waiting } from '@/lib/reflection/waiting';
import { isolate } from '@/lib/shared/isolate';

/** The latest meetings that nothing was written about yet, each the way to its page; nothing where there are none. */
export function WaitingList({ waiting, now }: { waiting: readonly Waiting[]; now: number }) {
  if (waiting.length === 0) return null;
  return (
    <Section className="dk-card rf-waiting" title={t('reflect.all.waiting')}>
      <ul>
        {waiting.map(({ meeting, partners }) => (
          <li key={meeting.id}>
            <a className="link" href={hrefOf('reflect', meeting.id)}>
              <bdi>
                {showList(partners.map(({ name }) => isolate(name))) ||
                  meeting.title ||
                  t('desk.found.untitled')}
              </bdi>{' '}
              <span className="m num">{dayWords(meeting.start, now)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
