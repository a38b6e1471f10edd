import { render } from '@testing-library/react';
import { vi } from 'vitest';
import type { PanelDo, PanelMore } from '@/components/panel/do';
import { laterTexts } from '@/components/panel/later-texts';
import { Panel } from '@/components/panel/Panel';
import { bringPieces, loadPieces } from '@/components/panel/piece';
import { en } from '@/lib/i18n/en';
import { addTexts } from '@/lib/i18n/speaking';
import type { Action } from '@/lib/mentoring/action';
import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import { composeAgenda } from '@/lib/mentoring/rules/agenda';
import type { IdleView, MeetingView, PanelModel } from '@/lib/panel/model';
import { MINUTE } from '@/lib/shared/time';
import { actionFields, meetingFields, partnerFields } from '../support/rows';

const { others } = laterTexts;
void addTexts({ en, others });
bringPieces(() => import('@/components/panel/pieces'));
// What is there already is shown at once.
await loadPieces();

/** Thu 14 May 2026, 10:27 in the machine's zone. */
export const NOW = new Date(2026, 4, 14, 10, 27).getTime();
const stamps = { createdAt: NOW - 14 * 86_400_000, updatedAt: NOW, deletedAt: null };

export function partner(name: string, more: Partial<Partner> = {}): Partner {
  return { id: name, ...stamps, ...partnerFields({ name, splitPartner: 80, ...more }) };
}

export function meeting(id: string, more: Partial<Meeting> = {}): Meeting {
  const fields = meetingFields({
    partnerIds: ['Priya Nair'],
    title: id,
    start: NOW - 27 * MINUTE,
    end: NOW + 18 * MINUTE,
    talk: { me: 6 * MINUTE, partner: 21 * MINUTE },
    ...more,
  });
  return { id, ...stamps, ...fields };
}

export function action(text: string, more: Partial<Action> = {}): Action {
  return { id: text, ...stamps, ...actionFields({ text, partnerId: 'Priya Nair', ...more }) };
}

const priya = partner('Priya Nair');
const template = [
  { key: 'open', text: 'What is most on your mind?', place: 'first' as const },
  { key: 'close', text: 'Close', place: 'last' as const },
];

export function view(more: Partial<MeetingView> = {}): MeetingView {
  return {
    meeting: meeting('Mentoring Priya'),
    partners: [priya],
    partner: priya,
    theme: null,
    focus: null,
    agenda: composeAgenda(template, [], 'Mentoring Priya'),
    actions: [],
    goals: [],
    notes: [],
    closing: { useful: '', step: '', tryBefore: '', changeNext: '' },
    ...more,
  };
}

export function idle(more: Partial<IdleView> = {}): IdleView {
  return { ahead: [], owed: [], partners: [priya], ...more };
}

/** What the panel asks for; nothing comes of it. */
export function doing(): PanelDo {
  const saved = () => vi.fn(async () => true);
  return {
    checkAction: vi.fn(),
    editAction: vi.fn(),
    dropAction: vi.fn(),
    addAction: saved(),
    addApproach: saved(),
    checkLine: vi.fn(),
    editLine: vi.fn(),
    dropLine: vi.fn(),
    moveLine: vi.fn(),
    raise: saved(),
    addGoal: saved(),
    checkIn: saved(),
    write: saved(),
    unsent: () => '',
    keepUnsent: vi.fn(),
    raising: () => '',
    keepRaising: vi.fn(),
    draft: vi.fn(),
    close: vi.fn(),
    putOffClosing: vi.fn(),
    startClosing: vi.fn(),
    ready: vi.fn(),
    switchSide: vi.fn(),
    choosePartner: vi.fn(),
    openMeeting: vi.fn(),
    backToNow: vi.fn(),
    openDesk: vi.fn(),
    showKeys: vi.fn(),
  };
}

const calm = {
  failed: null,
  onFailedSeen: vi.fn(),
  repairs: 0,
  onDownloadRepairs: vi.fn(),
  onDismissRepairs: vi.fn(),
};

/** What the panel's own parts ask for. */
export function askingMore(more: Partial<PanelMore> = {}): PanelMore {
  const yes = () => vi.fn(async () => true);
  return {
    search: vi.fn(),
    questions: async () => ({ suggested: [], search: () => [] }),
    closingQuestion: async () => null,
    insertQuestion: yes(),
    readLine: async (text) => ({ kind: 'note', text }),
    knownForLine: async () => ({ partners: [], locale: 'en' }),
    veil: vi.fn(),
    raiseOffer: yes(),
    putAway: vi.fn(),
    tellPulse: vi.fn(),
    skipPulse: vi.fn(),
    settle: vi.fn(),
    sayWho: vi.fn(),
    saveDate: vi.fn(),
    copy: yes(),
    hideSummary: vi.fn(),
    chooseSession: vi.fn(),
    noteAbout: vi.fn(),
    ...more,
  };
}

type PanelProps = Parameters<typeof Panel>[0];

const nothing: PanelModel = {
  mode: 'live',
  now: NOW,
  view: null,
  idle: null,
  overlapping: [],
  stay: null,
  waiting: null,
};

/** Renders the panel; what isn't given is empty. `again` shows another model in its place. */
export function show(model: Partial<PanelModel>, more: Partial<PanelProps> = {}) {
  const act = { ...doing(), ...more.act };
  const panel = (shown: Partial<PanelModel>) => (
    <Panel
      model={{ ...nothing, ...shown }}
      extras={null}
      lapses={[]}
      maybe={null}
      onMaybe={vi.fn()}
      talk={{ side: 'partner', talk: { me: 6 * MINUTE, partner: 21 * MINUTE } }}
      trouble={calm}
      singleKeys
      more={askingMore()}
      notes={null}
      undo={null}
      announce=""
      {...more}
      act={act}
    />
  );
  const page = render(panel(model));
  return { ...page, act, again: (next: Partial<PanelModel>) => page.rerender(panel(next)) };
}
