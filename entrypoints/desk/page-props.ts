import type { Notice } from '@/components/desk/frame/Toast';
import type { Undo } from '@/lib/shared/take-back';

/** What every page of the desk is handed. */
export interface PageProps {
  arrived: boolean;
  /** UTC ms. */
  now: number;
  /** Does something, says so and offers to take it back; false when it could not be done. */
  act(text: string, doing: Promise<Undo>, settled?: () => void): Promise<boolean>;
  /** Says something that is done with, or could not be. */
  tell(notice: Notice): void;
}

/** What a page about all partners is handed besides. */
export interface AllPageProps extends PageProps {
  /** How the page is put out of the list at the side. */
  away: { shown: boolean; onAway(): void };
}
