import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CairnDatabase } from '@/lib/storage/database';
import { sealedTables } from '@/lib/storage/sealing/reshape';
import { type TableName, tableSchemas } from '@/lib/storage/tables';

/** Columns of an index that are text and yet tell nothing that a person wrote, each with the reason. */
const harmless: Record<string, string> = {
  'meetings.eventKey': 'a calendar’s iCalUID and an instant',
  'calendarEvents.eventKey': 'a calendar’s iCalUID and an instant',
  'calendarEvents.remote.id': 'as the provider calls an event',
  'calendarEvents.remote.seriesId': 'as the provider calls a series',
  'meetings.partnerStarts': 'made of a partner’s id and an instant (store.ts)',
  'actions.openKey': 'made of whose it is and a day (store.ts)',
  'signIns.subject': 'an account’s number at its provider',
  'repairs.table': 'the name of a table',
  'repairs.key': 'the id of a row',
};

type Json = { type?: unknown; [key: string]: unknown };

/** A part of a schema as JSON Schema, behind the property that a path names. */
function propertyOf(schema: Json, path: string): Json | undefined {
  let at: Json | undefined = schema;
  for (const name of path.split('.')) {
    const properties = at?.properties as Record<string, Json> | undefined;
    at = properties?.[name];
  }
  return at;
}

/** Whether a value can be text of anybody's: not one of some, no date, no id. */
function isFree(schema: Json): boolean {
  const options = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (options) return options.some(isFree);
  const types = [schema.type].flat();
  if (types.includes('array')) return isFree(schema.items as Json);
  if (types.includes('string')) {
    return !('enum' in schema || 'const' in schema || 'pattern' in schema || 'format' in schema);
  }
  return schema.type === undefined && !('enum' in schema || 'const' in schema);
}

describe('what stands open beside a sealed row', () => {
  const db = new CairnDatabase('shapes');
  const paths = sealedTables(db).flatMap(({ name, schema }) =>
    [schema.primKey, ...schema.indexes].flatMap(({ keyPath }) =>
      [keyPath ?? []].flat().map((path) => ({ name, path, place: `${name}.${path}` })),
    ),
  );

  it.each([...new Map(paths.map((one) => [one.place, one])).values()])(
    '$place tells nothing that a person wrote',
    ({ name, path, place }) => {
      if (place in harmless) return;
      const schema = z.toJSONSchema(tableSchemas[name as TableName] as never, {
        unrepresentable: 'any',
        io: 'input',
      }) as Json;
      const column = propertyOf(schema, path);
      expect(column, `${place} is in no schema: say why it is harmless`).toBeDefined();
      expect(isFree(column ?? {}), `${place} can be any text`).toBe(false);
    },
  );

  it('is judged by schemas that it knows to be free or not', () => {
    const shape = z.toJSONSchema(
      z.object({
        a: z.string(),
        b: z.nullable(z.string()),
        c: z.enum(['x']),
        d: z.uuid(),
        e: z.array(z.string()),
        f: z.unknown(),
        g: z.int(),
      }),
    ) as Json;
    const free = [...'abcdefg'].filter((name) => isFree(propertyOf(shape, name) ?? {}));
    expect(free).toEqual(['a', 'b', 'e', 'f']);
    for (const table of Object.values(tableSchemas)) {
      expect(Object.keys(table.shape)).not.toContain('sealed');
    }
    for (const { schema } of sealedTables(db)) {
      expect(schema.indexes.map(({ name }) => name)).not.toContain('updatedAt');
    }
  });
});
