/** The catalogue's texts, for components. */
export { t } from '@/lib/i18n/translate';
