import { t } from '@/lib/i18n/translate';

/** The editor's texts, worded for one partner. */
export interface NoteWords {
  label: string;
  placeholder: string;
  help: string;
  isPrivate: string;
  isShareable: string;
  shareableWith: string;
  nowPrivate: string;
  nowShareable: string;
}

/** Words the editor's texts; `name` is the partner's, as the user calls them. */
export function noteWords(name: string, placeholder?: string): NoteWords {
  return {
    label: t('notes.label'),
    placeholder: placeholder ?? t('notes.placeholder'),
    help: t('notes.help'),
    isPrivate: t('notes.isPrivate', { name }),
    isShareable: t('notes.isShareable', { name }),
    shareableWith: t('notes.shareableWith', { name }),
    nowPrivate: t('notes.nowPrivate'),
    nowShareable: t('notes.nowShareable', { name }),
  };
}
