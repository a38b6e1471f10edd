import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { NextDate } from '@/components/after-meeting/NextDate';
import { Plan } from '@/components/desk/plan/Plan';
import { AgreementSheet } from '@/components/desk/print/AgreementSheet';
import { CharterSheet } from '@/components/desk/print/CharterSheet';
import { JourneySheet } from '@/components/desk/print/JourneySheet';
import { CharterShare } from '@/components/desk/relationship/CharterShare';
import { ShareNotes } from '@/components/desk/relationship/ShareNotes';
import { ReviewBoard } from '@/components/desk/sessions/ReviewBoard';
import { SessionPage } from '@/components/desk/sessions/SessionPage';
import { Signs } from '@/components/desk/signs/Signs';
import { planOf } from '@/lib/desk/plan/query';
import { cardOf } from '@/lib/handover/card';
import { bundleText, chosen, givingOf } from '@/lib/handover/give';
import { packFile } from '@/lib/packs/file';
import { fullPacks } from '@/lib/packs/query';
import { relationshipOf } from '@/lib/records/relationship/query';
import { signsView } from '@/lib/records/signs';
import { journeyOf } from '@/lib/sessions/journey';
import { sessionPage } from '@/lib/sessions/page';
import { paperView } from '@/lib/sessions/papers';
import { reviewOf } from '@/lib/sessions/review';
import type { Store } from '@/lib/storage/store';
import { NOW } from './planted';
import { recapLeaves } from './recap-leaves';

/** What is hidden on paper: print.css, signs.css and sessions.css say so. */
const OFF_PAPER =
  '.pr-bar, .pr-screen, .btn, [data-detail="signs.ready.pulse"], .pr-without .rv-pulse';
const none = () => undefined;

/** What a page puts on paper. */
function paper(page: ReactElement): string {
  const { container } = render(page);
  for (const one of container.querySelectorAll(OFF_PAPER)) one.remove();
  const html = container.innerHTML;
  cleanup();
  return html;
}

/** What the buttons of a page hand over, as text. */
function handed(page: (take: (text: string) => Promise<boolean>) => ReactElement): string {
  const texts: string[] = [];
  const { container } = render(page(async (text) => texts.push(text) > 0));
  for (const button of container.querySelectorAll('button')) button.click();
  const links = [...container.querySelectorAll('a')].map((link) => decodeURIComponent(link.href));
  cleanup();
  return [...texts, ...links].join('\n');
}

function there<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('nothing to share there');
  return value;
}

interface Way {
  /** The files in which it leaves the browser. */
  exits: readonly string[];
  /** All that leaves by it, as text. */
  take(store: Store, partnerId: string): Promise<string>;
}

async function sessions(store: Store, partnerId: string): Promise<string> {
  const rows = store.guidedSessions.read(await store.guidedSessions.table.toArray());
  const review = there(await reviewOf(store, partnerId, NOW));
  const texts: string[] = [];
  for (const { id, kind } of rows) {
    const page = there(await sessionPage(store, partnerId, id, NOW));
    const { shown } = page;
    // One that is private from end to end is the user's own, and says so on paper.
    if (typeof shown === 'string' || shown.template.private) continue;
    texts.push(
      paper(
        <SessionPage
          page={{ ...page, shown }}
          arrived={false}
          act={{} as never}
          tasks={{} as never}
          above={kind === 'review' ? <ReviewBoard review={review} now={NOW} /> : null}
        />,
      ),
    );
  }
  return texts.join('\n');
}

/** Each way by which something is handed to somebody else. A new one is added here, with what goes by it. */
export const shares: Readonly<Record<string, Way>> = {
  notes: {
    exits: ['components/desk/relationship/ShareNotes.tsx'],
    async take(store) {
      const [meeting] = store.meetings.read(await store.meetings.table.toArray());
      const notes = store.noteBlocks.read(await store.noteBlocks.table.toArray());
      return handed((copy) => (
        <ShareNotes entry={{ meeting: there(meeting), notes }} copy={copy} hours="" now={NOW} />
      ));
    },
  },
  recap: {
    exits: ['components/desk/recap/Ways.tsx', 'entrypoints/desk/recap-do.ts'],
    async take(store, id) {
      const [meeting] = store.meetings.read(await store.meetings.table.toArray());
      return (await recapLeaves(store, id, there(meeting).id)).join('\n');
    },
  },
  charter: {
    exits: [
      'components/desk/relationship/CharterShare.tsx',
      'entrypoints/desk/relationship-do.ts',
      'entrypoints/sidepanel/make-more.ts',
    ],
    async take(store, id) {
      const view = there(await relationshipOf(store, id, NOW));
      return handed((copy) => (
        <CharterShare
          view={view}
          now={NOW}
          act={{ copy, saveText: (_, text) => void copy(text) }}
        />
      ));
    },
  },
  sheets: {
    exits: ['entrypoints/desk/PaperPlace.tsx'],
    async take(store, id) {
      const view = there(await paperView(store, id));
      const journey = there(await journeyOf(store, id, NOW));
      return [
        paper(<CharterSheet view={view} arrived={false} onPrint={none} />),
        paper(<AgreementSheet view={view} arrived={false} onPrint={none} />),
        paper(<JourneySheet journey={journey} arrived={false} onPrint={none} onRest={none} />),
      ].join('\n');
    },
  },
  session: { exits: ['entrypoints/desk/SessionPlace.tsx'], take: sessions },
  plan: {
    exits: ['entrypoints/desk/PlanPage.tsx'],
    async take(store, id) {
      const plan = there(await planOf(store, id));
      return paper(<Plan plan={plan} arrived={false} now={NOW} onPrint={none} />);
    },
  },
  signs: {
    exits: ['entrypoints/desk/SignsPage.tsx'],
    async take(store, id) {
      const view = there(await signsView(store, id, NOW));
      return paper(<Signs {...view} arrived={false} now={NOW} onPrint={none} />);
    },
  },
  /** The file for the partner's Cairn with all that can be chosen for it, and the user's public key. */
  handover: {
    exits: ['components/desk/handover/Keys.tsx', 'entrypoints/desk/handover-do.ts'],
    async take(store, id) {
      const giving = there(await givingOf(store, id));
      return bundleText(chosen(giving, new Set()), there(await cardOf(store)), NOW);
    },
  },
  pack: {
    exits: ['entrypoints/desk/questions-do.ts'],
    async take(store) {
      return (await fullPacks(store)).map(packFile).join('\n');
    },
  },
  date: {
    exits: [
      'components/after-meeting/NextDate.tsx',
      'entrypoints/desk/next-date-do.ts',
      'entrypoints/sidepanel/more-do.ts',
    ],
    async take(store, id) {
      const [partner] = await store.partners.many([id]);
      const next = { start: NOW, end: NOW + 1 };
      return handed((copy) => (
        <NextDate
          next={next}
          partner={there(partner)}
          now={NOW}
          act={{ copy, saveDate: (_, title) => void copy(title) }}
        />
      ));
    },
  },
};

/** What the user takes for themselves: the whole copy of the data, and paper that says that it is theirs. */
export const owns: Readonly<Record<string, readonly string[]>> = {
  copies: [
    'entrypoints/desk/download.ts',
    'entrypoints/desk/SettingsPage.tsx',
    'entrypoints/desk/backup-run.ts',
    'entrypoints/desk/use-copies.ts',
    'entrypoints/desk/RepairsPage.tsx',
    'entrypoints/sidepanel/save-file.ts',
    'entrypoints/sidepanel/repairs.ts',
  ],
  /** Pictures and tables of what the meetings show, saved as files. */
  insights: ['entrypoints/desk/InsightsPage.tsx'],
  /** The recovery code of the lock: no row has it. */
  lock: ['entrypoints/desk/use-lock.ts'],
  paper: [
    'entrypoints/desk/NetworkPage.tsx',
    'entrypoints/desk/ReflectionsPage.tsx',
    'entrypoints/desk/use-history.tsx',
    'components/panel/Prepare.tsx',
  ],
};
