import { useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import type { AccountView } from '@/lib/desk/account-view';
import type { RemovePreview } from '@/lib/desk/calendar-facts';
import { isolate } from '@/lib/shared/isolate';
import { AccountButtons } from './AccountButtons';
import { AccountState } from './AccountState';
import { RemoveCheck } from './RemoveCheck';
import { RenameForm } from './RenameForm';

export interface AccountActions {
  /** Called straight from the click, so that a lost permission can be asked for. */
  onRead(id: string): void;
  onFile(id: string, files: File[]): void;
  onRename(id: string, label: string): void;
  /** What goes and what stays with it. */
  onPreview(id: string): Promise<RemovePreview>;
  onRemove(id: string, name: string): void;
}

interface Props extends AccountActions {
  account: AccountView;
  now: number;
  /** It is being read now. */
  reading: boolean;
}

/** One calendar: where from, how it is, and what can be done. */
export function AccountRow({ account, now, reading, ...actions }: Props) {
  const { id, kind, address, remedy, label } = account;
  const [doing, setDoing] = useUnsaved(`doing ${id}`, null, oneOf(['rename', 'remove', null]));
  const buttons = {
    rename: useRef<HTMLButtonElement>(null),
    remove: useRef<HTMLButtonElement>(null),
  };
  const name = account.name || t(`desk.calendar.kind.${kind}`);
  const end = () => {
    // What held the focus goes away: it returns to the button that led there.
    if (doing) buttons[doing].current?.focus();
    setDoing(null);
  };
  return (
    <li className="dk-line dk-account">
      <div>
        <p className="dk-t">
          <Icon name={kind === 'file' ? 'file' : 'cal'} />
          <bdi>{name}</bdi>
        </p>
        <p className="dk-m">
          {account.name ? <span>{t(`desk.calendar.kind.${kind}`)}</span> : null}
          {address ? <bdi>{address}</bdi> : null}
        </p>
        <AccountState account={account} now={now} reading={reading} />
      </div>
      {kind === 'sample' ? null : (
        <AccountButtons
          name={isolate(name)}
          remedy={remedy}
          onRead={() => actions.onRead(id)}
          onFile={(files) => actions.onFile(id, files)}
          onRename={() => setDoing('rename')}
          onRemove={() => setDoing('remove')}
          renameRef={buttons.rename}
          removeRef={buttons.remove}
        />
      )}
      {doing === 'rename' ? (
        <RenameForm
          id={id}
          label={label || account.name}
          onSave={(text) => {
            actions.onRename(id, text);
            end();
          }}
          onCancel={end}
        />
      ) : null}
      {doing === 'remove' ? (
        <RemoveCheck
          id={id}
          preview={() => actions.onPreview(id)}
          onRemove={() => actions.onRemove(id, name)}
          onKeep={end}
        />
      ) : null}
    </li>
  );
}
