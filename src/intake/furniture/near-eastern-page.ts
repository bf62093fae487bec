import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What sites from the Bosporus to the Gulf write below an article and in their frame. */
export const NEAR_EASTERN_PAGE_RULES: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      tr: "Yorumunuz | Yorumunuzu yazınız | Yorum gönderin | Yorumunuz onaylandıktan sonra yayınlanacaktır | Yorumunuz incelendikten sonra yayınlanacaktır | Yorum yapmak için üye girişi yapmalısınız | Bu habere henüz yorum eklenmemiştir | Habere ait yorum bulunmamaktadır | Bu habere yorum yapılmamıştır | Henüz yorum yapılmamış. İlk yorumu yukarıdaki form aracılığıyla siz yapabilirsiniz | İlk yorumu yazan siz olun | Bu haber henüz yorumlanmamış | Habere yorum yaz | Yorum kuralları | Yorum yazma kuralları | Topluluk kuralları | Siz de yorum yapın | Diğer yorumlar | Kalan karakter sayısı | Üye olmadan yorum yap | Ziyaretçi yorumları | Facebook yorumları | Okur yorumları | Yanıtları göster | Yorumu şikayet et | # yorum yapıldı",
      he: "הוסף תגובה חדשה | הוספת תגובה חדשה | כתוב/כתבי תגובה | כתבו את תגובתכם | תוכן התגובה | תגובתך | התגובה שלך | התגובה שלך * | נושא התגובה | כותרת התגובה | שם השולח | שמור בדפדפן זה את השם, האימייל והאתר שלי לפעם הבאה שאגיב | פרסם תגובה | שליחת תגובה | תגובתך נשלחה בהצלחה | תודה על תגובתך | תגובתך התקבלה | אנא הזן את תגובתך | היו הראשונים להגיב | היה הראשון להגיב | היו הראשונים להגיב לכתבה | אין עדיין תגובות | התגובות סגורות | התגובות חסומות | סגור לתגובות | לא ניתן להגיב | יש להתחבר כדי להגיב | הגב לתגובה זו | הגב לתגובה | להגיב לתגובה | דווח על תגובה | הצג עוד תגובות | טען תגובות נוספות | לצפייה בתגובות | הצג את כל התגובות | # תגובות לכתבה | לתגובות | תגובות הקוראים | תגובות גולשים | תגובות קוראים",
      ar: "أضف تعليقا جديدا | إضافة تعليق جديد | اترك تعليق | أترك تعليق | اترك رد | اكتب تعليقك هنا | أكتب تعليق | شاركنا بتعليقك | شاركنا تعليقك | اسم المعلق | عنوان التعليق | نص التعليق | التعليق * | التعليق | عنوان البريد الإلكتروني لن يتم نشره | أرسل التعليق | نشر التعليق | إرسال تعليقك | تم إضافة تعليقك سوف يظهر بعد المراجعة | تم أضافة تعليقك سوف يظهر بعد المراجعة | سيتم نشر تعليقك بعد المراجعة | سيظهر تعليقك بعد المراجعة | شكرا لتعليقك | كود التحقق | رمز التحقق | لا يوجد تعليق | لا توجد تعليقات حتى الآن | كن أول من يعلق على هذا الخبر | كن أول المعلقين | لا توجد أي تعليقات | اكتب رأيك | اترك رأيك | عدد الأحرف المتبقية | الإبلاغ عن تعليق | أبلغ عن التعليق | عرض الردود | عرض التعليقات | شاهد التعليقات | إظهار التعليقات | تعليقات الفيسبوك",
      fa: "نظر شما چیست؟ | نظر شما درباره این مطلب | متن نظر | متن نظر * | ارسال نظر شما | پاسخ دهید | پاسخ دادن | پاسخ به این نظر | ثبت نظر شما | کد امنیتی | کد امنیتی را وارد نمایید | تصویر امنیتی | کد کپچا | captcha | لطفا کد امنیتی را وارد کنید | لطفا حاصل عبارت را وارد کنید | نظرات شما | نظرات شما پس از تایید منتشر می‌شود | نظر شما پس از تایید منتشر خواهد شد | نظر شما پس از بررسی منتشر خواهد شد | دیدگاه شما پس از تایید نمایش داده می‌شود | اولین نظر را شما بنویسید | اولین نظر را شما ثبت کنید | نخستین نظر را شما بنویسید | شما اولین نفر باشید | برای ثبت نظر وارد شوید | برای ارسال نظر وارد شوید | برای ارسال دیدگاه وارد شوید | لطفا از نوشتن نظرات خود به صورت حروف لاتین خودداری نمایید | نظرات حاوی توهین منتشر نمی‌شود | نظرات غیر مرتبط منتشر نمی‌شود | قوانین ارسال دیدگاه | قوانین ارسال نظر | شرایط انتشار نظر | تعداد کاراکتر باقیمانده | تعداد کاراکترهای مجاز | آدرس ایمیل شما منتشر نخواهد شد | ایمیل شما منتشر نخواهد شد | انصراف از پاسخ | نظر کاربران | # نظر برای این مطلب | انتشار یافته: # | در انتظار بررسی: # | غیر قابل انتشار: # | غیرقابل انتشار: # | در صف انتشار: # | نظرات منتشر شده: # | تعداد نظرات: # | کاربر مهمان | کاربر ناشناس",
      ur: "اپنا تبصرہ بھیجیں | تبصرہ بھیجیں | تبصرہ شامل کریں | تبصرہ لکھیں | آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا | جواب چھوڑیں | جواب منسوخ کریں | ابھی تک کوئی تبصرہ نہیں | تبصرے بند ہیں",
    }),
  },
  {
    name: "note on a form",
    reason: "What a form for readers says of its fields.",
    place: "edges",
    wordings: wordingsByLanguage({
      tr: "Adınız | Adınız Soyadınız | Ad Soyad | İsminiz | Karakter sayısı",
      he: "שם * | שם: | שם מלא | מלאו פרטים",
      ar: "الاسم | الاسم * | الاسم الكامل | اسمك | البريد الإلكتروني (اختياري) | الحقول المطلوبة | حقل مطلوب",
      fa: "نام: | نام * | نام شما | نام و نام خانوادگی | نام (اختیاری) | ایمیل (اختیاری) | وبسایت شما | انصراف",
      ur: "نام | آپ کا نام | نام * | ای میل *",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({
      tr: "Haber etiketleri | İlgili etiketler | Konu etiketleri | Haber kategorisi",
      he: "תגיות הכתבה",
      ar: "الأوسمة | أوسمة | الكلمات الدالة | كلمات دالة | كلمات البحث | وسوم المقال | العلامات | تاجات | هاشتاغ | مواضيع هذا المقال",
      fa: "برچسب‌های خبر | برچسب‌های مطلب | تگ‌ها | تگ ها | هشتگ‌ها | واژه‌های کلیدی | واژگان کلیدی",
      ur: "کلیدی الفاظ | متعلقہ ٹیگز",
    }),
  },
  {
    name: "view counter",
    reason: "The number of times the page was called.",
    place: "edges",
    wordings: wordingsByLanguage({
      tr: "# kez görüntülendi | # defa okundu | # kişi okudu | # kişi tarafından okundu | Bu haber # kez okundu | Bu haber # defa okundu | Bu yazı # kez okundu | Görüntülenme sayısı: # | Görüntülenme sayısı # | Hit: # | Toplam okunma: # | Tıklanma: # | # okuma",
      he: "# צפיות בכתבה | נצפה: # | כניסות: # | # כניסות | נקרא # פעמים | מספר צפיות: # | צפיות (#)",
      ar: "عدد المشاهدات: # | المشاهدات: # | مشاهدة: # | الزيارات: # | عدد الزيارات: # | عدد القراء: # | القراءات: # | # قارئ | # زائر | مرات القراءة: # | عدد مرات القراءة: # | قرئ # مرة | تمت قراءته # مرة | رقم الخبر: # | كود الخبر: # | رمز الخبر: #",
      fa: "بازدید: # بار | # بار دیده شده | # بار خوانده شده | تعداد مشاهده: # | مشاهده: # | مشاهده‌ها: # | # مشاهده | دفعات مشاهده: # | بازدید کل: # | تعداد بازدیدها: # | دفعات بازدید: # | شناسه: # | شماره مطلب: # | شماره مطلب # | کد مقاله: #",
      ur: "# بار پڑھا گیا | # مناظر | دیکھا گیا: #",
    }),
  },
  {
    name: "reading time",
    reason: "The site's own estimate of the reading time.",
    place: "edges",
    wordings: wordingsByLanguage({
      tr: "Tahmini okuma süresi: # dakika | Tahmini okuma süresi: # dk | Okuma süresi: # dk # sn | Okuma süresi: # dk, # sn | # dk. okuma süresi | # dakikada oku | Ortalama okuma süresi # dakika | Ortalama okuma süresi: # dakika | # dakikalık okuma süresi",
      he: "זמן קריאה משוער: # דקות | זמן קריאה: # דק' | # דק' | זמן קריאה: דקה | זמן קריאה דקה | # דקות של קריאה | # דקות לקריאה | קריאה של # דקות | דקה קריאה | # דקת קריאה",
      ar: "مدة القراءة: # دقائق | مدة القراءة: # دقيقة | مدة القراءة: دقيقة | وقت القراءة: دقيقة | زمن القراءة: # دقائق | زمن القراءة: # دقيقة | زمن القراءة # دقائق | دقيقتان للقراءة | # دقيقة من القراءة | قراءة # دقائق | قراءة # دقيقة | الوقت المقدر للقراءة: # دقائق | # دقائق مدة القراءة",
      fa: "مدت مطالعه: # دقیقه | مدت زمان مطالعه: # دقیقه | زمان تقریبی مطالعه: # دقیقه | زمان مورد نیاز برای مطالعه: # دقیقه | زمان مورد نیاز مطالعه # دقیقه | مطالعه # دقیقه | مطالعه # دقیقه‌ای | # دقیقه زمان مطالعه | خواندن این مطلب # دقیقه | زمان خواندن: # دقیقه | خواندن در # دقیقه | # دقیقه برای خواندن | # دقیقه خواندن",
      ur: "# منٹ کا مطالعہ | مطالعہ # منٹ | پڑھنے کا وقت: # منٹ | # منٹ میں پڑھیں",
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      tr: "Bu habere tepkiniz | Bu habere tepkiniz ne oldu? | Bu habere ne tepki verirsiniz? | Haberi oyla | Bu habere emoji ile tepki ver | Tepki ver",
      he: "כמה אהבתם את הכתבה? | תודה על הדירוג | האם המידע עזר לך? | האם המאמר עזר לך?",
      ar: "قيم هذا الخبر | قيم الخبر | تقييم المقال | تقييم الخبر | نتيجة التصويت | شارك في الاستطلاع | هل كانت المعلومات مفيدة؟ | ما تقييمك للمقال؟ | هل أعجبك المقال؟ | أعجبك الخبر؟",
      fa: "از این مطلب چقدر راضی بودید؟ | چقدر از این مطلب راضی بودید؟ | این مطلب را چگونه ارزیابی می‌کنید؟ | به این خبر امتیاز دهید | به این مقاله امتیاز دهید | امتیاز به این مطلب | امتیاز کاربران | امتیاز خبر: # از # | میانگین امتیازات | تعداد آرا | تعداد آرا: # | مجموع آرا | آیا این خبر برای شما مفید بود؟ | آیا این نوشته مفید بود؟",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInForm: true,
    wordings: wordingsByLanguage({
      tr: "E-posta bültenine abone ol | Bültene abone olun | Haberlerden haberdar olun | Gelişmelerden haberdar olun | E-posta adresinizi yazın | Günlük bülten | Bültenimize üye olun",
      he: "הרשמה לעדכונים | הירשמו לעדכונים | הרשמו לעדכונים | להרשמה לניוזלטר | הצטרפות לניוזלטר | הצטרפו לדיוור | הישארו מעודכנים | קבלו עדכונים למייל | כתובת המייל | כתובת מייל | המייל שלך | הכניסו כתובת מייל | הזינו כתובת מייל | הזן כתובת מייל | הזינו אימייל | אני מאשר קבלת דיוור | אני מאשר/ת קבלת דיוור ופרסומות | אני מסכים לקבל דיוור | תודה שנרשמתם",
      ar: "اشترك في النشرة الإخبارية | النشرة اليومية | الاشتراك في النشرة | الاشتراك في النشرة البريدية | سجل بريدك الإلكتروني | ضع بريدك الإلكتروني | أدخل بريدك | أدخل البريد الإلكتروني | أدخل عنوان بريدك الإلكتروني | اشترك بالنشرة | انضم إلى قائمتنا البريدية | احصل على آخر الأخبار | ليصلك كل جديد | ابق على اطلاع | ابقوا على اطلاع | شكرا على اشتراكك | تم الاشتراك بنجاح",
      fa: "خبرنامه ما | در خبرنامه عضو شوید | عضویت در خبرنامه سایت | ایمیل خود را وارد نمایید | ایمیل خود را بنویسید | لطفا ایمیل خود را وارد کنید | مشترک خبرنامه شوید | دریافت خبرنامه | دریافت آخرین اخبار",
      ur: "نیوز لیٹر | نیوز لیٹر سبسکرائب کریں | اپنا ای میل درج کریں",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      tr: "Kurumsal bilgiler | Yayın ilkelerimiz | Bize yazın | İhbar hattı | Sitene ekle | RSS servisi | Abonelik işlemleri | Veri sahibi başvuru formu | Reklam ve iletişim | Künyemiz | İlan ver | Seri ilanlar | Resmi ilanlar | Nöbetçi eczaneler | Namaz vakitleri | Trafik durumu | Yol durumu | Kripto paralar | Canlı borsa | Döviz kurları | Altın fiyatları | Canlı TV | TV rehberi | Yayın akışı | Firma rehberi | Haber gönder | Haber yazılımı | Mobil uygulamalarımız | Site yönetimi | Arşiv arama | Kişisel verilerin korunması ve işlenmesi politikası | Açık rıza metni | Kullanıcı sözleşmesi | Hizmet şartları | Çerez aydınlatma metni",
      he: "צוות האתר | עיתון דיגיטלי | העיתון המודפס | מזג האוויר | לוח שידורים | לוח מודעות | אינדקס עסקים | לוח דרושים | שערי מטבע | כניסת שבת | זמני כניסת שבת | ארכיון כתבות | ארכיון האתר | אודות המערכת | צור קשר עם המערכת | הצטרפות למנוי | הנגשת האתר | נגישות באתר | מדיניות עוגיות | מדיניות קוקיז | הסכם שימוש | תקנון אתר | מדיניות התגובות | קוד אתיקה | עיצוב ובניית אתרים | בניית אתרים | פיתוח אתרים | קידום אתרים | עיצוב אתרים",
      ar: "اتصلوا بنا | راسلنا | أعلن معنا هنا | عن الجريدة | عن الصحيفة | مجلس الإدارة | أرشيف الموقع | أرشيف الأعداد | العدد الورقي | الصحيفة الورقية | الجريدة الورقية | وظائف خالية | حملوا التطبيق | أوقات الصلاة | مواعيد الصلاة | مواعيد الصلاة اليوم | حظك اليوم | خدماتنا | الإعلان معنا | للإعلان في الموقع | سياسة الكوكيز | سياسة الإعلانات | حقوق النشر والطبع | اتفاقية المستخدم | قواعد النشر | تردد القناة | جدول البرامج",
      fa: "درباره‌ی ما | با ما تماس بگیرید | تبلیغات در سایت | سفارش آگهی | سفارش تبلیغ | تعرفه تبلیغات | ثبت آگهی | نیازمندی‌ها | نیازمندیها | نرخ سکه و ارز | قیمت سکه | جدول لیگ برتر | نتایج زنده | فال حافظ | آرشیو روزنامه | آرشیو مطالب | مرام‌نامه | شرایط بازنشر | قوانین بازنشر | حقوق کاربران | اپلیکیشن موبایل | نسخه کامل | نسخه دسکتاپ | ورود به سایت | ورود کاربران | ورود اعضا | شبکه‌های اجتماعی | شبکه های اجتماعی",
      ur: "ہمارے ساتھ کام کریں | دستبرداری | ڈسکلیمر | سائٹ میپ | ای پیپر | فونٹ ڈاؤن لوڈ | موسم کا حال",
    }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      he: "פתיחת תפריט נגישות | דלג על תפריט",
      ar: "القائمة العلوية | ابحث في الموقع | كلمة البحث | رؤية المزيد | مشاهدة الجميع | العودة للرئيسية | العودة إلى الرئيسية | الرجوع للرئيسية | عودة للصفحة الرئيسية | عودة إلى الرئيسية",
      fa: "پرش به محتوی | پرش به مطلب | پرش به مطلب اصلی | پرش به نوار ابزار | پرش به منوی اصلی | تغییر وضعیت منو | تغییر ناوبری | تغییر وضعیت ناوبری | جستجو در مطالب | جست و جو | دنبال چه چیزی هستید؟ | دنبال چی می‌گردی؟ | بازگشت به صفحه نخست | برگشت به صفحه اصلی",
      ur: "مرکزی صفحہ | مزید لوڈ کریں | سب دیکھیں",
    }),
  },
  {
    name: "display switch",
    reason: "A switch for the look of the page, such as its colours or letter size.",
    place: "edges",
    wordings: wordingsByLanguage({
      he: "היפוך צבעים | ניגודיות | ניגודיות הפוכה | הגדלת גופן | הקטנת גופן | גופן קריא | קו תחתון לקישורים | הדגשת כותרות | עצירת אנימציות | ביטול הבהובים | מונוכרום | סמן גדול | הסתר סרגל נגישות | סגור נגישות | סגור סרגל נגישות | איפוס הגדרות | ביטול נגישות | ניווט מקלדת | התאמה לקורא מסך",
    }),
  },
  {
    name: "author box",
    reason: "A line of the box that presents the author.",
    place: "edges",
    opensAuthorBox: true,
    wordings: wordingsByLanguage({
      tr: "Yazarın profili | Yazarın son yazıları | Profili gör | Editör hakkında",
      he: "על הכותב/ת | אודות הכותבת | אודות הכותב/ת | כל הכתבות של הכותב | לעמוד הכותב",
      ar: "حول الكاتب | حول المؤلف | الملف الشخصي للكاتب | صفحة الكاتب | جميع مقالات الكاتب | رابط صفحة الكاتب | نبذة عن المؤلف",
      fa: "درباره‌ی نویسنده | درباره مولف | همه نوشته‌های نویسنده | مشاهده مطالب نویسنده | آرشیو نویسنده | پروفایل نویسنده | مطالب نویسنده | صفحه نویسنده | دیگر مطالب نویسنده",
      ur: "مصنف کے بارے میں | مصنف کی دیگر تحریریں",
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      he: "תוכן מסחרי | שיתוף פעולה מסחרי | פרסומות | המשך בכתבה לאחר הפרסומת",
      ar: "إعلان مدفوع | إعلانات ممولة | مادة إعلانية | محتوى إعلاني | مقال إعلاني | محتوى برعاية | تابع القراءة بعد الإعلان | إخفاء الإعلان",
      fa: "تبلیغات متنی | آگهی‌های متنی | رپورتاژ | محتوای حمایت‌شده | محل تبلیغات | جای تبلیغ شما | پیشنهاد تبلیغاتی",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      tr: "Bildirimlere izin ver | Bildirimleri aç | Anasayfaya dönmek için tıklayınız | Ana sayfaya dönmek için tıklayınız | Haberin detayları için tıklayınız | Haberin videosu için tıklayınız",
      he: "המייל האדום | לפניה לכתב | לפנייה לכתב | צרו קשר עם הכתב | רוצים להישאר מעודכנים? | רוצים להתעדכן? | רוצים לקבל את הניוזלטר שלנו? | הורידו את האפליקציה שלנו",
      fa: "پایان خبر | پایان خبر/ | انتهای گزارش | پایان گزارش",
    }),
  },
  {
    name: "rules for comments",
    reason: "What the site asks of readers who comment.",
    place: "edges",
    leadsToComments: true,
    phrases: wordingsByLanguage({
      tr: "küfür, rencide edici | hakaret, rencide edici | büyük harflerle yazılmış yorumlar | kurallarını kabul etmiş bulunuyor",
      he: "אין לשלוח תגובות הכוללות",
      ar: "التعليقات المنشورة تعبر عن رأي | التعليقات لا تعبر عن رأي",
      fa: "نظرات حاوی توهین",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    phrases: wordingsByLanguage({
      tr: "izinsiz kullanılamaz | izin alınmadan kullanılamaz | kaynak gösterilmeden kullanılamaz | izinsiz kopyalanamaz | haberleri kopyalamayınız | izin alınmadan, kaynak gösterilerek dahi | kaynak gösterilmeden alıntı yapılamaz",
      he: "אנו מכבדים זכויות יוצרים | סעיף 27א לחוק זכויות יוצרים | הזכויות שמורות ©",
      ar: "جميع الحقوق محفوظه | يمنع الاقتباس أو إعادة النشر | غير مسؤولة عن محتوى المواقع الخارجية | ليست مسؤولة عن محتوى المواقع الخارجية | حقوق الطبع والنشر محفوظة",
      fa: "کلیه حقوق برای این سایت | تمامی حقوق برای این سایت | تمام حقوق برای این سایت | تمام حقوق این سایت | تمام حقوق این وب | کلیه حقوق این وب | تمام حقوق مادی و معنوی | همه حقوق این سایت | نقل مطالب با ذکر منبع | نقل مطلب با ذکر منبع | برداشت مطالب با ذکر منبع | با ذکر منبع بلامانع است",
      ur: "بلا اجازت نقل | مواد کے جملہ حقوق",
    }),
  },
];
