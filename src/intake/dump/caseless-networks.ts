/**
 * Names of networks and of other buttons to share as sites write them in Arabic, Hebrew and their like,
 * each in its variants. No two may match the same letters, for the row would be tried in all ways.
 */
const ARABIC =
  "ف[يی]س ?(?:بو[كک]|بک)|تويتر|توییتر|ٹوئٹر|ٹویٹر|(?:منصة )?إكس|ایکس|اکس|واتس ?(?:اب|آب|اپ)|واٹس ?ایپ|تيل[يی]?[غجق]رام|تلغرام|تلگرام|ٹیلی ?گرام|[اإ]نست[غجق]رام|اینستاگرام|انسٹاگرام|لينكد ?إن|لینکد?ین|يوتيوب|یوتیوب|ماسنجر|مسنجر|بينتيريست|طباعة|نسخ الرابط|مشاركة|کپی لینک|لنک کاپی|ای میل|ایمیل";
const HEBREW =
  "(?:(?:שתפו|שתף|שיתוף|שלחו|שלח) )?ב?(?:פייסבוק|ו?ואטסאפ|טוויטר|טלגרם|אינסטגרם|לינקדאין|אימייל|מייל)|(?:העתקת|העתק|העתיקו) (?:ה?קישור)|הדפסה";

const ROW = new RegExp(`^(?:(?:${ARABIC}) ?){2,}$|^(?:(?:${HEBREW}) ?){2,}$`, "u");

/** Letters from Hebrew to Arabic: other lines are not looked at. */
const CASELESS_START = /^[\u05d0-\u05ea\u0621-\u06d3]/;

/** Whether a line is nothing but such names, which no capital parts. */
export function isCaselessRow(text: string): boolean {
  return CASELESS_START.test(text) && ROW.test(text);
}
