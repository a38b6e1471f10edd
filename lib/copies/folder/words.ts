/** Headings and words that only a folder of Markdown has. */
export const ownWords = [
  ...(['about', 'loose', 'alone', 'charter', 'goals', 'agreements', 'actions', 'open'] as const),
  ...(['talked', 'notes', 'useful', 'try', 'change', 'reflection', 'learnt'] as const),
  ...(['feedback', 'prepared', 'me', 'partner', 'due', 'untitled'] as const),
] as const;

/** Questions that are worded as in the charter itself. */
export const charterWords = [
  ...(['purpose', 'outcomes', 'confidentiality', 'rhythm', 'rules', 'place'] as const),
  ...(['reach', 'hours', 'areas'] as const),
  ...(['will.mentor', 'will.mentee', 'wont.mentor', 'wont.mentee'] as const),
] as const;

/** The words of the page's language that a folder of Markdown needs. */
export type FolderWords = Record<(typeof ownWords)[number] | (typeof charterWords)[number], string>;
