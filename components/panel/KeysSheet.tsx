import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/Button';
import { KeyList } from '@/components/ui/KeyList';
import { t } from '@/components/ui/text';

const sheet = [
  ['panel.keys.write', ['N']],
  ['panel.keys.parts', ['Tab']],
  ['panel.keys.raise', ['R']],
  ['panel.keys.ask', ['Q']],
  ['panel.keys.search', ['/']],
  ['panel.keys.side', ['S']],
  ['panel.keys.veil', ['B']],
  ['panel.keys.sections', ['1', '2', '3', '4']],
  ['panel.keys.walk', ['J', 'K']],
  ['panel.keys.check', ['X']],
  ['panel.keys.open', ['↵']],
  ['panel.keys.owner', ['O']],
  ['panel.keys.due', ['D']],
  ['panel.keys.move', ['Alt', '↑', '↓']],
  ['panel.keys.close', ['Ctrl', '↵']],
  ['panel.keys.undo', ['U']],
  ['panel.keys.help', ['?']],
  ['panel.keys.back', ['Esc']],
] as const;

interface Props {
  singleKeys: boolean;
  onSingleKeys(on: boolean): void;
  onClose(): void;
}

/** The keys, in a native popover that Escape and a click elsewhere close. Never modal over a meeting. */
export function KeysSheet({ singleKeys, onSingleKeys, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const sheetBox = box.current;
    if (!sheetBox) return;
    // Older browsers have no popovers: the sheet then simply stands there.
    sheetBox.showPopover?.();
    sheetBox.focus();
    const onToggle = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') onClose();
    };
    sheetBox.addEventListener('toggle', onToggle);
    return () => sheetBox.removeEventListener('toggle', onToggle);
  }, [onClose]);
  return (
    <div
      ref={box}
      popover="auto"
      className="sh keys"
      role="dialog"
      aria-labelledby="keys"
      tabIndex={-1}
    >
      <div className="sech">
        <h2 id="keys">{t('panel.keys')}</h2>
        <span className="a">
          <IconButton icon="x" label={t('panel.ok')} onClick={onClose} />
        </span>
      </div>
      <KeyList lines={sheet.map(([id, keys]) => [t(id), keys])} />
      <label className="single">
        <input
          type="checkbox"
          className="ck"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        />
        {t('panel.keys.single')}
      </label>
    </div>
  );
}
