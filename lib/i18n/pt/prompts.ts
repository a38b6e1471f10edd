import { promptsAround } from './prompts-around';
import { promptsBank } from './prompts-bank';
import { promptsBankAct } from './prompts-bank-act';
import { promptsOpen } from './prompts-open';
import { promptsPhases } from './prompts-phases';
import { promptsPrepare } from './prompts-prepare';
import { promptsReflect } from './prompts-reflect';
import { promptsWords } from './prompts-words';

/** The practice library's texts. */
export const prompts = {
  ...promptsAround,
  ...promptsBank,
  ...promptsBankAct,
  ...promptsOpen,
  ...promptsPhases,
  ...promptsPrepare,
  ...promptsReflect,
  ...promptsWords,
};
