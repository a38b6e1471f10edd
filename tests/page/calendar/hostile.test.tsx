// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readOpened } from './read-opened';
import { opened } from './stage';

const GOOGLE = 'https://calendar.google.com/calendar/u/0/r/week';
const SCRIPT = '<img src=x onerror="top.hit=1"><script>top.hit=1</script>';

interface Fields {
  id: string;
  title: string;
  when: string;
  person: string;
  email: string;
  href: string;
}
const plain: Fields = {
  id: btoa('abcdefgh ana@m'),
  title: 'Mentoring',
  when: 'Tuesday 24 November 10:00',
  person: 'Ana',
  email: 'ana@firm.example',
  href: 'https://meet.google.com/abc-defg-hij',
};

/** A popup that says whatever it is given. */
function popup(given: Partial<Fields>, people = 1): Element {
  const fields = { ...plain, ...given };
  const dialog = part('div', { role: 'dialog' });
  const card = part('div', { id: 'xDetDlg', 'data-eventid': fields.id });
  card.append(part('span', { id: 'rAECCd', role: 'heading' }, fields.title));
  card.append(part('div', { id: 'xDetDlgWhen' }, fields.when), part('a', { href: fields.href }));
  for (let at = 0; at < people; at++) {
    card.append(
      part('div', { 'data-email': at ? `${at}${fields.email}` : fields.email }, fields.person),
    );
  }
  dialog.append(card);
  document.body.replaceChildren(dialog);
  return dialog;
}

function part(tag: string, attributes: Record<string, string>, text = ''): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(text);
  return made;
}

const read = () => readOpened(document, GOOGLE);

afterEach(() => document.body.replaceChildren());

describe('a hostile page', () => {
  it('gives texts as texts, and at most so many of each', () => {
    popup(
      {
        title: `${SCRIPT}${'x'.repeat(1_000_000)}`,
        when: `10:00 ${SCRIPT}${'y'.repeat(1_000_000)}`,
        person: `Ana ${SCRIPT}${'z'.repeat(10_000)}`,
      },
      500,
    );
    const { event } = opened2();
    expect(event.title).toHaveLength(500);
    expect(event.title.startsWith(SCRIPT)).toBe(true);
    expect(event.when).toHaveLength(200);
    expect(event.people).toHaveLength(100);
    expect(event.people[0]?.name.length).toBeLessThanOrEqual(200);
    expect('hit' in window).toBe(false);
  });

  it('is given up on where it is too large to be an event', () => {
    const dialog = popup({});
    const title = dialog.querySelector('#rAECCd');
    title?.replaceChildren(...Array.from({ length: 20_000 }, () => part('i', {})));
    expect(read()).toBe('unreadable');
  });

  it('can shadow no method that is read with', () => {
    // Browsers let a document's forms and images answer for what they are named after. The test's own
    // document needs most of its methods itself; tests/browser/calendar-pages shadows them all.
    popup({});
    Object.defineProperty(document, 'createTreeWalker', { value: 'shadowed', configurable: true });
    try {
      expect(opened2().event).toMatchObject({ title: 'Mentoring', uid: 'abcdefgh@google.com' });
    } finally {
      Reflect.deleteProperty(document, 'createTreeWalker');
    }
  });

  it('gets no link through that is no call', () => {
    for (const href of [
      'javascript:alert(1)//meet.google.com/abc-defg-hij',
      'https://meet.google.com.evil.example/abc-defg-hij',
      'https://user:pass@meet.google.com/abc-defg-hij',
      'http://meet.google.com/abc-defg-hij',
      'https://evil.example/?q=javascript:alert(1)',
      'data:text/html,https://meet.google.com/abc-defg-hij',
    ]) {
      popup({ href });
      expect(opened2().event.joinUrl, href).toBeNull();
    }
  });

  it('gets no address through that is none', () => {
    for (const email of ['', '@', 'a@', '<script>', 'no address', `${'a'.repeat(9)}"@`]) {
      popup({ email });
      expect(opened2().event.people, email).toEqual([{ name: 'Ana', email: '' }]);
    }
    popup({ email: 'ana@firm.example', person: 'ana@firm.example' });
    expect(opened2().event.people).toEqual([{ name: '', email: 'ana@firm.example' }]);
  });

  it('says no language that is none', () => {
    popup({});
    for (const lang of ['"><script>', 'x'.repeat(50), 'en us']) {
      document.documentElement.setAttribute('lang', lang);
      expect(opened2().event.lang).toBe('');
    }
    document.documentElement.setAttribute('lang', 'pt-BR');
    expect(opened2().event.lang).toBe('pt-BR');
  });

  it('makes nothing throw, and nothing longer than its cap', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(SCRIPT, '10:00', plain.id, plain.href, 'a@b.c', '\u202e10', '%', 'https://'),
    );
    fc.assert(
      fc.property(
        fc.record({ id: any, title: any, when: any, person: any, email: any, href: any }),
        (fields) => {
          popup(fields);
          const seen = readOpened(document, GOOGLE);
          if (seen && seen !== 'unreadable') {
            expect(seen.event.title.length).toBeLessThanOrEqual(500);
            expect(seen.event.when.length).toBeLessThanOrEqual(200);
          }
          const page = `https://calendar.google.com/calendar/r/eventedit/${fields.id}`;
          for (const address of [
            page,
            fields.href,
            `https://outlook.live.com/calendar/item/${fields.id}`,
          ]) {
            expect(() => readOpened(document, address)).not.toThrow();
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** As `opened`, on Google's page. */
function opened2() {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(GOOGLE);
  return opened();
}
