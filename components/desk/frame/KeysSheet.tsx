import { type MouseEvent, useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/Button';
import { KeyList } from '@/components/ui/KeyList';
import { t } from '@/components/ui/text';
import { type MessageId, word } from '@/lib/i18n/translate';
import { Tick } from './Tick';

type Sheet = readonly [
  head: MessageId,
  lines: readonly (readonly [MessageId, readonly string[]])[],
];

const row = [
  ['panel.keys.walk', ['J', 'K']],
  ['panel.keys.check', ['X']],
  ['panel.keys.open', ['↵']],
  ['panel.keys.due', ['D']],
] as const;

/** Where which keys work. */
const sheets: readonly Sheet[] = [
  [
    'desk.keys.anywhere',
    [
      ['desk.keys.search', ['/']],
      ['panel.keys.undo', ['U']],
      ['panel.keys.help', ['?']],
      ['desk.keys.leave', ['Esc']],
    ],
  ],
  ['desk.place.owed', row],
  [
    'desk.place.prepare',
    [
      ['desk.keys.take', ['1–9']],
      ['panel.keys.raise', ['R']],
      ...row,
      ['panel.keys.owner', ['O']],
      ['panel.keys.move', ['Alt', '↑', '↓']],
    ],
  ],
  [
    'desk.place.partner',
    [
      ['desk.keys.theme', ['Alt', '←', '→']],
      ['desk.keys.save', ['Ctrl', '↵']],
    ],
  ],
];

const named = (id: MessageId) => word({ id, params: {} });

interface Props {
  singleKeys: boolean;
  onSingleKeys(on: boolean): void;
  onClose(): void;
}

/** The keys of the desk. The browser's own dialog keeps the focus, closes with Escape and gives the focus back. */
export function KeysSheet({ singleKeys, onSingleKeys, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // Taken away while open, the page would not get its focus back.
    return () => dialog?.close();
  }, []);
  const close = () => box.current?.close();
  const onBackdrop = (event: MouseEvent) => {
    if (event.target === event.currentTarget) close();
  };
  return (
    <dialog
      ref={box}
      className="dk-keys"
      aria-labelledby="dk-keys"
      onClose={onClose}
      onClick={onBackdrop}
      // The page below must not act on a key that is pressed here.
      onKeyDown={(event) => {
        event.stopPropagation();
        if (singleKeys && event.key === '?') close();
      }}
    >
      <div className="sh">
        <div className="sech">
          <h2 id="dk-keys">{t('panel.keys')}</h2>
          <span className="a">
            <IconButton icon="x" label={t('desk.close')} onClick={close} />
          </span>
        </div>
        {sheets.map(([head, lines]) => (
          <section key={head}>
            <h3 className="sub">{named(head)}</h3>
            <KeyList lines={lines.map(([id, keys]) => [named(id), keys])} />
          </section>
        ))}
        <Tick checked={singleKeys} onChange={onSingleKeys}>
          {t('panel.keys.single')}
        </Tick>
      </div>
    </dialog>
  );
}
