import type { Prompt } from '../prompt';
import { around } from './around';
import { bank } from './bank';
import { bankAct } from './bank-act';
import { occasions } from './occasions';
import { byPhase } from './phases';
import { preparing } from './prepare';
import { reflection } from './reflect';

/** The whole library, in a fixed order. */
export const library: readonly Prompt[] = [
  ...around,
  ...preparing,
  ...occasions,
  ...byPhase,
  ...bank,
  ...bankAct,
  ...reflection,
];
