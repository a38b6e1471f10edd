import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '@/lib/search/plan';
import { parseQuery } from '@/lib/search/query';
import { SearchIndex, SHARDS } from '@/lib/search/search-index';
import { found, vocabulary } from './fixtures';

const planned = (line: string) =>
  planOf(parseQuery(line, { today: '2026-05-14', locale: 'en' }).query);

function keys(index: SearchIndex, line: string, nearly = false): string[] {
  const all = Array.from({ length: SHARDS }, (_, at) => index.match(at, planned(line), nearly));
  return all
    .flat()
    .map(({ key, fit }) => `${key} ${fit.toFixed(6)}`)
    .sort();
}
const bare = (index: SearchIndex, line: string, nearly = false) =>
  keys(index, line, nearly).map((one) => one.split(' ')[0]);

describe('the index', () => {
  const index = new SearchIndex();
  const rows: Record<string, string> = {
    salary: 'Die Gehaltsverhandlung vorbereiten',
    street: 'Meet in the Karl-Marx-Straße',
    minutes: '会議室で議事録を書く',
    korean: '회의록을 공유',
    coach: 'Évaluer le coaching',
    talk: 'Gespräch mit Jonas',
    plan: 'Karriereplan, Entwurf',
  };
  for (const [key, text] of Object.entries(rows)) index.put(key, found(text));
  index.put('amina', found('amina@uni.example', { kind: 'partner' }, 'Amina De Souza'));

  it.each([
    ['verhandlung', ['salary']],
    ['verhandl', ['salary']],
    ['plan', ['plan']],
    ['strasse', ['street']],
    ['STRASS', ['street']],
    ['gespraech', ['talk']],
    ['Gespräch jonas', ['talk']],
    ['会議', ['minutes']],
    ['会', ['minutes']],
    ['議事録', ['minutes']],
    ['회의록', ['korean']],
    ['evalu', ['coach']],
    ['de souza', ['amina']],
    ['uni.example', ['amina']],
    ['jonas -gespräch', []],
    ['nowhere', []],
  ])('%s', (line, wanted) => expect(bare(index, line)).toEqual(wanted));

  it('forgives a letter in long words, when asked to', () => {
    expect(bare(index, 'Verhandlng')).toEqual([]);
    expect(bare(index, 'coachign', true)).toEqual(['coach']);
    expect(bare(index, 'jon', true)).toEqual(['talk']);
  });

  const word = fc.constantFrom(...vocabulary);
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    text: fc.option(fc.array(word, { maxLength: 6 })),
  });
  it('changed bit by bit is the index built anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), word, word, (steps, one, two) => {
        const kept = new Map<string, string>();
        const grown = new SearchIndex();
        for (const { key, text } of steps) {
          if (text) kept.set(key, text.join(' '));
          else kept.delete(key);
          if (text) grown.put(key, found(text.join(' ')));
          else grown.drop(key);
        }
        const anew = new SearchIndex();
        for (const [key, text] of kept) anew.put(key, found(text));
        expect(grown.size).toBe(anew.size);
        for (const line of [one, two, `${one} ${two}`, one.slice(0, 3), `${one} -${two}`]) {
          for (const nearly of [false, true]) {
            expect(keys(grown, line, nearly)).toEqual(keys(anew, line, nearly));
          }
        }
      }),
    );
  });
});
