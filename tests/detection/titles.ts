interface Titles {
  /** Talks of a mentor and a mentee. */
  mentoring: readonly string[];
  /** Look-alikes: programmes, trainings, deadlines. */
  lookAlike: readonly string[];
  /** Ordinary meetings, among them one-to-ones. */
  ordinary: readonly string[];
}

/** Invented titles by language (BCP 47). */
export const titles: Readonly<Record<string, Titles>> = {
  en: {
    mentoring: [
      'Mentoring with Priya',
      'Mentor catch-up: Priya / Owen',
      'Monthly mentorship chat',
      'Mentee 1:1 – Owen',
      'Peer mentoring session',
      'Mentoring session: interview prep',
      'Reminder: mentoring call tomorrow',
      'Mentoring: programming in Rust',
    ],
    lookAlike: [
      'Mentor training for new volunteers',
      'Webinar: how to find a mentor',
      'Mentor matching deadline',
      'Mentoring committee',
      'Mentorship programme launch party',
      'Panel on mentoring in science',
      'Call for mentors: apply by Friday',
      'Mentor appreciation dinner and awards',
      'Mentorship info session',
    ],
    ordinary: [
      '1:1 Priya',
      'Owen / Priya',
      'Catch-up Owen',
      'Sprint planning',
      'Dentist',
      'Performance review',
      'Job interview with Dana',
      'Tormentor quest (gaming night)',
      'Fermentor cleaning',
      'Mentor, Ohio – customer visit',
    ],
  },
  de: {
    mentoring: [
      'Mentoringgespräch mit Jana',
      'Mentoring-Gespräch',
      'Mentee-Treffen Jana',
      'Mentorgespräch (online)',
      'Austausch mit meiner Mentorin',
      'Mentoringgespraech',
    ],
    lookAlike: [
      'Mentorenschulung',
      'Auftaktveranstaltung Mentoring-Programm',
      'Bewerbungsfrist Mentoring',
      'Infoabend Mentoring',
      'Mentoring-Netzwerk: Sommerfest',
    ],
    ordinary: [
      'Jour fixe Jana',
      'Zahnarzt',
      'Mitarbeitergespräch',
      'Teamrunde',
      'Vorstellungsgespräch',
    ],
  },
  fr: {
    mentoring: [
      'Séance de mentorat avec Chloé',
      'Rendez-vous mentorat',
      'Point avec mon mentor',
      'Appel mentorée',
    ],
    lookAlike: [
      'Formation des mentors',
      'Table ronde sur le mentorat',
      'Date limite candidatures mentorat',
      'Lancement du programme de mentorat',
    ],
    ordinary: ['Point hebdo Chloé', 'Réunion d’équipe', 'Entretien d’embauche', 'Dentiste'],
  },
  es: {
    mentoring: [
      'Sesión de mentoría con Inés',
      'Mentoría mensual',
      'Llamada con mi mentora',
      'Reunión mentor-mentee',
    ],
    lookAlike: [
      'Taller para mentores',
      'Inscripciones abiertas: programa de mentoría',
      'Webinar sobre mentoría',
      'Convocatoria de mentorías: fecha límite',
    ],
    ordinary: ['Reunión de equipo', 'Café con Inés', 'Entrevista de trabajo', 'Médico'],
  },
  pt: {
    mentoring: [
      'Mentoria com a Joana',
      'Sessão de mentoria',
      'Conversa com meu mentor',
      'Encontro mentor e mentorada',
    ],
    lookAlike: [
      'Formação de mentores',
      'Prazo de inscrição no programa de mentoria',
      'Palestra sobre mentoria',
      'Lançamento da mentoria coletiva',
    ],
    ordinary: ['Reunião semanal', 'Almoço com a Joana', 'Entrevista', 'Consulta médica'],
  },
  it: {
    mentoring: [
      'Incontro di mentoring con Giulia',
      'Sessione con il mio mentore',
      'Colloquio mentor-mentee',
      'Mentoring Giulia',
    ],
    lookAlike: [
      'Corso di formazione per mentor',
      'Convegno sul mentoring',
      'Scadenza candidature mentoring',
    ],
    ordinary: ['Riunione di reparto', 'Pranzo con Giulia', 'Colloquio di lavoro'],
  },
  nl: {
    mentoring: [
      'Mentorgesprek met Sanne',
      'Gesprek met mijn mentor Sanne',
      'Mentoring sessie',
      'Koffie met mentee',
    ],
    lookAlike: [
      'Training voor mentoren',
      'Startbijeenkomst mentorprogramma',
      'Aanmelding mentorproject sluit',
    ],
    ordinary: ['Teamoverleg', 'Koffie met Sanne', 'Functioneringsgesprek'],
  },
  sv: {
    mentoring: [
      'Mentorssamtal med Elin',
      'Mentorsmöte',
      'Fika med min mentor',
      'Samtal mentor och adept',
    ],
    lookAlike: [
      'Mentorsutbildning',
      'Kick-off för mentorprogrammet',
      'Sista dag att ansöka: mentorskap',
    ],
    ordinary: ['Lunch med Elin', 'Medarbetarsamtal', 'Styrelsemöte'],
  },
  da: {
    mentoring: ['Mentorsamtale med Freja', 'Mentormøde', 'Kaffe med min mentor'],
    lookAlike: ['Kursus for mentorer', 'Ansøgningsfrist mentorordning', 'Mentoruddannelse'],
    ordinary: ['Møde med Freja', 'MUS-samtale', 'Tandlæge'],
  },
  no: {
    mentoring: ['Mentorsamtale med Ingrid', 'Mentormøte', 'Kaffe med mentoren min'],
    lookAlike: ['Opplæring for mentorer', 'Søknadsfrist mentorprogram', 'Seminar om mentoring'],
    ordinary: ['Møte med Ingrid', 'Medarbeidersamtale', 'Tannlege'],
  },
  fi: {
    mentoring: [
      'Mentorointitapaaminen Aino',
      'Mentorin tapaaminen',
      'Keskustelu mentoroitavan kanssa',
    ],
    lookAlike: [
      'Mentoreiden koulutus',
      'Mentorointiohjelman hakuaika päättyy',
      'Mentorointi-webinaari',
    ],
    ordinary: ['Tiimipalaveri', 'Kehityskeskustelu', 'Lounas Aino'],
  },
  pl: {
    mentoring: ['Spotkanie z mentorem', 'Sesja mentoringowa z Kasią', 'Rozmowa mentorska'],
    lookAlike: [
      'Szkolenie dla mentorów',
      'Nabór do programu mentoringowego',
      'Konferencja o mentoringu',
    ],
    ordinary: ['Spotkanie zespołu', 'Kawa z Kasią', 'Rozmowa kwalifikacyjna'],
  },
  cs: {
    mentoring: ['Schůzka s mentorem', 'Mentoringové setkání s Evou', 'Mentorský hovor'],
    lookAlike: [
      'Školení mentorů',
      'Uzávěrka přihlášek na mentoring',
      'Panelová debata o mentoringu a konference',
    ],
    ordinary: ['Porada týmu', 'Oběd s Evou', 'Pohovor'],
  },
  ru: {
    mentoring: ['Встреча с наставником', 'Менторская сессия с Олей', 'Созвон с менти'],
    lookAlike: ['Обучение наставников', 'Дедлайн заявок на менторство', 'Вебинар о наставничестве'],
    ordinary: ['Планёрка', 'Обед с Олей', 'Собеседование'],
  },
  uk: {
    mentoring: ['Зустріч із ментором', 'Менторська сесія з Олею', 'Дзвінок з наставницею'],
    lookAlike: [
      'Навчання менторів',
      'Реєстрація на програму менторства',
      'Вебінар про наставництво',
    ],
    ordinary: ['Нарада команди', 'Обід з Олею', 'Співбесіда'],
  },
  tr: {
    mentoring: ['Mentorluk görüşmesi: Elif', 'Mentorumla toplantı', 'MENTÖRLÜK SEANSI'],
    lookAlike: ['Mentor eğitimi', 'Mentorluk programı son başvuru', 'Mentorluk atölyesi'],
    ordinary: ['Haftalık toplantı', 'Elif ile kahve', 'İş görüşmesi'],
  },
  ro: {
    mentoring: ['Întâlnire cu mentorul', 'Sesiune de mentorat cu Ana', 'Discuție mentor-mentee'],
    lookAlike: [
      'Curs pentru mentori',
      'Termen limită înscrieri mentorat',
      'Conferință despre mentorat',
    ],
    ordinary: ['Ședință de echipă', 'Cafea cu Ana', 'Interviu'],
  },
  hu: {
    mentoring: ['Mentorbeszélgetés Annával', 'Mentorálás', 'Találkozó a mentorommal'],
    lookAlike: [
      'Mentorképzés',
      'Jelentkezési határidő: mentorprogram',
      'Konferencia a mentorálásról',
    ],
    ordinary: ['Csapatmegbeszélés', 'Ebéd Annával', 'Állásinterjú'],
  },
  el: {
    mentoring: ['Συνάντηση με τον μέντορα', 'Mentoring με τη Μαρία', 'ΣΥΝΕΔΡΙΑ ΜΕΝΤΟΡΙΝΓΚ'],
    lookAlike: ['Εκπαίδευση μεντόρων', 'Προθεσμία αιτήσεων mentoring', 'Συνέδριο για το mentoring'],
    ordinary: ['Συνάντηση ομάδας', 'Καφές με Μαρία', 'Συνέντευξη'],
  },
  he: {
    mentoring: ['פגישה עם המנטורית', 'שיחת מנטורינג עם דנה', 'פגישת חונכות'],
    lookAlike: ['הכשרת מנטורים', 'מועד אחרון להרשמה לתוכנית מנטורינג', 'כנס מנטורינג'],
    ordinary: ['ישיבת צוות', 'קפה עם דנה', 'ראיון עבודה'],
  },
  ar: {
    mentoring: ['جلسة إرشاد مع سارة', 'لقاء مع المرشد', 'اجتماع مع مرشدتي'],
    lookAlike: [
      'ورشة تدريب المرشدين',
      'الموعد النهائي للتسجيل في برنامج الإرشاد',
      'ندوة عن الإرشاد',
    ],
    ordinary: ['اجتماع الفريق', 'قهوة مع سارة', 'مقابلة عمل'],
  },
  hi: {
    mentoring: ['मेंटर के साथ बैठक', 'मेंटरिंग सत्र', 'मार्गदर्शक से मुलाकात'],
    lookAlike: ['मेंटर प्रशिक्षण', 'मेंटरशिप आवेदन की अंतिम तिथि', 'मेंटरिंग कार्यशाला'],
    ordinary: ['टीम बैठक', 'साक्षात्कार', 'डॉक्टर'],
  },
  ja: {
    mentoring: ['メンター面談', 'メンタリング（佐藤さん）', 'メンティーとの1on1'],
    lookAlike: ['メンター研修', 'メンター募集の締切', 'メンタリング説明会'],
    ordinary: ['定例会議', '採用面接', 'メンタルヘルス相談', 'ランチ 佐藤さん'],
  },
  zh: {
    mentoring: ['和导师见面', '導師面談', '师徒一对一谈话'],
    lookAlike: ['导师培训', '导师报名截止', '導師計畫說明會'],
    ordinary: ['周会', '面试', '和小王吃饭'],
  },
  ko: {
    mentoring: ['멘토링 미팅', '멘토와 면담', '멘티 1:1'],
    lookAlike: ['멘토 교육', '멘토 모집 마감', '멘토링 프로그램 발대식'],
    ordinary: ['주간 회의', '면접', '지은이와 점심'],
  },
  vi: {
    mentoring: ['Gặp mentor', 'Buổi mentoring với Lan', 'Trao đổi với cố vấn'],
    lookAlike: ['Hội thảo về mentoring', 'Hạn chót đăng ký chương trình mentor'],
    ordinary: ['Họp nhóm', 'Cà phê với Lan'],
  },
  id: {
    mentoring: [
      'Sesi mentoring dengan Sari',
      'Pertemuan dengan mentor',
      'Bimbingan 1:1 dengan Sari',
    ],
    lookAlike: ['Pelatihan mentor', 'Batas waktu pendaftaran mentoring'],
    ordinary: ['Rapat tim', 'Makan siang dengan Sari'],
  },
};
