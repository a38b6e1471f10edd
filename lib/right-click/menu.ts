import type { Translate } from '../i18n/translate';
import type { Partner } from '../mentoring/partner';
import { plainLine } from '../shared/plain-line';

/** What a selected text may become. */
export type Target = 'action' | 'agenda';

/** One item of the menu over a selected text. */
export interface MenuItem {
  id: string;
  parentId?: string;
  title: string;
}

/** Longer names are cut: a menu has no room for them. */
const MOST_NAME = 60;

/**
 * A name as a menu shows it: there `&` marks the letter of a shortcut, and `%s` stands for what is selected.
 * https://developer.chrome.com/docs/extensions/reference/api/contextMenus#property-CreateProperties-title
 */
export function menuName(name: string): string {
  return plainLine(name, MOST_NAME).replaceAll('%s', '% s').replaceAll('&', '&&');
}

const itemId = (target: Target, partnerId: string) => `${target} ${partnerId}`;

/** Stands for nobody in the menu: the quick log asks. */
const ELSE = 'else';

/** The menu over a selected text: an action for, or something to talk about with, one of these partners. */
export function menuItems(
  partners: readonly Pick<Partner, 'id' | 'name'>[],
  t: Translate,
): MenuItem[] {
  const under = (parentId: Target) =>
    partners.map(({ id, name }) => ({
      id: itemId(parentId, id),
      parentId,
      title: menuName(name),
    }));
  const other = { id: itemId('action', ELSE), parentId: 'action', title: t('menu.else') };
  const agenda = [{ id: 'agenda', title: t('menu.agenda') }, ...under('agenda')];
  return [
    { id: 'action', title: t('menu.action') },
    ...under('action'),
    other,
    ...(partners.length > 0 ? agenda : []),
  ];
}

/** What was chosen; `partnerId` is null for somebody else. Null where it is no item of this menu. */
export function chosenIn(id: string): { target: Target; partnerId: string | null } | null {
  const [target, partnerId] = id.split(' ');
  if ((target !== 'action' && target !== 'agenda') || !partnerId) return null;
  return { target, partnerId: partnerId === ELSE ? null : partnerId };
}

/** Whether an item leaves it to the user to say for whom. */
export function asksWho(id: string): boolean {
  return chosenIn(id)?.partnerId === null;
}
