import {
  type Grain,
  type Insight,
  type InsightKind,
  insightKinds,
  insightMaker,
} from '../../insights';
import type { Partner } from '../../mentoring/partner';
import { firstName } from '../../shared/first-name';
import { isolate } from '../../shared/isolate';
import { ENOUGH_MEETINGS } from './enough';
import type { InsightsRead } from './query';

/** What the page of insights shows; `partner` is null over all of them. */
export interface InsightsView {
  partner: Partner | null;
  grain: Grain;
  insights: Insight[];
  /** What is still being read or reckoned. */
  pending: InsightKind[];
  /** Too few meetings for anything. */
  early: boolean;
}

/** In the order in which they can be told: those of meetings first. */
const ofMeetings = ['hours', 'rhythm', 'split'] as const;
const ofNoted = ['follow', 'alone', 'goals'] as const;

interface Env {
  grain: Grain;
  /** UTC ms. */
  now: number;
}

/**
 * Makes the pictures one after the other, each in a task of its own, and tells of each as it is there; where the page already shows
 * all of them, only of all anew.
 */
export class InsightSteps {
  private turn = 0;
  private known = new Map<InsightKind, Insight>();
  private met: InsightsRead['met'] | null = null;
  private shown: string | null = null;

  constructor(
    private readonly told: (view: InsightsView) => void,
    /** Lets the page go on. */
    private readonly pause: () => Promise<void>,
  ) {}

  /** Takes what was read, in the place of what was read before. */
  async take({ met, noted }: InsightsRead, { grain, now }: Env): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    const about = `${grain} ${met.partner?.id ?? ''}`;
    const quiet = this.shown === about;
    if (this.met !== met) this.known = new Map();
    this.met = met;
    const { partner } = met;
    const name = partner && isolate(firstName(partner.name));
    const rows = { ...met, ...(noted ?? { actions: [], agreements: [], goals: [] }) };
    const make = insightMaker(rows, { now, grain, name, first: met.first });
    for (const kind of noted ? [...ofMeetings, ...ofNoted] : ofMeetings) {
      if (this.known.has(kind)) continue;
      await this.pause();
      if (mine !== this.turn) return;
      this.known.set(kind, make(kind));
      if (!quiet || this.known.size === insightKinds.length) this.told(this.view(partner, grain));
    }
    if (this.known.size === insightKinds.length) this.shown = about;
  }

  private view(partner: Partner | null, grain: Grain): InsightsView {
    const insights = insightKinds.flatMap((kind) => this.known.get(kind) ?? []);
    const pending = insightKinds.filter((kind) => !this.known.has(kind));
    const early = (this.met?.meetings.length ?? 0) < ENOUGH_MEETINGS;
    return { partner, grain, insights, pending, early };
  }
}
