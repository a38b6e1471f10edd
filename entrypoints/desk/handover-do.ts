import type { GiveDo, Lock } from '@/components/desk/handover/do';
import { t } from '@/components/ui/text';
import { fingerprintOf, pointIn } from '@/lib/crypto/key-line';
import { cardOf, keepCard } from '@/lib/handover/card';
import { bundleText, noteGiven } from '@/lib/handover/give';
import { noteHandover } from '@/lib/handover/handover-of';
import { undoTaking } from '@/lib/handover/undo';
import { localDate } from '@/lib/shared/time';
import { bringHandover } from './brought-file';
import { handOverBlob } from './download';
import type { PageProps } from './page-props';
import { store } from './store';

async function locked(plain: Blob, lock: Lock): Promise<Blob | null> {
  if ('key' in lock) return (await import('@/lib/crypto/sealed-to')).sealTo(plain, lock.key);
  return (await import('@/lib/crypto/sealed-file')).seal(plain, lock.phrase);
}

async function keepKey(partnerId: string, line: string): Promise<'wrong' | 'own' | null> {
  const theirKey = line.replace(/\s+/gu, '');
  if (theirKey !== '' && !(await pointIn(theirKey))) return 'wrong';
  if (theirKey !== '' && (await cardOf(store))?.line === theirKey) return 'own';
  await noteHandover(store, partnerId, { theirKey });
  return null;
}

/** What is done on the page of handing over to one partner. */
export function giveDo(partnerId: string, tell: PageProps['tell']): GiveDo {
  return {
    async save(given, kept, who, lock) {
      try {
        const card = await keepCard(store, who);
        const now = store.clock();
        const file = await locked(new Blob([bundleText(given, card, now)]), lock);
        if (!file) return false;
        handOverBlob(`cairn-handover-${localDate(now)}.cairn`, file);
        await noteGiven(store, given, kept);
        return true;
      } catch {
        return false;
      }
    },
    async showKey() {
      const { line } = await keepCard(store, {});
      return { line, groups: (await fingerprintOf(line)) ?? [] };
    },
    copy: (line) =>
      navigator.clipboard.writeText(line).then(
        () => true,
        () => false,
      ),
    keepKey: async (line) => {
      const wrong = await keepKey(partnerId, line);
      const id = line.trim() === '' ? 'hand.key.removed' : 'hand.key.kept';
      if (!wrong) tell({ kind: 'said', text: { id, params: {} } });
      return wrong;
    },
    undo: () =>
      void undoTaking(store, partnerId).then(
        () => tell({ kind: 'said', text: { id: 'hand.take.undone', params: {} } }),
        () => tell({ kind: 'failed', text: t('desk.unsaved') }),
      ),
    take: bringHandover,
  };
}
