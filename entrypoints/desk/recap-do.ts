import type { RecapDo } from '@/components/desk/recap/do';
import { t } from '@/components/ui/text';
import { writeDays } from '@/lib/calendar/write-ics';
import { dueDays } from '@/lib/desk/recap/forms';
import { keepRecapLanguage } from '@/lib/desk/recap/language';
import { markShareable } from '@/lib/desk/recap/stays';
import { voiceIn } from '@/lib/i18n/voice';
import { localDate } from '@/lib/shared/time';
import { handOver } from './download';
import type { PageProps } from './page-props';
import { store } from './store';

/** One item on the clipboard, rich text and plain, so that each program takes what it can show. */
function item(text: string, html: string): ClipboardItem {
  const plain = new Blob([text], { type: 'text/plain' });
  return new ClipboardItem({
    'text/plain': plain,
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

/** What is done with the recap of a meeting with a partner that began at `start` (UTC ms). */
export function recapDo(partnerId: string, start: number, act: PageProps['act']): RecapDo {
  const file = (ending: string) => `cairn-recap-${localDate(start)}.${ending}`;
  return {
    copy: (text, html) =>
      (html === undefined
        ? navigator.clipboard.writeText(text)
        : navigator.clipboard.write([item(text, html)])
      ).then(
        () => true,
        () => false,
      ),
    saveMarkdown: (text) => handOver(file('md'), text, 'text/markdown'),
    saveDates: (recap) =>
      handOver(file('ics'), writeDays(dueDays(recap), store.clock()), 'text/calendar'),
    mark: (note) => act(t('recap.marked'), markShareable(store, note)),
    speak: async (locale) => {
      const voice = await voiceIn(locale);
      // It speaks so all the same where that can't be kept.
      void keepRecapLanguage(store, partnerId, locale).catch(() => undefined);
      return voice;
    },
  };
}
