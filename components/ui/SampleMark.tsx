import { isSampleId } from '@/lib/shared/sample-id';
import { t } from './text';

/** Says of a partner or a meeting, by its id, that it is made up; nothing of the user's own. */
export function SampleMark({ of }: { of: string }) {
  return isSampleId(of) ? <span className="sample">{t('ui.sample')}</span> : null;
}
