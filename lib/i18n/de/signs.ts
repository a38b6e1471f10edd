import type { signs as english } from '../en/signs';
import { translation } from '../translation';

export const signs = translation<typeof english>()({
  'signs.link': 'Zeichen',
  'signs.link.what': 'Was eure Treffen zeigen, und was nicht',
  'signs.title': 'Zeichen mit {name}',
  'signs.intro': {
    one: 'Aus eurem letzten Treffen. Nur du siehst diese Seite.',
    other: 'Aus euren letzten {n} Treffen. Nur du siehst diese Seite.',
  },
  'signs.back': 'Zurück zu {name}',
  'signs.print': 'Drucken',
  'signs.none':
    'Noch zu früh. Die Zeichen kommen von selbst, wenn ihr euch trefft und etwas notiert.',
  'signs.early': 'Noch zu früh',
  'signs.table': 'Als Tabelle',
  'signs.from': { one: 'Aus {n} Treffen', other: 'Aus {n} Treffen' },
  'signs.cannot': 'Was sich hier nicht zeigt',
  'signs.meetings': 'Treffen',
  'signs.goal': 'Ziel',
  'signs.span': '{from} bis {to}',
  'signs.of': '{part} von {of}',
  'signs.days': { one: '{n} Tag', other: '{n} Tage' },
  'signs.minutes': '{n} Min.',
  'signs.count': { one: '{n} Treffen', other: '{n} Treffen' },
  'signs.agreed': 'vereinbart',

  'signs.early.ready': 'Ob es Zeit für den Abschluss ist: ab fünf Treffen.',
  'signs.early.rhythm': 'Der Rhythmus: ab vier Treffen.',
  'signs.early.follow': 'Was gehalten wird: ab fünf erledigten oder fälligen Aufgaben einer Seite.',
  'signs.early.alone': 'Wer selbst handelt: ab fünf Aufgaben in den späteren Treffen.',
  'signs.early.lead': 'Wer vorschlägt: ab fünf Vorschlägen.',
  'signs.early.lead.unmarked':
    'Wer vorschlägt: Alles gilt als deins. Unter „Mehr“ einer Aufgabe steht, was von {name} kam.',
  'signs.early.goals': 'Ziele: ab drei Treffen, nachdem ein Ziel gesetzt wurde.',
  'signs.early.split': 'Die Zeit: ab drei Treffen, die mindestens zur Hälfte gemessen sind.',
  'signs.early.tone': 'Probleme und Stärken: ab drei Treffen mit beantworteten Fragen.',
  'signs.early.ways': 'Notlösungen: ab fünf Aufgaben oder Notizen mit Vermerk.',

  'signs.rhythm.kept': {
    one: 'Ihr habt euch {part} von {of} Mal binnen eines Tages getroffen',
    other: 'Ihr habt euch {part} von {of} Mal binnen eurer {n} Tage getroffen',
  },
  'signs.rhythm.none': {
    one: 'Ihr trefft euch etwa jeden Tag; vereinbart ist kein Rhythmus',
    other: 'Ihr trefft euch etwa alle {n} Tage; vereinbart ist kein Rhythmus',
  },
  'signs.rhythm.off': {
    one: '{n} Treffen fiel aus oder wurde abgesagt.',
    other: '{n} Treffen fielen aus oder wurden abgesagt.',
  },
  'signs.rhythm.line': 'Tage seit dem Treffen davor',
  'signs.rhythm.unknown':
    'Gespräche außerhalb des Kalenders. Ein Treffen zählt, solange niemand sagt, dass es ausfiel.',

  'signs.follow.both':
    'Bis zum Termin gehalten: du {part} von {of}, {name} {theirs} von {theirsOf}',
  'signs.follow.me': 'Du hast {part} von {of} bis zum Termin gehalten',
  'signs.follow.partner': '{name} hat {theirs} von {theirsOf} bis zum Termin gehalten',
  'signs.follow.lately.me': 'Du: {part} von {of} in den späteren Treffen, zuvor {was} von {wasOf}.',
  'signs.follow.lately.partner':
    '{name}: {part} von {of} in den späteren Treffen, zuvor {was} von {wasOf}.',
  'signs.follow.rest.me':
    'Du außerdem: {later} später, {overdue} überfällig, {open} offen, {dropped} verworfen.',
  'signs.follow.rest.partner':
    '{name} außerdem: {later} später, {overdue} überfällig, {open} offen, {dropped} verworfen.',
  'signs.follow.line.me': 'Von mir gehalten',
  'signs.follow.line.partner': 'Von {name} gehalten',
  'signs.follow.unknown':
    'Was getan und nicht abgehakt wurde. Was kein Datum hat, gilt als gehalten, sobald es getan ist.',

  'signs.lead.even': 'Ihr schlagt etwa gleich viel vor: {name} {part} von {of}',
  'signs.lead.first': 'Du schlägst mehr vor: {me} von {of}',
  'signs.lead.second': '{name} schlägt mehr vor: {part} von {of}',
  'signs.lead.lately':
    'Von {name} kamen {part} von {of} in den späteren Treffen, zuvor {was} von {wasOf}.',
  'signs.lead.decided': 'Entschieden: du {me}, {name} {partner}, gemeinsam {both}.',
  'signs.lead.line.me': 'Von mir vorgeschlagen',
  'signs.lead.line.partner': 'Von {name} vorgeschlagen',
  'signs.lead.unknown':
    'Was du aufschreibst, gilt als dein Vorschlag, bis du es änderst. Gesagtes hinterlässt keine Spur.',

  'signs.alone.most.partner': '{name} geht jetzt das meiste selbst an',
  'signs.alone.most.me': 'Du gehst jetzt das meiste selbst an',
  'signs.alone.more.partner': 'Von {name} kommt mehr als zuvor',
  'signs.alone.more.me': 'Von dir kommt mehr als zuvor',
  'signs.alone.less.partner': 'Von {name} kommt weniger als zuvor',
  'signs.alone.less.me': 'Von dir kommt weniger als zuvor',
  'signs.alone.same.partner': 'Von {name} kommt so viel wie zuvor',
  'signs.alone.same.me': 'Von dir kommt so viel wie zuvor',
  'signs.alone.now.partner': 'Was in den späteren Treffen von {name} kommt',
  'signs.alone.now.me': 'Was in den späteren Treffen von dir kommt',
  'signs.alone.owns.partner':
    'Übernimmt zuletzt {part} von {of} Aufgaben, zuvor {was} von {wasOf}.',
  'signs.alone.owns.me': 'Du übernimmst zuletzt {part} von {of} Aufgaben, zuvor {was} von {wasOf}.',
  'signs.alone.owns.now.partner': 'Übernimmt {part} von {of} Aufgaben.',
  'signs.alone.owns.now.me': 'Du übernimmst {part} von {of} Aufgaben.',
  'signs.alone.proposes.partner':
    'Bringt zuletzt {part} von {of} Vorschlägen, zuvor {was} von {wasOf}.',
  'signs.alone.proposes.me':
    'Du bringst zuletzt {part} von {of} Vorschlägen, zuvor {was} von {wasOf}.',
  'signs.alone.proposes.now.partner': 'Bringt {part} von {of} Vorschlägen.',
  'signs.alone.proposes.now.me': 'Du bringst {part} von {of} Vorschlägen.',
  'signs.alone.decides.partner':
    'Entscheidet, allein oder mit dir, zuletzt {part} von {of}, zuvor {was} von {wasOf}.',
  'signs.alone.decides.me':
    'Du entscheidest, allein oder gemeinsam, zuletzt {part} von {of}, zuvor {was} von {wasOf}.',
  'signs.alone.decides.now.partner': 'Entscheidet, allein oder mit dir, {part} von {of}.',
  'signs.alone.decides.now.me': 'Du entscheidest, allein oder gemeinsam, {part} von {of}.',
  'signs.alone.line.owns': 'Übernimmt',
  'signs.alone.line.proposes': 'Schlägt vor',
  'signs.alone.line.decides': 'Entscheidet',
  'signs.alone.unknown':
    'Wie viel Hilfe hinter einem Schritt stand, und wessen Idee es war, wo es niemand sagt.',

  'signs.goals.all': 'Jedes Ziel kam in den letzten drei Treffen vor',
  'signs.goals.some': {
    one: '{n} von {of} Zielen kam drei Treffen lang nicht vor',
    other: '{n} von {of} Zielen kamen drei Treffen lang nicht vor',
  },
  'signs.goals.line': 'Treffen, seit es vorkam',
  'signs.goals.unknown': 'Was über ein Ziel gesagt wurde, ohne Stand, Aufgabe oder Agendapunkt.',

  'signs.split.kept':
    'Die Anliegen von {name} brauchen {partner} % der Zeit, vereinbart sind {agreed} %',
  'signs.split.theirs':
    'Die Anliegen von {name} brauchen mehr als vereinbart: {partner} %, nicht {agreed} %',
  'signs.split.mine': 'Deine Anliegen brauchen mehr als vereinbart: {me} %, nicht {agreed} %',
  'signs.split.measured': 'Die Anliegen von {name} nehmen {partner} % der Zeit ein, deine {me} %',
  'signs.split.learnt': 'Nach {n} von {of} Treffen hast du notiert, was du gelernt hast.',
  'signs.split.line.me': 'Meine Anliegen',
  'signs.split.line.partner': 'Anliegen von {name}',
  'signs.split.unknown':
    'Zeit, die niemand maß. Und wer sprach: Es geht darum, um wessen Anliegen.',

  'signs.tone.first': 'Probleme kommen öfter vor als Stärken: {first} zu {second}',
  'signs.tone.second': 'Stärken kommen öfter vor als Probleme: {second} zu {first}',
  'signs.tone.even': 'Probleme und Stärken kommen etwa gleich oft vor: {first} und {second}',
  'signs.tone.line.first': 'Probleme',
  'signs.tone.line.second': 'Stärken, Chancen',
  'signs.tone.unknown': 'Worüber ihr neben Cairns Fragen gesprochen habt.',

  'signs.ways.first': 'Mehr Notlösungen als Wege, die halten: {first} zu {second}',
  'signs.ways.second': 'Mehr Wege, die halten, als Notlösungen: {second} zu {first}',
  'signs.ways.even': 'Notlösungen und Wege, die halten, etwa gleich: {first} und {second}',
  'signs.ways.line.first': 'Notlösungen',
  'signs.ways.line.second': 'Wege, die halten',
  'signs.ways.unknown': 'Aufgaben und Notizen ohne Vermerk.',

  'signs.ready.reached':
    'Die Ziele sind erreicht, vieles geht ohne Mentor. Zeit für den Abschluss?',
  'signs.ready.lull': 'Die letzten Treffen brachten wenig. Redet darüber, wie es weitergeht',
  'signs.ready.some': 'Eines spricht für ein Ende, anderes nicht',
  'signs.ready.none': 'Nichts spricht für ein Ende',
  'signs.ready.goals': {
    one: 'Das eine Ziel ist erreicht, keines ist offen.',
    other: 'Alle {n} Ziele sind erreicht, keines ist offen.',
  },
  'signs.ready.alone.partner': '{name} geht das meiste selbst an.',
  'signs.ready.alone.me': 'Du gehst das meiste selbst an.',
  'signs.ready.useful': {
    one: 'Der letzte Abschluss nannte nichts Nützliches.',
    other: 'Die letzten {n} Abschlüsse nannten nichts Nützliches.',
  },
  'signs.ready.steps': {
    one: 'Aus dem letzten Treffen kam keine Aufgabe.',
    other: 'Aus den letzten {n} Treffen kam keine Aufgabe.',
  },
  'signs.ready.pulse': 'Zuletzt hast du dich zweimal nicht wohlgefühlt.',
  'signs.ready.unknown': 'Ob ihr euch noch treffen wollt. Das wisst nur ihr beide.',
});
