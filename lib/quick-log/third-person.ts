import { infinitive as germanInfinitive } from './languages/de';
import { fromPresent as fromFrench } from './languages/fr';
import type { Language } from './languages/language';
import type { QuickLogLocale } from './types';
import { base } from './verb';

/** What somebody does, by the verb that opens a line: what they are to do. */
interface Verbs {
  /** Third person to infinitive. Forms that are verbs whatever follows. */
  sure: ReadonlyMap<string, string>;
  /** Forms that are nouns too: verbs only before an article or the like. */
  nounish: ReadonlyMap<string, string>;
  object: RegExp;
  /** The verb stays in front unless told. */
  say?: (verb: string, rest: string) => string;
}

const list = (words: string) => words.split(' ');

/** "envía:enviar lee:leer" as a map. */
function pairs(words: string): Map<string, string> {
  return new Map(
    list(words).map((pair): [string, string] => {
      const [form = '', infinitive = ''] = pair.split(':');
      return [form, infinitive];
    }),
  );
}

const formsOf = (words: string, infinitive: (form: string) => string) =>
  new Map(list(words).map((form): [string, string] => [form, infinitive(form)]));

const en: Verbs = {
  sure: formsOf(
    'sends shares writes reads brings gives tells asks finds gets makes takes introduces prepares organises organizes arranges creates finishes forwards completes submits confirms proposes suggests collects chooses decides explains joins attends applies speaks learns teaches rehearses fixes adds removes buys pays uploads translates corrects proofreads rewrites follows keeps connects meets delivers lends summarises summarizes researches considers publishes tries reaches',
    base,
  ),
  nounish: formsOf(
    'sets starts invites thanks sorts fills drafts reviews plans notes books calls emails messages lists links updates checks tests practises practices studies schedules edits records presents posts talks supports helps covers shadows contacts pings visits watches signs prints orders outlines designs builds moves changes picks looks works mentors coaches reports documents',
    base,
  ),
  object:
    /^(?:the|an?|me|us|my|our|her|his|their|its|this|that|these|those|some|all|every|each|two|three|four|\d+|up|out)$/iu,
};

/** Third person to the first, from which the infinitive is made with its prefix: "leitet … weiter". */
const DE_REGULAR =
  'schickt:schicke sendet:sende mailt:maile teilt:teile schreibt:schreibe stellt:stelle bereitet:bereite macht:mache erledigt:erledige fragt:frage organisiert:organisiere prüft:prüfe bringt:bringe holt:hole ruft:rufe meldet:melde kümmert:kümmer erstellt:erstelle plant:plane sucht:suche leitet:leite zeigt:zeige besorgt:besorge unterstützt:unterstütze begleitet:begleite bucht:buche kontaktiert:kontaktiere verbindet:verbinde vernetzt:vernetze leiht:leihe';
const DE_STRONG =
  'gibt:gebe liest:lese übernimmt:übernehme hilft:helfe entwirft:entwerfe empfiehlt:empfehle';
const de: Verbs = {
  sure: pairs(`${DE_REGULAR} ${DE_STRONG}`),
  nounish: new Map(),
  object: /$^/u,
  say: (verb, rest) => germanInfinitive({ verb, do: rest }),
};

const fr: Verbs = {
  sure: new Map([
    ...formsOf(
      'envoie renvoie donne présente prépare rédige organise contacte appelle apporte propose termine cherche partage',
      fromFrench,
    ),
    ...pairs(
      'fait:faire lit:lire relit:relire écrit:écrire met:mettre prend:prendre transmet:transmettre',
    ),
  ]),
  nounish: formsOf('demande aide montre prête réserve', fromFrench),
  object: /^(?:les?|la|une?|des|du|mon|ma|mes|son|sa|ses|notre|nos|leurs?|à|au|aux|l'.*|d'.*)$/iu,
};

const es: Verbs = {
  sure: pairs(
    'manda:mandar envía:enviar pasa:pasar comparte:compartir presenta:presentar prepara:preparar escribe:escribir hace:hacer lee:leer revisa:revisar pide:pedir trae:traer organiza:organizar redacta:redactar contacta:contactar termina:terminar propone:proponer',
  ),
  nounish: pairs(
    'ayuda:ayudar llama:llamar busca:buscar pregunta:preguntar reserva:reservar da:dar',
  ),
  object: /^(?:el|la|los|las|una?|unos|unas|mi|mis|su|sus|nuestr[ao]s?|al?|con)$/iu,
};

const pt: Verbs = {
  sure: pairs(
    'envia:enviar manda:mandar passa:passar compartilha:compartilhar dá:dar apresenta:apresentar prepara:preparar escreve:escrever faz:fazer lê:ler revisa:revisar pede:pedir traz:trazer organiza:organizar redige:redigir contacta:contactar termina:terminar',
  ),
  nounish: pairs(
    'ajuda:ajudar liga:ligar procura:procurar pergunta:perguntar reserva:reservar partilha:partilhar',
  ),
  object: /^(?:[oa]s?|uma?s?|ao?s?|à|meus?|minhas?|seus?|suas?|noss[ao]s?|com)$/iu,
};

const VERBS: Readonly<Record<QuickLogLocale, Verbs>> = { en, de, fr, es, pt };

function inLanguage(text: string, language: Language): string | null {
  const { sure, nounish, object, say } = VERBS[language.locale];
  const [, verb = '', rest = ''] = /^\s*(\S+)\s+(.*\S)\s*$/su.exec(text) ?? [];
  // A capital makes a German word a noun: "Macht", "Sucht".
  const form = language.locale === 'de' ? verb : verb.toLowerCase();
  const [next = ''] = rest.split(/\s+/u);
  const task = sure.get(form) ?? (object.test(next) ? nounish.get(form) : undefined);
  if (task === undefined) return null;
  return say ? say(task, rest) : `${task} ${rest}`;
}

/**
 * What somebody is said to do, as what they are to do: "sends notes" is "send notes", "schickt die Liste" is
 * "die Liste schicken". Nouns stay ("drafts folder"), and so does all else.
 */
export function asTask(text: string, languages: readonly Language[]): string {
  for (const language of languages) {
    const task = inLanguage(text, language);
    if (task !== null) return task;
  }
  return text;
}
