import { t, word } from '../i18n/translate';
import { chipsOf } from '../quick-log/chips';
import type { QuickLogContext, QuickLogDraft } from '../quick-log/types';
import { isolate } from '../shared/isolate';

/** How a browser wants the description: Chrome reads it as XML, Firefox as it stands. */
export type Markup = 'xml' | 'plain';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Characters that XML 1.0 (section 2.2) knows no way to write, and halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for a place where XML is read. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function partsOf(draft: QuickLogDraft, context: QuickLogContext): string[] {
  return chipsOf(draft, context).flatMap(({ part, label, empty }) => {
    if (!empty) return [word(label)];
    return part === 'partner' ? [t('omnibox.anyone')] : [];
  });
}

/**
 * What the address bar shows for a line: how it was read, or what may be typed as long as there is
 * nothing to do in it. https://developer.chrome.com/docs/extensions/reference/api/omnibox
 */
export function describe(draft: QuickLogDraft, context: QuickLogContext, markup: Markup): string {
  const parts = () => partsOf(draft, context).join(', ');
  const text =
    draft.mode === 'empty'
      ? t('omnibox.empty')
      : t('omnibox.reads', { text: draft.text, parts: parts() });
  return markup === 'xml' ? escapeXml(text) : text;
}

/** What the address bar shows for words that are searched for. */
export function describeSearch(words: string, markup: Markup): string {
  const text =
    words === '' ? t('omnibox.search.empty') : t('omnibox.search', { line: isolate(words) });
  return markup === 'xml' ? escapeXml(text) : text;
}
