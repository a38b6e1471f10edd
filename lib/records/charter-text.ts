import { showDay } from '../i18n/dates';
import { word } from '../i18n/translate';
import type { Partner } from '../mentoring/partner';
import type { Charter } from '../mentoring/relationship';
import { mayLeave } from '../share/may-leave';
import { isolate } from '../shared/isolate';
import { answerTo, type CharterQuestion, charterQuestions } from './charter-lines';

/** A charter as both may read it: who wishes what, and all notes, stay out (PRACTICE C1, H5). */
export interface CharterText {
  title: string;
  /** When both agreed, or that they have not. */
  standing: string;
  sections: readonly { heading: string; lines: readonly string[]; list: boolean }[];
}

/** Of the partner, what a charter says: whose it is, and how the time is split (PRACTICE C9). */
export type CharterOf = Pick<Partner, 'name' | 'chair' | 'splitPartner'>;

function headingOf(question: CharterQuestion, { chair }: CharterOf): string {
  const isList = question === 'will' || question === 'wont';
  return word({ id: `charter.${question}${isList ? `.${chair}` : ''}`, params: {} });
}

function splitOf({ chair, splitPartner }: CharterOf): CharterText['sections'] {
  if (splitPartner === null) return [];
  const mine = 100 - splitPartner;
  const [mentor, mentee] = chair === 'mentor' ? [mine, splitPartner] : [splitPartner, mine];
  const line = word({ id: 'charter.split.of', params: { mentor, mentee } });
  return [{ heading: word({ id: 'charter.split', params: {} }), lines: [line], list: false }];
}

/** What both may read of a charter, in the language spoken here; null while nothing is answered. */
export function charterText(charter: Charter | null, partner: CharterOf): CharterText | null {
  const said = charter && mayLeave.charters(charter);
  const sections = charterQuestions.flatMap((question) => {
    const answer = answerTo(said, question);
    if (answer === '') return [];
    const list = question === 'will' || question === 'wont';
    return [{ heading: headingOf(question, partner), lines: answer.split('\n'), list }];
  });
  if (!said || sections.length === 0) return null;
  // With its year, and never "today": it is read elsewhere, later.
  const day = said.agreedOn && showDay(said.agreedOn, '');
  return {
    title: word({ id: 'charter.title', params: { name: isolate(partner.name) } }),
    standing: word(
      day ? { id: 'charter.agreed', params: { day } } : { id: 'charter.open', params: {} },
    ),
    sections: [...sections, ...splitOf(partner)],
  };
}

/** As Markdown: a heading a question. */
export function toMarkdown({ title, standing, sections }: CharterText): string {
  const parts = sections.map(({ heading, lines, list }) =>
    [`## ${heading}`, '', ...lines.map((line) => (list ? `- ${line}` : line))].join('\n'),
  );
  return `${[`# ${title}`, standing, ...parts].join('\n\n')}\n`;
}

/** As plain text, for a mail or a chat. */
export function toPlainText({ title, standing, sections }: CharterText): string {
  const parts = sections.map(({ heading, lines, list }) =>
    [heading, ...lines.map((line) => (list ? `- ${line}` : line))].join('\n'),
  );
  return [title, ...parts, standing].join('\n\n');
}
