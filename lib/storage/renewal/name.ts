/** The database in which the rows of another lie while that one is made anew. */
export const inBetween = (name: string) => `${name}-renewing`;

/** So much of a renewal's time goes by until the former database goes, about: it can be ended until then. */
export const ASIDE = 0.6;
