import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What the same papers and broadcasters print around the page: accounts, menus, notices on scripts, rights and
 * advertising, buttons to share and to follow.
 */
export const LATIN_PAGE_LINE_RULES_2: readonly FurnitureRule[] = [
  {
    name: "account form",
    reason: "Part of a form to log in or to get a new password.",
    place: "anywhere",
    isInForm: true,
    wordings: wordingsByLanguage({
      es: "Debe iniciar sesión para continuar | Debes iniciar sesión para continuar | Conectarse a través de WhatsApp | Conectarse a través de Facebook | Ingresá con Twitter | Ingresá con Facebook | Recuperar mi clave | Olvidé mi clave | ¿Olvidó su clave? | ¿Olvidaste tu clave? | Nombre de usuario y clave | Nomre de usuario y clave | Repetir clave | Repetir contraseña | Confirmar contraseña | Repetir e-mail",
      id: "Belum punya akun? Mendaftar | Belum punya akun? Daftar di sini | Sudah punya akun? Login | Tulis angka disamping | Tulis angka di samping | Lupa password | Daftar dengan Google",
      ms: "Belum mempunyai akaun? Daftar | Lupa kata laluan | Log masuk dengan Google",
      ar: "دخولتسجيل | تسجيل الدخول بواسطة فيسبوك | تسجيل الدخول عبر فيسبوك | تسجيل الدخول عبر جوجل | ليس لديك حساب؟ سجل الآن | هل نسيت كلمة المرور | نسيت كلمة المرور | إعادة تعيين كلمة المرور",
      pl: "Nie masz konta? Załóż je | Powtórz hasło",
    }),
    phrases: wordingsByLanguage({
      es: "ante cualquier inconveniente durante el inicio de sesión | usuario generado correctamente | para finalizar, ingrese a su casilla de email | error al registrarse, por favor | enviará un correo electrónico a la casilla de email | caracteres. no se aceptan",
      id: "periksa kembali dan lengkapi data dirimu | segera lengkapi data dirimu untuk",
    }),
  },
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      pl: "Twoja przeglądarka nie ma włączonej obsługi JavaScript",
    }),
    phrases: wordingsByLanguage({
      pl: "przeglądarka nie ma włączonej obsługi | wymaga włączonego w twojej przeglądarce | możesz włączyć akceptację skryptów",
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    wordings: wordingsByLanguage({
      es: "Las noticias locales nunca fueron tan importantes",
      pl: "Sprawdź regulamin i politykę prywatności",
    }),
    phrases: wordingsByLanguage({
      en: "does not consider your personal objectives, financial | does not take into account your personal objectives, financial | is owned and operated by asx-listed | prefer us not to? opt out | show you more relevant ads based on your activity | do not recommend sponsored lenders",
      id: "berita ini telah tayang di",
      de: "weitere angebote, produkte und unternehmen der | nachrichten, bilder und videos sortiert nach",
      es: "si desea recibir el diario",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: "Please follow and like us | Please follow & like us | Become a supporter on Facebook | Follow us on our WhatsApp channel",
      id: "Cek berita lainnya di Google News",
      ms: "Langgan saluran Telegram kami",
      es: "Sumate al canal de WhatsApp",
      ar: "تابعونا على أخبار غوغل",
      pl: "Jesteśmy tam, gdzie nasi czytelnicy",
    }),
    phrases: wordingsByLanguage({
      en: "supporter on facebook to watch",
      ms: "langgan saluran telegram kami",
      pl: "publikujemy najciekawsze artykuły, wydarzenia i konkursy | jesteśmy tam gdzie nasi czytelnicy",
      fr: "suivre dans l'espace mon actu | retrouverez toute l'actualité de vos villes",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      es: "Enviar sugerencia",
      de: "Artikel auf Merkliste | Diesen Artikel weiterempfehlen",
      pl: "Skopiuj link do artykułu | Podaj powód zgłoszenia",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      es: "¿Querés recibir notificaciones de alertas | ¿Querés recibir notificaciones | ¿Quieres recibir notificaciones | ¿Encontraste un error en esta nota",
      de: "Fehler im Artikel gefunden? Jetzt melden | Fehler im Text gefunden | Sie haben noch keine Artikel auf Ihrer Merkliste",
      pl: "Widzisz błąd w artykule? Zgłoś | Znalazłeś błąd w artykule",
    }),
    phrases: wordingsByLanguage({
      pl: "byłeś świadkiem ważnego zdarzenia? | jesteś świadkiem zdarzenia? napisz | masz dla nas temat? napisz",
      en: "share your hometown story with",
    }),
  },
  {
    name: "legal link",
    reason: "A link to the site's legal pages.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      en: "Interest-Based Ads | Children's Privacy Policy | Sweepstakes and Rules | Opt out | Personalised advertising | Personalized advertising | About Us•Help•Privacy Policy•Terms of Use",
      fr: "Cookies et consentement | Gérer mon consentement",
      id: "Contact Us•Pedoman Media Siber | Redaksi•Info iklan",
      ar: "قواعد استخدام المواد | شروط استخدام الموقع | قسم المنتجات والمستخدمين",
      es: "Defensoría de las audiencias",
      pl: "Licencje/Kontent | Licencje i kontent",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      es: "Horario de trenes | Turnos de farmacias | Cartelera de cines | Cartelera de cine | Cartelera de teatros | Cartelera de teatro | Receptorías | Publique ahora | Publica un aviso | Ver todos los avisos | Ver todos los clasificados | Todos los títulos | Todas las guías | Noticias RSS | Suscripciones en PDF | Nuestros blogs | Extravíos Hallazgos | Advertise with Us/Anuncios | Licitaciones y compras | Reglamento de licitaciones y compras | Convenios de cooperación | Escuchá todas las emisoras del país",
      en: "Affiliate Relations | Press Kit | Brand & ID | Station Info | Meet the News Team | Agent admin | Media sales | Find agents | Suburb profiles | Search for commercial real estate | Search short-term and shared work spaces | Australia's biggest share accommodation site | International sites | Partner sites | About Us Advertise with Us | Apple AppStore | Huawei App Gallery | Google Play Store | Other Sites | WatchPhotos",
      fr: "Télécharger le journal | Consulter le journal numérique | Passer une petite annonce | Déposer une annonce légale | Digital Ad Trust | Digital Ad Trust ACPM",
      de: "Meine Nachrichten | Zustellreklamation | Regionalausgaben",
      pl: "Dzisiejsze wydanie papierowe | Serwisy lokalne | Serwisy partnerskie | Reklama w internecie | Reklama w papierze | Zamów reklamę | Zamów ogłoszenie | Nadaj ogłoszenie",
      ar: "المواقع الأخرى | الإتصال بنا | للاتصال بنا | لإعلاناتكم",
    }),
    openings: wordingsByLanguage({
      en: "International sites | Partner sites",
      fr: "Hébergement dédié",
    }),
  },
  {
    name: "show more",
    reason: "The label of a button that shows more of a list.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ar: "أضف المزيد | عرض المزيد من الأخبار | تحميل المزيد من الأخبار",
      id: "Halaman# | Halaman # # # # | Halaman berikut",
      es: "Cargar más notas | Ver todas las notas | Todas las notas",
      de: "Weitere Meldungen laden",
      pl: "Więcej tematów",
    }),
    openings: wordingsByLanguage({ pl: "Więcej tematów" }),
  },
];
