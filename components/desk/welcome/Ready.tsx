import { Button } from '@/components/ui/Button';
import { Loading } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { Live } from '@/lib/desk/live';
import type { NextUp } from '@/lib/desk/next-up';
import { whenWords } from '@/lib/desk/when';
import { showTime } from '@/lib/i18n/dates';
import { showList } from '@/lib/i18n/numbers';
import { isolate } from '@/lib/shared/isolate';
import { MINUTE } from '@/lib/shared/time';
import { Step } from './Step';

type Up = NextUp & { also: readonly NextUp[] };

interface Props {
  now: number;
  next: Live<Up | null>;
  /** Whether something is told before a meeting, and not only at its start. */
  early: boolean;
  /** The browser refused to open the panel from here. */
  refused: boolean;
  onPanel(): void;
  onMeetings(): void;
  onPartner(): void;
}

function nextWords({ start, end, names, state }: NextUp, now: number): string {
  const who = isolate(showList(names));
  const time = showTime(state === 'running' ? end : start);
  const n = Math.max(1, Math.round((start - now) / MINUTE));
  const when = whenWords({ start }, now);
  if (names.length === 0) {
    if (state === 'running') return t('start.ready.running.nobody', { time });
    return state === 'soon'
      ? t('start.ready.soon.nobody', { n, time })
      : t('start.ready.later.nobody', { when });
  }
  if (state === 'running') return t('start.ready.running', { names: who, time });
  return state === 'soon'
    ? t('start.ready.soon', { names: who, n, time })
    : t('start.ready.later', { names: who, when });
}

/** A meeting at the same time as the first one. */
function alsoWords({ start, end, names, state }: NextUp): string {
  const who = isolate(showList(names));
  if (state === 'running') {
    const time = showTime(end);
    return names.length > 0
      ? t('start.ready.also.running', { names: who, time })
      : t('start.ready.also.running.nobody', { time });
  }
  const time = showTime(start);
  return names.length > 0
    ? t('start.ready.also.soon', { names: who, time })
    : t('start.ready.also.soon.nobody', { time });
}

function after(next: NextUp, early: boolean): string {
  if (next.state !== 'later') return t('start.ready.beside');
  return early ? t('start.ready.tells') : t('start.ready.tells.start');
}

/** The last step: what runs or comes, and the one click that leads on. */
export function Ready({ now, next, early, refused, onPanel, onMeetings, onPartner }: Props) {
  const up = next.state === 'ready' ? next.value : null;
  const beside = up !== null && up.state !== 'later';
  const meetings = (
    <Button kind={beside ? 'plain' : 'primary'} onClick={onMeetings}>
      {t('start.ready.meetings')}
    </Button>
  );
  return (
    <Step step={3} head={t('start.ready')} arrived>
      <div className="dk-ready" role="status">
        {next.state === 'loading' ? <Loading label={t('desk.loading')} /> : null}
        <p className="dk-report">{up ? nextWords(up, now) : null}</p>
        {up?.also.map((one) => (
          <p className="dk-report" key={`${one.start} ${one.end} ${one.names.join()}`}>
            {alsoWords(one)}
          </p>
        ))}
        {up && up.also.length > 0 ? (
          <p className="dk-report">{t('start.ready.also.switch')}</p>
        ) : null}
        <p className="dk-report">{up ? after(up, early) : null}</p>
        {next.state !== 'loading' && !up ? (
          <p className="dk-report">{t('start.ready.none')}</p>
        ) : null}
      </div>
      {refused ? <Message tone="warn">{t('start.ready.panel.failed')}</Message> : null}
      <div className="dk-do">
        {beside ? (
          <Button kind="primary" onClick={onPanel}>
            {t('start.ready.panel')}
          </Button>
        ) : null}
        {meetings}
        {up ? null : (
          <Button kind="quiet" onClick={onPartner}>
            {t('start.ready.partner')}
          </Button>
        )}
      </div>
      <p className="dk-pin m">
        <Icon name="info" small />
        {t('start.ready.pin')}
      </p>
    </Step>
  );
}
