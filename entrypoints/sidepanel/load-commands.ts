import { bringPieces, loadPieces } from '@/components/panel/piece';

bringPieces(() => import('@/components/panel/pieces'));

let loading: Promise<typeof import('./commands')> | undefined;

/** With the pieces come the words for what a command has done. */
async function load() {
  const [all] = await Promise.all([import('./commands'), loadPieces()]);
  return all;
}

/** The commands; a failed load is tried again at the next call. */
export function commands() {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
