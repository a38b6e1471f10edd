/** Small words of the five languages, folded, that nearly every text has: nobody finds anything by them. */
const SMALL = new Set(
  [
    'a an and the or of to in on at is it i s t for with as by be we you',
    'der die das den dem des ein eine einen einem einer und oder zu zum zur im in am auf ist mit fur fuer von ich wir',
    'le la les l un une des du de d et ou au aux en est que qui je',
    'el los las una del y o al es con por lo se',
    'os as um uma do da dos das e em no na ao com nos',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a folded word is left out of running text. Names keep theirs. */
export const isSmall = (term: string): boolean => SMALL.has(term);
