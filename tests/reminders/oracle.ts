import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import type { Settings } from '@/lib/shared/settings';

const MINUTE = 60_000;
const DAY = 1440;

/** What a person would say of each minute of a stretch of time, by Intl in a named zone. */
export class Calendar {
  readonly date: string[] = [];
  readonly minute: number[] = [];
  readonly weekday: number[] = [];
  private readonly known = new Map<string, number>();
  constructor(
    zone: string,
    readonly from: number,
    minutes: number,
  ) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    for (let at = 0; at < minutes; at += 1) {
      const said = format.formatToParts(from + at * MINUTE);
      const part = (type: string) => said.find((one) => one.type === type)?.value ?? '';
      this.date.push(`${part('year')}-${part('month')}-${part('day')}`);
      this.minute.push(Number(part('hour')) * 60 + Number(part('minute')));
      this.weekday.push(days.indexOf(part('weekday')) + 1);
    }
  }

  index(instant: number): number {
    return Math.round((instant - this.from) / MINUTE);
  }

  /** The first minute of a date on which the clock shows `minute`; where it never does, as far behind the gap. */
  at(date: string, minute: number): number {
    const key = `${date} ${minute}`;
    const index = this.known.get(key) ?? this.find(date, minute);
    this.known.set(key, index);
    return index;
  }

  private find(date: string, minute: number): number {
    const first = this.date.indexOf(date);
    let last = first;
    for (let i = first; this.date[i] === date; i += 1) {
      if (this.minute[i] === minute) return i;
      if ((this.minute[i] ?? 0) < minute) last = i;
    }
    return last + minute - (this.minute[last] ?? 0);
  }
}

/** A date so many days on. */
export function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

interface World {
  meetings: Meeting[];
  partners: Partner[];
  withNotes: ReadonlySet<string>;
}

/** The rules once more, told minute by minute and in no hurry. */
export class Oracle {
  readonly shown: string[] = [];
  private readonly leads = new Map<string, number>();
  private readonly once = new Set<string>();
  private readonly free: boolean[];
  private readonly back: number[] = [];
  constructor(
    private readonly calendar: Calendar,
    private readonly settings: Settings,
  ) {
    this.free = calendar.minute.map((minute, i) => {
      const { quiet, workingDays } = settings;
      if (!workingDays.includes(calendar.weekday[i] ?? 0)) return false;
      if (!quiet || quiet.from === quiet.to) return true;
      if (quiet.from < quiet.to) return minute < quiet.from || minute >= quiet.to;
      return minute < quiet.from && minute >= quiet.to;
    });
    for (const [i, free] of this.free.entries())
      this.back.push(free ? i : (this.back[i - 1] ?? -1));
  }

  /** A free minute itself; else ten before the last free time ends; without one, the minute again. */
  private shifted(i: number): number {
    const last = this.back[i] ?? -1;
    if (last === i || last < 0 || i - last > 8 * DAY) return i;
    return this.free[last - 9] ? last - 9 : last;
  }

  private wanted(meeting: Meeting, lead: number): number {
    const start = this.calendar.index(meeting.start);
    if (lead % DAY !== 0) return start - lead;
    const date = later(this.calendar.date[start] ?? '', -lead / DAY);
    return this.calendar.at(date, this.calendar.minute[start] ?? 0);
  }

  private leadsOf(meeting: Meeting, partners: readonly Partner[]): number[] {
    const own = partners.filter(({ id }) => meeting.partnerIds.includes(id));
    if (meeting.partnerIds.length === 0) return this.settings.leads;
    const active = own.filter((one) => one.archivedAt === null && one.phase !== 'ended');
    return active.flatMap(({ leads }) => leads ?? this.settings.leads);
  }

  private withSomebody(meeting: Meeting, partners: readonly Partner[]): boolean {
    const active = partners.filter((one) => one.archivedAt === null && one.phase !== 'ended');
    const { partnerIds } = meeting;
    return partnerIds.length === 0 || active.some(({ id }) => partnerIds.includes(id));
  }

  /** What a browser that is awake shows in the minute `i`. */
  minute(i: number, { meetings, partners, withNotes }: World): void {
    const now = this.calendar.from + i * MINUTE;
    const there = meetings.filter((one) => one.deletedAt === null);
    const going = there.filter(
      (one) => (one.status === 'planned' || one.status === 'held') && one.closedAt === null,
    );
    if (!this.free[i] || going.some((one) => one.start <= now && now < one.end)) return;
    const said: string[] = [];
    for (const meeting of there) {
      const { id, start, end, status, closedAt } = meeting;
      if (status === 'planned' && closedAt === null && start > now) {
        const key = `prepare:${id}@${start}`;
        const due = this.leadsOf(meeting, partners).filter(
          (lead) =>
            lead < (this.leads.get(key) ?? Infinity) &&
            this.shifted(this.wanted(meeting, lead)) <= i,
        );
        const lead = Math.min(...due);
        if (lead === Infinity) continue;
        this.leads.set(key, lead);
        said.push(`${i} ${key}/${lead}`);
      }
      const held = status === 'held' || (status === 'planned' && (withNotes.has(id) || closedAt));
      if (this.settings.reflection && held && start <= now && !this.once.has(id)) {
        const over = this.calendar.index(end);
        const five = this.calendar.at(this.calendar.date[over] ?? '', 17 * 60);
        const wanted = Math.max(five, over + 120);
        const earlier = this.shifted(wanted);
        const from = earlier >= over ? earlier : wanted;
        if (i >= from && i < over + 3 * DAY && this.withSomebody(meeting, partners)) {
          this.once.add(id);
          said.push(`${i} reflect:${id}/0`);
        }
      }
    }
    this.digest(i, said);
    this.shown.push(...said.sort());
  }

  private digest(i: number, said: string[]): void {
    const { settings, calendar } = this;
    if (!settings.digest || settings.workingDays.length === 0) return;
    const date = calendar.date[i] ?? '';
    const start = settings.weekStart === 'auto' ? 1 : settings.weekStart;
    let monday = date;
    while (new Date(`${monday}T00:00Z`).getUTCDay() % 7 !== start % 7) monday = later(monday, -1);
    let first = monday;
    while (!settings.workingDays.includes(new Date(`${first}T00:00Z`).getUTCDay() || 7))
      first = later(first, 1);
    const { quiet } = settings;
    const night = quiet && quiet.from !== quiet.to && (quiet.from > quiet.to || quiet.from === 0);
    const from = calendar.at(first, night ? quiet.to : 8 * 60);
    if (i < from || i >= from + 2 * DAY || this.once.has(monday)) return;
    this.once.add(monday);
    said.push(`${i} week:${monday}/0`);
  }
}
