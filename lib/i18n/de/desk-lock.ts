import type { deskLock as english } from '../en/desk-lock';
import { translation } from '../translation';

export const deskLock = translation<typeof english>()({
  'desk.lock.head': 'Sperre',
  'desk.lock.off':
    'Die Sperre ist aus: Wer an die Dateien dieses Computers kommt, kann lesen, was du geschrieben hast.',
  'desk.lock.on': 'Die Sperre ist an. Was du geschrieben hast, ist auf diesem Computer versiegelt.',
  'desk.lock.ask': 'Mit einem Passwort sperren',
  'desk.lock.protects':
    'Sie versiegelt Notizen, Namen, Aufgaben, Ziele und jeden anderen Text, sodass niemand sie aus den Dateien dieses Computers oder in einem gesperrten Cairn lesen kann.',
  'desk.lock.not':
    'Sie schützt nicht, solange entsperrt ist, und nicht vor Programmen, die diesen Computer ausspähen. Wann deine Treffen sind und wie viel gespeichert ist, bleibt erkennbar. Alte Kopien und Sicherungen bleiben, wie sie sind.',
  'desk.lock.lost':
    'Wenn du Passwort und Notfallcode verlierst, kann niemand es mehr öffnen, auch Cairn nicht.',
  'desk.lock.backup': 'Es lohnt sich, vorher eine Kopie zu machen.',
  'desk.lock.next': 'Den Notfallcode zeigen',
  'desk.lock.making': 'Die Schlüssel werden gemacht',
  'desk.lock.code.head': 'Dein Notfallcode',
  'desk.lock.code.about':
    'Er öffnet Cairn, wenn das Passwort vergessen ist. Er wird nur dieses eine Mal gezeigt: Bewahre ihn bei wichtigen Papieren auf, nicht auf diesem Computer.',
  'desk.lock.code.copy': 'Kopieren',
  'desk.lock.code.copied': 'Kopiert',
  'desk.lock.code.print': 'Drucken',
  'desk.lock.code.save': 'Als Datei speichern',
  'desk.lock.code.paper': 'Cairn: Notfallcode',
  'desk.lock.code.kept': 'Ich habe ihn aufbewahrt',
  'desk.lock.check.head': 'Damit sicher ist, dass du ihn hast',
  'desk.lock.check': 'Die letzte Gruppe des Codes',
  'desk.lock.check.wrong': 'Das ist nicht seine letzte Gruppe.',
  'desk.lock.check.again': 'Den Code noch einmal zeigen',
  'desk.lock.do': 'Die Sperre einschalten',
  'desk.lock.code.do': 'Den neuen Code verwenden',
  'desk.lock.sealing': 'Alles, was du geschrieben hast, wird versiegelt',
  'desk.lock.opening': 'Das Siegel wird entfernt',
  'desk.lock.busy':
    'Bleib auf dieser Seite, bis es fertig ist. Wird es unterbrochen, bleibt alles, wie es war.',
  'desk.lock.now': 'Jetzt sperren',
  'desk.lock.after': 'Von selbst sperren',
  'desk.lock.after.minutes': {
    one: 'Nach {n} Minute ohne Nutzung',
    other: 'Nach {n} Minuten ohne Nutzung',
  },
  'desk.lock.after.hours': {
    one: 'Nach {n} Stunde ohne Nutzung',
    other: 'Nach {n} Stunden ohne Nutzung',
  },
  'desk.lock.after.never': 'Nur, wenn der Browser geschlossen wird',
  'desk.lock.screen': 'Auch mit dem Bildschirm sperren',
  'desk.lock.screen.untold':
    'Firefox sagt nicht, wann der Bildschirm gesperrt wird: Sperre Cairn selbst oder überlass es den Minuten.',
  'desk.lock.closing': 'Wird der Browser geschlossen, ist Cairn in jedem Fall gesperrt.',
  'desk.lock.more': 'Passwort, Notfallcode, ausschalten',
  'desk.lock.change': 'Das Passwort ändern',
  'desk.lock.renew': 'Einen neuen Notfallcode machen',
  'desk.lock.turnOff': 'Die Sperre ausschalten',
  'desk.lock.proof': 'Passwort oder Notfallcode',
  'desk.lock.proof.wrong':
    'Weder das Passwort noch der Code dieser Sperre. Großschreibung und Leerzeichen zählen.',
  'desk.lock.change.about':
    'Alte Kopien und Sicherungen, die mit dem bisherigen verschlossen sind, bleiben es.',
  'desk.lock.renew.about': 'Der bisherige Code öffnet hier dann nichts mehr.',
  'desk.lock.off.about':
    'Alle Texte sind dann so gespeichert, dass jeder sie lesen kann, der an die Dateien dieses Computers kommt.',
  'desk.lock.goOn': 'Weiter',
  'desk.lock.change.do': 'Ändern',
  'desk.lock.did.on': 'Die Sperre ist an',
  'desk.lock.did.off': 'Die Sperre ist aus',
  'desk.lock.did.changed': 'Passwort geändert',
  'desk.lock.did.renewed': 'Ab jetzt gilt der neue Notfallcode',
  'desk.lock.byCode': 'Du hast Cairn mit dem Notfallcode entsperrt.',
  'desk.lock.byCode.do': 'Ein neues Passwort wählen',
  'desk.lock.byCode.away': 'So lassen',
  'desk.lock.before':
    'Der eigene Verlauf des Browsers aus der Zeit vor der Sperre nennt noch Namen, in den Titeln von Cairns Seiten. Lösche ihn einmal im Browser, für den ganzen Zeitraum.',
  'desk.lock.failed':
    'Das ging nicht; alles ist, wie es war. Schließe die anderen Fenster von Cairn und versuch es noch einmal.',
  'desk.lock.full': 'Dafür ist auf diesem Computer zu wenig Platz; alles ist, wie es war.',
  'desk.lock.late':
    'Alles ist versiegelt. Was hier unversiegelt lag, wird jetzt vom Datenträger entfernt: Bleib auf dieser Seite, bis es fertig ist.',
});
