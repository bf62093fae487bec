import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What papers and broadcasters of Latin America, the Arab countries, Indonesia, Malaysia, East Africa, Australia,
 * France, Germany and Poland print beside an article: comments, letters, walls, related articles, pictures.
 */
export const LATIN_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      es: "+ Comentarios",
      ar: "اتبعلا تتبعمعايير المجتمعنقاش | التعليق بواسطة Facebook | التعليق بواسطة فيسبوك | التعليق عبر فيسبوك | لا توجد تعليقات بعد",
      fr: "Connectez-vous pour déposer un commentaire | Rédiger votre commentaire",
      ms: "Jadilah yang pertama memberi komen",
      de: "Kommentar schreiben! | Jetzt kommentieren! | Diskutieren Sie mit! | Noch keine Kommentare. Schreiben Sie den ersten | Anmelden und kommentieren",
      pl: "Chcesz dołączyć do dyskusji | Zaloguj się, aby skomentować | Nikt jeszcze nie skomentował | już oceniałe(a)ś",
    }),
    phrases: wordingsByLanguage({
      ar: "مراجعة تعليقك من قبل المشرفين | تعليقك يحتوي على رابط | سيتم نشر تعليقك بعد مراجعته",
      id: "isi komentar sepenuhnya tanggung jawab | untuk ikutan program #jernihberkomentar",
      de: "um an der diskussion teilzunehmen, melden",
      pl: "chcesz dołączyć do dyskusji? zostań | komentowanie artykułów jest możliwe wyłącznie | serdecznie prosimy o przestrzeganie kultury osobistej | proszę zgłaszać do moderacji | nie hejtuj, pisz kulturalne | jeśli widzisz niestosowny wpis",
      fr: "pour laisser un commentaire, vous devez | votre commentaire sera publié après validation | votre commentaire sera visible après validation",
      es: "tu comentario será publicado después de | su comentario será publicado luego de",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      ar: "كل التعليقات | إظهار المزيد من التعليقات | إظهار التعليقات الجديدة | عرض جميع التعليقات | عرض المزيد من التعليقات | أقدم التعليقات",
      id: "Laporkan komentar",
      pl: "Najnowsze Popularne | Najnowsze Najstarsze Popularne | Wszystkie opinie | Sortuj komentarze",
      es: "Más recientes Más populares | Ver más comentarios",
      en: "Newest comments first | Oldest comments first",
    }),
  },
  {
    name: "rules for comments",
    reason: "What the site asks of readers who comment.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      pl: "Zasady dodawania komentarzy",
      ar: "معايير المجتمع | قواعد التعليق",
      id: "Aturan berkomentar | Pedoman komentar",
      es: "Normas para comentar | Reglamento de comentarios",
      de: "Kommentarregeln",
    }),
    phrases: wordingsByLanguage({ pl: "zasady komentowania w serwisach" }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInForm: true,
    phrases: wordingsByLanguage({
      es: "recibe gratis las noticias más | noticias más importantes y más leídas diariamente | deseo recibir titulares por mail | recibí en tu correo las noticias más | recibí las noticias más importantes en tu",
      en: "by clicking on the sign up button, you agree",
      fr: "recevez chaque matin l'essentiel de l'actualité | recevez chaque matin l'actualité de votre | toute l'actualité de vos villes et | suivez l'actualité de vos villes",
      id: "dapatkan berita terbaru langsung di email | dapatkan berita terpopuler langsung di",
      de: "jeden morgen in ihr postfach | jeden abend in ihr postfach",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInForm: true,
    wordings: wordingsByLanguage({
      es: "Recibe noticias en tu email | Quiero suscribirme al newsletter",
      fr: "Recevoir l'actualité par mail | Toute l'actualité dans votre boîte mail",
      de: "Newsletter bestellen! | Jetzt Newsletter bestellen | Newsletter jetzt bestellen | Kostenlose Newsletter bestellen",
      ar: "اشترك بالقائمة البريدية | الاشتراك في النشرة الإخبارية",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: "Jetzt testen für # € | Jetzt testen für #€ | Jetzt für # € testen | Jetzt # Monat für # € testen | # Monat für # € testen | Weiterlesen mit Digital-Abo",
      fr: "Je profite de l'offre",
      pl: "Kup prenumeratę cyfrową | Wypróbuj prenumeratę | Masz już dostęp? Zaloguj się",
      id: "Baca tanpa iklan",
    }),
    phrases: wordingsByLanguage({
      pl: "wypróbuj prenumeratę cyfrową | dołącz do grona prenumeratorów | nielimitowany dostęp do wszystkich treści | aby czytać dalej, kup dostęp | uzyskaj dostęp do wszystkich artykułów",
      es: "gracias por su interés en nuestras notas | hemos incorporado el registro con el objetivo",
      de: "lesen sie alle artikel mit dem digital-abo | mit dem digital-abo lesen sie",
      fr: "accédez à tous nos articles en illimité",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      es: "Te recomendamos ⬇ | Te recomendamos 👇 | Te puede interesar ⬇ | Te puede interesar 👇 | Lee también 👇 | Lee también ⬇ | Másnoticias | + Leídas | También puede leer | Más notas de esta sección | Otras notas de esta sección",
      en: "What to watch next | You might like | You might also enjoy | More property news | From CNN Newsource affiliates",
      id: "Berita pilihan untukmu | Berita lainnya untukmu",
      ms: "Artikel berkaitan lain | Anda mungkin juga meminati",
      fr: "Vous aimerez lire aussi | Dernières actus",
      de: "Mehr aus dieser Region | Mehr aus Ihrer Region | Das könnte Sie ebenfalls interessieren | Weitere Artikel aus dieser Region",
      pl: "Polecane oferty | Materiały promocyjne partnera | Przeczytaj także w serwisie",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      id: "Baca:",
      es: "Te puede interesar 👇 | Lee también 👇",
      fr: "À lire aussi sur ce sujet",
      pl: "Czytaj koniecznie",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({
      es: "Temas relacionados con esta nota | Etiquetas de esta nota",
      pl: "Słowa kluczowe artykułu",
      fr: "Sujets liés à cet article | Thèmes de l'article | Mots-clés de l'article",
    }),
  },
  {
    name: "picture gallery",
    reason: "The label of a gallery, with the number of its pictures.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      pl: "# zdjęć | # zdjęcia | # zdjęcie",
      es: "Ver las # fotos",
      fr: "Voir les # photos | Voir toutes les photos",
      de: "Alle # Bilder ansehen | Fotostrecke ansehen",
      ar: "شاهد الصور",
    }),
  },
  {
    name: "label of a picture",
    reason: "It says of what kind a picture is that stood there, and nothing of what it shows.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      es: "Foto. Cortesía | Foto cortesía | Fotos cortesía | Foto. Especial | Foto. Archivo | Imagen de carácter ilustrativo | Foto: gentileza | Foto gentileza | Fotos: gentileza",
      id: "Dok. Istimewa | Dok. Pribadi | Dok pribadi",
      pl: "Fot. archiwum | Fot. archiwum redakcji | Fot. nadesłane",
      de: "Themenfoto",
    }),
    openings: wordingsByLanguage({
      es: "Imagen ilustrativa | Foto ilustrativa",
    }),
  },
];
