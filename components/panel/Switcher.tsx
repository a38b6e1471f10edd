import { SampleMark } from '@/components/ui/SampleMark';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import type { Meeting } from '@/lib/mentoring/meeting';
import type { MeetingView } from '@/lib/panel/model';
import { usePanelDo } from './do';

interface Option {
  id: string;
  words: string;
  aside?: string;
}

interface Props {
  label: string;
  options: readonly Option[];
  current: string;
  onChoose(id: string): void;
}

function Choices({ label, options, current, onChoose }: Props) {
  return (
    <fieldset className="switch">
      <legend>{label}</legend>
      {options.map(({ id, words, aside }) => (
        <label key={id}>
          <input type="radio" name={label} checked={id === current} onChange={() => onChoose(id)} />
          <bdi>{words}</bdi>
          <SampleMark of={id} />
          {aside ? <span className="num q">{aside}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}

/** Chooses between meetings that lie at the same time, and between the partners of one meeting. */
export function Switcher({
  view,
  overlapping,
}: {
  view: MeetingView;
  overlapping: readonly Meeting[];
}) {
  const act = usePanelDo();
  const meetings = [view.meeting, ...overlapping].sort((a, b) => a.start - b.start);
  const partners = view.partners.map(({ id, name }) => ({ id, words: name }));
  if (meetings.length < 2 && partners.length < 2) return null;
  return (
    <section className="switches" aria-label={t('panel.switch.meetings')}>
      {meetings.length > 1 ? (
        <Choices
          label={t('panel.switch.meetings')}
          options={meetings.map(({ id, title, start }) => ({
            id,
            words: title,
            aside: showTime(start),
          }))}
          current={view.meeting.id}
          onChoose={act.openMeeting}
        />
      ) : null}
      {partners.length > 1 ? (
        <Choices
          label={t('panel.switch.partners')}
          options={partners}
          current={view.partner?.id ?? ''}
          onChoose={act.choosePartner}
        />
      ) : null}
    </section>
  );
}
