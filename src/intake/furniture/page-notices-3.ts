import { listed } from "./page-listed.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_NOTICE_RULES_3: readonly FurnitureRule[] = [
  {
    name: "ad blocker notice",
    reason: "The site's notice to visitors who block advertisements.",
    place: "anywhere",
    wordings: {
      en: listed(`
        Adblock Detected | Ad Blocker Detected | AdBlock Detected! | Ad blocker detected! |
        Ads Blocker Detected!!! | Please consider supporting us by disabling your ad blocker |
        Please disable your ad blocker | Please disable your adblocker |
        We have detected that you are using extensions to block ads. Please support us by disabling these ads blocker. |
        We've detected that you are using AdBlock |
        Please support us by disabling your ad blocker | Turn off your ad blocker |
        I have disabled my ad blocker | I turned off my ad blocker |
        It looks like you're using an ad blocker | It looks like you are using an ad blocker |
        Looks like you are using an ad blocker | We notice you're using an ad blocker |
        Powered By #% Free AdBlock Detector
      `),
      ar: listed(`
        تم كشف مانع الإعلانات | تم اكتشاف مانع الإعلانات | أنت تستخدم إضافة Adblock |
        كاشف مانع الإعلانات | برجاء دعمنا عن طريق تعطيل إضافة Adblock |
        يرجى تعطيل مانع الإعلانات | فضلا قم بتعطيل مانع الإعلانات
      `),
      fa: listed(`
        مسدود کننده تبلیغات شناسایی شد | مسدودکننده تبلیغات شناسایی شد |
        لطفا مسدود کننده تبلیغات را غیرفعال کنید | لطفا ادبلاکر خود را غیرفعال کنید
      `),
      tr: listed(`
        Reklam Engelleyici Algılandı | Reklam engelleyici tespit edildi | Adblock Algılandı |
        Reklam Engelleyiciyi Kapatın | Lütfen reklam engelleyicinizi kapatın |
        Lütfen reklam engelleyicinizi devre dışı bırakın
      `),
      fr: listed(`
        Bloqueur de publicités détecté | Bloqueur de publicité détecté | Bloqueur de pub détecté |
        Adblock détecté | Veuillez désactiver votre bloqueur de publicités |
        Veuillez désactiver votre bloqueur de publicité
      `),
      es: listed(`
        Bloqueador de anuncios detectado | Adblock detectado | AdBlock Detectado! |
        Por favor, desactiva tu bloqueador de anuncios |
        Por favor, considere ayudarnos desactivando su bloqueador de anuncios |
        Desactiva tu bloqueador de anuncios
      `),
      de: listed(`
        Adblocker erkannt | Adblock erkannt | AdBlocker aktiv | Werbeblocker erkannt |
        Bitte deaktivieren Sie Ihren Adblocker | Bitte deaktiviere deinen Adblocker |
        Bitte deaktivieren Sie Ihren Werbeblocker | Bitte Adblocker deaktivieren |
        Adblock entdeckt
      `),
      ru: listed(`
        Обнаружен блокировщик рекламы | Обнаружен Adblock |
        Пожалуйста, отключите блокировщик рекламы | Отключите блокировщик рекламы |
        Блокировщик рекламы обнаружен
      `),
      zh: listed(
        "检测到广告拦截器 | 检测到广告拦截 | 检测到您正在使用广告拦截器 | 请关闭广告拦截器 | 请禁用广告拦截器",
      ),
      "zh-Hant": listed(
        "偵測到廣告封鎖程式 | 偵測到廣告攔截器 | 請關閉廣告封鎖程式 | 請停用廣告攔截器",
      ),
      ja: listed(`
        広告ブロッカーが検出されました | アドブロックが検出されました | 広告ブロックを検出しました | 広告ブロッカーを無効にしてください | 広告ブロックを解除してください |
        広告ブロッカーを検出しました
      `),
      it: listed(`
        AdBlock rilevato | Ad blocker rilevato | Rilevato un blocco degli annunci |
        Disattiva il tuo ad blocker | Per favore disattiva il tuo ad blocker |
        Blocco annunci rilevato
      `),
      pt: listed(`
        Adblock detectado! Por favor | AdBlock Detetado |
        Por favor, desative seu bloqueador de anúncios |
        Por favor, desative o bloqueador de anúncios | Bloqueador de anúncios detectado!!!
      `),
      nl: listed(`
        Adblocker gedetecteerd | Adblock gedetecteerd | Advertentieblokkering gedetecteerd |
        Schakel je adblocker uit | Schakel uw adblocker uit
      `),
      sv: listed(`
        Annonsblockerare upptäckt | Annonsblockering upptäckt | Stäng av din annonsblockerare
      `),
      da: listed("Annonceblokering registreret | Adblocker registreret | Slå din adblocker fra"),
      nb: listed(`
        Annonseblokkering oppdaget | Slå av annonseblokkeringen | Annonseblokkerer oppdaget
      `),
      fi: listed("Mainosesto havaittu | Mainostenesto havaittu | Poista mainosesto käytöstä"),
      pl: listed(`
        Wykryto AdBlocka | Wykryto AdBlock | Wykryto Adblocka! | Wyłącz AdBlocka |
        Wykryto blokowanie reklam | Prosimy o wyłączenie AdBlocka
      `),
      cs: listed(`
        Zjištěno blokování reklam | Zjištěn AdBlock | Detekován AdBlock | Vypněte prosím AdBlock |
        Vypněte si AdBlock
      `),
      sk: listed("Zistené blokovanie reklám | Zistený AdBlock | Vypnite si AdBlock"),
      hu: listed(`
        Reklámblokkoló észlelve | Hirdetésblokkoló észlelve | AdBlock észlelve |
        Kérjük, kapcsolja ki a reklámblokkolót
      `),
      ro: listed(`
        Ad blocker detectat | Blocare reclame detectată | Vă rugăm să dezactivați AdBlock
      `),
      el: listed(`
        Εντοπίστηκε Adblock | Εντοπίστηκε πρόγραμμα αποκλεισμού διαφημίσεων |
        Απενεργοποιήστε το Adblock
      `),
      he: listed("זוהה חוסם פרסומות | חוסם פרסומות זוהה | אנא בטלו את חוסם הפרסומות"),
      ko: listed(
        "광고 차단 감지됨 | 광고 차단 프로그램이 감지되었습니다 | 광고 차단기가 감지되었습니다 | 애드블록을 해제해주세요",
      ),
      hi: listed(`
        एडब्लॉक का पता चला | विज्ञापन अवरोधक का पता चला | कृपया अपना एड ब्लॉकर बंद करें
      `),
      uk: listed(`
        Виявлено блокувальник реклами | Виявлено Adblock | Вимкніть блокувальник реклами
      `),
      bg: listed("Засечен е блокер на реклами | Открит е AdBlock | Изключете AdBlock"),
      vi: listed(`
        Phát hiện trình chặn quảng cáo | Đã phát hiện AdBlock |
        Vui lòng tắt trình chặn quảng cáo
      `),
      id: listed(`
        Pemblokir iklan terdeteksi | Adblock terdeteksi | Terdeteksi pemblokir iklan |
        Nonaktifkan pemblokir iklan Anda | Harap nonaktifkan pemblokir iklan
      `),
      ca: listed(`
        S'ha detectat un bloquejador d'anuncis | Bloquejador d'anuncis detectat |
        Desactiva el bloquejador d'anuncis
      `),
    },
  },
];
