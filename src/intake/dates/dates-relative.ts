/** Locales whose wording of past times comes from CLDR: those that browsers have as well as Node. */
const LOCALES =
  "en en-AU ar fa tr fr fr-CA es es-MX de ru zh zh-Hant ja it pt pt-PT nl sv da nb fi pl cs sk hu ro el he ko hi uk bg vi id ca hr sl sr lt lv et ms ur bn th".split(
    " ",
  );

const STYLES = ["long", "short", "narrow"] as const;
const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

/** Numbers that between them show every plural form of the languages above. */
const AMOUNTS = [1, 2, 3, 5, 11, 21, 100];

/** Other wordings of past times in use on news sites, `#` for the number. */
const WORDINGS: Readonly<Record<string, string>> = {
  en: "#s ago|#m ago|#h ago|#d ago|#w ago|#mo ago|#y ago|#min ago|#mins ago|#hr ago|#hrs ago|a minute ago|a day ago|an hour ago|a week ago|a month ago|a year ago|one day ago|one hour ago|one week ago|just now|moments ago|a few seconds ago|a moment ago|less than # minutes ago|less than a minute ago|less than an hour ago|less than # hours ago",
  ar: "منذ # دقيقة|منذ # دقائق|منذ # ساعة|منذ # ساعات|منذ # يوم|منذ # أيام|منذ # أسبوع|منذ # أسابيع|منذ # شهر|منذ # أشهر|منذ # سنة|منذ # سنوات|منذ # عام|منذ ساعة|منذ ساعة واحدة|منذ ساعتين|منذ يوم|منذ يوم واحد|منذ يومين|منذ أسبوع|منذ أسبوع واحد|منذ أسبوعين|منذ شهر|منذ شهرين|منذ شهر واحد|منذ سنة|منذ سنتين|منذ دقيقة|منذ دقيقة واحدة|منذ دقيقتين|قبل ساعة|قبل ساعتين|قبل يوم",
  fa: "# ثانیه قبل|# دقیقه قبل|# ساعت قبل|# روز قبل|# هفته قبل|# ماه قبل|# سال قبل|یک ساعت پیش|یک روز پیش|یک هفته پیش|یک ماه پیش|یک سال پیش|# دقیقه پیش",
  tr: "# dk önce|# sa önce|bir saat önce|bir gün önce|az önce|bir dakika önce|bir hafta önce|bir ay önce|bir yıl önce",
  fr: "il y a une heure|il y a un jour|il y a un mois|il y a un an|il y a une semaine|il y a # mn",
  es: "hace un día|hace una hora|hace un mes|hace un año|hace una semana|hace # mins",
  de: "vor einer Stunde|vor einem Tag|vor einem Monat|vor einem Jahr|vor einer Woche|vor einer Minute|vor # Min|vor # Std|gerade eben|vor weniger als # Minuten|vor weniger als einer Stunde|vor wenigen Minuten",
  ru: "час назад|день назад|неделю назад|месяц назад|год назад|минуту назад|# ч назад|# мин назад|только что",
  zh: "# 小时前|# 分钟前|# 天前|# 周前|# 个月前|# 年前|刚刚|剛剛|# 小時前|# 分鐘前",
  it: "un'ora fa|un giorno fa|un mese fa|un anno fa|una settimana fa",
  pt: "há uma hora|há um dia|há um mês|há um ano|há uma semana|uma hora atrás|# dias atrás|# horas atrás|# minutos atrás|# semanas atrás|# meses atrás|# anos atrás",
  nl: "een uur geleden|een dag geleden|een week geleden|een maand geleden|een jaar geleden|minder dan # minuten geleden|minder dan een uur geleden|zojuist",
  sv: "en timme sedan|en dag sedan|mindre än # minuter sedan|nyss|just nu|för en minut sedan|för en timme sedan|för en dag sedan|för en vecka sedan|för en månad sedan",
  da: "en time siden|en dag siden|mindre end # minutter siden|lige nu|for en time siden|for en dag siden|for en uge siden|for en måned siden",
  nb: "en time siden|en dag siden|mindre enn # minutter siden|mindre enn en time siden|mindre enn # timer siden|akkurat nå|for en time siden|for en dag siden|for en uke siden|for en måned siden",
  et: "# min tagasi|# minutit tagasi|# tund tagasi|# tundi tagasi|# päev tagasi|# päeva tagasi|# nädalat tagasi|# kuud tagasi|tund tagasi|päev tagasi|äsja",
  lt: "prieš valandą|prieš dieną|prieš savaitę|prieš mėnesį|ką tik",
  lv: "pirms stundas|pirms dienas|pirms nedēļas|pirms mēneša|tikko",
  ko: "방금 전|방금",
  fi: "hetki sitten|juuri nyt|minuutti sitten|tunti sitten|päivä sitten|viikko sitten|kuukausi sitten",
  pl: "przed chwilą|minutę temu|godzinę temu|dzień temu|tydzień temu|miesiąc temu|rok temu|przed # minutami|przed # godzinami|przed # dniami|# godz. temu|# min. temu",
  cs: "před chvílí|před minutou|před hodinou|před týdnem|před měsícem|před rokem",
  sk: "pred chvíľou|pred minútou|pred hodinou|pred týždňom|pred mesiacom|pred rokom",
  uk: "щойно|хвилину тому|годину тому|день тому|тиждень тому|місяць тому|рік тому|# хв тому|# год тому",
  bg: "преди минута|преди час|преди ден|преди седмица|преди месец|преди година|преди # мин",
  hr: "prije minutu|prije sat vremena|prije sat|prije jedan sat|prije dan|prije jedan dan|prije tjedan dana|prije mjesec dana|prije # min|prije # h",
  sr: "pre minut|pre sat vremena|pre sat|pre dan|pre # min|pre # h|pre # minut|pre # minuta|pre # sat|pre # sata|pre # sati|pre # dan|pre # dana|pre # nedelje|pre # nedelja|pre # meseca|pre # meseci|пре сат времена|пре сат",
  sl: "pred minuto|pred uro|pred dnevom|pred tednom|pred mesecem",
  hu: "az imént|# perce|egy perce|egy órája|egy napja|# hete|egy hete|egy hónapja|egy éve",
  el: "πριν από λίγο|πριν # λεπτό|πριν # λεπτά|πριν # ώρα|πριν # ώρες|πριν # ημέρα|πριν # ημέρες|πριν # μέρες|πριν μία ώρα|πριν μία ημέρα|# λεπτά πριν|# ώρα πριν|# ώρες πριν|# ημέρες πριν|# μέρες πριν",
  az: "# saat əvvəl|# dəqiqə əvvəl|# gün əvvəl|# həftə əvvəl|# ay əvvəl|# il əvvəl|bir saat əvvəl|# dəq əvvəl|az öncə|bir az əvvəl",
  is: "fyrir # mínútum|fyrir # mínútu|fyrir # klukkustundum|fyrir # klukkustund|fyrir # klukkutímum|fyrir # dögum|fyrir # degi|fyrir # vikum|fyrir # viku|fyrir # mánuðum|fyrir # mánuði|fyrir # árum|fyrir # ári|fyrir # mín|fyrir # klst|fyrir klukkustund",
  uz: "# soat oldin|# daqiqa oldin|# kun oldin|# hafta oldin|# oy oldin|# yil oldin",
  kk: "# сағат бұрын|# минут бұрын|# күн бұрын|# апта бұрын|# ай бұрын|# жыл бұрын",
  hy: "# ժամ առաջ|# րոպե առաջ|# օր առաջ|# շաբաթ առաջ|# ամիս առաջ|# տարի առաջ",
  ka: "# საათის წინ|# წუთის წინ|# დღის წინ|# კვირის წინ|# თვის წინ|# წლის წინ",
  ckb: "# کاتژمێر لەمەوپێش|# خولەک لەمەوپێش|# ڕۆژ لەمەوپێش|# کاتژمێر پێش ئێستا|# خولەک پێش ئێستا|# ڕۆژ پێش ئێستا|پێش # کاتژمێر|پێش # خولەک|پێش # ڕۆژ",
  ur: "# گھنٹے قبل|# گھنٹہ قبل|# منٹ قبل|# دن قبل|# گھنٹے پہلے|# ہفتے قبل",
  ps: "# ساعته وړاندې|# دقیقې وړاندې|# ورځې وړاندې",
  he: "לפני דקה|לפני שעה|לפני שעתיים|לפני יום|לפני יומיים|לפני שבוע|לפני שבועיים|לפני חודש|לפני שנה",
};

/** Wordings of past times, `#` for the number; made anew at each call, so keep what it gives. */
export function relativeWordings(): readonly string[] {
  const rows = Object.values(WORDINGS).flatMap((row) => row.split("|"));
  return [...new Set([...rows, ...LOCALES.flatMap(wordingsOfLocale)])];
}

function wordingsOfLocale(locale: string): readonly string[] {
  const amounts = amountsByPlural(locale);
  return STYLES.flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { style });
    return UNITS.flatMap((unit) => amounts.map((amount) => wording(format, -amount, unit)));
  }).filter(hasMarker);
}

/** One amount for each plural form of a language. */
function amountsByPlural(locale: string): readonly number[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Map(AMOUNTS.map((amount) => [rules.select(amount), amount])).values()];
}

function wording(
  format: Intl.RelativeTimeFormat,
  amount: number,
  unit: (typeof UNITS)[number],
): string {
  const parts = format.formatToParts(amount, unit);
  return parts.map((part) => (part.type === "integer" ? " # " : part.value)).join("");
}

const SIGNED = /[-−–+]/;
const WORDS = /\p{L}+/gu;
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Thai}]|napja|órája/u;

/** A minus sign, or a unit alone as in "2 h", does not say that a time is past. */
function hasMarker(text: string): boolean {
  if (SIGNED.test(text)) return false;
  return UNSPACED.test(text) || (text.match(WORDS)?.length ?? 0) > 1;
}
