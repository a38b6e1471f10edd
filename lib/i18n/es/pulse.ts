import type { pulse as english } from '../en/pulse';
import { translation } from '../translation';

export const pulse = translation<typeof english>()({
  'pulse.ask': '¿Te sentiste a gusto con {name}?',
  'pulse.private': 'Solo lo ves tú. Nunca forma parte de nada que compartas.',
  'pulse.1': 'Nada',
  'pulse.2': 'Poco',
  'pulse.3': 'Más o menos',
  'pulse.4': 'Bastante',
  'pulse.5': 'Del todo',
  'pulse.skip': 'Omitir',
  'pulse.skipped': 'Omitido',
  'pulse.low.head': 'Si no hay química',
  'pulse.low.about':
    'Dos veces seguidas no has estado del todo a gusto con {name}. Pasa, y no es culpa de nadie. Es más fácil hablarlo ahora que más tarde.',
  'pulse.low.talk': 'Para hablarlo',
  'pulse.low.talk.1': 'Di qué notas, no cómo es {name}: «Me cuesta arrancar».',
  'pulse.low.talk.2': 'Pregunta cómo lo ve {name}. Puede que lo note también.',
  'pulse.low.talk.3': 'Acuerda una sola cosa distinta para la próxima vez, y revísala después.',
  'pulse.low.part': 'Para despedirse bien',
  'pulse.low.part.1':
    'Si dos reuniones más no lo cambian, probar con otra persona no es un fracaso.',
  'pulse.low.part.2': 'Díselo a {name} en persona, antes de que lo sepa nadie más.',
  'pulse.low.part.3': 'Di qué te llevas, termina lo que prometiste y da las gracias a {name}.',
});
