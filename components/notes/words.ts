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

/**
 * Words the editor's texts; `name` is the partner's, as the user calls them. Each is worded when it is read:
 * the language may change under an open editor.
 */
export function noteWords(name: string, placeholder?: string): NoteWords {
  return {
    get label() {
      return t('notes.label');
    },
    get placeholder() {
      return placeholder ?? t('notes.placeholder');
    },
    get help() {
      return t('notes.help');
    },
    get isPrivate() {
      return t('notes.isPrivate', { name });
    },
    get isShareable() {
      return t('notes.isShareable', { name });
    },
    get shareableWith() {
      return t('notes.shareableWith', { name });
    },
    get nowPrivate() {
      return t('notes.nowPrivate');
    },
    get nowShareable() {
      return t('notes.nowShareable', { name });
    },
  };
}
