import type { Notice } from '@/components/desk/frame/Toast';
import type { PartnerTasks } from '@/components/desk/partners/tasks';
import { t } from '@/components/ui/text';
import { lineShelf } from '@/lib/browser/quiet-shelf';
import { editPartner } from '@/lib/desk/commands';
import { otherPartners } from '@/lib/desk/partner-queries';
import { archivePartner } from '@/lib/desk/partners/archive';
import { deletePartner, deletePreview } from '@/lib/desk/partners/delete';
import { mergePartners, mergePreview } from '@/lib/desk/partners/merge';
import type { Partner } from '@/lib/mentoring/partner';
import { forgetRaisings } from '@/lib/panel/unsent';
import { forgetIndex } from '@/lib/search/forget';
import { isolate } from '@/lib/shared/isolate';
import { keepLine } from './begun-line';
import type { PageProps } from './page-props';
import { store } from './store';

export interface Told extends Pick<PageProps, 'act'> {
  tell(notice: Notice): void;
  /** Closes what was open; `stays` is whose page is to be shown when the partner's own is gone. */
  onEnd(stays?: string): void;
}

/** What can be done with one partner, over the store. */
export function partnerTasks(partner: Partner, { act, tell, onEnd }: Told): PartnerTasks {
  const { id } = partner;
  const name = isolate(partner.name);
  const remove = async () => {
    try {
      const meetings = await deletePartner(store, id);
      forgetRaisings(lineShelf, meetings);
      for (const meeting of meetings) keepLine(meeting, '');
      // It holds their words, too.
      await forgetIndex().catch(() => undefined);
      onEnd(id);
      tell({ kind: 'said', text: t('desk.delete.did', { name }) });
    } catch {
      tell({ kind: 'failed', text: t('desk.unsaved') });
    }
  };
  return {
    onCancel: () => onEnd(),
    onSave: async (fields) => {
      const text = t('desk.partner.saved', { name: isolate(fields.name) });
      if (await act(text, editPartner(store, id, fields))) onEnd();
    },
    onArchive: async (rest) => {
      const text = t(rest ? 'desk.partner.archive.did' : 'desk.partner.unarchive.did', { name });
      if (await act(text, archivePartner(store, id, rest))) onEnd();
    },
    onMerge: async (stays, goes) => {
      const names = { stays: isolate(stays.name), goes: isolate(goes.name) };
      const merging = mergePartners(store, stays.id, goes.id);
      if (await act(t('desk.merge.did', names), merging))
        onEnd(goes.id === id ? stays.id : undefined);
    },
    onDelete: remove,
    others: () => otherPartners(store, id),
    mergePreview: (goes) => mergePreview(store, goes),
    deletePreview: () => deletePreview(store, id),
  };
}
