import type { Locale } from '@/lib/i18n/locales';
import { fold } from '@/lib/practice/text';

/** English office words that wander into every language. */
const everywhere =
  'kpi|okr|roadmap|feedback|coaching|workshop|brainstorm|benchmark|best practice|mindset|skillset|empower|leverage|stakeholder|synerg|onboarding|deep dive|action item|touch base|low hanging|win win|deliverable|bandwidth|buy in|follow up|check in|quick win|networking|performance|impact|challenges';

/** Words that nobody says at 17:00, by language: beginnings of words, folded. */
const lists: Readonly<Record<Locale, string>> = {
  en: `${everywhere}|actionable|alignment|aligned|at the end of the day|capacity building|circle back|circle the wagons|core competenc|cross functional|drill down|ecosystem|enable|facilitat|going forward|granular|growth path|holistic|incentivi|iterate|key takeaway|learnings|move the needle|operationali|optimi|outcome|paradigm|ping|pipeline|proactive|reach out|resourc|robust|scalab|seamless|self actuali|strateg|streamline|takeaway|think outside|unpack|utili[sz]e|value add|vision`,
  de: `${everywhere}|abholen|agil|aufgleisen|challengen|commitment|committen|ganzheitlich|gewinnbringend|handlungsfeld|implementier|kernkompetenz|kommunizier|lernreise|massnahme|mehrwert|nachhaltig|optimier|performen|potenzial|proaktiv|prozess|ressource|rollout|strateg|umsetzungs|wertschatz|wertschopf|zeitnah|zielfuhrend|zielvereinbar`,
  fr: `${everywhere}|actionnable|bienveillan|booster|brainstormer|challenger|co construi|disruptif|epanouissement|feuille de route|finaliser|gouvernance|implementer|impacter|levier|montee en competence|optimis|piloter|posture|proactif|processus|problematique|le ressenti|votre ressenti|ressourc|savoir etre|strateg|synergi|transvers|valeur ajoutee`,
  es: `${everywhere}|accionable|agil|alinear|apalanc|competencias clave|empoder|escalable|externaliz|gestionar|hoja de ruta|implementar|impactar|liderazgo|maximiz|monitor|optimiz|palanca|plan de accion|potenciar|proactiv|procesos|proposito|recursos|sinergi|sosteni|strateg|estrateg|transversal|valor anadido|valor agregado`,
  pt: `${everywhere}|acionavel|agil|alavanc|alinhar|competencias chave|empoder|escalavel|estrateg|gestao|gerenciar|implementar|impactar|lideranca|maximiz|monitor|otimiz|plano de acao|potencializ|proativ|processos|proposito|recursos|roteiro|sinergi|sustentab|transversal|valor agregado`,
};

/** The office words in a text; [] in a plain one. */
export function jargonIn(text: string, locale: Locale): string[] {
  const plain = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain.match(new RegExp(`\\b(?:${lists[locale]})`, 'gu')) ?? [];
}
