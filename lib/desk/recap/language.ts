import { type Locale, locales } from '../../i18n/locales';
import type { Store } from '../../storage/store';

/** The language in which recaps for a partner were written last; null where none was chosen, or it is none of ours. */
export async function recapLanguage(store: Store, partnerId: string): Promise<Locale | null> {
  const [partner] = await store.partners.many([partnerId]);
  return locales.find((locale) => locale === partner?.writtenIn) ?? null;
}

/** Keeps in which language recaps for a partner are written. Throws RowUnavailable. */
export async function keepRecapLanguage(
  store: Store,
  partnerId: string,
  locale: Locale,
): Promise<void> {
  await store.partners.patch(partnerId, { writtenIn: locale });
}
