import type { EventHead } from './vevent';

/** All that a file says of one UID: at most one master, and one override for each recurrence id. */
export interface Series {
  uid: string;
  master: EventHead | undefined;
  overrides: EventHead[];
}

/** Is `a` a later version than `b`? SEQUENCE, then LAST-MODIFIED or DTSTAMP (RFC 5546 2.1.5), then the file's order. */
function supersedes(a: EventHead, b: EventHead): boolean {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  return a.stamp >= b.stamp;
}

/** Nothing says which one is newer, and they are at different times: two events that share a UID by mistake. */
function areTwins(a: EventHead, b: EventHead): boolean {
  return a.sequence === b.sequence && a.stamp === b.stamp && a.start.at !== b.start.at;
}

function recurrenceKey({ recurrenceId, thisAndFuture }: EventHead): string {
  return `${recurrenceId?.isDate} ${recurrenceId?.at} ${thisAndFuture}`;
}

/** Groups events into series, keeping the newest version of each. */
export class SeriesGroups {
  private readonly byUid = new Map<
    string,
    { masters: EventHead[]; overrides: Map<string, EventHead> }
  >();

  add(event: EventHead): void {
    let group = this.byUid.get(event.uid);
    if (!group) {
      group = { masters: [], overrides: new Map() };
      this.byUid.set(event.uid, group);
    }
    if (event.recurrenceId) {
      const key = recurrenceKey(event);
      const known = group.overrides.get(key);
      if (!known || supersedes(event, known)) group.overrides.set(key, event);
    } else {
      const { masters } = group;
      if (masters.every((known) => areTwins(event, known))) masters.push(event);
      else if (masters.every((known) => areTwins(event, known) || supersedes(event, known))) {
        group.masters = [...masters.filter((known) => areTwins(event, known)), event];
      }
    }
  }

  /** The series in the order of the file. Twins after the first get a UID of their own, made of their start. */
  all(): Series[] {
    return [...this.byUid].flatMap(([uid, { masters, overrides }]) => {
      const [main, ...twins] = masters;
      return [
        { uid, master: main, overrides: [...overrides.values()] },
        ...twins.map((twin) => ({
          uid: `${uid}#${twin.start.at}`,
          master: twin,
          overrides: [],
        })),
      ];
    });
  }
}
