import { SettingsPlace } from '@/components/desk/settings/SettingsPlace';
import { t } from '@/components/ui/text';
import { forgetPlace } from '@/lib/backup/place';
import { authDeps } from '@/lib/browser/auth-flow';
import { forgetLocally } from '@/lib/browser/forget';
import { changeSettings, type Settings } from '@/lib/browser/settings';
import { tokenDeps } from '@/lib/browser/tokens';
import { lastImport } from '@/lib/copies/undo-of';
import { dataCounts } from '@/lib/desk/data/counts';
import { eraseEverything } from '@/lib/desk/data/erase';
import { valueOr } from '@/lib/desk/live';
import type { MessageId } from '@/lib/i18n/translate';
import { isLockOn } from '@/lib/lock/mirror';
import { partsAway, showPartAgain } from '@/lib/records/parts-away';
import { forgetIndex } from '@/lib/search/forget';
import { redirectAddress } from '@/lib/sign-in/redirect';
import { consentAddress } from '@/lib/sign-in/revoke';
import { revokeAll } from '@/lib/sign-in/revoke-all';
import { deleteDatabase } from '@/lib/storage/delete-database';
import { LatePage } from './LatePage';
import { lockSwitch } from './lock-worker';
import type { PageProps } from './page-props';
import { store } from './store';
import { useBackup } from './use-backup';
import { useCopies } from './use-copies';
import { useHealth } from './use-health';
import { useLive } from './use-live';
import { useLock } from './use-lock';
import { useSettings } from './use-settings';
import { useSites } from './use-sites';

async function stored() {
  const counts = await dataCounts(store);
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
  const signIns = store.signIns.read(await store.signIns.table.toArray());
  const all = signIns.map((one) => ({ provider: one.provider, consent: consentAddress(one) }));
  const access = [...new Map(all.map((one) => [one.consent, one])).values()];
  return { counts, bytes: usage ?? null, access };
}

/** So long a provider is waited for; what is not withdrawn then is taken back in the account. */
const PATIENCE = 4000;

/** The page starts again as on its first day. */
async function erase(): Promise<void> {
  const late = () => new Promise((done) => setTimeout(done, PATIENCE));
  await eraseEverything(store, {
    revoke: (signIns) => revokeAll(signIns, tokenDeps, late()),
    forget: async () => {
      await forgetIndex();
      await forgetPlace();
      // With its head, which opens nothing any more.
      if (isLockOn()) await deleteDatabase(store.db);
      // Emptied tables leave in the browser's files what they held. Where a page doesn't let go, the browser does it later.
      else await lockSwitch.clear().catch(() => undefined);
      await forgetLocally();
    },
  });
  location.replace(location.pathname);
}

const redirects = {
  google: redirectAddress('google', authDeps.redirectUrl),
  microsoft: redirectAddress('microsoft', authDeps.redirectUrl),
};

const lockCard = () => import('@/components/desk/lock/LockCard').then(({ LockCard }) => LockCard);

interface Props extends PageProps {
  /** The part that the address asks for. */
  part: string | null;
  /** A copy that was dropped on the desk. */
  dropped: File | null;
}

/** The settings' place, wired. */
export function SettingsPage({ arrived, now, act, tell, part: asked, dropped }: Props) {
  const away = valueOr(
    useLive(() => partsAway(store), []),
    [],
  );
  const settings = useSettings();
  const storage = useHealth({ now, act });
  const live = useLive(stored, []);
  // Not worded yet: what was saved may be another language.
  const failed = () => tell({ kind: 'failed', text: { id: 'desk.unsaved', params: {} } });
  const said = (id: MessageId) => () => tell({ kind: 'said', text: { id, params: {} } });
  const change = (part: Partial<Settings>) =>
    void changeSettings(part).then(said('desk.set.saved'), failed);
  const lock = useLock({ tell, newPhrase: asked === 'passphrase' });
  const sites = useSites(settings, said('desk.set.saved'), failed);
  const { job, copies } = useCopies(dropped, { now, tell });
  const backup = useBackup({ now, tell, onFile: copies.onFile });
  const last = valueOr(
    useLive(() => lastImport(store), []),
    null,
  );
  const toClipboard = (text: string) =>
    void navigator.clipboard.writeText(text).then(said('accounts.own.copied'), failed);
  return (
    <SettingsPlace
      signIn={asked === 'sign-in'}
      redirects={redirects}
      onCopy={toClipboard}
      arrived={arrived}
      settings={settings}
      sites={sites}
      storage={storage}
      lock={
        settings && (
          <LatePage
            name="lock"
            load={lockCard}
            its={{ ...lock, settings, backup, onSettings: change }}
          />
        )
      }
      onChange={change}
      stored={live}
      away={away}
      onShowAgain={(part) => void act(t('desk.part.back'), showPartAgain(store, part))}
      backup={backup}
      copies={{ job, last, ...copies }}
      onErase={() => void erase().catch(failed)}
    />
  );
}
