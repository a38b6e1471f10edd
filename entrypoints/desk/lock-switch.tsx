import { flushPage } from '@/lib/browser/lock-flush';
import { forgetLockKey, keepLockKey } from '@/lib/browser/lock-key';
import { lockMark } from '@/lib/browser/lock-mark';
import { noteUse } from '@/lib/browser/lock-use';
import { tell } from '@/lib/browser/messages';
import { linesToDisk } from '@/lib/browser/quiet-shelf';
import { keepUnsaved } from '@/lib/browser/unsaved-shelf';
import type { Dek } from '@/lib/crypto/lock-keys';
import type { Header } from '@/lib/lock/header';
import { mirrorLock } from '@/lib/lock/mirror';
import { lockSwitch } from './lock-worker';
import { SwitchingHere } from './SwitchingHere';
import { takeStage } from './stage';
import { store } from './store';

interface Keys {
  header: Header;
  dek: Dek;
}

/** Saves or keeps what is typed in the desk, which is taken down. The key is another one when it is back, or none. */
async function leaveDesk(): Promise<void> {
  await flushPage(store.db);
  await keepUnsaved(null).catch(() => undefined);
}

async function locked(on: boolean): Promise<void> {
  if (!on) {
    await linesToDisk().catch(() => undefined);
    await forgetLockKey();
  }
  mirrorLock(on);
  await lockMark.change({ byCode: false, fresh: on }).catch(() => undefined);
  await tell({ type: 'lock-changed' });
}

/** Turns the lock on, in place of the desk. The key lies at hand before: each page that comes back finds it. */
export async function turnOnHere({ header, dek }: Keys): Promise<void> {
  await leaveDesk();
  const seal: Parameters<typeof SwitchingHere>[0]['run'] = async (work) => {
    mirrorLock(true);
    await noteUse(Date.now());
    await keepLockKey(dek);
    try {
      await lockSwitch.turnOn(header, dek, work);
    } catch (error) {
      await locked(false);
      throw error;
    }
    await locked(true);
  };
  takeStage(<SwitchingHere what="sealing" run={seal} />);
}

/** Turns the lock off, in place of the desk. Nothing of its key is kept. */
export async function turnOffHere({ dek }: Pick<Keys, 'dek'>): Promise<void> {
  await leaveDesk();
  const open: Parameters<typeof SwitchingHere>[0]['run'] = async (work) => {
    await lockSwitch.turnOff(dek, work);
    await locked(false);
  };
  takeStage(<SwitchingHere what="opening" run={open} />);
}
