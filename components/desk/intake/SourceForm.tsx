import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Wording } from '@/lib/shared/wording';
import { say } from '../words';
import { FileButton } from './FileButton';

/** What is wrong with an address: said at once, or after the browser and the server have answered. */
export type AddressAnswer = Wording | Promise<Wording | null>;

export interface SourceProps {
  /** Called straight from the click, so that it can ask for the host's permission. */
  onAddress(text: string): AddressAnswer;
  onFiles(files: File[]): void;
}

interface Props extends SourceProps {
  /** Stands under the fields. */
  help?: ReactNode;
  /** Stands beside the one primary button. */
  beside?: ReactNode;
}

/** The one source there is so far: a calendar's file or address. */
export function SourceForm({ onAddress, onFiles, help, beside }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<Wording | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    const answer = text.trim() ? onAddress(text) : { id: 'desk.source.empty', params: {} };
    const problem = answer instanceof Promise ? await answer : answer;
    setWrong(problem);
    if (problem) field.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="dk-o">
        <Icon name="file" />
        <div>
          <b>{t('desk.source.name')}</b>
          <p>{t('desk.source.about')}</p>
        </div>
        <span className="m">{t('desk.source.time')}</span>
        <div className="dk-src">
          <div>
            <Field
              ref={field}
              label={t('desk.source.address')}
              hideLabel
              type="url"
              autoComplete="off"
              spellCheck={false}
              placeholder={t('desk.source.like')}
              error={wrong ? say(wrong) : undefined}
              onChange={() => setWrong(null)}
            />
          </div>
          <FileButton onFiles={onFiles} multiple>
            {t('desk.source.file')}
          </FileButton>
        </div>
        <div className="dk-hint">
          <p>{t('desk.source.other')}</p>
          {help}
        </div>
      </div>
      <div className="dk-do">
        <Button kind="primary" type="submit" shortcut="↵">
          {t('desk.source.go')}
        </Button>
        {beside}
      </div>
    </form>
  );
}
