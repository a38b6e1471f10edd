import { describe, expect, it } from 'vitest';
import { parseQuickLog } from '@/lib/quick-log/parse';
import { contextFor, underlined } from './context';

const en = await contextFor('en');
const read = (line: string, more = {}) => parseQuickLog(line, { ...en, ...more });

describe('parseQuickLog', () => {
  it('reads the line on the design’s popup', () => {
    const line = 'I’ll introduce Priya to Dana by Friday';
    const draft = read(line);
    expect(draft).toMatchObject({ kind: 'contact', detail: 'Dana', newPartnerName: null });
    expect(underlined(line, draft)).toEqual([
      'owner:I’ll',
      'kind:introduce',
      'partner:Priya',
      'due:Friday',
    ]);
  });

  it('underlines rightly around emoji and letters made of parts', () => {
    const line = '👩🏽‍💻 Ask Jose\u0301 by Friday #planning';
    const draft = read(line, { goals: [{ id: 'g', partnerId: 'j', text: 'Planning' }] });
    expect(underlined(line, draft)).toEqual(['partner:Jose\u0301', 'due:Friday', 'goal:#planning']);
    expect(draft).toMatchObject({ partnerId: 'j', goalId: 'g', goalTag: 'planning' });
  });

  it('offers a name nobody bears, and no partner in its place', () => {
    expect(read('Tom will draft it', { currentPartnerId: 'p' })).toMatchObject({
      newPartnerName: 'Tom',
      partnerId: null,
    });
    expect(read('@tom draft it')).toMatchObject({ newPartnerName: 'Tom', owner: 'partner' });
    expect(read('That will be fine')).toMatchObject({ newPartnerName: null, owner: 'me' });
  });

  it('takes the current partner when none is named', () => {
    const draft = read('I’ll send you the notes', { currentPartnerId: 'p' });
    expect(draft).toMatchObject({ partnerId: 'p', text: 'Send Priya the notes' });
    expect(read('I’ll call Helen', { currentPartnerId: 'p' }).partnerId).toBe('h');
  });

  it('asks when a name fits two partners', () => {
    const partners = [
      { id: 'a', name: 'Priya Nair' },
      { id: 'b', name: 'Priya Shah' },
      { id: 'c', name: 'Jo' },
      { id: 'd', name: 'Joanna May' },
    ];
    expect(read('@pri notes', { partners })).toMatchObject({
      partnerId: null,
      partnerCandidates: ['a', 'b'],
    });
    expect(read('Send Priya Shah the notes', { partners }).partnerId).toBe('b');
    expect(read('@ps notes', { partners }).partnerId).toBe('b');
    expect(read('@jo notes', { partners }).partnerId).toBe('c');
    expect(read('@priya notes', { partners, currentPartnerId: 'b' }).partnerId).toBe('b');
  });

  it('tells names from everyday words', () => {
    const partners = [
      { id: 'w', name: 'Will May' },
      { id: 'm', name: 'Mark' },
    ];
    expect(read('Priya will mark it', { partners })).toMatchObject({ partnerId: null });
    expect(read('I will send it by 20 May', { partners })).toMatchObject({
      partnerId: null,
      due: '2026-05-20',
    });
    expect(read('Will will send it', { partners })).toMatchObject({
      partnerId: 'w',
      owner: 'partner',
    });
    expect(read('Send Mark the plan', { partners }).partnerId).toBe('m');
  });

  it('keeps a link as a resource’s detail and reads nothing inside it', () => {
    const draft = read('share https://example.com/a#planning?by=friday, @priya');
    expect(draft).toMatchObject({
      kind: 'resource',
      detail: 'https://example.com/a#planning?by=friday',
      goalTag: null,
      due: null,
      partnerId: 'p',
    });
    expect(read('Mail a.b@priya.example the plan')).toMatchObject({ partnerId: null });
  });

  it.each([
    ['Introduce Priya to Dana Weiss', 'p', 'Dana Weiss', null],
    ['connect priya with dana', 'p', 'Dana', null],
    ['I owe Priya an intro to Dana', 'p', 'Dana', null],
    ['Introduce Tom to Dana', null, 'Dana', 'Tom'],
    ['Put Priya in touch with Ludwig van Beek', 'p', 'Ludwig van Beek', null],
  ])('tells the contact apart from the partner: %s', (line, partnerId, detail, newPartnerName) => {
    expect(read(line)).toMatchObject({ kind: 'contact', partnerId, detail, newPartnerName });
  });

  it('finds goals by any of their words and a partner by the goal', () => {
    expect(read('@me book a room #plan')).toMatchObject({ goalId: 'g', partnerId: 'p' });
    expect(read('@priya book a room #goal')).toMatchObject({ goalId: 'g', goalTag: 'goal' });
    expect(read('@helen book a room #plan')).toMatchObject({ goalId: null, goalTag: 'plan' });
    expect(read('Fix #12')).toMatchObject({ goalTag: null, text: 'Fix #12' });
  });

  it('has nothing to log while only an owner, date or tag is typed', () => {
    for (const line of ['', '   ', '@me', '@priya fri', 'by Friday', '#goal'])
      expect(read(line)).toMatchObject({ mode: 'empty', text: '' });
  });

  it('keeps markup as text and drops direction overrides', () => {
    const draft = read('I’ll send <img src=x onerror=alert(1)> \u202egnp.exe\u202c by Friday');
    expect(draft.text).toBe('Send <img src=x onerror=alert(1)> gnp.exe');
    expect(draft.due).toBe('2026-05-15');
  });

  it('cuts an endless line and says so', () => {
    const draft = read(`I'll send ${'words '.repeat(17_000)}`);
    expect(draft.notice).toEqual({ id: 'quickLog.truncated', params: { max: 2000 } });
    expect(draft.text.length).toBeLessThanOrEqual(2000);
    expect(read('Send it').notice).toBeNull();
  });

  it('reads English in another language too', async () => {
    const de = await contextFor('de');
    expect(parseQuickLog("I'll send Priya the list by Friday", de)).toMatchObject({
      owner: 'me',
      due: '2026-05-15',
      text: 'Send Priya the list',
    });
  });
});
