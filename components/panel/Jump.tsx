import { useEffect, useState } from 'react';
import { t } from '@/components/ui/text';
import type { MeetingView } from '@/lib/panel/model';

const sections = ['agenda', 'actions', 'goals', 'notes'] as const;
type SectionId = (typeof sections)[number];

function useSectionInView(): SectionId {
  const [current, setCurrent] = useState<SectionId>('agenda');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const seen = new Map<string, boolean>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) seen.set(target.id, isIntersecting);
        const first = sections.find((id) => seen.get(id));
        if (first) setCurrent(first);
      },
      { rootMargin: '-150px 0px -40% 0px' },
    );
    for (const id of sections) {
      const section = document.getElementById(id);
      if (section) watch.observe(section);
    }
    return () => watch.disconnect();
  }, []);
  return current;
}

/** Links to the four sections, with what is open in each. */
export function Jump({ view }: { view: MeetingView }) {
  const current = useSectionInView();
  const talked = view.agenda.filter((line) => line.done).length;
  const counts: Record<SectionId, string> = {
    agenda: `${talked}/${view.agenda.length}`,
    actions: String(view.actions.filter((action) => action.status === 'open').length),
    goals: String(view.goals.length),
    notes: '',
  };
  return (
    <nav className="jump" aria-label={t('panel.sections')}>
      {sections.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {t(`panel.${id}`)} {counts[id] ? <span className="num">{counts[id]}</span> : null}
        </a>
      ))}
    </nav>
  );
}
