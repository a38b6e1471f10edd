import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { RecapView } from '@/lib/desk/recap/query';
import type { Staying as Note } from '@/lib/desk/recap/stays';
import { hrefOf } from '@/lib/desk/route';
import type { Voice } from '@/lib/i18n/voice';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';
import { Head } from '../frame/Head';
import { withKeys } from '../frame/Several';
import { Choose } from './Choose';
import type { RecapDo } from './do';
import { Goes } from './Goes';
import { Staying } from './Staying';
import { shownDay } from './shown-day';
import './recap.css';

interface Props {
  view: RecapView;
  /** Where it hangs: the partner and the meeting. */
  at: { partnerId: string; meetingId: string };
  staying: readonly Note[];
  voice: Voice;
  act: RecapDo;
  now: number;
  arrived: boolean;
}

/** Nothing is marked: says so, and how it is done. */
function NoNotes({ staying }: Pick<Props, 'staying'>) {
  return (
    <>
      {t('recap.none')} {t(staying.length > 0 ? 'recap.none.how' : 'recap.none.write')}
    </>
  );
}

function Body({ view, staying, voice, act, now }: Props) {
  const [list, setList] = useUnsaved<string[]>('without', []);
  const without: ReadonlySet<string> = new Set(list);
  const change = (keys: readonly string[], taken: boolean) =>
    setList([...withKeys(without, keys, !taken)]);
  const name = isolate(firstName(view.partner.name));
  const stays = <Staying notes={staying} onMark={(note) => void act.mark(note)} />;
  if (view.items.length === 0) {
    return (
      <>
        <Empty icon="share">
          <NoNotes staying={staying} />
        </Empty>
        {stays}
      </>
    );
  }
  const noted = view.items.some(({ part }) => part === 'notes');
  return (
    <div className="rc-two">
      <Section className="dk-card rc-in" title={t('recap.what')}>
        {noted ? null : (
          <p className="m">
            <NoNotes staying={staying} />
          </p>
        )}
        <Choose items={view.items} without={without} name={name} onChange={change} />
        {stays}
      </Section>
      <Goes {...{ view, without, voice, act, now }} />
    </div>
  );
}

/** What of a meeting is handed to the partner: chosen, seen word for word, and taken along by a click (PRACTICE H5). */
export function Recap(props: Props) {
  const { view, at, arrived } = props;
  const name = isolate(firstName(view.partner.name));
  const title = t('recap.title', { name });
  const day = shownDay(localDate(view.meeting.start));
  return (
    <div className="rc-page">
      <Head title={title} arrived={arrived}>
        {title}
      </Head>
      <p className="rc-of">
        <span className="num">
          {view.meeting.title.trim() ? <bdi>{view.meeting.title}, </bdi> : null}
          {day}
        </span>{' '}
        <a className="link" href={hrefOf('partner', at.partnerId, at.meetingId)}>
          {t('signs.back', { name })}
        </a>
      </p>
      <Body {...props} />
    </div>
  );
}
