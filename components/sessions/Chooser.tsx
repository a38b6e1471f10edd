import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { SessionChoice } from '@/lib/sessions/choices';
import './sessions.css';

interface Props {
  choices: readonly SessionChoice[];
  onBegin(choice: SessionChoice): void;
  onClose(): void;
}

/** The guided sessions there are, each with what it is for; what waits comes first. */
export function Chooser({ choices, onBegin, onClose }: Props) {
  const question = useRef<HTMLParagraphElement>(null);
  // It comes from the menu, at another place of the page: whoever asked for it is taken there.
  useEffect(() => question.current?.focus(), []);
  const close = (
    <Button small kind="quiet" onClick={onClose}>
      {t('sessions.close')}
    </Button>
  );
  return (
    <Section className="gs gs-choose" title={t('sessions.title')} action={close}>
      <p ref={question} tabIndex={-1} className="m">
        {t('sessions.choose')}
      </p>
      <ul>
        {choices.map((choice) => {
          const { kind, waits, focusId } = choice;
          const text = t(`sessions.kind.${kind}`);
          return (
            <li key={`${kind} ${focusId}`}>
              <p>
                <span className="gs-name">{text}</span>
                <span className="m">{t(`sessions.for.${kind}`)}</span>
              </p>
              <Button
                small
                aria-label={t(waits ? 'sessions.goOn.of' : 'sessions.begin.of', { text })}
                onClick={() => onBegin(choice)}
              >
                {t(waits ? 'sessions.goOn' : 'sessions.begin')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
