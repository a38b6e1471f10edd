import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Preparation } from '@/lib/preparation/query';
import { lineOfPrompt } from '@/lib/preparation/suggestions';
import type { Thoughts } from '@/lib/preparation/think';
import { say } from '../words';
import type { PrepareDo } from './do';
import { PromptCard } from './PromptCard';

interface Props {
  preparation: Preparation;
  /** Null until the library is loaded. */
  thoughts: Thoughts | null;
  now: number;
  act: PrepareDo;
}

/** What was thought about a prompt for this meeting. */
export function answerTo({ marks, view }: Preparation, promptId: string): string {
  const here = marks.filter(({ meetingId }) => meetingId === view.meeting.id);
  return here.find((mark) => mark.promptId === promptId)?.answer ?? '';
}

/** Questions chosen for this meeting, and at most once a month a word about the place. */
export function Think({ preparation, thoughts, now, act }: Props) {
  const { place = null, prompts = [] } = thoughts ?? {};
  // Once it has begun, they are where they are.
  const ahead = now < preparation.view.meeting.start;
  return (
    <>
      {prompts.length > 0 ? (
        <Section className="dk-card" title={t('prepare.think')} aside={t('prepare.think.about')}>
          <ul className="pp-cards">
            {prompts.map((picked) => (
              <PromptCard
                key={picked.prompt.id}
                picked={picked}
                line={lineOfPrompt(preparation.view.agenda, picked.prompt.id)}
                answer={answerTo(preparation, picked.prompt.id)}
                act={act}
              />
            ))}
          </ul>
          <p>
            <a className="link" href="#questions">
              {t('questions.link')}
            </a>
          </p>
        </Section>
      ) : null}
      {place && ahead ? (
        <p className="pp-place">
          <Icon name="place" small />
          <span>
            {say(place.why)} {say(place.text)}
          </span>
          <IconButton
            icon="x"
            label={t('prepare.place.away')}
            onClick={() => act.putAway(place.prompt.id)}
          />
        </p>
      ) : null}
    </>
  );
}
