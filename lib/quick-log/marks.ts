import type { Range } from './text/kept';

/** A `#tag` or `@handle`: its range with the sign, and its text without. */
export interface Mark extends Range {
  value: string;
}

const LINK =
  /(?<![^\s!-/:-?[-`{-~])(?:https?:\/\/|www\.)[^\s<>"]+|(?<![^\s!-\-/:-?[-`{-~])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}\/[^\s<>"]*/gi;
const TAG = /(?<![\p{L}\p{N}\p{M}#&/])#([\p{L}\p{M}\p{N}_-]*\p{L}[\p{L}\p{M}\p{N}_-]*)/gu;
const HANDLE =
  /(?<![\p{L}\p{N}\p{M}_.@])@([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.'-]*[\p{L}\p{M}\p{N}_])?)/gu;

/** Web links in a text, without the punctuation that follows them. */
export function findLinks(text: string): Mark[] {
  return Array.from(text.matchAll(LINK), (match) => {
    const value = match[0].replace(/[.,;:!?'")\]}]+$/u, '');
    return { value, start: match.index, end: match.index + value.length };
  }).filter((link) => link.value.length > 4);
}

/** Mail addresses: no handle and no name is read in them. */
export function findMails(text: string): Mark[] {
  return marks(text, /([^\s@<>"(]+@[^\s@<>"]+\.[a-z]{2,})/giu);
}

function marks(text: string, re: RegExp): Mark[] {
  return Array.from(text.matchAll(re), (match) => ({
    value: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Goal tags; a number alone ("#12") is none. */
export function findTags(text: string): Mark[] {
  return marks(text, TAG);
}

/** Handles; the `@` inside a mail address is none. */
export function findHandles(text: string): Mark[] {
  return marks(text, HANDLE);
}
