import { promptsAround } from './prompts-around';
import { promptsBank } from './prompts-bank';
import { promptsPrepare } from './prompts-prepare';
import { promptsWords } from './prompts-words';

/** The practice library's texts. */
export const prompts = { ...promptsAround, ...promptsBank, ...promptsPrepare, ...promptsWords };
