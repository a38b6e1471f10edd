import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { dayWords } from '@/lib/desk/when';
import { showList } from '@/lib/i18n/numbers';
import type { Collected, Collection } from '@/lib/reflection/collected';
import type { Waiting } from '@/lib/reflection/waiting';
import { isolate } from '@/lib/shared/isolate';
import type { Wording } from '@/lib/shared/wording';
import { Choice } from '../frame/Choice';
import { Head } from '../frame/Head';
import { ShowMore } from '../frame/ShowMore';
import { PrivatePaper } from '../print/Private';
import { say } from '../words';
import { WaitingList } from './WaitingList';

/** So many are shown at a time; paper shows all. */
export const REFLECTION_STEP = 50;

interface Props {
  collection: Collection;
  waiting: readonly Waiting[];
  partnerId: string | null;
  limit: number;
  arrived: boolean;
  now: number;
  onPartner(id: string | null): void;
  onMore(): void;
  onPrint(): void;
  /** The question of a prompt by its id, to the partner of this first name; null where there is none. */
  questionOf(promptId: string, name: string): Wording | null;
}

type Asking = Pick<Props, 'questionOf'>;

/** What the text answers, in the language of the page; null where nobody knows. */
function askedOf({ promptId, partners }: Collected, questionOf: Asking['questionOf']) {
  if (promptId === undefined) return null;
  if (promptId === null) return t('reflect.text');
  const [partner] = partners;
  const question = partner ? questionOf(promptId, firstName(partner.name)) : null;
  return question && say(question);
}

function Entry({ one, now, questionOf }: Asking & { one: Collected; now: number }) {
  const asked = askedOf(one, questionOf);
  const names = showList(one.partners.map(({ name }) => isolate(name)));
  const when = dayWords(one.meeting.start, now);
  return (
    <li className="rf-one">
      <div className="rf-head">
        <h2>
          <bdi>{names || one.meeting.title}</bdi>
        </h2>
        <span className="m num">{when}</span>
        <a
          className="link m"
          href={hrefOf('reflect', one.meeting.id)}
          aria-label={t('reflect.open.of', { when, names })}
        >
          {t('reflect.open')}
        </a>
      </div>
      {one.text.trim() ? (
        <>
          {asked ? <h3>{asked}</h3> : null}
          <p dir="auto">{one.text}</p>
        </>
      ) : null}
      {one.learnt.trim() ? (
        <>
          <h3>{t('reflect.learnt')}</h3>
          <p dir="auto">{one.learnt}</p>
        </>
      ) : null}
    </li>
  );
}

function Filter({ collection, partnerId, onPartner }: Props) {
  const all = { value: '', label: t('reflect.who.all') };
  const named = collection.partners.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Choice
      label={t('reflect.who')}
      value={partnerId ?? ''}
      options={[all, ...named]}
      onChange={(id) => onPartner(id || null)}
    />
  );
}

/** From the notes of a past meeting it is one step to its look back. */
function ToMeetings() {
  return (
    <a className="btn" href="#found">
      {t('desk.gone.meetings')}
    </a>
  );
}

/** Every reflection on one page, newest first (PRACTICE P10); made for paper too. */
export function Reflections(props: Props) {
  const { collection, partnerId, limit, arrived, now, onMore, onPrint } = props;
  const { reflections, partners } = collection;
  const name = partners.find(({ id }) => id === partnerId)?.name;
  return (
    <>
      <div className="dk-headline">
        <Head title={t('reflect.all.head')} arrived={arrived}>
          {t('reflect.all.head')}
        </Head>
        {reflections.length > 0 ? <Button onClick={onPrint}>{t('reflect.print')}</Button> : null}
      </div>
      {partners.length > 1 ? <Filter {...props} /> : null}
      <WaitingList waiting={props.waiting} now={now} />
      {reflections.length === 0 ? (
        <Empty icon="pencil" action={props.waiting.length === 0 ? <ToMeetings /> : null}>
          {name ? t('reflect.all.nothing', { name: isolate(name) }) : t('reflect.all.none')}
        </Empty>
      ) : (
        <>
          <PrivatePaper />
          <ul className="dk-card rf-all">
            {reflections.slice(0, limit).map((one) => (
              <Entry key={one.id} one={one} now={now} questionOf={props.questionOf} />
            ))}
          </ul>
        </>
      )}
      <ShowMore rest={reflections.length - limit} step={REFLECTION_STEP} onMore={onMore} />
    </>
  );
}
