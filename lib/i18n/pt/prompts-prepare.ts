import type { promptsPrepare as english } from '../en/prompts-prepare';
import { unfinished } from '../translation';

export const promptsPrepare = unfinished<typeof english>()({});
