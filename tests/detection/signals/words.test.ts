import { describe, expect, it } from 'vitest';
import { conversation } from '@/lib/detection/signals/conversation';
import { lookAlikes } from '@/lib/detection/signals/look-alikes';
import { mentoringWordsSignal } from '@/lib/detection/signals/mentoring-words';
import { ask, effectOf, event } from '../build';

const words = (title: string, description = '') =>
  ask(mentoringWordsSignal, event(title, { description }));
const ids = (title: string, description = '') =>
  ask(lookAlikes, event(title, { description })).map(({ reason }) => reason.id);

describe('mentoring words', () => {
  it('names the word as it was written', () => {
    expect(words('MENTORING mit Jana')[0]?.reason).toEqual({
      id: 'detection.word-title',
      params: { word: 'MENTORING' },
    });
    expect(words('和导师见面')[0]?.reason.params).toEqual({ word: '导师' });
  });

  it('takes whole words only', () => {
    for (const title of ['Tormentor', 'Fermentor check', 'Segmentor', 'Mental health', 'Memento']) {
      expect(effectOf(words(title))).toBeLessThan(0);
    }
  });

  it('knows the town and the company', () => {
    expect(effectOf(words('Flight to Mentor, Ohio'))).toBeLessThan(0);
    expect(effectOf(words('Mentor Graphics licence'))).toBeLessThan(0);
  });

  it('weighs a bare role less than the activity or a talk', () => {
    const bare = effectOf(words('Mentor Tuesday'));
    expect(bare).toBeLessThan(effectOf(words('Mentoring Tuesday')));
    expect(bare).toBeLessThan(effectOf(words('Lunch with mentor')));
    expect(bare).toBeLessThan(effectOf(words('Mentor: Ana, mentee: Bo')));
  });

  it('weighs a passing mention in a long description less', () => {
    const long = `${'Bring your questions about the venue and the food. '.repeat(12)} mentoring`;
    expect(effectOf(words('Session', 'Mentoring session'))).toBeGreaterThan(
      effectOf(words('Session', long)),
    );
  });

  it('believes a description that names this talk', () => {
    const stated = effectOf(words('Lena / Tom', 'Your mentorship session with Lena'));
    expect(stated).toBeGreaterThan(effectOf(words('Lena / Tom', 'About mentoring')));
    expect(effectOf(words('Lena / Tom', 'Mentor: Lena. Mentee: Tom.'))).toBe(stated);
  });

  it('ranks near relations below mentoring and above a hint', () => {
    const near = effectOf(words('Onboarding buddy coffee'));
    expect(near).toBeLessThan(effectOf(words('Mentoring coffee')));
    expect(near).toBeGreaterThan(effectOf(words('Career advice')));
  });
});

describe('conversation', () => {
  const effect = (title: string) => effectOf(ask(conversation, event(title)));

  it.each(['1:1 Ana', 'Ana 1-1', '1on1', 'one-on-one', 'Vieraugengespräch', '一对一', 'birebir'])(
    'reads a one-to-one: %s',
    (title) => expect(effect(title)).toBeGreaterThanOrEqual(1.5),
  );

  it.each(['11:15 train', '21:1', '2026-1-1', '1:10 bus'])('is not one-to-one: %s', (title) =>
    expect(effect(title)).toBe(0),
  );

  it('sees two names, or a name after "with"', () => {
    for (const title of ['Ana Ruiz / Bo Lund', 'Ana & Bo', 'Ana <> Bo', 'mit Ana', 'con Ana']) {
      expect(effect(title)).toBeGreaterThanOrEqual(1);
    }
    expect(effect('with care')).toBe(0);
  });
});

describe('look-alikes', () => {
  it.each([
    ['Mentor training', 'detection.like-teaching'],
    ['Mentoring panel', 'detection.like-gathering'],
    ['Mentor matching', 'detection.like-admin'],
    ['Mentoring committee', 'detection.like-board'],
    ['How to find a mentor', 'detection.like-topic'],
    ['Mentoring kick-off', 'detection.like-kickoff'],
    ['Breakfast of the mentors', 'detection.like-crowd'],
    ['Mentorship programme', 'detection.like-programme'],
    ['Mentor interviews', 'detection.like-other-talk'],
    ['Prepare mentoring', 'detection.like-task'],
  ])('%s: %s', (title, id) => expect(ids(title)).toContain(id));

  it('weighs the topic of a mentoring talk less than its subject', () => {
    const topic = effectOf(ask(lookAlikes, event('Mentoring session: conference talk')));
    const subject = effectOf(ask(lookAlikes, event('Mentoring conference')));
    expect(topic).toBeGreaterThan(subject);
  });

  it('lets a talk prepare for an interview', () => {
    expect(ids('Mentoring: mock interview with candidates')).toEqual([]);
  });

  it('reads a to-do at the edges of a title only', () => {
    expect(ids('Mentoring vorbereiten')).toEqual(['detection.like-task']);
    expect(ids('Mentoring email etiquette')).toEqual([]);
  });

  it('counts the description less, and advice in it not at all', () => {
    const [finding] = ask(lookAlikes, event('Mentoring', { description: 'a webinar' }));
    expect(finding?.effect).toBeGreaterThan(-2);
    expect(ids('Mentoring', 'Tips, interview, prepare')).toEqual([]);
  });

  it('keeps the name of a relation whole', () => {
    expect(ids('Onboarding buddy')).toEqual([]);
  });
});

it('takes a promotion, which mentees talk about, for no programme', () => {
  expect(ids('Mentoring Priya / Sam', 'Agenda:\n- Promotion case')).toEqual([]);
  expect(ids('Mentoring Priya: promotion')).toEqual([]);
});
