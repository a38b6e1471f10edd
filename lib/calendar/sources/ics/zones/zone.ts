import { DAY } from '../time/civil';

/** A time zone; all times in seconds since 1970. */
export interface Zone {
  id: string;
  /** Wall time to UTC. A time that happens twice means the first; a time that is skipped is read with the offset before the gap (RFC 5545 3.3.5). */
  toUtc(wall: number): number;
  toWall(utc: number): number;
}

/** Builds a zone from its offset (seconds east of UTC) at a UTC instant. */
export function zoneFromOffsets(id: string, offsetAt: (utc: number) => number): Zone {
  return {
    id,
    toWall: (utc) => utc + offsetAt(utc),
    toUtc: (wall) => {
      const before = offsetAt(wall - DAY);
      if (offsetAt(wall - before) === before) return wall - before;
      const after = offsetAt(wall + DAY);
      return offsetAt(wall - after) === after ? wall - after : wall - before;
    },
  };
}

/** A zone whose offset never changes. */
export function fixedZone(id: string, offset: number): Zone {
  return { id, toUtc: (wall) => wall - offset, toWall: (utc) => utc + offset };
}

export const UTC_ZONE: Zone = fixedZone('UTC', 0);
