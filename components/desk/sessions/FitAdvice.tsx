import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { SessionView } from '@/lib/sessions/query';
import { answerIn } from '@/lib/sessions/travel';

const advice = {
  talk: [
    'desk.fit.talk.say.1',
    'desk.fit.talk.say.2',
    'pulse.low.talk.1',
    'pulse.low.talk.2',
    'pulse.low.talk.3',
  ],
  wait: ['desk.fit.wait.1', 'desk.fit.wait.2', 'desk.fit.wait.3'],
  part: ['desk.fit.part.say.1', 'desk.fit.part.say.2', 'pulse.low.part.2', 'pulse.low.part.3'],
} as const;
type Way = keyof typeof advice;

function isWay(way: string): way is Way {
  return Object.hasOwn(advice, way);
}

/** Words for the way that was chosen: how to begin the talk, what to watch for, or how to part well (PRACTICE H1). */
export function FitAdvice({ view, name }: { view: SessionView; name: string }) {
  const way = answerIn(view.session, 'words.way')?.answer ?? '';
  return (
    <div aria-live="polite">
      {isWay(way) ? (
        <Section className="dk-card rapport" title={t(`desk.fit.${way}`)}>
          <ul>
            {advice[way].map((id) => (
              <li key={id}>{t(id, { name })}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
