/** The marks a piece of a note's text may carry; a link's address has passed `safeHref`. */
export interface MarkJson {
  type: 'bold' | 'italic' | 'link';
  attrs?: { href: string };
}
export interface TextJson {
  type: 'text';
  text: string;
  marks?: MarkJson[];
}
export interface BreakJson {
  type: 'hardBreak';
}
export type InlineJson = TextJson | BreakJson;

export interface ParagraphJson {
  type: 'paragraph';
  content?: InlineJson[];
}
export interface HeadingJson {
  type: 'heading';
  attrs: { level: number };
  content?: InlineJson[];
}
export interface ListItemJson {
  type: 'listItem';
  content: BlockJson[];
}
export interface BulletListJson {
  type: 'bulletList';
  content: ListItemJson[];
}
export interface OrderedListJson {
  type: 'orderedList';
  attrs: { start: number };
  content: ListItemJson[];
}
/** What a note is made of, in the shape the editor's schema takes as JSON. */
export type BlockJson = ParagraphJson | HeadingJson | BulletListJson | OrderedListJson;
