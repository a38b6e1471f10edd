import type { QuestionsDo } from '@/components/desk/questions/do';
import { t } from '@/components/ui/text';
import { changeSettings, readSettings } from '@/lib/browser/settings';
import {
  addQuestions,
  editPack,
  editQuestion,
  removePack,
  removeQuestion,
} from '@/lib/packs/commands';
import { fileName, packFile, readPackFile } from '@/lib/packs/file';
import { settled } from '@/lib/packs/question';
import { handOver } from './download';
import type { PageProps } from './page-props';
import { store } from './store';

/** Wants less of a prompt, or takes that back; resolves to what undoes it. */
async function wantLess(id: string, less: boolean): Promise<() => Promise<void>> {
  const { lessOf } = await readSettings();
  const without = lessOf.filter((one) => one !== id);
  await changeSettings({ lessOf: less ? [...without, id] : without });
  return async () => void (await wantLess(id, !less));
}

/** What the page of questions asks for, done with the store. */
export function questionsDo({ act, tell }: Pick<PageProps, 'act' | 'tell'>): QuestionsDo {
  const hid = (hidden: boolean) => t(hidden ? 'questions.said.hidden' : 'questions.said.shown');
  return {
    add: (into, questions) => {
      const n = questions.length;
      const said = n === 1 ? t('questions.said.added') : t('questions.said.brought', { n });
      return act(said, addQuestions(store, into, questions));
    },
    edit: (id, question) =>
      act(t('questions.said.changed'), editQuestion(store, id, settled(question))),
    hide: (id, hidden) => void act(hid(hidden), editQuestion(store, id, { hidden })),
    remove: (id) => void act(t('questions.said.deleted'), removeQuestion(store, id)),
    rename: (id, name) => act(t('questions.said.renamed'), editPack(store, id, { name })),
    hidePack: (id, hidden) => void act(hid(hidden), editPack(store, id, { hidden })),
    removePack: (id) => void act(t('questions.said.gone'), removePack(store, id)),
    save: (pack) => {
      handOver(fileName(pack.name), packFile(pack), 'application/json');
      tell({ kind: 'said', text: { id: 'questions.said.saved', params: {} } });
    },
    read: readPackFile,
    less: (id, less) =>
      void act(t(less ? 'prepare.said.less' : 'questions.said.again'), wantLess(id, less)),
  };
}
