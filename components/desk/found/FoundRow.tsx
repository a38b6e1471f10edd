import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { whenWords } from '@/lib/desk/when';
import { showTime } from '@/lib/i18n/dates';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import { isolate } from '@/lib/shared/isolate';
import { namesInWords } from './names';
import { type OnWho, WhoWith } from './WhoWith';
import { FoldedReasons } from './Why';

interface Props {
  meeting: FoundMeeting;
  now: number;
  /** The reasons stand there unfolded. */
  whyOpen?: boolean | undefined;
  onNot(uid: string): void;
  onWho: OnWho;
}

function timing({ start, end, stage }: FoundMeeting, now: number): string {
  if (stage === 'running') return t('desk.found.now', { time: showTime(end) });
  const when = whenWords({ start }, now);
  return stage === 'ahead' ? t('desk.found.next', { when }) : t('desk.found.last', { when });
}

/** One recognised series: title, next date, who, why, and the correction. */
export function FoundRow({ meeting, now, whyOpen, onNot, onWho }: Props) {
  const { uid, title, partnerNames, recurring, reasons, whoChoices } = meeting;
  const shown = title.trim() || t('desk.found.untitled');
  return (
    <li className="dk-line">
      <div>
        <p className="dk-t">
          <bdi>{shown}</bdi>
        </p>
        <p className="dk-m num">
          <span>
            {timing(meeting, now)}
            {recurring ? `, ${t('desk.recurring')}` : ''}
          </span>
          <bdi>{namesInWords(partnerNames) || (whoChoices ? '' : t('desk.found.nobody'))}</bdi>
        </p>
        {whoChoices ? <WhoWith meeting={{ uid, title, whoChoices }} onWho={onWho} /> : null}
        <FoldedReasons reasons={reasons} of={isolate(shown)} open={whyOpen} />
      </div>
      <Button
        small
        kind="quiet"
        aria-label={t('desk.found.not.of', { title: isolate(shown) })}
        onClick={() => onNot(uid)}
      >
        {t('desk.found.not')}
      </Button>
    </li>
  );
}
