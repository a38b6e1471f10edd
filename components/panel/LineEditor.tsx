import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EditForm } from '@/components/ui/EditForm';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import { usePanelDo } from './do';

/** Changes an agenda item in its place: words, order, or away with it. */
export function LineEditor({ line, onClose }: { line: AgendaLine; onClose(): void }) {
  const act = usePanelDo();
  const [text, setText] = useState(line.text);
  const saveText = () => {
    if (text.trim() && text.trim() !== line.text) act.editLine(line, text.trim());
  };
  return (
    <EditForm onClose={onClose}>
      <Field
        label={t('panel.agenda.words')}
        hideLabel
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={saveText}
        autoFocus
      />
      <div className="acts">
        <Button small onClick={() => act.moveLine(line.key, -1)}>
          {t('panel.agenda.up')}
        </Button>
        <Button small onClick={() => act.moveLine(line.key, 1)}>
          {t('panel.agenda.down')}
        </Button>
        <Button small onClick={() => act.dropLine(line)}>
          {t('panel.agenda.drop')}
        </Button>
        <Button small kind="quiet" type="submit">
          {t('panel.ok')}
        </Button>
      </div>
    </EditForm>
  );
}
