import type { Messages } from '../message';
import { promptsAround } from './prompts-around';
import { promptsBank } from './prompts-bank';
import { promptsBankAct } from './prompts-bank-act';
import { promptsOpen } from './prompts-open';
import { promptsPhases } from './prompts-phases';
import { promptsPrepare } from './prompts-prepare';
import { promptsReflect } from './prompts-reflect';
import { promptsWords } from './prompts-words';

/** The practice library's texts. Too many for a first paint: pages load them with the library. */
export const prompts = {
  ...promptsAround,
  ...promptsBank,
  ...promptsBankAct,
  ...promptsOpen,
  ...promptsPhases,
  ...promptsPrepare,
  ...promptsReflect,
  ...promptsWords,
} as const satisfies Messages;
