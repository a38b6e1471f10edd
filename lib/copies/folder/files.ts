import { localDate } from '../../shared/time';
import { page, section } from './markdown';
import { giveOnce, safeName } from './names';
import { aboutPage, actionTicks, meetingPage, type Shelf, shelve } from './pages';
import { type FolderRows, grouped } from './rows';
import type { FolderWords } from './words';

/** One file of the folder; `text` makes it when it is its turn. */
export interface FolderFile {
  path: string;
  text(): string;
}

function* meetingFiles(shelf: Shelf, folder: string, name: string, of: FolderRows['meetings']) {
  const once = giveOnce();
  for (const meeting of of.toSorted((a, b) => a.start - b.start || a.createdAt - b.createdAt)) {
    const day = localDate(meeting.start);
    const title = safeName(meeting.title, shelf.words.untitled);
    const path = `${folder}/${once(`${day} ${title}`)}.md`;
    yield { path, text: () => meetingPage(shelf, meeting, name) };
  }
}

/**
 * All the files of the folder: one folder a partner, one file a meeting and one about the partner. A meeting of several
 * stands with each of them, one of nobody in a folder of its own; what belongs to nobody at all in a file at the top.
 */
export function* folderFiles(rows: FolderRows, words: FolderWords): Generator<FolderFile> {
  const shelf = shelve(rows, words);
  const once = giveOnce();
  const pairs = rows.meetings.flatMap((meeting) =>
    meeting.partnerIds.map((partnerId) => ({ partnerId, meeting })),
  );
  const meetings = grouped(pairs, ({ partnerId }) => partnerId);
  for (const partner of rows.partners.toSorted((a, b) => a.createdAt - b.createdAt)) {
    const folder = once(safeName(partner.name, words.partner));
    yield {
      path: `${folder}/${safeName(words.about, 'About')}.md`,
      text: () => aboutPage(shelf, partner),
    };
    const own = (meetings.get(partner.id) ?? []).map(({ meeting }) => meeting);
    yield* meetingFiles(shelf, folder, partner.name, own);
  }
  const known = new Set(rows.partners.map(({ id }) => id));
  const alone = rows.meetings.filter(({ partnerIds }) => !partnerIds.some((id) => known.has(id)));
  yield* meetingFiles(shelf, once(safeName(words.alone, 'Meetings')), '', alone);
  const loose = rows.actions.filter(
    ({ partnerId, meetingId }) =>
      (partnerId === null || !known.has(partnerId)) && meetingId === null,
  );
  if (loose.length > 0) {
    const ticked = section(words.open, actionTicks(loose, '', words));
    yield {
      path: `${once(safeName(words.loose, 'Actions'))}.md`,
      text: () => page(words.loose, [ticked]),
    };
  }
}
