import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { createJournal } from '@/lib/popup/journal';
import { lastLogged, partnerNames } from '@/lib/popup/queries';
import { parseQuickLog, type QuickLogDraft } from '@/lib/quick-log';
import { logAction, undoLog } from '@/lib/records/log-action';
import { addPartner, freshStore, NOW } from './rows';

function draftOf(line: string): QuickLogDraft {
  return parseQuickLog(line, { now: NOW, locale: 'en', partners: [] });
}

describe('logging', () => {
  it('logs any line that says something, and takes it back without a trace', async () => {
    const store = freshStore();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (line) => {
        const draft = draftOf(line);
        fc.pre(draft.mode === 'action');
        const before = [await lastLogged(store), await partnerNames(store)];
        const logged = await logAction(store, draft, 'mentee');
        const [newest] = await lastLogged(store);
        expect(newest).toMatchObject({ id: logged.actionId, text: draft.text });
        await undoLog(store, logged);
        expect([await lastLogged(store), await partnerNames(store)]).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('makes the new partner in the chosen chair, and puts both back after an undo', async () => {
    const store = freshStore();
    const journal = createJournal(store);
    const draft = { ...draftOf('send the notes'), newPartnerName: 'Dana Weiss' };
    expect(await journal.log(draft, 'mentee')).toBeNull();
    const [row] = await lastLogged(store);
    expect(row?.partnerName).toBe('Dana Weiss');
    expect(await partnerNames(store)).toMatchObject([{ name: 'Dana Weiss', chair: 'mentee' }]);
    await journal.undo(row?.id ?? '');
    expect(await partnerNames(store)).toEqual([]);
    await journal.putBack(row?.id ?? '');
    expect(await partnerNames(store)).toHaveLength(1);
    expect(await lastLogged(store)).toEqual([row]);
  });

  it.each([
    ['mentor', []],
    ['mentee', ['mentee', 'mentor', 'mentee']],
    ['mentor', ['mentee', 'mentor']],
  ] as const)('sits the user as %s with somebody new, after %s', async (usual, chairs) => {
    const store = freshStore();
    for (const chair of chairs) await store.partners.add(newPartner({ name: 'Kim', chair }));
    const draft = { ...draftOf('send the notes'), newPartnerName: 'Dana Weiss' };
    expect(await createJournal(store).log(draft, null)).toBeNull();
    const dana = (await partnerNames(store)).find(({ name }) => name === 'Dana Weiss');
    expect(dana?.chair).toBe(usual);
  });

  it('keeps a partner whom another action has come to need', async () => {
    const store = freshStore();
    const draft = { ...draftOf('send the notes'), newPartnerName: 'Dana' };
    const logged = await logAction(store, draft, 'mentor');
    const more = { ...draftOf('read them'), partnerId: logged.newPartnerId };
    await logAction(store, more, 'mentor');
    await undoLog(store, logged);
    expect(await partnerNames(store)).toHaveLength(1);
  });

  it('writes neither partner nor action when the disk is full, and says so', async () => {
    const store = freshStore();
    store.db.rows('actions').hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const draft = { ...draftOf('send the notes'), newPartnerName: 'Dana' };
    const wrong = await createJournal(store).log(draft, 'mentor');
    expect(wrong?.id).toBe('popup.error.full');
    expect(await partnerNames(store)).toEqual([]);
  });

  it('says so when there is nothing to take back', async () => {
    const wrong = await createJournal(freshStore()).undo(crypto.randomUUID());
    expect(wrong?.id).toBe('popup.error.change');
  });

  it('does not make a partner for a known one', async () => {
    const store = freshStore();
    const id = await addPartner(store, 'Priya Nair');
    await logAction(store, { ...draftOf('send notes'), partnerId: id }, 'mentor');
    expect(await partnerNames(store)).toHaveLength(1);
  });
});
