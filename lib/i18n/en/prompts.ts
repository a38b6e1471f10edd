import type { Messages } from '../message';
import { promptsAround } from './prompts-around';
import { promptsBank } from './prompts-bank';
import { promptsPrepare } from './prompts-prepare';
import { promptsWords } from './prompts-words';

/** The practice library's texts. Too many for a first paint: pages load them with the library. */
export const prompts = {
  ...promptsAround,
  ...promptsBank,
  ...promptsPrepare,
  ...promptsWords,
} as const satisfies Messages;
