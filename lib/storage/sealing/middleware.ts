import type { DBCore, Middleware } from 'dexie';
import type { Form } from './form';
import { LOCKS } from './lock-row';

/**
 * Seals rows on their way to disk and opens them on their way back, below all that Dexie does with them: queries, live
 * ones too, see whole rows. Costs nothing while there is no lock.
 */
export function sealingMiddleware(form: Form): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealing',
    level: -2,
    create: (core) => ({
      ...core,
      table: (name) => {
        const down = core.table(name);
        if (name === LOCKS) return down;
        const table = () => form.tableOver(down);
        return {
          ...down,
          get: (req) => table().get(req),
          getMany: (req) => table().getMany(req),
          query: (req) => table().query(req),
          count: (req) => table().count(req),
          openCursor: (req) => table().openCursor(req),
          mutate: (req) => table().mutate(req),
        };
      },
    }),
  };
}
