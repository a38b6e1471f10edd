import { showDay } from '@/lib/i18n/dates';

/** A local date with its year, in the page's language: a recap is read later. */
export const shownDay = (date: string) => showDay(date, '');
