import type { Tie } from '@/lib/desk/network/commands';
import type { Partner } from '@/lib/mentoring/partner';

/** What is done in the table of the network; true when it was done. */
export interface NetworkDo {
  tie(partner: Partner, change: Partial<Tie>): Promise<boolean>;
  rhythm(partner: Partner, days: number | null): Promise<boolean>;
}
