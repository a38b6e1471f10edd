import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Into, Question, QuestionBank } from '@/lib/panel/ask';
import { type Purpose, purposes } from '@/lib/practice/prompt';
import { usePanelMore } from './do';
import { PickerFoot } from './PickerFoot';
import { QuestionList } from './QuestionList';

interface Props {
  /** Where Enter puts a question: where the user came from. */
  into: Into;
  /** `back` gives the focus back. */
  onClose(back: boolean): void;
}

const other = (into: Into): Into => (into === 'agenda' ? 'notes' : 'agenda');

function useBank(): QuestionBank | null {
  const more = usePanelMore();
  const [bank, setBank] = useState<QuestionBank | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bank is read once, when it is opened
  useEffect(() => {
    let wanted = true;
    more.questions().then(
      (read) => wanted && setBank(read),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return bank;
}

/** What is picked for this meeting stands first, as long as nothing is looked for. */
function shown(bank: QuestionBank | null, query: string, purpose: Purpose | null): Question[] {
  if (!bank) return [];
  const found = bank.search(query, purpose);
  if (query.trim() !== '' || purpose !== null) return [...found];
  const first = new Set(bank.suggested.map(({ id }) => id));
  return [...bank.suggested, ...found.filter(({ id }) => !first.has(id))];
}

function Purposes({
  chosen,
  onChoose,
}: {
  chosen: Purpose | null;
  onChoose(p: Purpose | null): void;
}) {
  const group = useId();
  return (
    <fieldset className="purp">
      <legend className="vh">{t('panel.ask.purpose')}</legend>
      {[null, ...purposes].map((purpose) => (
        <label key={purpose ?? ''}>
          <input
            type="radio"
            name={group}
            checked={purpose === chosen}
            onChange={() => onChoose(purpose)}
          />
          {purpose === null ? t('panel.ask.any') : t(`prompts.purpose.${purpose}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** The question bank, searchable; one key puts a question on the agenda or into the notes (PRACTICE P7). */
export function QuestionPicker({ into, onClose }: Props) {
  const { insertQuestion } = usePanelMore();
  const bank = useBank();
  const list = useId();
  const [query, setQuery] = useState('');
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [at, setAt] = useState(0);
  const found = shown(bank, query, purpose);
  const current = found[Math.min(at, found.length - 1)];
  const insert = (question: Question | undefined, where: Into) => {
    if (!question) return;
    onClose(true);
    void insertQuestion(question, question.forYou ? 'notes' : where);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) setAt(Math.max(0, Math.min(found.length - 1, at + by)));
    else if (event.key === 'Escape') onClose(true);
    else if (event.key === 'Enter') insert(current, event.shiftKey ? other(into) : into);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="picker">
      <Field
        label={t('panel.ask.find')}
        hideLabel
        placeholder={t('panel.ask.find')}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={current ? `${list} ${current.id}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        autoComplete="off"
        autoFocus
      />
      {bank ? (
        <Purposes
          chosen={purpose}
          onChoose={(next) => {
            setPurpose(next);
            setAt(0);
          }}
        />
      ) : null}
      <QuestionList
        id={list}
        questions={found}
        current={current}
        onPick={(one) => insert(one, into)}
      />
      {bank && found.length === 0 ? <p className="empty">{t('panel.ask.none')}</p> : null}
      {current?.why ? (
        <p className="why">
          <Icon name="info" small />
          <span>{t('panel.ask.why', { why: current.why })}</span>
        </p>
      ) : null}
      <PickerFoot
        into={current?.forYou ? 'notes' : into}
        places={current?.forYou ? ['notes'] : ['agenda', 'notes']}
        onPut={(where) => insert(current, where)}
        off={!current}
      />
    </div>
  );
}
