import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Run } from '@/lib/sessions/doing';
import type { PageProps } from './page-props';

/** Runs what says itself what it did, as the desk says it: with an undo, or that it could not be. */
export function runner({ act, tell }: Pick<PageProps, 'act' | 'tell'>): Run {
  return async (doing) => {
    try {
      const done = await doing();
      return done === null || act(word(done.said), Promise.resolve(done.undo));
    } catch {
      tell({ kind: 'failed', text: t('desk.unsaved') });
      return false;
    }
  };
}
