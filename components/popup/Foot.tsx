import { Button } from '../ui/Button';
import { Kbd } from '../ui/Kbd';
import { t } from '../ui/text';

interface Props {
  /** Whether the keys work, and are worth showing. */
  keys: boolean;
  undoable: boolean;
  onPanel(): void;
  onSearch(): void;
  onDesk(): void;
}

/** The ways on, and the keys. */
export function Foot({ keys, undoable, onPanel, onSearch, onDesk }: Props) {
  return (
    <footer className="foot">
      <button type="button" className="way" onClick={onPanel}>
        {keys ? <Kbd>P</Kbd> : null}
        {t('popup.key.panel')}
      </button>
      <button type="button" className="way" onClick={onSearch}>
        {keys ? <Kbd>S</Kbd> : null}
        {t('popup.key.search')}
      </button>
      {keys && undoable ? (
        <span>
          <Kbd>U</Kbd>
          {t('popup.key.undo')}
        </span>
      ) : null}
      <Button small kind="quiet" onClick={onDesk}>
        {t('popup.desk')}
      </Button>
    </footer>
  );
}
