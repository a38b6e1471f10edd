import type { signs as english } from '../en/signs';
import { translation } from '../translation';

export const signs = translation<typeof english>()({
  'signs.link': 'Señales',
  'signs.link.what': 'Lo que muestran vuestras reuniones, y lo que no',
  'signs.title': 'Señales con {name}',
  'signs.intro': {
    one: 'De la última reunión. Solo tú ves esta página.',
    other: 'De las últimas {n} reuniones. Solo tú ves esta página.',
  },
  'signs.back': 'Volver a {name}',
  'signs.print': 'Imprimir',
  'signs.none': 'Aún es pronto. Las señales llegan solas, con las reuniones y lo que anotas.',
  'signs.early': 'Aún es pronto',
  'signs.table': 'Como tabla',
  'signs.from': { one: 'De {n} reunión', other: 'De {n} reuniones' },
  'signs.cannot': 'Lo que aquí no se ve',
  'signs.meetings': 'Reuniones',
  'signs.goal': 'Objetivo',
  'signs.span': '{from} – {to}',
  'signs.of': '{part} de {of}',
  'signs.days': { one: '{n} día', other: '{n} días' },
  'signs.minutes': '{n} min',
  'signs.count': { one: '{n} reunión', other: '{n} reuniones' },
  'signs.agreed': 'acordado',

  'signs.early.ready': 'Si es hora de cerrar: desde cinco reuniones.',
  'signs.early.rhythm': 'El ritmo: desde cuatro reuniones.',
  'signs.early.follow': 'Lo que se cumple: desde cinco tareas de un lado, hechas o vencidas.',
  'signs.early.alone': 'Quién actúa sin ayuda: desde cinco tareas en las últimas reuniones.',
  'signs.early.lead': 'Quién propone: desde cinco propuestas.',
  'signs.early.lead.unmarked':
    'Quién propone: todo consta como tuyo. En «Más» de una tarea puedes decir qué propuso {name}.',
  'signs.early.goals': 'Objetivos: desde tres reuniones después de fijar uno.',
  'signs.early.split': 'El tiempo: desde tres reuniones medidas al menos a medias.',
  'signs.early.tone': 'Problemas y fortalezas: desde tres reuniones con respuestas.',
  'signs.early.ways': 'Arreglos: desde cinco tareas o notas donde conste.',

  'signs.rhythm.kept': {
    one: 'Reunión dentro de {n} día {part} de {of} veces',
    other: 'Reunión dentro de vuestros {n} días {part} de {of} veces',
  },
  'signs.rhythm.none': {
    one: 'Os reunís más o menos cada día; no hay ritmo acordado',
    other: 'Os reunís más o menos cada {n} días; no hay ritmo acordado',
  },
  'signs.rhythm.off': {
    one: '{n} reunión faltó o se canceló.',
    other: '{n} reuniones faltaron o se cancelaron.',
  },
  'signs.rhythm.line': 'Días desde la reunión anterior',
  'signs.rhythm.unknown':
    'Charlas fuera del calendario. Una reunión cuenta mientras nadie diga que no se celebró.',

  'signs.follow.both': 'Cumplido a tiempo: tú {part} de {of}, {name} {theirs} de {theirsOf}',
  'signs.follow.me': 'Cumpliste {part} de {of} a tiempo',
  'signs.follow.partner': '{name} cumplió {theirs} de {theirsOf} a tiempo',
  'signs.follow.lately.me': 'Tú: {part} de {of} en las últimas reuniones, {was} de {wasOf} antes.',
  'signs.follow.lately.partner':
    '{name}: {part} de {of} en las últimas reuniones, {was} de {wasOf} antes.',
  'signs.follow.rest.me':
    'Tú además: {later} más tarde, {overdue} con retraso, {open} abiertas, {dropped} retiradas.',
  'signs.follow.rest.partner':
    '{name} además: {later} más tarde, {overdue} con retraso, {open} abiertas, {dropped} retiradas.',
  'signs.follow.line.me': 'Cumplí',
  'signs.follow.line.partner': 'Cumplió {name}',
  'signs.follow.unknown':
    'Lo hecho y no marcado. Lo que no tiene fecha cuenta como cumplido cuando se hace.',

  'signs.lead.even': 'Proponéis más o menos igual: {name} {part} de {of}',
  'signs.lead.first': 'Tú propones más: {me} de {of}',
  'signs.lead.second': '{name} propone más: {part} de {of}',
  'signs.lead.lately':
    '{name} propuso {part} de {of} en las últimas reuniones, {was} de {wasOf} antes.',
  'signs.lead.decided': 'Decidido: tú {me}, {name} {partner}, en común {both}.',
  'signs.lead.line.me': 'Propuse',
  'signs.lead.line.partner': 'Propuso {name}',
  'signs.lead.unknown':
    'Lo que anotas cuenta como propuesta tuya hasta que digas otra cosa. Lo hablado no deja rastro.',

  'signs.alone.most.partner': '{name} emprende ya casi todo sin ti',
  'signs.alone.most.me': 'Ya emprendes casi todo sin ayuda',
  'signs.alone.more.partner': 'De {name} viene más que antes',
  'signs.alone.more.me': 'De ti viene más que antes',
  'signs.alone.less.partner': 'De {name} viene menos que antes',
  'signs.alone.less.me': 'De ti viene menos que antes',
  'signs.alone.same.partner': 'De {name} viene tanto como antes',
  'signs.alone.same.me': 'De ti viene tanto como antes',
  'signs.alone.now.partner': 'Lo que viene de {name} en las últimas reuniones',
  'signs.alone.now.me': 'Lo que viene de ti en las últimas reuniones',
  'signs.alone.owns.partner': 'Asume {part} de {of} tareas, antes {was} de {wasOf}.',
  'signs.alone.owns.me': 'Asumes {part} de {of} tareas, antes {was} de {wasOf}.',
  'signs.alone.owns.now.partner': 'Asume {part} de {of} tareas.',
  'signs.alone.owns.now.me': 'Asumes {part} de {of} tareas.',
  'signs.alone.proposes.partner': 'Propone {part} de {of} cosas, antes {was} de {wasOf}.',
  'signs.alone.proposes.me': 'Propones {part} de {of} cosas, antes {was} de {wasOf}.',
  'signs.alone.proposes.now.partner': 'Propone {part} de {of} cosas.',
  'signs.alone.proposes.now.me': 'Propones {part} de {of} cosas.',
  'signs.alone.decides.partner':
    'Decide, sin ti o contigo, {part} de {of}, antes {was} de {wasOf}.',
  'signs.alone.decides.me':
    'Decides, sin ayuda o en común, {part} de {of}, antes {was} de {wasOf}.',
  'signs.alone.decides.now.partner': 'Decide, sin ti o contigo, {part} de {of}.',
  'signs.alone.decides.now.me': 'Decides, sin ayuda o en común, {part} de {of}.',
  'signs.alone.line.owns': 'Asume',
  'signs.alone.line.proposes': 'Propone',
  'signs.alone.line.decides': 'Decide',
  'signs.alone.unknown':
    'Cuánta ayuda hubo detrás de un paso, y de quién fue la idea si nadie lo dijo.',

  'signs.goals.all': 'Cada objetivo se trató en las últimas tres reuniones',
  'signs.goals.some': {
    one: '{n} de {of} objetivos lleva tres reuniones sin tratarse',
    other: '{n} de {of} objetivos llevan tres reuniones sin tratarse',
  },
  'signs.goals.line': 'Reuniones desde que se trató',
  'signs.goals.unknown': 'Lo dicho de un objetivo sin anotar avance, tarea ni punto de la agenda.',

  'signs.split.kept': 'Lo de {name} ocupa {partner} % del tiempo, {agreed} % acordado',
  'signs.split.theirs': 'Lo de {name} ocupa más de lo acordado: {partner} %, no {agreed} %',
  'signs.split.mine': 'Lo tuyo ocupa más de lo acordado: {me} %, no {agreed} %',
  'signs.split.measured': 'Lo de {name} ocupa {partner} % del tiempo, lo tuyo {me} %',
  'signs.split.learnt': {
    one: 'Anotaste lo que aprendiste después de {n} de {of} reuniones.',
    other: 'Anotaste lo que aprendiste después de {n} de {of} reuniones.',
  },
  'signs.split.line.me': 'Lo mío',
  'signs.split.line.partner': 'Lo de {name}',
  'signs.split.unknown': 'El tiempo sin medir, y quién hablaba: se trata de los asuntos de quién.',

  'signs.tone.first': 'Más problemas que fortalezas: {first} a {second}',
  'signs.tone.second': 'Más fortalezas que problemas: {second} a {first}',
  'signs.tone.even': 'Problemas y fortalezas, más o menos igual: {first} y {second}',
  'signs.tone.line.first': 'Problemas',
  'signs.tone.line.second': 'Fortalezas, ocasiones',
  'signs.tone.unknown': 'De qué hablasteis además de las preguntas de Cairn.',

  'signs.ways.first': 'Más arreglos rápidos que soluciones duraderas: {first} a {second}',
  'signs.ways.second': 'Más soluciones duraderas que arreglos rápidos: {second} a {first}',
  'signs.ways.even': 'Arreglos y soluciones duraderas, más o menos igual: {first} y {second}',
  'signs.ways.line.first': 'Arreglos',
  'signs.ways.line.second': 'Soluciones duraderas',
  'signs.ways.unknown': 'Las tareas y notas que nadie marcó.',

  'signs.ready.reached': 'Los objetivos se alcanzaron y casi todo va sin ayuda. ¿Hora de cerrar?',
  'signs.ready.lull': 'Las últimas reuniones dieron poco. Conviene hablar de cómo seguir',
  'signs.ready.some': 'Algo apunta a un final, lo demás no',
  'signs.ready.none': 'Nada apunta a un final',
  'signs.ready.goals': {
    one: 'El objetivo está alcanzado, y ninguno queda abierto.',
    other: 'Los {n} objetivos están alcanzados, y ninguno queda abierto.',
  },
  'signs.ready.alone.partner': '{name} emprende casi todo sin ti.',
  'signs.ready.alone.me': 'Emprendes casi todo sin ayuda.',
  'signs.ready.useful': {
    one: 'El último cierre no nombró nada útil.',
    other: 'Los últimos {n} cierres no nombraron nada útil.',
  },
  'signs.ready.steps': {
    one: 'De la última reunión no salió ninguna tarea.',
    other: 'De las últimas {n} reuniones no salió ninguna tarea.',
  },
  'signs.ready.pulse': 'Las dos últimas veces no te sentiste a gusto.',
  'signs.ready.unknown': 'Si queréis seguir viéndoos. Eso solo lo sabéis vosotros.',
});
