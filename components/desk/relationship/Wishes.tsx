import { firstName } from '@/components/ui/initials';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { type CharterQuestion, wishOf } from '@/lib/records/charter-lines';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { isolate } from '@/lib/shared/isolate';
import type { RelationshipDo } from './do';
import { InlineText } from './InlineText';

interface Props {
  question: CharterQuestion;
  view: RelationshipView;
  wish: RelationshipDo['wish'];
}

/** What each side wishes, under what was agreed: full is mine, hollow is theirs (PRACTICE C2). */
export function Wishes({ question, view, wish }: Props) {
  const wishes = wishOf(view.charter, question);
  const name = isolate(firstName(view.partner.name));
  const words = { me: t('sessions.wish.me'), partner: t('sessions.wish.partner', { name }) };
  return (
    <ul className="dk-wishes">
      {(['me', 'partner'] as const).map((side) => (
        <li key={side}>
          <OwnerMark side={side} />
          <InlineText
            label={`${t(`desk.rel.ask.${question}`)} ${words[side]}`}
            value={wishes[side]}
            empty={words[side]}
            onSave={(text) => wish(question, side, text)}
          />
        </li>
      ))}
    </ul>
  );
}
