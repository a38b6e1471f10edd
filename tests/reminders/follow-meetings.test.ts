import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reminders } from '@/lib/i18n/en/reminders';
import { createFormatter } from '@/lib/i18n/format';
import type { Meeting } from '@/lib/mentoring/meeting';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Announced } from '@/lib/reminders/announced';
import { followMeetings, type StartSurface } from '@/lib/reminders/follow-meetings';
import { announceLocked, showLocked } from '@/lib/reminders/while-locked';
import type { Store } from '@/lib/storage/store';
import { testStore } from '../support/store';

const MINUTE = 60_000;
const translate = createFormatter('en', reminders);

/** A browser that keeps what it was told; `dies` makes a call throw, as a killed worker would. */
class Surface implements StartSurface {
  alarms = new Map<string, number>();
  notes: string[] = [];
  badge = '';
  panelButton = false;
  announced: Announced = [];
  dies = (_step: string) => false;
  private step(name: string) {
    if (this.dies(name)) throw new Error('killed');
  }
  async setAlarms(prefix: string, wanted: { name: string; when: number }[]) {
    this.step('alarms');
    for (const name of this.alarms.keys()) if (name.startsWith(prefix)) this.alarms.delete(name);
    for (const { name, when } of wanted) this.alarms.set(name, when);
  }
  async notify(id: string, title: string) {
    this.step('notify');
    this.notes.push(`${id} ${title}`);
    this.shown.add(id);
  }
  open = false;
  shown = new Set<string>();
  async withdraw(prefix: string, keep: readonly string[]) {
    for (const id of this.shown)
      if (id.startsWith(prefix) && !keep.includes(id)) this.shown.delete(id);
  }
  async panelIsOpen() {
    return this.open;
  }
  title = '';
  async setBadge(text: string, title: string) {
    this.step('badge');
    this.badge = text;
    this.title = title;
  }
  async setButtonOpensPanel(panel: boolean) {
    this.panelButton = panel;
  }
  async readAnnounced() {
    return this.announced;
  }
  async writeAnnounced(list: Announced) {
    this.step('write');
    this.announced = list;
  }
}

async function addMeeting(store: Store, more: Partial<Meeting>): Promise<Meeting> {
  const partner = await store.partners.add(newPartner({ name: 'Priya Nair' }));
  const start = store.clock() + 30 * MINUTE;
  const rest = { location: '', joinUrl: null, event: null, eventKey: null, closedAt: null };
  return store.meetings.add({
    partnerIds: [partner.id],
    title: 'Something private',
    start,
    end: start + 45 * MINUTE,
    status: 'planned',
    talk: { me: 0, partner: 0 },
    ...rest,
    ...more,
  });
}

it('sets an alarm for a coming start, announces it once, and clears up at its end', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  const meeting = await addMeeting(store, {});
  await followMeetings(store, surface, translate);
  expect(surface.alarms.get(`meeting-start:${meeting.id}`)).toBe(meeting.start);
  clock.now = meeting.start;
  for (let n = 0; n < 3; n += 1) await followMeetings(store, surface, translate);
  expect(surface.notes).toEqual([`meeting-start:${meeting.id} Your meeting with Priya has begun`]);
  expect(surface).toMatchObject({ badge: 'now', panelButton: true });
  expect(surface.alarms.get('meeting-end')).toBe(meeting.end);
  clock.now = meeting.end;
  await followMeetings(store, surface, translate);
  expect(surface).toMatchObject({ badge: '', panelButton: false });
  expect(surface.alarms.size).toBe(0);
  expect(surface.shown.size).toBe(0);
});

it('says that an account waits for its user, but not over a meeting', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  const [signIn] = await store.signIns.addMany([
    {
      ...{ provider: 'google', subject: '1', name: 'sam@example.org', clientId: 'c', tenant: '' },
      ...{ scopes: [], problem: { id: 'signIn.again', params: { provider: 'Google' } } },
    },
  ]);
  await followMeetings(store, surface, translate);
  expect(surface.badge).toBe('!');
  const meeting = await addMeeting(store, {});
  clock.now = meeting.start;
  await followMeetings(store, surface, translate);
  expect(surface.badge).toBe('now');
  clock.now = meeting.end;
  await store.signIns.patch(signIn?.id ?? '', { problem: null });
  await followMeetings(store, surface, translate);
  expect(surface.badge).toBe('');
});

it('never shows the title: others may see the screen', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  const meeting = await addMeeting(store, {});
  clock.now = meeting.start + MINUTE;
  await followMeetings(store, surface, translate);
  expect(surface.notes.join()).not.toContain('private');
});

it('names nobody where there is a lock: browser and system may keep what they are told', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  const meeting = await addMeeting(store, {});
  const told: string[] = [];
  for (const now of [meeting.start - 20 * MINUTE, meeting.start]) {
    clock.now = now;
    await followMeetings(store, surface, translate, true);
    told.push(surface.title);
  }
  told.push(...surface.notes);
  expect(told.join()).not.toMatch(/Priya/);
  expect(told[0]).toBe('Cairn: a mentoring meeting in 20 minutes');
  expect(told[2]).toMatch(/A mentoring meeting has begun$/);
});

it('tells of a start by its alarm alone while it is locked, once, and not again when it is unlocked', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  const meeting = await addMeeting(store, {});
  await followMeetings(store, surface, translate, true);
  clock.now = meeting.start;
  await showLocked(surface, translate);
  const rung = { name: `meeting-start:${meeting.id}`, when: meeting.start };
  for (let n = 0; n < 2; n += 1) await announceLocked(surface, translate, rung, clock.now);
  await announceLocked(surface, translate, { name: 'tick', when: clock.now }, clock.now);
  expect(surface.notes).toEqual([`${rung.name} A mentoring meeting has begun`]);
  expect(surface).toMatchObject({ badge: '', title: 'Cairn is locked', panelButton: true });
  await followMeetings(store, surface, translate, true);
  expect(surface.notes).toHaveLength(1);
});

it('announces a moved meeting anew, and a cancelled one not at all', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  const meeting = await addMeeting(store, {});
  const cancelled = await addMeeting(store, { status: 'cancelled' });
  clock.now = meeting.start;
  await followMeetings(store, surface, translate);
  const later = { start: meeting.start + 60 * MINUTE, end: meeting.end + 60 * MINUTE };
  await store.meetings.patch(meeting.id, later);
  await followMeetings(store, surface, translate);
  expect(surface.badge).toBe('60m');
  clock.now = later.start;
  await followMeetings(store, surface, translate);
  expect(surface.notes).toHaveLength(2);
  expect(surface.notes.join()).not.toContain(cancelled.id);
});

it('announces each start and one notification only, killed wherever', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('', 'alarms', 'badge', 'notify', 'write'), { maxLength: 6 }),
      async (deaths) => {
        const { store, clock } = testStore();
        const surface = new Surface();
        const meeting = await addMeeting(store, {});
        clock.now = meeting.start;
        for (const death of [...deaths, '']) {
          surface.dies = (step) => step === death;
          await followMeetings(store, surface, translate).catch(() => undefined);
        }
        // Killed between showing and noting it down, the same notification (same id) replaces itself.
        const again = deaths.filter((death) => death === 'write').length;
        expect(surface.notes.length).toBeGreaterThanOrEqual(1);
        expect(surface.notes.length).toBeLessThanOrEqual(1 + again);
        expect(new Set(surface.notes).size).toBe(1);
      },
    ),
    { numRuns: 60 },
  );
});

it('leaves the quick log on the button while the panel is open already', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  surface.open = true;
  const meeting = await addMeeting(store, {});
  clock.now = meeting.start;
  await followMeetings(store, surface, translate);
  expect(surface).toMatchObject({ badge: 'now', panelButton: false });
});

it('counts down the last hour on the badge, woken once a minute then and never else', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  const start = clock.now + 3 * 60 * MINUTE;
  await addMeeting(store, { start, end: start + 30 * MINUTE });
  await followMeetings(store, surface, translate);
  expect(surface).toMatchObject({ badge: '', title: 'Cairn: log an action' });
  clock.now = start - 61 * MINUTE;
  await followMeetings(store, surface, translate);
  expect(surface.badge).toBe('');
  const wakes: number[] = [];
  for (let woken = surface.alarms.get('minute'); woken !== undefined; ) {
    wakes.push(woken - start);
    clock.now = woken;
    await followMeetings(store, surface, translate);
    expect(surface.badge).toBe(`${(start - woken) / MINUTE}m`);
    woken = surface.alarms.get('minute');
  }
  expect(wakes).toEqual(Array.from({ length: 60 }, (_, n) => (n - 60) * MINUTE));
  expect(surface.title).toBe('Cairn: Priya in 1 minute');
  clock.now = start;
  await followMeetings(store, surface, translate);
  expect(surface.badge).toBe('now');
  expect(surface.alarms.has('minute')).toBe(false);
});

it('takes a meeting that was closed early off the badge', async () => {
  const { store, clock } = testStore();
  const surface = new Surface();
  const meeting = await addMeeting(store, {});
  clock.now = meeting.start;
  await followMeetings(store, surface, translate);
  await store.meetings.patch(meeting.id, { closedAt: clock.now });
  await followMeetings(store, surface, translate);
  expect(surface).toMatchObject({ badge: '', panelButton: false });
});
