import type { promptsWords as english } from '../en/prompts-words';
import { unfinished } from '../translation';

export const promptsWords = unfinished<typeof english>()({});
