/**
 * A sentence that is not yet worded: what pure rules and stored rows hold instead of text. The id is
 * one of the message catalogue's; it is a plain string here because rows may come from other versions.
 */
export interface Wording {
  id: string;
  params: Record<string, string | number>;
}
