import type { promptsPrepare as english } from '../en/prompts-prepare';
import { translation } from '../translation';

export const promptsPrepare = translation<typeof english>()({
  'prompts.prepare.owed': 'Was hast du von dem, was du übernommen hast, erledigt, was nicht?',
  'prompts.prepare.unfinished': 'Ist etwas unfertig, das {name} von dir hören sollte?',
  'prompts.prepare.oneSubject': 'Wenn nur Zeit für ein Thema ist, welches muss es sein?',
  'prompts.prepare.hopes': 'Was wird {name} von dir erwarten?',
  'prompts.prepare.putOff': 'Welches Thema schiebst du vor dir her?',
  'prompts.prepare.useful': 'Woran würdest du merken, dass dieses Treffen nützlich war?',
  'prompts.prepare.news': 'Was ist geschehen, wovon {name} noch nichts weiß?',
  'prompts.prepare.twice': 'Wo hast du dasselbe zweimal ohne Erfolg versucht?',
  'prompts.prepare.decision': 'Welche Entscheidung wartet, und was macht sie schwer?',
  'prompts.prepare.onlyThey': 'Was könnte {name} für dich tun, das sonst niemand kann?',
  'prompts.prepare.facts': 'Welche Hintergründe braucht {name} für eine Antwort?',
  'prompts.prepare.understand': 'Was hat {name} letztes Mal gesagt, das du gern verstehen würdest?',
  'prompts.prepare.stoppedSaying': 'Was erwähnt {name} nicht mehr?',
  'prompts.prepare.tempted': 'Welchen Rat möchtest du am liebsten geben? Mach eine Frage daraus.',
  'prompts.prepare.resource': 'Kennst du einen Menschen, ein Buch oder einen Kurs für {name}?',

  'prompts.prepare.worked': 'Was lief besser als gedacht, und warum?',
  'prompts.prepare.unused': 'Welche deiner Stärken nutzt deine Arbeit nicht?',
  'prompts.prepare.natural': 'Was kann {name} gut, ohne es zu merken?',
  'prompts.prepare.chance': 'Welche Chance hat sich ergeben, die du nicht verfolgt hast?',
  'prompts.prepare.known': 'Wofür möchtest du bekannt sein, über deine jetzige Stelle hinaus?',
  'prompts.prepare.visible': 'Welche Aufgabe würde die Arbeit von {name} sichtbarer machen?',
  'prompts.prepare.thanked': 'Wer hat dir zuletzt gedankt, und wofür?',
  'prompts.prepare.lookForward': 'Worauf freust du dich morgens, wenn du zur Arbeit gehst?',
  'prompts.prepare.fiveYears': 'Was könnte {name} in fünf Jahren machen?',
  'prompts.prepare.teachYou': 'Was soll {name} dir gern einmal zeigen?',
  'prompts.prepare.enjoy': 'Was hast du gelesen oder gehört, das {name} gefallen würde?',

  'prompts.prepare.goalStep': 'Welche Kleinigkeit würde „{goal}“ voranbringen?',
  'prompts.prepare.goalStill': 'Ist „{goal}“ noch so wichtig wie damals beim Aufschreiben?',
  'prompts.prepare.goalWay': 'Was steht „{goal}“ im Weg?',
  'prompts.prepare.goalDone': 'Was ist auf dem Weg zu „{goal}“ schon erreicht?',

  'prompts.prepare.walk': 'Könntet ihr beim Reden spazieren gehen?',
  'prompts.prepare.otherPlace': 'Welcher Ort abseits des Arbeitsalltags würde {name} liegen?',
  'prompts.prepare.freely': 'Wo würdest du freier sprechen als an deinem Schreibtisch?',
  'prompts.prepare.nextDate': 'Welchen Termin könnt ihr festhalten, bevor ihr auseinandergeht?',
  'prompts.prepare.pushedAside': 'Was verdrängt eure Treffen immer wieder?',

  'prompts.prepare.wontDo': 'Welche Hilfe wirst du nicht geben, und ist das klar?',
  'prompts.prepare.confidential': 'Was sollte unter euch bleiben?',
  'prompts.prepare.reach': 'Zu welchen Zeiten darf {name} schreiben oder anrufen?',
  'prompts.prepare.atEase': 'Fühlst du dich wohl mit {name}? Wenn nicht, was fehlt?',
  'prompts.prepare.leaveTo': 'Welche Entscheidung überlässt du ganz {name}?',
  'prompts.prepare.lead': 'Welchen Teil des Treffens willst du leiten?',
  'prompts.prepare.ownAnswer': 'Was denkst du selbst, bevor du {name} hörst?',

  'prompts.prepare.keepHabit': 'Was an euren Treffen soll immer so bleiben?',
  'prompts.prepare.dropHabit': 'Welche Gewohnheit in euren Treffen hilft nicht mehr?',
  'prompts.prepare.cameTrue':
    'Sieh dir deine allerersten Antworten an. Welcher Wunsch ging in Erfüllung?',

  'prompts.prepare.lastMeeting': 'Wie sähe ein gutes letztes Treffen aus?',
  'prompts.prepare.thank': 'Wofür willst du {name} danken?',
  'prompts.prepare.afterwards': 'Wie bleibt ihr danach in Kontakt?',
});
