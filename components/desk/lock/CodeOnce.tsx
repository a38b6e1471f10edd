import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { focusWrong } from '@/components/ui/focus-wrong';
import { t } from '@/components/ui/text';
import type { LockDo } from '@/lib/lock/job';
import { endsLike } from '@/lib/lock/last-group';
import { SaveOrCancel } from '../frame/SaveOrCancel';
import { StepHead } from '../intake/StepHead';

interface Props
  extends Pick<LockDo, 'onKept' | 'onCopyCode' | 'onSaveCode' | 'onPrint' | 'onClose'> {
  code: string;
  first: boolean;
}

/** What comes out of the printer: the code, and what it is. */
function Paper({ code }: { code: string }) {
  return (
    <div className="dk-code-paper">
      <h1>{t('desk.lock.code.paper')}</h1>
      <p>{t('desk.lock.code.about')}</p>
      <p>
        <code>{code}</code>
      </p>
    </div>
  );
}

type ShownProps = Omit<Props, 'onKept' | 'first'> & { onNext(): void };

function Shown({ code, onCopyCode, onSaveCode, onPrint, onNext, onClose }: ShownProps) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="dk-inset">
      <StepHead>{t('desk.lock.code.head')}</StepHead>
      <p>{t('desk.lock.code.about')}</p>
      <p className="dk-secret">
        <code>{code}</code>
      </p>
      <div className="dk-away">
        <Button small onClick={() => void onCopyCode(code).then(setCopied)}>
          {t('desk.lock.code.copy')}
        </Button>
        <Button small onClick={onPrint}>
          {t('desk.lock.code.print')}
        </Button>
        <Button small onClick={() => onSaveCode(code)}>
          {t('desk.lock.code.save')}
        </Button>
        <span role="status">{copied ? t('desk.lock.code.copied') : null}</span>
      </div>
      <p>{t('desk.lock.lost')}</p>
      <div className="dk-do">
        <Button small kind="primary" onClick={onNext}>
          {t('desk.lock.code.kept')}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {t('desk.rel.cancel')}
        </Button>
      </div>
      <Paper code={code} />
    </div>
  );
}

type CheckProps = Pick<Props, 'code' | 'first' | 'onKept' | 'onClose'> & { onBack(): void };

function Check({ code, first, onKept, onClose, onBack }: CheckProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const right = endsLike(code, typed);
    focusWrong(event.currentTarget, () => setWrong(!right));
    if (right) onKept();
  };
  return (
    <form className="dk-inset" noValidate onSubmit={send}>
      <StepHead>{t('desk.lock.check.head')}</StepHead>
      <div>
        <Field
          label={t('desk.lock.check')}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="characters"
          error={wrong ? t('desk.lock.check.wrong') : undefined}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <div>
        <Button small kind="quiet" onClick={onBack}>
          {t('desk.lock.check.again')}
        </Button>
      </div>
      <div className="dk-do">
        <SaveOrCancel label={t(first ? 'desk.lock.do' : 'desk.lock.code.do')} onClose={onClose} />
      </div>
    </form>
  );
}

/** Shows the recovery code, this once, and asks for the end of it before it counts. */
export function CodeOnce({ first, onKept, ...props }: Props) {
  const [kept, setKept] = useState(false);
  const { code, onClose } = props;
  const check = { code, first, onKept, onClose };
  return kept ? (
    <Check {...check} onBack={() => setKept(false)} />
  ) : (
    <Shown {...props} onNext={() => setKept(true)} />
  );
}
