import type { PanelDo } from '@/components/panel/do';
import { awaitFocus } from '@/components/ui/follow-focus';
import { openDesk } from '@/lib/browser/pages';
import { lineShelf } from '@/lib/browser/quiet-shelf';
import type { PanelModel } from '@/lib/panel/model';
import type { ClosedSummary } from '@/lib/panel/summary';
import { keepRaising, keepUnsent, readRaising, readUnsent } from '@/lib/panel/unsent';
import type { Side } from '@/lib/shared/row';
import type { Store } from '@/lib/storage/store';
import { commands } from './load-commands';
import type { Chosen } from './use-panel-model';
import type { Saving } from './use-saving';
import type { writingDo } from './writing-do';

export interface Parts {
  store: Store;
  model: PanelModel;
  saving: Saving;
  choose(change: Partial<Chosen>): void;
  switchSide(side: Side): void;
  stopTalk(): void;
  showKeys(): void;
  /** Hears of a meeting that was closed, and what with; null when that was taken back. */
  closed(summary: ClosedSummary | null): void;
}

type Writing = ReturnType<typeof writingDo>;

/** Does one thing once the commands are there; false, and reported, when they can't be loaded. */
function later<Name extends keyof Writing>(parts: Parts, name: Name) {
  return async (...args: Parameters<Writing[Name]>): Promise<boolean> => {
    try {
      const { writingDo } = await commands();
      const run = writingDo(parts)[name] as (...given: Parameters<Writing[Name]>) => unknown;
      return (await run(...args)) !== false;
    } catch (error) {
      parts.saving.fail(error);
      return false;
    }
  };
}

function clock(parts: Parts) {
  const { model, choose } = parts;
  const id = model.view?.meeting.id ?? null;
  const keepPutOff = later(parts, 'putOff');
  return {
    putOffClosing: () => {
      choose({ notYet: id, closing: null });
      void keepPutOff();
    },
    startClosing: () => {
      awaitFocus(`closing ${id}`);
      choose({ notYet: null, closing: id });
    },
    ready: () => choose({ ready: id }),
    choosePartner: (partnerId: string) => choose({ partnerId }),
    openMeeting: (pinned: string) => choose({ pinned }),
    backToNow: () => choose({ pinned: null, ready: null, closing: null }),
  };
}

function written(parts: Parts) {
  return {
    write: later(parts, 'write'),
    addAction: later(parts, 'addAction'),
    addApproach: later(parts, 'addApproach'),
    checkAction: later(parts, 'checkAction'),
    editAction: later(parts, 'editAction'),
    dropAction: later(parts, 'dropAction'),
    checkLine: later(parts, 'checkLine'),
    editLine: later(parts, 'editLine'),
    dropLine: later(parts, 'dropLine'),
    moveLine: later(parts, 'moveLine'),
    raise: later(parts, 'raise'),
    addGoal: later(parts, 'addGoal'),
    checkIn: later(parts, 'checkIn'),
    draft: later(parts, 'draft'),
    close: later(parts, 'close'),
  };
}

/** Everything the panel's parts ask for, done with the store and the browser. */
export function makeDo(parts: Parts): PanelDo {
  const { switchSide, showKeys } = parts;
  const id = parts.model.view?.meeting.id ?? null;
  return {
    ...written(parts),
    ...clock(parts),
    unsent: () => readUnsent(lineShelf),
    keepUnsent: (line) => keepUnsent(lineShelf, line),
    raising: () => (id ? readRaising(lineShelf, id) : ''),
    keepRaising: (line) => id && keepRaising(lineShelf, id, line),
    switchSide,
    showKeys,
    openDesk: (place) => void openDesk(place),
  };
}
