/** Thrown for a value that can't be sealed, and so isn't written: a file, a key, a function. */
export class Unsealable extends Error {
  constructor(kind: string) {
    super(`Can't be sealed: ${kind}`);
    this.name = 'Unsealable';
  }
}
