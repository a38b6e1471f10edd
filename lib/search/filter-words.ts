import { fold } from './fold';
import type { Kind } from './kinds';

/** What a filter is about. */
export type FilterKey = 'from' | 'with' | 'kind' | 'is' | 'due' | 'before' | 'after';

/** The words of all five languages, whichever is spoken: English, German, French, Spanish, Portuguese. */
const KEYS: Readonly<Record<FilterKey, string>> = {
  from: 'from von de',
  with: 'with mit avec con com',
  kind: 'kind type art typ genre tipo',
  is: 'is ist est es',
  due: 'due fällig pour échéance para vence prazo',
  before: 'before vor avant antes',
  after: 'after nach après después depois',
};

const KINDS: Readonly<Record<Kind, string>> = {
  partner:
    'partner partners person people partnerin personen partenaire partenaires persona pessoa',
  meeting:
    'meeting meetings treffen gespräch gespräche termin rencontre rencontres reunión reuniones encuentro reunião reuniões encontro',
  note: 'note notes notiz notizen nota notas',
  agenda: 'agenda thema themen agendapunkt punto punkt pauta ordre',
  action:
    'action actions task tasks aufgabe aufgaben acción acciones tarea tareas ação ações tarefa',
  goal: 'goal goals objective ziel ziele objectif objectifs objetivo objetivos meta',
  agreement:
    'agreement agreements absprache absprachen vereinbarung vereinbarungen accord accords acuerdo acuerdos acordo acordos',
  charter: 'charter charta rahmen charte carta',
  session: 'session sessions sitzung sitzungen séance séances sesión sesiones sessão sessões',
  preparation: 'preparation vorbereitung préparation preparación preparação',
  closing: 'closing check-in checkin abschluss bilan cierre fecho',
  reflection: 'reflection reflections reflexion reflexionen réflexion reflexión reflexão',
  feedback: 'feedback rückmeldung retour retours comentario retorno',
  theme: 'theme themes roadmap fahrplan thème thèmes tema temas',
  question: 'question questions frage fragen pregunta preguntas pergunta perguntas',
};

const STATES: Readonly<Record<'open' | 'done', string>> = {
  open: 'open offen offene ouvert ouverte ouvertes abierto abierta abiertos pendiente aberto aberta pendente',
  done: 'done erledigt fait faite terminé hecho hecha terminado feito feita concluído',
};

const LATE = new Set(
  'late overdue überfällig spät retard atrasado atrasada vencido'.split(' ').map(fold),
);
const ME = new Set('me ich mir moi yo mí eu mim'.split(' ').map(fold));

function lookup<K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const keys = Object.keys(table) as K[];
  return new Map(
    keys.flatMap((key) => table[key].split(' ').map((word): [string, K] => [fold(word), key])),
  );
}

const keyNames = lookup(KEYS);
const kindNames = lookup(KINDS);
const stateNames = lookup(STATES);

/** The filter that the word before a colon names, in any of the languages. */
export const filterKeyOf = (word: string): FilterKey | undefined => keyNames.get(fold(word));
/** The kind that a word names. */
export const kindOf = (word: string): Kind | undefined => kindNames.get(fold(word));
/** Whether a word says open or done. */
export const stateOf = (word: string): 'open' | 'done' | undefined => stateNames.get(fold(word));
export const saysLate = (word: string): boolean => LATE.has(fold(word));
export const saysMe = (word: string): boolean => ME.has(fold(word));
