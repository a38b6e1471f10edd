import { cleanup, fireEvent, render } from '@testing-library/react';
import { Recap } from '@/components/desk/recap/Recap';
import { writeDays } from '@/lib/calendar/write-ics';
import { dueDays } from '@/lib/desk/recap/forms';
import { recapOf } from '@/lib/desk/recap/query';
import { stayingOf } from '@/lib/desk/recap/stays';
import type { Recap as RecapText } from '@/lib/desk/recap/text';
import { type Locale, locales } from '@/lib/i18n/locales';
import { voiceIn } from '@/lib/i18n/voice';
import type { Store } from '@/lib/storage/store';
import { NOW } from './planted';

/** All that the page of a recap hands over, form by form in one language after the other, when every button is pressed. */
export async function recapLeaves(
  store: Store,
  partnerId: string,
  meetingId: string,
  spoken: readonly Locale[] = locales,
) {
  const view = await recapOf(store, partnerId, meetingId);
  if (!view) throw new Error('no such meeting');
  const staying = await stayingOf(store, meetingId);
  const texts: string[] = [];
  const act = {
    copy: async (...forms: (string | undefined)[]) =>
      texts.push(...forms.flatMap((form) => form ?? [])) > 0,
    saveMarkdown: (text: string) => void texts.push(text),
    saveDates: (recap: RecapText) =>
      void texts.push(writeDays(dueDays(recap), NOW).replaceAll('\r\n ', '')),
    mark: async () => false,
    speak: voiceIn,
  };
  for (const locale of spoken) {
    const at = { partnerId, meetingId };
    const page = { view, staying, at, act, now: NOW, arrived: false, voice: await voiceIn(locale) };
    const { container } = render(<Recap {...page} />);
    for (const radio of container.querySelectorAll('input[type="radio"]')) {
      fireEvent.click(radio);
      for (const button of container.querySelectorAll('button')) fireEvent.click(button);
      // What goes to the partner; the links of the page itself lead nowhere else.
      for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]'))
        texts.push(decodeURIComponent(link.href));
    }
    cleanup();
  }
  return texts;
}
