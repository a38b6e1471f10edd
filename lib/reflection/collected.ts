import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import type { Store } from '@/lib/storage/store';
import type { Written } from './query';

/** One reflection among all of them. */
export interface Collected extends Written {
  id: string;
  meeting: Meeting;
  partners: Partner[];
}

/** All reflections of one partner or of all, and the partners there are any of. */
export interface Collection {
  /** Newest meeting first. */
  reflections: Collected[];
  partners: { id: string; name: string }[];
}

/** Every reflection with words in it (PRACTICE P10); `partnerId` null for all partners. */
export async function collectReflections(
  store: Store,
  partnerId: string | null,
): Promise<Collection> {
  const rows = store.reflections.read(await store.reflections.table.toArray());
  const written = rows.filter(({ text, learnt }) => text.trim() !== '' || learnt.trim() !== '');
  const meetings = await store.meetings.many([...new Set(written.map((row) => row.meetingId))]);
  const partners = await store.partners.many([...new Set(meetings.flatMap((m) => m.partnerIds))]);
  const meetingOf = new Map(meetings.map((one) => [one.id, one]));
  const partnerOf = new Map(partners.map((one) => [one.id, one]));
  const all = written.flatMap(({ id, meetingId, text, learnt, promptId }): Collected[] => {
    const meeting = meetingOf.get(meetingId);
    if (!meeting) return [];
    const who = meeting.partnerIds.flatMap((one) => partnerOf.get(one) ?? []);
    return [{ id, text, learnt, promptId, meeting, partners: who }];
  });
  const names = partners.map(({ id, name }) => ({ id, name }));
  return {
    reflections: all
      .filter((one) => partnerId === null || one.meeting.partnerIds.includes(partnerId))
      .sort((a, b) => b.meeting.start - a.meeting.start),
    partners: names.sort((a, b) => a.name.localeCompare(b.name)),
  };
}
