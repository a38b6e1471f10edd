import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { FoundGroup } from '@/lib/desk/first-found';
import { speaksAgainst } from '@/lib/detection/against';
import { isolate } from '@/lib/shared/isolate';
import { namesInWords } from '../found/names';
import { ShortWhy } from '../found/ShortWhy';
import { timing } from '../found/timing';
import { type OnWho, WhoWith } from '../found/WhoWith';
import { ChairChoice, type OnChair } from './ChairChoice';
import { Singles } from './Singles';

interface Props {
  group: FoundGroup;
  now: number;
  /** Says of all of the row that it isn't mentoring. */
  onNot(uids: readonly string[]): void;
  onWho: OnWho;
  onChair: OnChair;
}

function How({ group: { shown, all } }: Pick<Props, 'group'>) {
  if (all.length > 1) return `, ${t('start.singles.count', { n: all.length })}`;
  return shown.recurring ? `, ${t('desk.recurring')}` : null;
}

/** One row of what was found: when, with whom, in which chair, the first word of why, and the correction. */
export function FirstRow({ group, now, onNot, onWho, onChair }: Props) {
  const { shown, all, chairs } = group;
  const { uid, title, reasons, partnerNames, whoChoices } = shown;
  const words = title.trim() || t('desk.found.untitled');
  const names = namesInWords(partnerNames) || (whoChoices ? '' : t('desk.found.nobody'));
  return (
    <li className="dk-line">
      <div>
        <p className="dk-t dk-t-tag">
          <bdi>{words}</bdi>
          {reasons.some(speaksAgainst) ? (
            <span className="dk-unsure">{t('start.unsure')}</span>
          ) : null}
        </p>
        <p className="dk-m num">
          <span>
            {timing(shown, now)}
            <How group={group} />
          </span>
          <bdi>{names}</bdi>
        </p>
        <ShortWhy reasons={reasons} of={isolate(words)} />
        {whoChoices ? <WhoWith meeting={{ uid, title, whoChoices }} onWho={onWho} /> : null}
        <ChairChoice chairs={chairs} onChair={onChair} />
        {all.length > 1 ? <Singles all={all} now={now} of={words} onNot={onNot} /> : null}
      </div>
      <div className="dk-line-do">
        <Button
          small
          kind="quiet"
          aria-label={t('desk.found.not.of', { title: isolate(words) })}
          onClick={() => onNot(all.map((one) => one.uid))}
        >
          {t('desk.found.not')}
        </Button>
      </div>
    </li>
  );
}
