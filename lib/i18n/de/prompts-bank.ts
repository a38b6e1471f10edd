import type { promptsBank as english } from '../en/prompts-bank';
import { unfinished } from '../translation';

export const promptsBank = unfinished<typeof english>()({});
