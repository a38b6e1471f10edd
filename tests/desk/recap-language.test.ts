import { expect, it } from 'vitest';
import { keepRecapLanguage, recapLanguage } from '@/lib/desk/recap/language';
import { partnerFields } from '../support/rows';
import { testStore } from '../support/store';

it('the language of a recap is kept for each partner, and one that nobody knows is none', async () => {
  const { store } = testStore();
  const [ana, bo] = await store.partners.addMany([
    partnerFields({ name: 'Ana' }),
    partnerFields({ name: 'Bo' }),
  ]);
  const of = (one: typeof ana) => recapLanguage(store, one?.id ?? '');
  expect(await of(ana)).toBeNull();
  await keepRecapLanguage(store, ana?.id ?? '', 'fr');
  expect([await of(ana), await of(bo)]).toEqual(['fr', null]);
  await store.partners.patch(ana?.id ?? '', { writtenIn: 'tlh' });
  expect(await of(ana)).toBeNull();
});
