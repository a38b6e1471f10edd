import { reachDay } from '@/lib/mentoring/contact-hours/reach';
import { readContactHours } from '@/lib/mentoring/contact-hours/read';
import type { QuickLogDraft } from './types';

const words = [
  'ask|call|ring|phone|mail|e-?mail|write|message|text|ping|tell|remind|send|forward|invite|contact|introduce',
  'follow up|check in|reach out|talk|speak',
  'frage?|rufe?|schreibe?|schicke?|sende?|sage?|erinner|erinnere|lade',
  'appele[rz]?|appelle[rz]?|demande[rz]?|ecris|ecrire|ecrivez|envoie|envoyer|envoyez|rappele[rz]?|rappelle',
  'contacte[rz]?|dire|dis|dites|parle[rz]?|invite[rz]?',
  'llamar?|llame|preguntar?|pregunte|escribir?|escribe|enviar?|envie|mandar?|mande|recordar?|recuerda|recuerdale',
  'contactar?|decir|dile|hablar?|hable|invitar?|avisar?|avise',
  'liga|ligar|ligue|perguntar?|pergunte|escrever?|escreva|lembrar?|lembre|dizer|diga|falar?|fale|convidar?',
];
/** With which a line begins that says to reach somebody, without accents; German ones end it as well. */
const FIRST = new RegExp(`^(?:${words.join('|')})(?:le|lhe|la|lo)?(?![\\p{L}\\d])`, 'u');
const LAST =
  /(?<![\p{L}\d])(?:fragen|anrufen|schreiben|schicken|senden|mailen|sagen|erinnern|einladen|vorstellen|kontaktieren|ansprechen)[.!]*$/u;

/** Whether the words say to reach somebody: "send …", "… fragen". Rather too often than not: only a hint hangs on it. */
export function reachesOut(text: string): boolean {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return FIRST.test(plain) || LAST.test(plain);
}

/**
 * A better day for a draft that says to reach the partner on one that lies outside of the `agreed` hours, as the
 * charter has them (PRACTICE C2); null where nothing is to be said, also where they can't be read. `now` is UTC ms.
 */
export function betterDay(
  { text, due }: Pick<QuickLogDraft, 'text' | 'due'>,
  agreed: string,
  now: number,
): string | null {
  if (due === null || !reachesOut(text)) return null;
  const hours = readContactHours(agreed);
  return hours && reachDay(hours, due, now);
}
