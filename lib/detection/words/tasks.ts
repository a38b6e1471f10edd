import type { WordList } from '../vocabulary';

/** Verbs of a to-do; they count as the first or the last word of a title only. */
export const taskWords: WordList = {
  en: 'prepare, prep, write, send, email, e mail, update, fill, draft, book, schedule, order, pay, sign, upload, todo, to do, thank, buy, find, organise, organize, reply, finish, read, complete, print, create, invite',
  de: 'vorbereiten, schreiben, senden, schicken, ausfüllen, buchen, organisieren, planen, suchen, beantworten, anlegen, einladen',
  nl: 'voorbereiden, schrijven, sturen, invullen, plannen, regelen, zoeken, mailen',
  fr: 'préparer, écrire, envoyer, remplir, réserver, organiser, planifier, chercher, répondre, relancer',
  es: 'preparar, escribir, enviar, rellenar, reservar, organizar, planificar, buscar, responder, agendar',
  pt: 'escrever, preencher, planejar, procurar, marcar',
  it: 'preparare, scrivere, inviare, compilare, prenotare, organizzare, cercare, rispondere',
  sv: 'skriva, skicka, boka, planera, maila',
  da: 'forbered*, skriv, booke, planlæg',
  no: 'bestille, planlegge',
  fi: 'valmistele, kirjoita, lähetä, varaa, suunnittele, täytä',
  pl: 'przygotować, napisać, wysłać, wypełnić, zaplanować, umówić',
  cs: 'připravit, napsat, poslat, vyplnit, naplánovat, domluvit',
  tr: 'hazırla, yaz, gönder, doldur, planla, ayarla',
  ro: 'pregătește, scrie, trimite, completează',
  hu: 'előkészíteni, megírni, elküldeni, kitölteni',
  ru: 'подготовить, написать, отправить, заполнить, запланировать, найти, подготовка',
  uk: 'підготувати, написати, надіслати, заповнити, запланувати, знайти',
  el: 'προετοιμασία, στείλε, γράψε, συμπλήρωσε',
  he: 'להכין, לכתוב, לשלוח, למלא, לתאם',
  ar: 'تحضير, إرسال, كتابة',
  ja: '準備, 送る, 書く, 予約する',
  zh: '准备, 发送, 发邮件, 填写, 预约, 联系',
  ko: '준비, 보내기, 작성, 예약하기',
};
