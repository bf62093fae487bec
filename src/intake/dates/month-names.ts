import { LOCALE_MONTHS, LOCALE_WEEKDAYS } from "./locale-names.ts";

/** A month as a text names it: its number from 1, in one of the calendars that newspapers use. */
export type Month = {
  readonly calendar: "gregorian" | "jalali" | "hijri" | "bengali";
  readonly month: number;
};

/** A name of a month or a weekday, as it is written. */
export type CalendarName = { readonly name: string; readonly month: Month | "weekday" };

/**
 * Names that CLDR lacks: old spellings, other abbreviations, and months as some countries call
 * them. Each row has the names of the months from January.
 */
const GREGORIAN_NAMES: readonly string[] = [
  // English, as the Associated Press abbreviates.
  "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec",
  // German abbreviations without points, and Austrian names.
  "Jän|Feber|Mrz|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez",
  // French abbreviations of the press.
  "janv|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc",
  // Spanish: the second spelling of September.
  "ene|feb|mar|abr|may|jun|jul|ago|setiembre|oct|nov|dic",
  "gen|febbr|mar|apr|magg|giu|lug|ag|sett|ott|nov|dic",
  "jan|febr|mrt|apr|mei|jun|jul|aug|sept|okt|nov|dec",
  // The Levant and Iraq.
  "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
  // Algeria and Tunisia.
  "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
  // Morocco.
  "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
  // Persian, of the Gregorian calendar.
  "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
  "جنوری|فبروری|مارچ|اپریل|می|جون|جولای|آگوست|سپتمبر|اکتوبر|نومبر|دیسمبر",
  // Vietnamese by number words.
  "tháng Một|tháng Hai|tháng Ba|tháng Tư|tháng Năm|tháng Sáu|tháng Bảy|tháng Tám|tháng Chín|tháng Mười|tháng Mười Một|tháng Mười Hai",
  "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember",
  "Jan|Feb|Mrt|Apr|Mei|Jun|Jul|Agt|Sep|Okt|Nop|Des",
  // Hebrew with "in" before the name, as it stands in a date.
  "בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר",
  "בינו|בפבר|במרס|באפר|במאי|ביונ|ביול|באוג|בספט|באוק|בנוב|בדצמ",
  // Hindi without the dots that CLDR writes, its other spellings, and abbreviations.
  "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितम्बर|अक्तूबर|नवम्बर|दिसम्बर",
  "जन|फर|मार्च|अप्रै|मई|जून|जुल|अग|सित|अक्टू|नव|दिस",
  // Croatian, without its October, which is the Polish November.
  "siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna||studenoga|prosinca",
  // Croatian and Greek in the nominative, before the day: `Μάιος 4, 2031`.
  "siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan||studeni|prosinac",
  "Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος",
  // Kurdish: Sorani, Kurmanji, and Pashto.
  "کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانوونی یەکەم",
  "Rêbendan|Sibat|Adar|Nîsan|Gulan|Hezîran|Tîrmeh|Tebax|Îlon|Cotmeh|Mijdar|Berfanbar",
  "جنوري|فبروري|مارچ|اپرېل|مۍ|جون|جولای|اګست|سپټمبر|اکټوبر|نومبر|ډیسمبر",
  // Uzbek in Latin and Cyrillic letters.
  "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr",
  "январ|феврал|март|апрел|май|июн|июл|август|сентабр|октабр|ноябр|декабр",
  // Russian and Ukrainian abbreviations.
  "янв|фев|мар|апр|май|июн|июл|авг|сент|окт|ноя|дек",
  "янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек",
  "січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд",
];

/** The Persian calendar: Iran, Afghanistan, and Latin letters, from Farvardin. */
const JALALI_NAMES: readonly string[] = [
  "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند",
  "وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب",
  "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت",
  "Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand",
];

/** The Islamic calendar, whose days depend on the sight of the moon: known, but not converted. */
const HIJRI_NAMES: readonly string[] = [
  "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة",
  "المحرم|صفر|ربيع الاول|ربيع الثاني|جمادى الاولى|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذي القعدة|ذي الحجة",
];

/** The Bengali calendar, whose months begin on other days in Bangladesh and in India: known, but not converted. */
const BENGALI_NAMES: readonly string[] = [
  "বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র",
];

/** Weekdays that CLDR lacks: other abbreviations, and Persian written with spaces. */
const WEEKDAY_NAMES: readonly string[] = [
  "Tues|Weds|Thur|Thurs",
  "یک شنبه|دو شنبه|سه شنبه|چهار شنبه|پنج شنبه|آدینه|یکشنبه|دوشنبه|سهشنبه|چهارشنبه|پنجشنبه|جمعه|شنبه",
  "الإثنين|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
  "週日|週一|週二|週三|週四|週五|週六|禮拜日|星期天",
  "Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad",
  // Thai in one word with what stands before the day's number.
  "วันอาทิตย์ที่|วันจันทร์ที่|วันอังคารที่|วันพุธที่|วันพฤหัสบดีที่|วันพฤหัสที่|วันศุกร์ที่|วันเสาร์ที่",
  "อาทิตย์ที่|จันทร์ที่|อังคารที่|พุธที่|พฤหัสบดีที่|ศุกร์ที่|เสาร์ที่",
  "Thứ hai|Thứ ba|Thứ tư|Thứ năm|Thứ sáu|Thứ bảy|Chủ nhật",
  "segunda|terça|quarta|quinta|sexta",
  "søn|man|tirs|ons|tors|fre|lør",
];

/** All names of months and weekdays; made anew at each call, so keep what it gives. */
export function calendarNames(): readonly CalendarName[] {
  return [
    ...rowsOf(GREGORIAN_NAMES, "gregorian"),
    ...rowsOf(JALALI_NAMES, "jalali"),
    ...rowsOf(HIJRI_NAMES, "hijri"),
    ...rowsOf(BENGALI_NAMES, "bengali"),
    ...LOCALE_MONTHS.flatMap((names, index) => namesOf(names, gregorian(index + 1))),
    ...[...WEEKDAY_NAMES, LOCALE_WEEKDAYS].flatMap((names) => namesOf(names, "weekday")),
  ];
}

function gregorian(month: number): Month {
  return { calendar: "gregorian", month };
}

function rowsOf(rows: readonly string[], calendar: Month["calendar"]): readonly CalendarName[] {
  return rows.flatMap((row) =>
    row.split("|").map((name, index) => ({ name, month: { calendar, month: index + 1 } })),
  );
}

function namesOf(names: string, month: CalendarName["month"]): readonly CalendarName[] {
  return names.split("|").map((name) => ({ name, month }));
}
