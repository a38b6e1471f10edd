import { Button } from '../ui/Button';
import { Kbd } from '../ui/Kbd';
import { t } from '../ui/text';

/** The hint, and the one primary button. */
export function Do({ id, ready, busy }: { id: string; ready: boolean; busy: boolean }) {
  return (
    <div className="do">
      <span className="m" id={id}>
        {ready ? <Kbd>Tab</Kbd> : null} {t(ready ? 'popup.tab' : 'popup.short')}
      </span>
      <Button kind="primary" type="submit" shortcut="↵" disabled={!ready || busy}>
        {t('popup.log')}
      </Button>
    </div>
  );
}
