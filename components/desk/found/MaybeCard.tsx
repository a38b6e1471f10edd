import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { whenWords } from '@/lib/desk/when';
import type { Candidate } from '@/lib/meetings/candidates';
import type { Chair } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { namesInWords } from './names';
import { ShortWhy } from './ShortWhy';
import { Reasons } from './Why';

export type Verdict = { answer: 'yes'; chair: Chair } | { answer: 'no' };

interface Props {
  candidate: Candidate;
  now: number;
  /** Only the strongest reason stands there, the others are folded. */
  short?: boolean | undefined;
  onAnswer(uid: string, answer: Verdict): void;
}

/** One "Is this mentoring?": the meeting, why it may be, and the three answers. */
export function MaybeCard({ candidate, now, short, onAnswer }: Props) {
  const { uid, title, start, end, recurring, partnerNames, reasons } = candidate;
  const name = namesInWords(partnerNames.map(firstName));
  const they = partnerNames.length > 1 ? 'desk.ask.they.several' : 'desk.ask.they';
  const yes = (chair: Chair) => () => onAnswer(uid, { answer: 'yes', chair });
  const shown = title.trim() || t('desk.found.untitled');
  return (
    <li className="dk-card dk-ask">
      <h3>
        <bdi>{shown}</bdi>
      </h3>
      <p className="m num">
        {whenWords({ start, end }, now)}
        {recurring ? `, ${t('desk.recurring')}` : ''}
      </p>
      {short ? <ShortWhy reasons={reasons} of={isolate(shown)} /> : <Reasons reasons={reasons} />}
      <div className="dk-answers">
        <Button onClick={yes('mentor')}>
          {name ? t('desk.ask.i', { name }) : t('desk.ask.i.nobody')}
        </Button>
        <Button onClick={yes('mentee')}>
          {name ? t(they, { name }) : t('desk.ask.they.nobody')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('desk.ask.no.of', { title: isolate(shown) })}
          onClick={() => onAnswer(uid, { answer: 'no' })}
        >
          {t('desk.ask.no')}
        </Button>
      </div>
    </li>
  );
}
