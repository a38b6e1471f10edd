import type { FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import { type AgreementFields, missingGain } from '@/lib/sessions/made';
import type { SessionView } from '@/lib/sessions/query';
import { answerIn } from '@/lib/sessions/travel';
import { isolate } from '@/lib/shared/isolate';
import { isLike } from '@/lib/shared/unsaved';
import { Radios } from './Choice';
import { type Answering, draftOf } from './session';
import { useDraft } from './use-draft';
import { useFocusKept } from './use-focus-kept';

const topics = ['improvement', 'time', 'area', 'people', 'other'] as const;

/** The topic that the sheet began with (PRACTICE N1). */
function topicIn({ session }: SessionView): AgreementFields['topic'] {
  const told = answerIn(session, 'matter.topic')?.answer;
  return topics.find((one) => one === told) ?? 'other';
}

const blank = { text: '', gains: { me: '', partner: '' } };

/** Which side's gain isn't named, said kindly (PRACTICE N4). */
function OneSided({ gains, name }: { gains: AgreementFields['gains']; name: string }) {
  const missing = missingGain(gains);
  if (!missing) return null;
  const words =
    missing === 'me'
      ? t('sessions.agree.oneSided.me')
      : t('sessions.agree.oneSided.partner', { name });
  return <p className="m">{words}</p>;
}

/** What was left open, in this session or an earlier one, comes back until it is settled (PRACTICE N1). */
function Unsettled({ view, act }: Pick<Answering, 'view' | 'act'>) {
  if (view.unsettled.length === 0) return null;
  return (
    <div>
      <p className="fl">{t('sessions.agree.open')}</p>
      <ul className="gs-agreed">
        {view.unsettled.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
            <p className="gs-settle">
              <Button
                small
                aria-label={t('sessions.agree.settle.of', { text: isolate(text) })}
                onClick={() => void act.settle(id, 'agreed')}
              >
                {t('sessions.agree.settle')}
              </Button>
              <Button
                small
                kind="quiet"
                aria-label={t('sessions.agree.drop.of', { text: isolate(text) })}
                onClick={() => void act.settle(id, 'dropped')}
              >
                {t('sessions.agree.drop')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

const settledIn = ({ agreements }: SessionView) =>
  agreements.filter(({ status }) => status === 'agreed');

function Made({ view, name }: Answering) {
  return (
    <ul className="gs-agreed">
      {settledIn(view).map(({ id, text, gains }) => (
        <li key={id}>
          <bdi>{text}</bdi>
          {gains.me ? (
            <p className="m">
              {t('sessions.agree.gain.me')}: <bdi>{gains.me}</bdi>
            </p>
          ) : null}
          {gains.partner ? (
            <p className="m">
              {t('sessions.agree.gain.partner', { name })}: <bdi>{gains.partner}</bdi>
            </p>
          ) : null}
          <OneSided gains={gains} name={name} />
        </li>
      ))}
    </ul>
  );
}

type Draft = typeof blank;
type Whose = Pick<AgreementFields, 'proposedBy' | 'decidedBy'>;

const first: Whose = { proposedBy: 'me', decidedBy: 'both' };
const isSide = oneOf(['me', 'partner', 'both']);
const isWhose = (value: unknown): value is Whose =>
  isLike(first, value) && isSide((value as Whose).decidedBy) && isSide((value as Whose).proposedBy);

interface DetailsProps {
  draft: Draft;
  setDraft(draft: Draft): void;
  whose: Whose;
  setWhose(whose: Whose): void;
  name: string;
}

/** Each side's gain, who proposed and who decided: asked once there is something to ask about. */
function Details({ draft, setDraft, whose, setWhose, name }: DetailsProps) {
  const gain = (side: 'me' | 'partner', text: string) =>
    setDraft({ ...draft, gains: { ...draft.gains, [side]: text } });
  const sides = [
    { value: 'me' as const, label: t('sessions.side.me') },
    { value: 'partner' as const, label: name },
  ];
  return (
    <>
      <TextField
        label={t('sessions.agree.gain.me')}
        rows={1}
        dir="auto"
        value={draft.gains.me}
        onChange={(event) => gain('me', event.currentTarget.value)}
      />
      <TextField
        label={t('sessions.agree.gain.partner', { name })}
        rows={1}
        dir="auto"
        value={draft.gains.partner}
        onChange={(event) => gain('partner', event.currentTarget.value)}
      />
      <OneSided gains={draft.gains} name={name} />
      <Radios<AgreementFields['proposedBy']>
        legend={t('sessions.agree.proposed')}
        value={whose.proposedBy}
        options={sides}
        onChoose={(proposedBy) => setWhose({ ...whose, proposedBy })}
      />
      <Radios<AgreementFields['decidedBy']>
        legend={t('sessions.agree.decided')}
        value={whose.decidedBy}
        options={[...sides, { value: 'both' as const, label: t('sessions.side.both') }]}
        onChoose={(decidedBy) => setWhose({ ...whose, decidedBy })}
      />
    </>
  );
}

/** An agreement with each side's gain, and who proposed and decided (PRACTICE N1, N2, N4). */
export function AgreementAnswer(props: Answering) {
  const { view, question, label, name, act } = props;
  const [draft, setDraft] = useDraft(draftOf(props), blank);
  const [whose, setWhose] = useUnsaved(`whose ${draftOf(props)}`, first, isWhose);
  const [isOpen, setOpen] = useUnsaved(`still open ${draftOf(props)}`, false);
  const box = useFocusKept<HTMLDivElement>(view.unsettled.length);
  const begun = [draft.text, draft.gains.me, draft.gains.partner].some((one) => one.trim() !== '');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const text = draft.text.trim();
    if (!text) return;
    const status = isOpen ? ('open' as const) : ('agreed' as const);
    const fields = { ...draft, text, topic: topicIn(view), ...whose, status };
    // At once: a second Enter must not add it twice.
    setDraft(blank);
    if (await act.addAgreement(question.id, fields)) setOpen(false);
    else setDraft(draft);
  };
  return (
    <div className="gs-agree" ref={box}>
      <Unsettled {...props} />
      <Made {...props} />
      <form className="gs-agree" onSubmit={add}>
        <TextField
          label={label}
          hideLabel
          dir="auto"
          placeholder={t('sessions.agree.text')}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        />
        {begun ? <Details {...{ draft, setDraft, name, whose, setWhose }} /> : null}
        {begun ? (
          <label className="gs-tick">
            <input
              type="checkbox"
              checked={isOpen}
              onChange={(event) => setOpen(event.currentTarget.checked)}
            />
            {t('sessions.agree.stillOpen')}
          </label>
        ) : null}
        <Button small type="submit" disabled={draft.text.trim() === ''}>
          {t('sessions.add')}
        </Button>
      </form>
    </div>
  );
}
