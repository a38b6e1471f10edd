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

function recurrenceKey({ recurrenceId, thisAndFuture }: EventHead): string {
  return `${recurrenceId?.isDate} ${recurrenceId?.at} ${thisAndFuture}`;
}

interface Group {
  /** The newest masters by start; more than one when nothing says which is newer. */
  masters: Map<number, EventHead>;
  overrides: Map<string, EventHead>;
}

/**
 * Masters that share a UID, a SEQUENCE and a stamp but lie at different times are two events with one
 * UID by mistake: both are kept.
 */
function addMaster({ masters }: Group, event: EventHead): void {
  const [known] = masters.values();
  if (known && !supersedes(event, known)) return;
  if (known && (event.sequence !== known.sequence || event.stamp !== known.stamp)) masters.clear();
  masters.set(event.start.at, event);
}

/** Groups events into series, keeping the newest version of each. */
export class SeriesGroups {
  private readonly byUid = new Map<string, Group>();

  add(event: EventHead): void {
    const group = this.byUid.get(event.uid) ?? { masters: new Map(), overrides: new Map() };
    this.byUid.set(event.uid, group);
    if (!event.recurrenceId) {
      addMaster(group, event);
      return;
    }
    const key = recurrenceKey(event);
    const known = group.overrides.get(key);
    if (!known || supersedes(event, known)) group.overrides.set(key, event);
  }

  /** The series in the order of the file. Twins after the first get a UID of their own, made of their start. */
  all(): Series[] {
    return [...this.byUid].flatMap(([uid, { masters, overrides }]) => {
      const [main, ...twins] = masters.values();
      return [
        { uid, master: main, overrides: [...overrides.values()] },
        ...twins.map((twin) => ({ uid: `${uid}#${twin.start.at}`, master: twin, overrides: [] })),
      ];
    });
  }
}
