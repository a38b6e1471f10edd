import type { CalendarAccount } from '../calendar/account';
import { t } from '../i18n/translate';
import { createMaker } from './maker';
import { eventRowOf, makeMeetings } from './meetings';
import { makeCast } from './people';
import { inesStory, priyaStory, tomaszStory } from './story';
import { createWriter } from './writer';

/**
 * Every row of a sample around `now` (UTC ms), by table, in the language spoken here. `lot` tells it
 * from other samples: 0 to 0xfffffff. The calendar of the sample is never read again.
 */
export function sampleRows(now: number, lot: number) {
  const maker = createMaker(now, lot);
  const account: CalendarAccount = {
    ...maker.row(),
    kind: 'sample',
    name: t('sample.account'),
    address: '',
    enabled: false,
    readAt: now,
    nextReadAt: null,
    problem: null,
    failures: 0,
  };
  const cast = makeCast(maker);
  const dates = makeMeetings(maker, account.id, cast);
  const stories = [
    priyaStory(createWriter(maker, cast.priya), dates.priya),
    tomaszStory(createWriter(maker, cast.tomasz), dates.tomasz),
    inesStory(createWriter(maker, cast.ines), dates.ines),
  ];
  const who = [cast.priya, cast.tomasz, cast.ines] as const;
  const meetings = [dates.priya, dates.tomasz, dates.ines].map((all) => Object.values(all));
  const events = meetings.flatMap((all, at) => {
    const partner = who[at];
    return partner ? all.map((one) => eventRowOf(maker, account.id, one, partner)) : [];
  });
  return {
    calendarAccounts: [account],
    calendarEvents: events,
    partners: [...who],
    meetings: meetings.flat(),
    goals: stories.flatMap(({ goals }) => goals),
    goalCheckIns: stories.flatMap(({ goalCheckIns }) => goalCheckIns),
    agendaItems: stories.flatMap(({ agendaItems }) => agendaItems),
    actions: stories.flatMap(({ actions }) => actions),
    noteBlocks: stories.flatMap(({ noteBlocks }) => noteBlocks),
    closings: stories.flatMap(({ closings }) => closings),
    roadmapThemes: stories.flatMap(({ roadmapThemes }) => roadmapThemes),
  };
}
