import { SettingsPlace } from '@/components/desk/settings/SettingsPlace';
import { authDeps } from '@/lib/browser/auth-flow';
import { forgetLocally } from '@/lib/browser/forget';
import { changeSettings, readSettings, type Settings } from '@/lib/browser/settings';
import { dataCounts, fullCopy } from '@/lib/desk/data/copy';
import { eraseAll } from '@/lib/desk/data/erase';
import type { MessageId } from '@/lib/i18n/translate';
import { localDate } from '@/lib/shared/time';
import { redirectAddress } from '@/lib/sign-in/redirect';
import { download } from './download';
import type { PageProps } from './page-props';
import { store } from './store';
import { useLive } from './use-live';
import { useSettings } from './use-settings';
import { useSites } from './use-sites';

async function stored() {
  const counts = await dataCounts(store);
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
  return { counts, bytes: usage ?? null };
}

/** The page starts again as on its first day. */
async function erase(): Promise<void> {
  await eraseAll(store);
  await forgetLocally();
  location.replace(location.pathname);
}

const redirects = {
  google: redirectAddress('google', authDeps.redirectUrl),
  microsoft: redirectAddress('microsoft', authDeps.redirectUrl),
};

interface Props extends PageProps {
  /** The address asks for the part on signing in. */
  signIn: boolean;
}

/** The settings' place, wired. */
export function SettingsPage({ arrived, now, tell, signIn }: Props) {
  const settings = useSettings();
  const live = useLive(stored, []);
  // Not worded yet: what was saved may be another language.
  const failed = () => tell({ kind: 'failed', text: { id: 'desk.unsaved', params: {} } });
  const said = (id: MessageId) => () => tell({ kind: 'said', text: { id, params: {} } });
  const change = (part: Partial<Settings>) =>
    void changeSettings(part).then(said('desk.set.saved'), failed);
  const sites = useSites(settings, said('desk.set.saved'), failed);
  const copy = async () => {
    const all = await fullCopy(store, await readSettings());
    download(`cairn-${localDate(now)}.json`, all);
  };
  const toClipboard = (text: string) =>
    void navigator.clipboard.writeText(text).then(said('accounts.own.copied'), failed);
  return (
    <SettingsPlace
      signIn={signIn}
      redirects={redirects}
      onCopy={toClipboard}
      arrived={arrived}
      settings={settings}
      sites={sites}
      onChange={change}
      stored={live}
      onExport={() => void copy().then(said('desk.set.export.did'), failed)}
      onErase={() => void erase().catch(failed)}
    />
  );
}
