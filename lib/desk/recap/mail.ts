/**
 * Longest address that is handed to a mail program. None is laid down (RFC 6068), but Windows hands over no
 * more than 2,083 characters, and some programs cut off earlier without a word.
 */
const MOST = 2_000;

/** What can't be encoded is half a character. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

/** A mail that is begun: RFC 6068 wants CRLF as line break, and all else encoded. */
function address(to: string, fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(([name, text]) => {
    const lines = wellFormed(text).replace(/\r\n?|\n/g, '\r\n');
    return `${name}=${encodeURIComponent(lines)}`;
  });
  const mailbox = encodeURIComponent(wellFormed(to)).replaceAll('%40', '@');
  return `mailto:${mailbox}?${parts.join('&')}`;
}

/** The address of a mail draft; `whole` is false where the text would be too long for it, and is left out. */
export function mailDraft(to: string, subject: string, body: string) {
  const all = address(to, { subject, body });
  const whole = all.length <= MOST;
  return { href: whole ? all : address(to, { subject }), whole };
}
