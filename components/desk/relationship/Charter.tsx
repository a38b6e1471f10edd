import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { showDate } from '@/lib/i18n/dates';
import {
  answerTo,
  boundaryOf,
  type CharterQuestion,
  charterQuestions,
  mainQuestions,
  wishOf,
} from '@/lib/records/charter-lines';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { isolate } from '@/lib/shared/isolate';
import { Agreed } from './Agreed';
import { CharterShare } from './CharterShare';
import type { RelationshipDo } from './do';
import { InlineText } from './InlineText';
import { Wishes } from './Wishes';

interface Props {
  view: RelationshipView;
  act: RelationshipDo;
}

interface LineProps extends Props {
  question: CharterQuestion;
  /** The wishes of both sides are asked for, also where there are none. */
  wishing: boolean;
}

function hasWish(view: RelationshipView, question: CharterQuestion): boolean {
  const { me, partner } = wishOf(view.charter, question);
  return me !== '' || partner !== '';
}

function Line({ question, wishing, view, act }: LineProps) {
  const label = t(`desk.rel.ask.${question}`);
  const wished = hasWish(view, question);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <InlineText
          label={label}
          value={answerTo(view.charter, question)}
          empty={t(wished ? 'desk.rel.charter.middle' : 'desk.rel.answer')}
          onSave={(text) => act.answer(question, text)}
        />
      </dd>
      {question === 'areas' && view.partner.sameReportingLine ? (
        <dd className="dk-wide m">{t('desk.rel.charter.line')}</dd>
      ) : null}
      {wished || (wishing && boundaryOf(question)) ? (
        <dd className="dk-wide">
          <Wishes question={question} view={view} wish={act.wish} />
        </dd>
      ) : null}
    </div>
  );
}

function Split({ partner }: Pick<RelationshipView, 'partner'>) {
  const { splitPartner: split, name } = partner;
  if (split === null) return null;
  const params = { partner: split, me: 100 - split, name: isolate(firstName(name)) };
  return (
    <div>
      <dt>{t('desk.rel.split')}</dt>
      <dd className="dk-told num">{t('desk.rel.split.of', params)}</dd>
    </div>
  );
}

/**
 * The charter as a conversation (PRACTICE C1, C2, C5, C6): one line a question, which opens when pressed, with what
 * each side wishes beside what was agreed.
 */
export function Charter({ view, act, now }: Props & { now: number }) {
  const [wishing, setWishing] = useUnsaved('wishing', false);
  const { charter, partner } = view;
  const main = mainQuestions(partner.sameReportingLine);
  const isShown = (one: CharterQuestion) =>
    main.includes(one) || answerTo(charter, one) !== '' || hasWish(view, one);
  const shown = charterQuestions.filter(isShown);
  const rest = charterQuestions.filter((question) => !shown.includes(question));
  const agreedOn = charter?.agreedOn ?? null;
  const line = (question: CharterQuestion) => (
    <Line key={question} question={question} wishing={wishing} view={view} act={act} />
  );
  return (
    <Section
      className="dk-card"
      title={t('desk.rel.charter')}
      aside={agreedOn ? t('desk.rel.charter.agreed', { day: showDate(agreedOn) }) : undefined}
      action={
        <Button small kind="quiet" aria-pressed={wishing} onClick={() => setWishing(!wishing)}>
          {t('desk.rel.charter.wishes')}
        </Button>
      }
    >
      <dl className="dk-dl">
        {shown.map(line)}
        <Split partner={partner} />
      </dl>
      {rest.length > 0 ? (
        <details className="dk-past">
          <summary className="link">{t('desk.rel.charter.more')}</summary>
          <dl className="dk-dl">{rest.map(line)}</dl>
        </details>
      ) : null}
      {charter ? <Agreed charter={charter} agree={act.agree} /> : null}
      <CharterShare view={view} act={act} now={now} />
    </Section>
  );
}
