import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { EditForm } from '@/components/ui/EditForm';
import { TextField } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { cleanLine } from '@/lib/packs/clean';
import { LETTERS, lettersOf } from '@/lib/packs/limits';
import { isQuestion, type Question } from '@/lib/packs/question';
import { SaveOrCancel } from '../frame/SaveOrCancel';
import { KindFields } from './KindFields';

interface Props {
  question: Question;
  /** False keeps the form open. */
  onSave(question: Question): Promise<boolean>;
  onClose(): void;
  /** Above the buttons. */
  children?: ReactNode;
  /** Beside the buttons. */
  acts?: ReactNode;
}

/** From so many characters on it is said how many are left. */
const NEAR = 30;

function wrongWith(text: string, tried: boolean): string | undefined {
  const over = lettersOf(cleanLine(text)) - LETTERS;
  if (over > 0) return t('questions.long', { n: over, most: LETTERS });
  return tried && cleanLine(text) === '' ? t('questions.blank') : undefined;
}

/** A question is one line, however many the field has: Enter saves it. */
function onEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** Writes or changes a question of the user's own. Too long a one is kept in the form, and never cut. */
export function QuestionForm({ question, onSave, onClose, children, acts }: Props) {
  const [typed, setTyped] = useUnsaved('question', question, isQuestion);
  const [tried, setTried] = useState(false);
  const wrong = wrongWith(typed.text, tried);
  const left = LETTERS - lettersOf(cleanLine(typed.text));
  const change = (part: Partial<Question>) => setTyped((before) => ({ ...before, ...part }));
  const save = async () => {
    setTried(true);
    if (wrongWith(typed.text, true)) return false;
    return onSave({ ...typed, text: cleanLine(typed.text) });
  };
  return (
    <EditForm onSave={save} onClose={onClose}>
      <div className="edit-fields">
        <div>
          <TextField
            label={t('questions.text')}
            autoFocus
            dir="auto"
            rows={2}
            value={typed.text}
            error={wrong}
            hint={!wrong && left <= NEAR ? t('questions.left', { n: left }) : undefined}
            onChange={(event) => change({ text: event.target.value })}
            onKeyDown={onEnter}
          />
        </div>
        <KindFields question={typed} onChange={change} />
        {children}
      </div>
      <div className="acts">
        <SaveOrCancel onClose={onClose} />
        {acts}
      </div>
    </EditForm>
  );
}
