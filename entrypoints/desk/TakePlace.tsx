import { useEffect } from 'react';
import { TakeIn } from '@/components/desk/handover/TakeIn';
import { forgetOldTakings } from '@/lib/handover/undo';
import type { PageProps } from './page-props';
import { store } from './store';
import { useTaking } from './use-taking';

/** Where a file is taken in that a partner handed over, wired. */
export function TakePlace({ arrived, tell }: Pick<PageProps, 'arrived' | 'tell'>) {
  const { job, act } = useTaking({ tell });
  useEffect(() => void forgetOldTakings(store).catch(() => undefined), []);
  return <TakeIn job={job} act={act} arrived={arrived} />;
}
