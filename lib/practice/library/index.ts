import type { Prompt } from '../prompt';
import { around } from './around';
import { bank } from './bank';
import { preparing } from './prepare';

/** The whole library, in a fixed order. */
export const library: readonly Prompt[] = [...around, ...preparing, ...bank];
