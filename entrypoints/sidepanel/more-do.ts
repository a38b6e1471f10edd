import type { PanelMore } from '@/components/panel/do';
import { t } from '@/components/ui/text';
import { writeIcs } from '@/lib/calendar/write-ics';
import { sayWho } from '@/lib/meetings/say-who';
import { appendNote } from '@/lib/notes/queries';
import { knownForLine } from '@/lib/panel/commands/write-line';
import { raiseOnce } from '@/lib/preparation/commands';
import { noteShown, putAway } from '@/lib/preparation/marks';
import { settleMeeting } from '@/lib/records/settle';
import { tellPulse } from '@/lib/reflection/commands';
import { PULSE } from '@/lib/reflection/query';
import { done } from '@/lib/shared/done';
import { localDate } from '@/lib/shared/time';
import { readHere } from './line-reader';
import type { Parts } from './make-do';
import { openNotes } from './notes-handle';
import { saveFile } from './save-file';

/** Which meeting, and with whom; null where the panel shows none. */
function placeOf({ model }: Parts) {
  const { partner, meeting } = model.view ?? {};
  return partner && meeting ? { partnerId: partner.id, meetingId: meeting.id } : null;
}

type Reading = Pick<PanelMore, 'readLine' | 'knownForLine'>;

function reading(parts: Parts): Reading {
  return {
    readLine: (line, as) => readHere(parts, line, as ? { as } : {}),
    knownForLine: () => knownForLine(parts.store, parts.model),
  };
}

type Asking = Pick<PanelMore, 'questions' | 'closingQuestion' | 'insertQuestion'>;

function asking(parts: Parts): Asking {
  const { store, model, saving } = parts;
  const { view } = model;
  const place = placeOf(parts);
  const raiseIt = (id: string, text: string) =>
    saving.run(async () =>
      place
        ? raiseOnce(store, place, { key: `prompt:${id}`, text, goalId: null }, view?.agenda ?? [])
        : null,
    );
  const noteIt = async (text: string) => {
    const notes = openNotes();
    if (notes) {
      notes.insert(text);
      saving.setAnnounce(t('panel.said.inserted'));
      return true;
    }
    return saving.run(async () => {
      if (!view) return null;
      const { id } = await appendNote(store, view.meeting.id, text);
      return done('panel.said.noteAdded', () => store.noteBlocks.remove(id));
    });
  };
  return {
    async questions() {
      if (!view) return { suggested: [], search: () => [] };
      const { questionBank } = await import('./practice');
      return questionBank(store, view, model.now);
    },
    async closingQuestion() {
      if (!view) return null;
      const { closingQuestion } = await import('./practice');
      return closingQuestion(store, view, model.now);
    },
    async insertQuestion({ id, text, forYou }, into) {
      const put = await (into === 'agenda' && !forYou ? raiseIt(id, text) : noteIt(text));
      // What was asked isn't suggested to the same two again the next time.
      if (place) await noteShown(store, place, [id]).catch(saving.fail);
      return put;
    },
  };
}

type Around = Pick<PanelMore, 'raiseOffer' | 'putAway' | 'tellPulse' | 'skipPulse'>;

function around(parts: Parts): Around {
  const { store, model, saving } = parts;
  const place = placeOf(parts);
  const away = (key: string) =>
    void saving.run(async () =>
      place ? done('panel.said.away', await putAway(store, place, key)) : null,
    );
  return {
    raiseOffer: (offer) =>
      saving.run(async () =>
        place ? raiseOnce(store, place, offer, model.view?.agenda ?? []) : null,
      ),
    putAway: away,
    skipPulse: () => away(PULSE),
    tellPulse: (value) =>
      void saving.run(async () => {
        if (!place) return null;
        const undo = await tellPulse(store, place.meetingId, place.partnerId, value);
        return done('panel.said.pulse', undo);
      }),
  };
}

type Calendar = Pick<PanelMore, 'settle' | 'sayWho' | 'saveDate' | 'copy'>;

function onCalendar({ store, saving }: Parts): Calendar {
  return {
    settle: (id, as) =>
      void saving.run(async () => done(`settle.said.${as}`, await settleMeeting(store, id, as))),
    sayWho: (uid, who) =>
      void saving.run(async () => done('panel.said.who', await sayWho(store, uid, who))),
    saveDate: ({ start, end }, title) => {
      const event = { uid: `${crypto.randomUUID()}@cairn`, title, start, end };
      saveFile(`cairn-${localDate(start)}.ics`, writeIcs(event, store.clock()), 'text/calendar');
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

/** What the panel's own parts ask for; loaded with the commands. */
export function moreDo(parts: Parts): Reading & Asking & Around & Calendar {
  return { ...reading(parts), ...asking(parts), ...around(parts), ...onCalendar(parts) };
}
