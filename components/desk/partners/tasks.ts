import type { PartnerFields } from '@/lib/desk/partner-form';
import type { Counts } from '@/lib/desk/partners/counts';
import type { DeletePreview } from '@/lib/desk/partners/delete';

/** A partner as a list to choose from shows them. */
export interface Named {
  id: string;
  name: string;
}

/** Everything that can be done with one partner, and what is asked of the disk for it. */
export interface PartnerTasks {
  onSave(fields: PartnerFields): void;
  onCancel(): void;
  onArchive(rest: boolean): void;
  onMerge(stays: Named, goes: Named): void;
  /** Settles when the partner is deleted, or could not be. */
  onDelete(): Promise<void>;
  /** The other partners, by name. */
  others(): Promise<Named[]>;
  mergePreview(goes: string): Promise<Counts>;
  /** Null when the partner is gone already. */
  deletePreview(): Promise<DeletePreview | null>;
}
