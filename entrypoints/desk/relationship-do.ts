import type { RelationshipDo } from '@/components/desk/relationship/do';
import { t } from '@/components/ui/text';
import { editAction, finishActions, reopenActions } from '@/lib/desk/owed/commands';
import {
  addAction,
  addGoal,
  addNote,
  addTheme,
  checkIn,
  dropTheme,
  editGoal,
  editTheme,
  moveTheme,
} from '@/lib/desk/relationship/commands';
import { tellPart } from '@/lib/desk/relationship/goal-parts';
import { noteProfile } from '@/lib/desk/relationship/profile';
import { readAction } from '@/lib/desk/relationship/read-action';
import { addStep } from '@/lib/desk/relationship/unadded';
import { agreeCharter, answerCharter, wishCharter } from '@/lib/records/charter';
import { markNote } from '@/lib/records/mark-note';
import { putPartAway } from '@/lib/records/parts-away';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { settleMeeting } from '@/lib/records/settle';
import { isolate } from '@/lib/shared/isolate';
import { handOver } from './download';
import { nextDateDo } from './next-date-do';
import type { PageProps } from './page-props';
import { store } from './store';

/** What is done on a relationship's page, over the store. */
export function relationshipDo(view: RelationshipView, act: PageProps['act']): RelationshipDo {
  const { id, name } = view.partner;
  const themes = view.road.flatMap(({ theme, held }) => (theme && !held ? theme : []));
  const all = view.road.flatMap(({ theme }) => theme ?? []);
  return {
    answer: (question, text) =>
      act(t('desk.rel.charter.saved'), answerCharter(store, id, question, text)),
    wish: (question, side, text) =>
      act(t('desk.rel.charter.saved'), wishCharter(store, id, question, side, text)),
    agree: (agreed) => act(t('desk.rel.charter.saved'), agreeCharter(store, id, agreed)),
    addGoal: (text, target) => act(t('desk.rel.goal.added'), addGoal(store, id, text, target)),
    editGoal: (goal, change) => act(t('desk.rel.goal.saved'), editGoal(store, goal, change)),
    tellPart: (goal, part, text) =>
      act(t('desk.rel.goal.saved'), tellPart(store, goal.id, part, text)),
    checkIn: (goal, told) => act(t('desk.rel.goal.noted'), checkIn(store, goal, told)),
    addTheme: (text) => act(t('desk.rel.road.added'), addTheme(store, id, text, all)),
    editTheme: (theme, text) => act(t('desk.rel.goal.noted'), editTheme(store, theme, text)),
    moveTheme: (from, to) => {
      const theme = isolate(themes[from]?.text ?? '');
      return act(t('desk.rel.road.moved', { theme }), moveTheme(store, themes, from, to));
    },
    dropTheme: (theme) => act(t('desk.rel.road.dropped'), dropTheme(store, theme)),
    noteProfile: (field, text) => {
      const saved = t('desk.rel.about.saved', { name: isolate(name) });
      const said = text ? saved : t('desk.rel.about.deleted');
      return act(said, noteProfile(store, id, field, text));
    },
    addAction: (owner, line, meetingId) => {
      const read = readAction(line, owner, view, store.clock()).catch(() => ({ text: line }));
      const added = read.then((task) => addAction(store, id, owner, task.text, meetingId, task));
      return act(t('desk.rel.action.added'), added);
    },
    addStep: (owner, step) => act(t('desk.rel.action.added'), addStep(store, id, owner, step)),
    copy: nextDateDo.copy,
    saveText: (file, text) => handOver(`cairn-${file}`, text, 'text/markdown'),
    tookPlace: (meetingId) => act(t('settle.said.held'), settleMeeting(store, meetingId, 'held')),
    didNot: (meetingId) => act(t('settle.said.missed'), settleMeeting(store, meetingId, 'missed')),
    putPartAway: (part) => act(t('desk.part.said'), putPartAway(store, part)),
    addNote: (meetingId, text) => act(t('desk.rel.goal.noted'), addNote(store, meetingId, text)),
    markNote: (note, way) => act(t('desk.rel.goal.noted'), markNote(store, note, way)),
    editAction: (action, to) => act(t('panel.said.actionChanged'), editAction(store, action, to)),
    checkAction: (action, done) =>
      act(
        t(done ? 'desk.owed.did.done' : 'desk.owed.did.open', { n: 1 }),
        done ? finishActions(store, [action]) : reopenActions(store, [action]),
      ),
  };
}
