import { useCallback } from 'react';
import { KeysSheet } from '@/components/desk/frame/KeysSheet';
import { useHelpKey } from '@/components/desk/frame/use-help-key';
import { changeSettings } from '@/lib/browser/settings';

interface Props {
  shown: boolean;
  singleKeys: boolean;
  onShow(shown: boolean): void;
}

/** The help for keys, wired: "?" opens it on every place of the desk. */
export function KeysHelp({ shown, singleKeys, onShow }: Props) {
  useHelpKey(
    singleKeys,
    useCallback(() => onShow(true), [onShow]),
  );
  if (!shown) return null;
  return (
    <KeysSheet
      singleKeys={singleKeys}
      onSingleKeys={(on) => void changeSettings({ singleKeys: on })}
      onClose={() => onShow(false)}
    />
  );
}
