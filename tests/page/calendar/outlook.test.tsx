// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { chipSelector } from '@/lib/page/calendar/chips';
import type { PageOptions, Shown } from '../../stand-ins/pages/events';
import { HOSTS, pageOf } from '../../stand-ins/pages/outlook';
import { readOpened } from './read-opened';
import { click, opened, visit } from './stage';

const WEEK = 'https://outlook.office.com/calendar/view/week';

const mentoring: Shown = {
  id: 'weekly-mentoring',
  occurrence: '20261104T090000Z',
  title: 'Mentoring, Ana',
  day: '2026-11-04',
  from: '10:00',
  to: '10:30',
  people: [{ name: 'Silva, Ana', email: 'ana@firm.example' }],
  link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_a',
};
/** The same every week, a week apart: a month shows them together. */
const series: Shown[] = ['04', '11', '18', '25'].map((day) => ({
  ...mentoring,
  occurrence: `202611${day}T090000Z`,
  day: `2026-11-${day}`,
}));
const idOf = ({ id, occurrence = '' }: Shown) => `AAMkAGI2${btoa(`${id}${occurrence}`)}`;

function at(address: string, options: Partial<PageOptions> = {}): void {
  visit(pageOf({ events: [mentoring], ...options }), address);
}

/** Clicks the chip of an event. */
function open(event = mentoring): void {
  const own = { uid: null, recurrenceId: null, key: idOf(event) };
  click(chipSelector('outlook', own) ?? '');
}

afterEach(() => document.body.replaceChildren());

describe('an event opened in Outlook', () => {
  it('is read from the small card, by the chip that says the same', () => {
    at(WEEK, { fillers: 500 });
    expect(readOpened(document)).toBeNull();
    open();
    const { event, place, how } = opened();
    expect(event).toEqual({
      site: 'outlook',
      key: idOf(mentoring),
      uid: null,
      recurrenceId: null,
      title: 'Mentoring, Ana',
      when: 'Wed, 11/4/2026 10:00 AM - 10:30 AM',
      lang: 'en',
      people: [{ name: 'Silva, Ana', email: '' }],
      joinUrl: null,
    });
    expect([place.getAttribute('data-app-section'), how]).toEqual(['CalendarItemPeek', 'over']);
  });

  it.each(HOSTS)('is read on %s', (host) => {
    at(`https://${host}/calendar/view/week`);
    open();
    expect(opened().event.key).toBe(idOf(mentoring));
  });

  it.each(['en', 'de', 'fr', 'es', 'pt-BR', 'ar', 'ja'])('is read in %s', (lang) => {
    at(WEEK, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr', fillers: 60 });
    open();
    expect(opened().event).toMatchObject({ key: idOf(mentoring), lang, title: 'Mentoring, Ana' });
    expect(opened().event.when).toMatch(/\p{N}/u);
  });

  it.each(['en', 'de', 'fr', 'es', 'pt-BR'])(
    'tells the occurrences of a series apart in %s',
    (lang) => {
      at('https://outlook.live.com/calendar/view/month', { events: series, lang });
      for (const event of series) {
        open(event);
        expect(opened().event.key).toBe(idOf(event));
      }
    },
  );

  it('is unreadable where two events would fit it equally', () => {
    const twin = { ...mentoring, id: 'the-other-one' };
    at(WEEK, { events: [mentoring, twin] });
    open(twin);
    expect(readOpened(document)).toBe('unreadable');
  });

  it('is read from the whole event, over the grid or on a page of its own', () => {
    at(WEEK, { fillers: 20 });
    document
      .querySelector('[data-calitemid]')
      ?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    const whole = {
      key: idOf(mentoring),
      title: 'Mentoring, Ana',
      when: 'Wed, 11/4/2026 10:00 AM - 10:30 AM',
      people: [{ name: 'Silva, Ana', email: 'ana@firm.example' }],
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_a',
    };
    expect(opened().event).toMatchObject(whole);
    at(`https://outlook.office365.com/calendar/item/${encodeURIComponent(idOf(mentoring))}`);
    expect(document.querySelector('[data-calitemid]')).toBeNull();
    expect(opened().event).toMatchObject(whole);
  });

  it('is none in the mail, whatever its reading pane holds', () => {
    at(WEEK);
    open();
    expect(readOpened(document, 'https://outlook.office.com/mail/inbox')).toBeNull();
  });

  it('is none while a new one is being written', () => {
    at(WEEK, { fillers: 20 });
    click('[data-new]');
    expect(document.querySelector('[id$=_SUBJECT] input')).not.toBeNull();
    expect(readOpened(document)).toBeNull();
  });

  it('is unreadable, not guessed, once one of its signals is gone', () => {
    const changes: [string, () => void][] = [
      ['the title is another', () => text('CalendarItemPeek', 'Mentoring, Ana', 'Lunch')],
      ['the time is another', () => text('CalendarItemPeek', '11/4', 'soon')],
      ['no chip has an id', () => drop('data-calitemid')],
      ['no chip has a label', () => drop('aria-label')],
      ['its label begins with something else, and no tooltip says the title', () => drop('title')],
    ];
    for (const [name, change] of changes) {
      at(WEEK);
      open();
      opened();
      change();
      expect(readOpened(document), name).toBe('unreadable');
    }
    at(`https://outlook.office.com/calendar/item/${idOf(mentoring)}`);
    opened();
    document.querySelector('[role=heading]')?.removeAttribute('role');
    expect(readOpened(document)).toBe('unreadable');
  });

  it('takes no part of a word for the title', () => {
    at(WEEK, { events: [{ ...mentoring, title: 'Review' }] });
    open({ ...mentoring, title: 'Review' });
    for (const chip of document.querySelectorAll('[data-calitemid] [aria-label]')) {
      chip.setAttribute('title', `Reviewers${chip.getAttribute('title')?.slice(6)}`);
      chip.setAttribute('aria-label', `Reviewers${chip.getAttribute('aria-label')?.slice(6)}`);
    }
    expect(readOpened(document)).toBe('unreadable');
  });
});

describe('the people on Outlook’s card', () => {
  const people = [
    { name: 'Ben Ode', email: 'ben@firm.example' },
    { name: 'Ana Silva', email: 'ana@home.example', outside: true },
  ];
  const shown = (user?: string) => {
    at(WEEK, { events: [{ ...mentoring, people }], ...(user ? { user } : {}) });
    open();
    return opened().event.people;
  };

  it('are named by their pictures, not by initials or by what opens their card', () => {
    expect(shown()).toEqual([
      { name: 'Ben Ode', email: '' },
      { name: 'Ana Silva', email: 'ana@home.example' },
    ]);
  });

  it('have no name where only what opens their card says it', () => {
    shown();
    for (const one of document.querySelectorAll('[data-lpc-hover-target-id]')) {
      one.replaceChildren();
    }
    expect(opened().event.people).toEqual([{ name: '', email: 'ana@home.example' }]);
  });

  it.each([
    ['Ben Ode', ['Ben Ode']],
    ['ana@home.example', ['Ana Silva']],
    ['Ruben Ode', []],
    ['Ode', []],
  ])('say who looks at the page, by the account of %s', (user, self) => {
    const own = shown(user).filter((one) => one.self);
    expect(own.map(({ name }) => name)).toEqual(self);
  });
});

describe('an event opened from a search in Outlook', () => {
  const later = { ...mentoring, day: '2026-11-11', occurrence: '20261111T090000Z' };
  const found = (events: Shown[], index: number) => {
    at(WEEK, { events });
    click('[data-view=search]');
    expect(readOpened(document)).toBeNull();
    click(`#SearchResultItem_${index}`);
    return readOpened(document);
  };
  const keyOf = (read: ReturnType<typeof found>) =>
    typeof read === 'object' ? read?.event.key : read;

  it('is read by the one row that says its title and its time', () => {
    const read = found([mentoring, later], 1);
    expect(read).toMatchObject({
      event: { title: 'Mentoring, Ana', when: 'Wed, 11/11/2026 10:00 AM - 10:30 AM' },
    });
    expect(keyOf(found([mentoring, later], 1))).toBe(keyOf(read));
    expect(keyOf(found([mentoring, later], 0))).not.toBe(keyOf(read));
  });

  it('is unreadable where no row agrees, or two do', () => {
    expect(found([mentoring, { ...mentoring, id: 'twin' }], 0)).toBe('unreadable');
    found([mentoring, later], 0);
    text('CalendarItemPeek', 'Mentoring, Ana', 'Lunch');
    expect(readOpened(document)).toBe('unreadable');
    found([mentoring, later], 0);
    text('CalendarItemPeek', '11/4', 'soon');
    expect(readOpened(document)).toBe('unreadable');
  });
});

/** Replaces a text of the opened card: the first that holds `old`. */
function text(section: string, old: string, by: string): void {
  const card = document.querySelector(`[data-app-section=${section}]`);
  const leaf = [...(card?.querySelectorAll('*') ?? [])].find(
    (one) => one.childElementCount === 0 && one.textContent?.includes(old),
  );
  expect(leaf, old).toBeDefined();
  leaf?.replaceChildren(by);
}

function drop(name: string): void {
  for (const chip of document.querySelectorAll(`[data-calitemid], [data-calitemid] *`)) {
    chip.removeAttribute(name);
  }
}
