import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { leadOf } from '@/lib/desk/meeting-lead';
import { hrefOf } from '@/lib/desk/route';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import { isolate } from '@/lib/shared/isolate';
import { namesInWords } from './names';
import { timing } from './timing';
import { type OnWho, WhoWith } from './WhoWith';
import { FoldedReasons } from './Why';

interface Props {
  meeting: FoundMeeting;
  now: number;
  onNot(uid: string): void;
  onWho: OnWho;
  /** Opens the panel; where it is left out, the row leads nowhere. */
  onPanel?: (() => void) | undefined;
}

/** Whom it is with, each the way to their page; else as the event names them. */
function With({ meeting, linked }: { meeting: FoundMeeting; linked: boolean }) {
  const { partners, partnerNames, whoChoices } = meeting;
  if (!linked || partners.length === 0) {
    return <bdi>{namesInWords(partnerNames) || (whoChoices ? '' : t('desk.found.nobody'))}</bdi>;
  }
  return partners.map(({ id, name }) => (
    <a key={id} className="dk-who-link" href={hrefOf('partner', id)}>
      <bdi>{name}</bdi>
    </a>
  ));
}

interface LeadProps {
  meeting: FoundMeeting;
  /** The title as it is shown. */
  of: string;
  onPanel: () => void;
}

/** The way on: to the preparation, into the running meeting, or to what was noted. */
function Lead({ meeting, of, onPanel }: LeadProps) {
  const href = leadOf(meeting);
  if (href === null) return null;
  if (meeting.stage === 'running') {
    return (
      <Button
        small
        kind="primary"
        aria-label={t('desk.found.panel.of', { title: of })}
        onClick={onPanel}
      >
        {t('prepare.panel')}
      </Button>
    );
  }
  const way = meeting.stage === 'ahead' ? 'prepare' : 'notes';
  return (
    <a className="btn sm" href={href} aria-label={t(`desk.found.${way}.of`, { title: of })}>
      {t(`desk.found.${way}`)}
    </a>
  );
}

/** One recognised series: title, next date, who, why, where it leads, and the correction. */
export function FoundRow({ meeting, now, onNot, onWho, onPanel }: Props) {
  const { uid, title, recurring, reasons, whoChoices, off } = meeting;
  const href = onPanel ? leadOf(meeting) : null;
  const shown = title.trim() || t('desk.found.untitled');
  return (
    <li className="dk-line">
      <div>
        <p className="dk-t">
          {href ? (
            <a className="dk-plain" href={href}>
              <bdi>{shown}</bdi>
            </a>
          ) : (
            <bdi>{shown}</bdi>
          )}
        </p>
        <p className="dk-m num">
          <span>
            {timing(meeting, now, recurring)}
            {recurring ? `, ${t('desk.recurring')}` : ''}
          </span>
          {off ? <span>{t(`desk.rel.status.${off}`)}</span> : null}
          <With meeting={meeting} linked={onPanel !== undefined} />
        </p>
        {whoChoices ? <WhoWith meeting={{ uid, title, whoChoices }} onWho={onWho} /> : null}
        <FoldedReasons reasons={reasons} of={isolate(shown)} />
      </div>
      <div className="dk-line-do">
        {onPanel ? <Lead meeting={meeting} of={isolate(shown)} onPanel={onPanel} /> : null}
        <Button
          small
          kind="quiet"
          aria-label={t('desk.found.not.of', { title: isolate(shown) })}
          onClick={() => onNot(uid)}
        >
          {t('desk.found.not')}
        </Button>
      </div>
    </li>
  );
}
