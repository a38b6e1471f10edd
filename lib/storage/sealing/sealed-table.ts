import type { DBCoreMutateRequest, DBCoreTable, DBCoreTransaction } from 'dexie';
import { Dexie, type PromiseExtended } from 'dexie';
import { whileOpen } from './alive';
import { openingCursor } from './cursor';
import type { Form } from './form';
import { openRow, type Shape, sealedBytes, sealRow } from './row-cipher';

/** So many rows a cursor reads ahead. */
const AHEAD = 200;

function shapeOf({ name, schema }: DBCoreTable): Shape {
  const paths = [schema.primaryKey, ...schema.indexes].map(({ keyPath }) => keyPath ?? []);
  return { table: name, plain: [...new Set(paths.flat())] };
}

/** Whether nothing else can be asked of a transaction once this reading is done. */
function endsWithThis(trans: DBCoreTransaction): boolean {
  return Reflect.get(trans, 'mode') === 'readonly' && !Reflect.get(trans, '_explicit');
}

/** A table whose rows are sealed on their way to disk and opened on their way back. */
export function sealedTable(down: DBCoreTable, form: Form): DBCoreTable {
  const shape = shapeOf(down);
  /** Sealing takes a moment: what a transaction is asked afterwards waits for it, so that the order stays. */
  const writing = new WeakMap<DBCoreTransaction, PromiseExtended<unknown>>();

  const aside = <T>(trans: DBCoreTransaction, work: () => Promise<T>): PromiseExtended<T> =>
    whileOpen(trans, down, work);
  const afterWrites = <T>(trans: DBCoreTransaction, ask: () => Promise<T>): Promise<T> =>
    writing.get(trans)?.then(ask) ?? ask();
  const withKey = <T>(
    trans: DBCoreTransaction,
    ask: (key: CryptoKey) => Promise<T>,
  ): Promise<T> => {
    const known = form.known;
    return known ? ask(known) : aside(trans, () => form.key()).then(ask);
  };
  const opened = (
    trans: DBCoreTransaction,
    key: CryptoKey,
    rows: readonly unknown[],
  ): Promise<unknown[]> => {
    if (!rows.some(sealedBytes)) return Dexie.Promise.resolve([...rows]);
    const work = () => Promise.all(rows.map((row) => openRow(key, down.name, row)));
    return endsWithThis(trans)
      ? Dexie.Promise.resolve(Dexie.ignoreTransaction(work))
      : aside(trans, work);
  };
  const read = (trans: DBCoreTransaction, ask: () => Promise<unknown[]>) =>
    withKey(trans, (key) => afterWrites(trans, ask).then((rows) => opened(trans, key, rows)));
  const put = (req: Extract<DBCoreMutateRequest, { values: unknown }>) =>
    withKey(req.trans, (key) => {
      if (form.opening) return afterWrites(req.trans, () => down.mutate(req));
      const { trans, values } = req;
      const sealed = aside(trans, () => Promise.all(values.map((row) => sealRow(key, shape, row))));
      const issue = () => sealed.then((rows) => ({ done: down.mutate({ ...req, values: rows }) }));
      const issued = (writing.get(trans)?.then(issue) ?? issue()) as PromiseExtended<{
        done: ReturnType<DBCoreTable['mutate']>;
      }>;
      const over = issued.then(
        () => undefined,
        () => undefined,
      );
      writing.set(trans, over);
      return issued.then(({ done }) => done);
    });

  const sealing: DBCoreTable = {
    ...down,
    get: (req) => read(req.trans, () => down.get(req).then((row) => [row])).then(([row]) => row),
    getMany: (req) => read(req.trans, () => down.getMany(req)),
    query: (req) =>
      req.values
        ? read(req.trans, () => down.query(req).then(({ result }) => result)).then((result) => ({
            result,
          }))
        : withKey(req.trans, () => afterWrites(req.trans, () => down.query(req))),
    count: (req) => withKey(req.trans, () => afterWrites(req.trans, () => down.count(req))),
    openCursor: (req) =>
      withKey(req.trans, (key) =>
        afterWrites(req.trans, () => down.openCursor({ ...req, values: false })).then((keys) => {
          if (!keys || !req.values) return keys;
          const { trans } = req;
          return openingCursor(keys, {
            reverse: req.reverse === true,
            most: Reflect.get(trans, 'mode') === 'readonly' ? AHEAD : 1,
            read: (ids) =>
              down
                .getMany({ trans, keys: ids })
                .then((rows) =>
                  aside(trans, () => Promise.all(rows.map((row) => openRow(key, down.name, row)))),
                ),
          });
        }),
      ),
    mutate: (req) =>
      req.type === 'add' || req.type === 'put'
        ? put(req)
        : withKey(req.trans, () => afterWrites(req.trans, () => down.mutate(req))),
  };
  return sealing;
}
