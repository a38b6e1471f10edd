import type { ReactNode } from 'react';
import { Elsewhere } from '@/components/lock/Elsewhere';
import { lockTexts } from '@/components/lock/texts';
import { flushPage } from '@/lib/browser/lock-flush';
import { forgetLockKey, watchLockKey } from '@/lib/browser/lock-key';
import { lockState } from '@/lib/browser/lock-state';
import { followUse, readUse } from '@/lib/browser/lock-use';
import { standHere } from '@/lib/browser/page-id';
import { openDesk } from '@/lib/browser/pages';
import { readSettings, watchSettings } from '@/lib/browser/settings';
import { keepUnsaved, takeUnsaved } from '@/lib/browser/unsaved-shelf';
import { addTexts } from '@/lib/i18n/speaking';
import { mirrorLock } from '@/lib/lock/mirror';
import { parseSettings } from '@/lib/shared/settings';
import type { CairnDatabase } from '@/lib/storage/database';
import { Locked } from './Locked';

/** A page that the lock may close. */
export interface Gated {
  db: CairnDatabase;
  /** Shows this in place of the page; null: the page itself, begun anew. */
  stage(inPlace: ReactNode): void;
  /** It is in the middle of what it has to end before it goes. */
  stays?: () => boolean;
  /** It is as high as what is in it. */
  popup?: boolean;
  /** It stands in somebody else's page, and can't be loaded anew: how it goes. */
  leave?: () => void;
}

/** The running meeting's page is in use as long as it is in view, whether or not anybody touches it. */
const busy = () => document.querySelector('main.panel[data-mode="live"]') !== null;

/** Not where everything was deleted, and with the key the note of the last use. */
async function keep({ connection }: CairnDatabase): Promise<void> {
  if ((await readUse()) !== null) await keepUnsaved(connection.form.known);
}

/** What is on the page goes with it, once what is being typed is saved, or kept where only a button saves it. */
async function leavePage({ db, stays, leave = () => location.reload() }: Gated): Promise<void> {
  if (stays?.()) return;
  await flushPage(db);
  await keep(db).catch(() => undefined);
  leave();
}

/** Follows use and locking in a page that is open. */
function keepOpen(page: Gated): void {
  let after = parseSettings(undefined).lockAfter;
  const follow = ({ lockAfter }: { lockAfter: number | null }) => {
    after = lockAfter;
  };
  void readSettings().then(follow);
  watchSettings(follow);
  const stop = followUse({
    after: () => after,
    busy,
    lock: () => void forgetLockKey().catch(() => undefined),
  });
  let left = false;
  watchLockKey((key) => {
    if (key || left) return;
    left = true;
    stop();
    void leavePage(page);
  });
}

/** Resolves when Cairn is unlocked, by this page or another. */
function unlocked(): Promise<void> {
  return new Promise((resolve) => {
    const stop = watchLockKey((key) => {
      if (!key) return;
      stop();
      resolve();
    });
  });
}

/** What was typed here before comes back; without it the page is as it would be anyway. */
const comeBack = () => takeUnsaved().catch(() => undefined);

async function keepClosed({ db, stage, popup, leave }: Gated): Promise<void> {
  await addTexts(lockTexts);
  const opened = unlocked();
  stage(
    leave ? (
      <Elsewhere onDesk={() => void openDesk()} />
    ) : (
      <Locked db={db} popup={popup ?? false} />
    ),
  );
  await opened;
  await comeBack();
  stage(null);
}

/**
 * Stands between a page and what is stored: shows the lock's screen in its place while Cairn is locked, and brings the
 * page back when it is unlocked. To be called once, whatever the page shows by then.
 */
export async function gate(page: Gated): Promise<void> {
  page.db.connection.onLetGo(() => flushPage(page.db));
  standHere();
  const state = await lockState(page.db);
  mirrorLock(state !== 'off');
  // A lock is turned on: the page begins anew under it.
  if (state === 'off') void unlocked().then(() => leavePage(page));
  if (state === 'locked') await keepClosed(page);
  else await comeBack();
  if (state === 'off') return;
  keepOpen(page);
}
