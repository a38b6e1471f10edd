import type { promptsAround as english } from '../en/prompts-around';
import { unfinished } from '../translation';

export const promptsAround = unfinished<typeof english>()({});
