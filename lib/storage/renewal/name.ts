/** The database in which the rows of another lie while that one is made anew. */
export const inBetween = (name: string) => `${name}-renewing`;
