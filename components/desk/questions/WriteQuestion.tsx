import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { cleanLine } from '@/lib/packs/clean';
import { NAME, PER_PACK } from '@/lib/packs/limits';
import { freeName } from '@/lib/packs/preview';
import type { FullPack } from '@/lib/packs/query';
import { NEW_QUESTION, type Question } from '@/lib/packs/question';
import { Choice } from '../frame/Choice';
import type { QuestionsDo } from './do';
import { QuestionForm } from './QuestionForm';

interface Props {
  packs: readonly FullPack[];
  act: Pick<QuestionsDo, 'add'>;
  onClose(): void;
}

const NEW = 'new';

/** A new question. The first one makes its pack by itself; later it goes into the latest, or another one. */
export function WriteQuestion({ packs, act, onClose }: Props) {
  const [to, setTo] = useUnsaved('to', packs.at(-1)?.id ?? NEW);
  const [name, setName] = useUnsaved('pack', '');
  const [full, setFull] = useState(false);
  const pack = packs.find(({ id }) => id === to);
  const save = async (question: Question) => {
    const room = (pack?.prompts.length ?? 0) < PER_PACK;
    setFull(!room);
    if (!room) return false;
    const called = cleanLine(name) || t('questions.first');
    return act.add(pack ? { id: pack.id } : { name: freeName(called, packs) }, [question]);
  };
  return (
    <QuestionForm question={NEW_QUESTION} onSave={save} onClose={onClose}>
      {packs.length > 0 ? (
        <div className="pair">
          <Choice
            shown
            label={t('questions.pack')}
            value={pack ? to : NEW}
            options={[
              ...packs.map((one) => ({ value: one.id, label: one.name })),
              { value: NEW, label: t('questions.pack.new') },
            ]}
            onChange={setTo}
          />
          {pack ? null : (
            <div>
              <Field
                label={t('questions.name')}
                dir="auto"
                maxLength={NAME}
                placeholder={t('questions.first')}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            </div>
          )}
        </div>
      ) : null}
      {full ? <p role="alert">{t('questions.full', { most: PER_PACK })}</p> : null}
    </QuestionForm>
  );
}
