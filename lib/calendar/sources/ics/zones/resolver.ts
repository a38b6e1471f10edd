import type { ProblemList } from '../problems';
import type { ComponentSpan } from '../text/components';
import type { LogicalText } from '../text/logical-text';
import type { RawTime } from '../time/time-value';
import { vtimezone } from './vtimezone';
import { UTC_ZONE, type Zone } from './zone';
import { likelyZone, namedZone } from './zone-names';

/**
 * Finds the zone for a TZID in this order: the browser's own data by IANA or Windows name, the file's
 * VTIMEZONE, a name that is nearly right, the file's only VTIMEZONE, X-WR-TIMEZONE, the machine's zone.
 */
export class ZoneResolver {
  private readonly known = new Map<string, Zone | null>();
  private readonly reported = new Set<string>();
  private readonly described = new Map<string, ComponentSpan>();
  readonly local: Zone;

  constructor(
    private readonly source: LogicalText,
    private readonly problems: ProblemList,
    localZone: string,
  ) {
    this.local = namedZone(localZone) ?? likelyZone(localZone) ?? UTC_ZONE;
  }

  /** Remembers the file's VTIMEZONE; it is only read when an event asks for it. */
  describe(tzid: string, span: ComponentSpan): void {
    const key = tzid.replaceAll('"', '').toLowerCase();
    if (!this.described.has(key)) this.described.set(key, span);
  }

  /** The zone of a time with this TZID; `fallback` is the calendar's X-WR-TIMEZONE or ''. */
  zone(tzid: string | undefined, fallback: string, line: number): Zone {
    const spare = () => (fallback && this.find(fallback)) || this.local;
    if (!tzid) return spare();
    const found = this.find(tzid);
    if (found) return found;
    if (!this.reported.has(tzid)) {
      this.reported.add(tzid);
      this.problems.add(line, 'calendar.problem.zone', { zone: tzid.slice(0, 80) });
    }
    return this.onlyDescribed() ?? spare();
  }

  /** The zone of a written time: UTC where it says so, else as `zone` finds. */
  zoneOf(time: RawTime, tzid: string | undefined, fallback: string, line: number): Zone {
    return time.kind === 'utc' ? UTC_ZONE : this.zone(tzid, fallback, line);
  }

  private find(tzid: string): Zone | undefined {
    const known = this.known.get(tzid);
    if (known !== undefined) return known ?? undefined;
    const zone = namedZone(tzid) ?? this.fromFile(tzid) ?? likelyZone(tzid);
    this.known.set(tzid, zone ?? null);
    return zone;
  }

  /** Outlook's `Customized Time Zone` often stands beside the one VTIMEZONE that it means. */
  private onlyDescribed(): Zone | undefined {
    const others = [...this.described.keys()].filter((key) => !/^(etc\/)?(utc|gmt)$/.test(key));
    return others.length === 1 ? this.find(others[0] ?? '') : undefined;
  }

  private fromFile(tzid: string): Zone | undefined {
    const span = this.described.get(tzid.replaceAll('"', '').trim().toLowerCase());
    return span && vtimezone(tzid, this.source, span);
  }
}
