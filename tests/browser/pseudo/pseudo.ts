import type { Message, Messages } from '@/lib/i18n/message';

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'];
/** Hebrew letters: strong characters that run from right to left, whatever surrounds them. */
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשתףץםןאבגדהוזחטיכלמנסעפצקרשתףץםן'];

function inLetters(text: string, letters: readonly string[]): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{')
        ? part
        : part.replace(/[a-z]/gi, (sign) => letters[LATIN.indexOf(sign)] ?? sign),
    )
    .join('');
}

/** "Send" as "[!! Şḗƞḓ ··!!]": a third longer, and none of its letters is ASCII. */
function accented(text: string): string {
  const longer = ' ·'.repeat(Math.ceil(text.length * 0.15));
  return `[!!${inLetters(text, ACCENTED)}${longer}!!]`;
}

const mirrored = (text: string) => inLetters(text, HEBREW);

function each(message: Message, change: (text: string) => string): Message {
  if (typeof message === 'string') return change(message);
  const forms = Object.entries(message).map(([form, text]) => [form, change(text)]);
  return Object.fromEntries(forms);
}

function changed(messages: Messages, change: (text: string) => string): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, each(text, change)]));
}

/** A catalogue in no language at all, so that text which isn't from it stands out. */
export const pseudo = (messages: Messages): Messages => changed(messages, accented);
/** The same, written from right to left. */
export const mirror = (messages: Messages): Messages => changed(messages, mirrored);
