import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { UnsavedIn, useUnsaved } from '@/components/ui/use-unsaved';
import { questionOf } from '@/lib/packs/question';
import { ownId, type OwnRow as Row } from '@/lib/practice/own';
import { isolate } from '@/lib/shared/isolate';
import type { QuestionsDo } from './do';
import { kindWords } from './kind';
import { QuestionForm } from './QuestionForm';

interface Props {
  row: Row;
  less: boolean;
  act: QuestionsDo;
}

/** One question of the user's own; what can be done with it stands in its editor. */
export function OwnRow({ row, less, act }: Props) {
  const [open, setOpen] = useUnsaved(`question ${row.id}`, false);
  const { id, text, hidden, moment } = row;
  const of = (does: string) => t('questions.of', { does, text: isolate(text) });
  const meta = [t(`questions.moment.${moment}`), ...kindWords(row)];
  return (
    <li className="dk-line qs-row">
      <div>
        <p className={hidden ? 'qs-off' : undefined}>
          <bdi>{text}</bdi>
        </p>
        <p className="dk-m">
          {hidden ? <b>{t('questions.hidden')}</b> : null}
          {less ? <b>{t('questions.less')}</b> : null}
          {meta.map((word) => (
            <span key={word}>{word}</span>
          ))}
        </p>
      </div>
      <div className="qs-do">
        {less ? (
          <Button
            small
            kind="quiet"
            aria-label={of(t('questions.again'))}
            onClick={() => act.less(ownId(id), false)}
          >
            {t('questions.again')}
          </Button>
        ) : null}
        <Button
          small
          kind="quiet"
          aria-label={of(t('questions.edit'))}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('questions.edit')}
        </Button>
      </div>
      {open ? (
        <div className="qs-wide">
          <UnsavedIn of={id}>
            <QuestionForm
              question={questionOf(row)}
              onSave={(question) => act.edit(id, question)}
              onClose={() => setOpen(false)}
              acts={
                <>
                  <Button small kind="quiet" onClick={() => act.hide(id, !hidden)}>
                    {t(hidden ? 'questions.show' : 'questions.hide')}
                  </Button>
                  <Button small kind="quiet" onClick={() => act.remove(id)}>
                    {t('questions.delete')}
                  </Button>
                </>
              }
            />
          </UnsavedIn>
        </div>
      ) : null}
    </li>
  );
}
