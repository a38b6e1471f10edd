// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { chipSelector } from '@/lib/page/calendar/chips';
import type { PageOptions, Shown } from '../../stand-ins/pages/events';
import { pageOf } from '../../stand-ins/pages/google-calendar';
import { readOpened } from './read-opened';
import { click, frame, opened, visit } from './stage';

const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';

const mentoring: Shown = {
  id: '0abcdefghij',
  occurrence: '20261124T090000Z',
  title: 'Mentoring: Ana & Ben',
  day: '2026-11-24',
  from: '10:00',
  to: '10:30',
  people: [
    { name: 'Ana Silva', email: 'ana@firm.example' },
    { name: 'Ben', email: 'ben@gmail.com' },
    { name: 'Room 4', email: 'c_188@resource.calendar.google.com' },
  ],
  link: 'https://meet.google.com/abc-defg-hij',
};

async function at(address: string, options: Partial<PageOptions> = {}): Promise<void> {
  visit(pageOf({ events: [mentoring], ...options }), address);
  await frame();
}

async function open(options: Partial<PageOptions> = {}): Promise<void> {
  await at(WEEK, options);
  click('[data-eventid]');
  await frame();
}

afterEach(() => document.body.replaceChildren());

describe('an event opened in Google Calendar', () => {
  it('is read from the popup, and the button’s place is the dialog', async () => {
    await open();
    const { event, place, how } = opened();
    expect(event).toEqual({
      site: 'google-calendar',
      key: btoa('0abcdefghij_20261124T090000Z ana@m').replace(/=+$/, ''),
      uid: '0abcdefghij@google.com',
      recurrenceId: '2026-11-24T09:00:00Z',
      title: 'Mentoring: Ana & Ben',
      when: 'Tuesday, November 24 ⋅ 10:00 AM – 10:30 AM',
      lang: 'en',
      people: [
        { name: 'Ana Silva', email: 'ana@firm.example' },
        { name: 'Ben', email: 'ben@gmail.com' },
      ],
      joinUrl: 'https://meet.google.com/abc-defg-hij',
    });
    expect([place.getAttribute('role'), how]).toEqual(['dialog', 'inside']);
  });

  it('is none before one is opened, and after it is closed', async () => {
    await at(WEEK, { fillers: 500 });
    expect(readOpened(document)).toBeNull();
    click('[data-eventid]');
    await frame();
    opened();
    click('#xDetDlgCloseBu');
    expect(readOpened(document)).toBeNull();
  });

  it('is unreadable while its content loads, never half read', async () => {
    await at(WEEK);
    click('[data-eventid]');
    expect(readOpened(document)).toBe('unreadable');
    await frame();
    opened();
  });

  it.each(['week', 'month', 'agenda'])('is read in the %s view', async (view) => {
    await at(WEEK, { fillers: 30 });
    click(`[data-view=${view}]`);
    const known = { uid: '0abcdefghij@google.com', recurrenceId: '2026-11-24T09:00:00Z' };
    click(chipSelector('google-calendar', known) ?? '');
    await frame();
    expect(opened().event.title).toBe('Mentoring: Ana & Ben');
  });

  it.each(['en', 'de', 'fr', 'es', 'pt-BR', 'ar', 'ja'])('is read in %s', async (lang) => {
    await open({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
    expect(opened().event.lang).toBe(lang);
    expect(opened().event.when).toMatch(/\p{N}/u);
    expect(opened().event.when).not.toContain('Mentoring');
  });

  it.each(['padded', 'plain', 'url-safe'] as const)(
    'is read where its id is %s',
    async (writing) => {
      await open({ writing });
      expect(opened().event.uid).toBe('0abcdefghij@google.com');
      const { uid, recurrenceId } = opened().event;
      const chips = document.querySelectorAll(
        chipSelector('google-calendar', { uid, recurrenceId }) ?? '',
      );
      expect([...chips].map((chip) => chip.getAttribute('role'))).toEqual(['button']);
    },
  );

  it('is read on the page of the whole event, and the button goes beside the one that saves', async () => {
    const id = btoa('0abcdefghij_20261124T090000Z ana@m').replace(/=+$/, '');
    await at(`https://calendar.google.com/calendar/u/0/r/eventedit/${id}`);
    const { event, place, how } = opened();
    expect(event).toMatchObject({
      key: id,
      uid: '0abcdefghij@google.com',
      title: 'Mentoring: Ana & Ben',
      when: 'Nov 24, 2026 10:00 AM – 10:30 AM',
      joinUrl: 'https://meet.google.com/abc-defg-hij',
    });
    expect(event.people).toHaveLength(2);
    expect([place.id, how]).toEqual(['xSaveBu', 'after']);
  });

  describe('on the page of one that may not be changed', () => {
    const id = btoa('0abcdefghij_20261124T090000Z ana@m').replace(/=+$/, '');
    const whole = () =>
      at(`https://calendar.google.com/calendar/u/0/r/eventedit/${id}`, { readOnly: true });

    it('is read by its one heading and its one time', async () => {
      await whole();
      const { event, how } = opened();
      expect(event).toMatchObject({
        uid: '0abcdefghij@google.com',
        title: 'Mentoring: Ana & Ben',
        when: 'Tuesday, November 24, 2026, 10:00 AM – 10:30 AM',
      });
      expect(event.people).toHaveLength(2);
      expect(how).toBe('over');
    });

    it.each([
      ['another heading', '<div role=heading>Guests</div>'],
      ['another time', '<div>Created November 20, 2026, 9:00 AM</div>'],
    ])('is unreadable with %s', async (_, more) => {
      await whole();
      document.querySelector('[role=main]')?.insertAdjacentHTML('beforeend', more);
      expect(readOpened(document)).toBe('unreadable');
    });
  });

  it('is none on the page of a new event or of a copy', async () => {
    await at('https://calendar.google.com/calendar/u/0/r/eventedit');
    expect(readOpened(document)).toBeNull();
    await at(
      `https://calendar.google.com/calendar/u/0/r/eventedit/duplicate/${btoa('abcdefgh ana@m')}`,
    );
    expect(readOpened(document)).toBeNull();
  });

  it('is none where a task is open, or a day’s list of chips', async () => {
    await open({ events: [{ id: 'tasks_CpmpnDyL3', title: 'Call Ana', day: '2026-11-24' }] });
    expect(document.querySelector('[role=dialog]')).not.toBeNull();
    expect(readOpened(document)).toBeNull();
    await at('https://calendar.google.com/calendar/u/0/r/month', { fillers: 200 });
    click('[role=gridcell] > button');
    expect(document.querySelector('[role=dialog] [data-eventchip]')).not.toBeNull();
    expect(readOpened(document)).toBeNull();
  });

  it('is unreadable, not guessed, once one of its signals is gone', async () => {
    const changes: [string, (found: Element) => void][] = [
      ['#xDetDlg', (card) => card.setAttribute('data-eventid', 'changed-1234')],
      ['#xDetDlg', (card) => card.removeAttribute('data-eventid')],
      ['#xDetDlgWhen', (when) => when.removeAttribute('id')],
      ['#xDetDlgWhen > div', (when) => when.replaceChildren('soon')],
      ['#rAECCd', (title) => title.replaceChildren()],
      ['[role=dialog]', (dialog) => dialog.removeAttribute('role')],
    ];
    for (const [selector, change] of changes) {
      await open();
      opened();
      const found = document.querySelector(selector);
      if (found) change(found);
      expect(readOpened(document), selector).toBe('unreadable');
    }
  });

  it('is read by the fallbacks once its names have changed', async () => {
    await open();
    document.querySelector('#rAECCd')?.removeAttribute('id');
    document.querySelector('#xDetDlg')?.removeAttribute('id');
    document.querySelector('#xDetDlgWhen')?.setAttribute('id', 'yDlgWhen2');
    expect(opened().event).toMatchObject({
      title: 'Mentoring: Ana & Ben',
      when: 'Tuesday, November 24 ⋅ 10:00 AM – 10:30 AM',
    });
  });

  it('is none in a dialog that is still there but hidden', async () => {
    await open();
    document.querySelector<HTMLElement>('[role=dialog]')?.style.setProperty('display', 'none');
    expect(readOpened(document)).toBeNull();
    await open();
    document.querySelector('[role=dialog]')?.setAttribute('aria-hidden', 'true');
    expect(readOpened(document)).toBeNull();
  });

  it('finds the call behind the host’s own redirect, and no other link', async () => {
    const zoom = 'https://zoom.us/j/123?pwd=a';
    await open({
      events: [
        { ...mentoring, link: `https://www.google.com/url?q=${encodeURIComponent(zoom)}&sa=D` },
      ],
    });
    expect(opened().event.joinUrl).toBe(zoom);
    for (const link of [
      'https://evil.example/?q=https://evil.example',
      'javascript:alert(1)',
      '//x',
      '',
    ]) {
      await open({ events: [{ ...mentoring, link }] });
      expect(opened().event.joinUrl).toBeNull();
    }
  });
});
