import type { desk as english } from '../en/desk';
import { unfinished } from '../translation';

export const desk = unfinished<typeof english>()({});
