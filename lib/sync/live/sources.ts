import type { Provider } from '../../shared/provider';
import { googleSource } from './google';
import { microsoftSource } from './microsoft';
import type { LiveSource } from './source';

/** The source of each provider. */
export const sources: Readonly<Record<Provider, LiveSource>> = {
  google: googleSource,
  microsoft: microsoftSource,
};
