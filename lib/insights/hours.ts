import { HOUR } from '../shared/time';
import { say } from '../signs/sign';
import type { Insight } from './insight';
import { lengthOf, type Scene } from './rows';
import { bySpan } from './spans';

/** Of three meetings a month's hours say something; of two, one that ran over is most of it. */
const MEETINGS = 3;

const rounded = (hours: number) => Math.round(hours * 10) / 10;

/** Hours given to meetings (PRACTICE C4). One with several partners counts once. */
export function hoursInsight({ held, spans, dayOf }: Scene): Insight {
  const kind = 'hours';
  const unknown = say('insights.hours.unknown');
  const all = bySpan(spans, held, ({ start }) => dayOf(start));
  const hours = all.map((some) => some.reduce((sum, one) => sum + lengthOf(one), 0) / HOUR);
  if (all.flat().length < MEETINGS)
    return { kind, chart: null, reading: say('insights.early.hours'), more: [], unknown };
  const sum = hours.reduce((one, other) => one + other, 0);
  const n = spans.keys.length;
  const params = { n, hours: rounded(sum), each: rounded(sum / n) };
  return {
    kind,
    reading: say(`insights.hours.${spans.grain}${n === 1 ? '.now' : ''}`, params),
    more: [],
    unknown,
    chart: {
      shape: 'bars',
      unit: 'hours',
      spans,
      lines: [
        {
          name: say('insights.hours.line'),
          look: 'me',
          values: hours.map((part) => ({ part: rounded(part), of: null })),
        },
      ],
      mark: null,
    },
  };
}
