import { RuleBudget } from '../limits';
import { expandRule } from '../rules/expand';
import { parseRule } from '../rules/rule';
import type { ComponentSpan } from '../text/components';
import { eachLine, type LogicalText } from '../text/logical-text';
import { type Property, parseProperty } from '../text/property';
import { DAY, dayNumber } from '../time/civil';
import { parseTime } from '../time/time-value';
import { type Zone, zoneFromOffsets } from './zone';

interface Observance {
  properties: Property[];
}

interface Transition {
  utc: number;
  before: number;
  after: number;
}

/** Microsoft's zones begin in 1601; nothing here happens before the standard times of railways. */
const EARLIEST = dayNumber(1900, 1, 1) * DAY;
const HORIZON = dayNumber(2100, 1, 1) * DAY;
const MAX_TRANSITIONS = 2_000;
const OFFSET = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/;

function parseOffset(text: string | undefined): number | undefined {
  const match = OFFSET.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return match[1] === '-' ? -seconds : seconds;
}

function readObservances(source: LogicalText, span: ComponentSpan): Observance[] {
  const observances: Observance[] = [];
  let current: Observance | undefined;
  eachLine(source, span, (text, number) => {
    const property = parseProperty(text, number);
    if (property?.name === 'BEGIN') {
      current = { properties: [] };
      observances.push(current);
    } else if (property?.name === 'END') current = undefined;
    else if (property) current?.properties.push(property);
  });
  return observances;
}

/** Onsets in the wall time before each change (RFC 5545 3.6.5). */
function onsets(observance: Observance, start: number, before: number): number[] {
  const found = new Set([start]);
  const budget = new RuleBudget(MAX_TRANSITIONS * 400, () => undefined);
  for (const { name, value } of observance.properties) {
    if (name === 'RDATE') {
      for (const part of value.split(',')) {
        const time = parseTime(part);
        if (time) found.add(time.wall);
      }
    } else if (name === 'RRULE') {
      const rule = parseRule(value);
      if (!rule) continue;
      const until = rule.until?.kind === 'utc' ? rule.until.wall + before : rule.until?.wall;
      const range = { from: Math.max(start, EARLIEST), to: HORIZON };
      const walls = expandRule(rule, { start, until, range, limit: MAX_TRANSITIONS, budget });
      for (const wall of walls) found.add(wall);
    }
  }
  return [...found];
}

function transitionsOf(observance: Observance): Transition[] {
  const value = (name: string) => observance.properties.find((p) => p.name === name)?.value;
  const after = parseOffset(value('TZOFFSETTO'));
  const before = parseOffset(value('TZOFFSETFROM')) ?? after;
  const start = parseTime(value('DTSTART') ?? '');
  if (after === undefined || before === undefined || !start) return [];
  return onsets(observance, start.wall, before).map((wall) => ({
    utc: wall - before,
    before,
    after,
  }));
}

function offsetFinder(transitions: readonly Transition[]): (utc: number) => number {
  return (utc) => {
    let low = 0;
    let high = transitions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((transitions[middle]?.utc ?? Infinity) <= utc) low = middle + 1;
      else high = middle;
    }
    return transitions[low - 1]?.after ?? transitions[0]?.before ?? 0;
  };
}

/** The zone that a VTIMEZONE describes, up to the year 2100; undefined when it has no usable part. */
export function vtimezone(id: string, source: LogicalText, span: ComponentSpan): Zone | undefined {
  const transitions = readObservances(source, span)
    .flatMap(transitionsOf)
    .sort((a, b) => a.utc - b.utc);
  return transitions.length === 0 ? undefined : zoneFromOffsets(id, offsetFinder(transitions));
}

/** The TZID of a VTIMEZONE, '' when it lacks one. */
export function vtimezoneId(source: LogicalText, span: ComponentSpan): string {
  let id = '';
  eachLine(source, span, (text, number) => {
    if (id !== '' || !/^\s*TZID/i.test(text)) return;
    id = parseProperty(text, number)?.value.trim() ?? '';
  });
  return id;
}
