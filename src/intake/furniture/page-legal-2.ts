import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_LEGAL_RULES_2: readonly FurnitureRule[] = [
  {
    name: "legal link",
    reason: "A link to the site's legal pages.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      en: `
        Privacy Policy | Privacy | Privacy notice | Privacy statement | Privacy Centre |
        Privacy Center | Privacy Settings | Privacy & Cookies | Privacy and cookies |
        Privacy & Terms | Privacy & Cookie Policy | Cookie policy | Cookies policy | Cookies |
        Terms | Terms of use | Terms of service | Terms & conditions | Terms and conditions |
        Terms of sale | Terms & Privacy | Terms and Privacy | Conditions of use | Legal |
        Legal notice | Legal information | Disclaimer | Disclaimers | Imprint |
        Accessibility statement | Modern slavery statement | Editorial policy |
        Editorial guidelines | Editorial standards | Corrections policy | Ethics policy |
        Fact-checking policy | Code of ethics | Complaints | Community guidelines | DMCA |
        DMCA policy | Refund policy | Return policy | Affiliate disclosure |
        Privacy Policy Terms of Use | Terms of Use Privacy Policy |
        Privacy Policy Terms of Service | Terms of Service Privacy Policy | PrivacyTerms |
        Privacy Terms | Terms Privacy | Privacy ∙ Terms ∙ Collection notice |
        Privacy & Cookies Policy | Terms & Policies | User agreement | GDPR | Visitor agreement
      `,
      ar: `
        سياسة الخصوصية | الخصوصية | سياسة الخصوصيه | شروط الاستخدام | شروط الخدمة |
        الشروط والأحكام | اتفاقية الاستخدام | إخلاء المسؤولية | اخلاء مسؤولية |
        سياسة ملفات تعريف الارتباط | إشعار قانوني | سياسة الاستخدام | السياسة التحريرية
      `,
      fa: `
        حریم خصوصی | سیاست حفظ حریم خصوصی | سیاست حریم خصوصی | شرایط استفاده | قوانین و مقررات |
        قوانین سایت | سلب مسئولیت | شرایط و قوانین | قوانین و شرایط
      `,
      tr: `
        Gizlilik politikası | Gizlilik | Gizlilik sözleşmesi | Gizlilik bildirimi |
        Gizlilik ilkeleri | Kullanım koşulları | Kullanım şartları | Üyelik sözleşmesi |
        Çerez politikası | Aydınlatma metni | KVKK | KVKK aydınlatma metni |
        Kişisel verilerin korunması | Yasal uyarı | Hukuka aykırılık bildirimi | Yayın ilkeleri |
        Şartlar ve koşullar | Veri politikası
      `,
      fr: `
        Mentions légales | Politique de confidentialité | Confidentialité |
        Conditions d'utilisation | Conditions générales d'utilisation |
        Conditions générales de vente | Conditions générales | CGU | CGV | CGU CGV |
        Politique de cookies | Politique des cookies | Données personnelles |
        Protection des données personnelles | Politique de protection des données |
        Charte éditoriale | Charte de confidentialité | Informations légales | Vie privée |
        Avis légal | Avis de confidentialité | Accessibilité : partiellement conforme |
        CGU / CGV
      `,
      es: `
        Política de privacidad | Privacidad | Aviso legal | Aviso de privacidad |
        Política de cookies | Términos y condiciones | Términos de uso | Términos del servicio |
        Condiciones de uso | Condiciones generales | Condiciones de servicio |
        Condiciones de contratación | Protección de datos | Política de protección de datos |
        Código ético | Código de ética | Información legal | Términos legales | Legales |
        Política editorial | Descargo de responsabilidad
      `,
      de: `
        Impressum | Datenschutz | Datenschutzerklärung | Datenschutzhinweise |
        Datenschutzbestimmungen | Datenschutzinformation | Datenschutzinformationen |
        Datenschutzhinweis | AGB | AGBs | Allgemeine Geschäftsbedingungen | Nutzungsbedingungen |
        Nutzungsbasierte Onlinewerbung | Nutzungsrechte | Haftungsausschluss | Rechtliches |
        Rechtliche Hinweise | Rechtlicher Hinweis | Widerrufsbelehrung | Widerrufsrecht |
        Erklärung zur Barrierefreiheit | Barrierefreiheitserklärung | Cookie-Richtlinie |
        Cookie-Richtlinie (EU) | Cookie-Erklärung | Jugendschutz | Netiquette | Offenlegung |
        Teilnahmebedingungen | Impressum Datenschutz | Datenschutz Impressum |
        Impressum Datenschutz AGB | ImpressumDatenschutz | DatenschutzImpressum |
        Impressum & Datenschutz | Impressum und Datenschutz | Impressum / Datenschutz |
        Impressum Datenschutzerklärung | Impressum Kontakt Datenschutz |
        Impressum AGB Datenschutz | Kontakt Impressum Datenschutz | Kontakt Impressum |
        Impressum Kontakt | Hinweisgebersystem | Vertrag kündigen | Abo kündigen |
        Verträge hier kündigen | Widerruf | Bildnachweise | Compliance
      `,
      ru: `
        Политика конфиденциальности | Конфиденциальность | Пользовательское соглашение |
        Условия использования | Правила использования | Правила использования материалов |
        Правила сайта | Правовая информация | Политика обработки персональных данных |
        Обработка персональных данных | Согласие на обработку персональных данных |
        Отказ от ответственности | Правила перепечатки | Правообладателям | Политика cookie |
        Политика в отношении обработки персональных данных | Публичная оферта |
        Применяются рекомендательные технологии |
        На информационном ресурсе применяются рекомендательные технологии |
        Правила применения рекомендательных технологий
      `,
      zh: `
        隐私政策 | 隐私声明 | 隐私条款 | 隐私保护 | 隐私 | 使用条款 | 服务条款 | 服务协议 | 用户协议 | 法律声明 | 免责声明 | 免责条款 | 使用协议 |
        网站声明 | 版权与免责声明 | 网络谣言信息举报入口 | 违法和不良信息举报 | 不良信息举报 | 违法和不良信息举报电话 | 违法和不良信息举报中心 | 条款 | 营业执照 |
        互联网新闻信息服务许可证 | 增值电信业务经营许可证
      `,
      "zh-Hant": `
        隱私權政策 | 隱私政策 | 隱私權聲明 | 隱私權 | 隱私權保護政策 | 隱私聲明 | 使用條款 | 服務條款 | 使用者條款 | 會員條款 | 法律聲明 | 免責聲明 |
        免責條款 | 條款及細則 | 個人資料收集聲明 | 資訊安全政策 | 政府網站資料開放宣告
      `,
      ja: `
        利用規約 | プライバシーポリシー | 個人情報保護方針 | 個人情報の取り扱い | 個人情報の取扱い | 個人情報の取扱いについて | 個人情報について | 個人情報保護 |
        個人情報 | 免責事項 | 特定商取引法に基づく表記 | 特定商取引に関する法律に基づく表示 | 特定商取引法に基づく表示 | サイトポリシー | クッキーポリシー |
        Cookieポリシー | プライバシー | 規約 | ご利用規約 | 著作権・リンクについて | リンクについて | 利用環境 | ウェブアクセシビリティ |
        情報セキュリティ方針 | 外部送信規律 | 外部送信ポリシー | 会員規約 | プライバシーポリシー・著作権 | 利用規約 プライバシーポリシー | ソーシャルメディアポリシー
      `,
      it: `
        Informativa sulla privacy | Informativa privacy | Informativa sui cookie |
        Privacy e cookie | Privacy e Cookie Policy | Note legali | Termini e condizioni |
        Termini di utilizzo | Termini d'uso | Termini di servizio | Condizioni d'uso |
        Condizioni generali | Codice etico | Dati societari | Dichiarazione di accessibilità |
        Privacy policy e cookie policy | Politica dei cookie (UE) | Riserva TDM
      `,
      pt: `
        Política de privacidade | Privacidade | Aviso de privacidade | Termos de uso |
        Termos de utilização | Termos e condições | Termos de serviço | Condições de utilização |
        Condições de uso | Condições gerais | Ficha técnica | Estatuto editorial |
        Proteção de dados | LGPD | Política de proteção de dados | Princípios editoriais |
        Expediente | Livro de reclamações
      `,
      nl: `
        Privacybeleid | Privacyverklaring | Privacy verklaring | Cookiebeleid | Cookieverklaring |
        Cookiebeleid (EU) | Algemene voorwaarden | Gebruiksvoorwaarden | Colofon |
        Disclaimer en privacy | Toegankelijkheidsverklaring | Privacy en cookies | Voorwaarden |
        Leveringsvoorwaarden | Huisregels | Juridische informatie
      `,
      sv: `
        Integritetspolicy | Personuppgiftspolicy | Personuppgifter | Användarvillkor | Villkor |
        Köpvillkor | Cookiepolicy | Om cookies | Om kakor | Tillgänglighetsredogörelse |
        Integritet | Dataskydd | Behandling av personuppgifter | Allmänna villkor |
        Så hanterar vi personuppgifter
      `,
      da: `
        Privatlivspolitik | Persondatapolitik | Persondata | Cookiepolitik |
        Cookie- og privatlivspolitik | Handelsbetingelser | Vilkår og betingelser | Brugervilkår |
        Brugerbetingelser | Abonnementsvilkår | Tilgængelighedserklæring | Vilkår | Datapolitik |
        Betingelser
      `,
      nb: `
        Personvern | Personvernerklæring | Personvernpolicy | Informasjonskapsler |
        Vilkår for bruk | Brukervilkår | Kjøpsvilkår | Tilgjengelighetserklæring |
        Personvern og cookies | Personvern og informasjonskapsler | Vær Varsom-plakaten
      `,
      fi: `
        Tietosuojaseloste | Tietosuoja | Tietosuojakäytäntö | Käyttöehdot | Rekisteriseloste |
        Evästeet | Evästekäytäntö | Saavutettavuusseloste | Tilausehdot | Toimitusehdot |
        Tietoa evästeistä | Tietosuoja ja evästeet
      `,
      pl: `
        Polityka prywatności | Prywatność | Polityka cookies | Polityka plików cookies |
        Polityka prywatności i cookies | Regulamin | Regulaminy | Regulamin serwisu |
        Regulamin portalu | Nota prawna | Warunki korzystania | RODO | Deklaracja dostępności |
        Ochrona danych osobowych | Klauzula informacyjna | Zastrzeżenia prawne
      `,
      cs: `
        Ochrana osobních údajů | Zásady ochrany osobních údajů | Ochrana soukromí |
        Obchodní podmínky | Podmínky užití | Podmínky používání | Všeobecné obchodní podmínky |
        Zásady cookies | Prohlášení o přístupnosti | Tiráž | Etický kodex |
        Zpracování osobních údajů | Zásady používání cookies | Autorská práva a podmínky
      `,
      sk: `
        Ochrana osobných údajov | Zásady ochrany osobných údajov | Ochrana súkromia |
        Obchodné podmienky | Podmienky používania | Všeobecné obchodné podmienky |
        Zásady používania súborov cookies | Vyhlásenie o prístupnosti | Pravidlá používania |
        GDPR a cookies | Všeobecné podmienky
      `,
      hu: `
        Adatvédelem | Adatvédelmi nyilatkozat | Adatvédelmi tájékoztató |
        Adatkezelési tájékoztató | Adatkezelés | Felhasználási feltételek |
        Általános szerződési feltételek | ÁSZF | Impresszum | Jogi nyilatkozat | Süti szabályzat |
        Süti tájékoztató | Cookie szabályzat | Szerzői jogok és adatvédelem | Etikai kódex |
        Moderálási alapelvek
      `,
      ro: `
        Politica de confidențialitate | Confidențialitate | Politica cookies | Politica cookie |
        Termeni și condiții | Termeni de utilizare | Condiții de utilizare | Protecția datelor |
        Prelucrarea datelor cu caracter personal | Notă de informare | Politica editorială |
        ANPC | Caseta redacțională | Caseta redacție | Cod etic
      `,
      el: `
        Πολιτική απορρήτου | Πολιτική προστασίας δεδομένων | Προστασία προσωπικών δεδομένων |
        Προσωπικά δεδομένα | Όροι χρήσης | Όροι και προϋποθέσεις | Πολιτική cookies | Απόρρητο |
        Ταυτότητα | Νομική σημείωση | Όροι συμμετοχής | Δήλωση προσβασιμότητας |
        Όροι χρήσης & πολιτική απορρήτου
      `,
      he: `
        מדיניות פרטיות | מדיניות הפרטיות | פרטיות | תנאי שימוש | תקנון | תקנון האתר |
        תנאי השימוש | הצהרת נגישות | תקנון שימוש | קוד אתי | תנאי שימוש ומדיניות פרטיות
      `,
      ko: `
        개인정보처리방침 | 개인정보 처리방침 | 개인정보취급방침 | 이용약관 | 회원약관 | 청소년보호정책 | 청소년 보호정책 | 이메일무단수집거부 |
        이메일 무단수집거부 | 법적고지 | 면책조항 | 쿠키 정책 | 윤리강령 | 고충처리 | 고충처리인 | 고충처리인 제도 | 정정보도 | 편집규약 | 독자권익위원회 |
        운영원칙
      `,
      hi: `
        गोपनीयता नीति | प्राइवेसी पॉलिसी | नियम और शर्तें | उपयोग की शर्तें | सेवा की शर्तें |
        अस्वीकरण | डिस्क्लेमर | कुकी नीति | कुकी पॉलिसी | नियम एवं शर्तें | शिकायत निवारण |
        गोपनीयता
      `,
      uk: `
        Політика конфіденційності | Конфіденційність | Політика приватності | Умови використання |
        Правила користування | Правила користування сайтом | Угода користувача |
        Користувацька угода | Правова інформація | Редакційна політика |
        Правила використання матеріалів | Політика cookies | Захист персональних даних
      `,
      bg: `
        Политика за поверителност | Поверителност | Общи условия | Условия за ползване |
        Условия за използване | Лични данни | Защита на личните данни | Политика за бисквитки |
        Политика за бисквитките | Декларация за поверителност | Правила за поверителност
      `,
      vi: `
        Chính sách bảo mật | Chính sách quyền riêng tư | Quyền riêng tư | Điều khoản sử dụng |
        Điều khoản dịch vụ | Điều khoản | Điều khoản và điều kiện | Bảo mật | Chính sách cookie |
        Quy định sử dụng | Thỏa thuận sử dụng | Điều khoản bảo mật
      `,
      id: `
        Kebijakan privasi | Privasi | Syarat dan ketentuan | Syarat & ketentuan |
        Ketentuan layanan | Ketentuan penggunaan | Persyaratan layanan | Pedoman media siber |
        Pedoman pemberitaan media siber | Penafian | Kode etik | Kode etik jurnalistik |
        Kebijakan cookie | Kebijakan data pribadi | Pedoman siber
      `,
      ca: `
        Política de privacitat | Privacitat | Política de galetes | Condicions d'ús |
        Condicions generals | Termes i condicions | Protecció de dades | Nota legal | Codi ètic
      `,
    }),
  },
  {
    name: "legal footer",
    reason: "A legal link that stands at the foot of a page only.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      en: `
        Do Not Sell My Personal Information | Do Not Sell or Share My Personal Information |
        Do Not Sell My Info | Do not sell my data | Do not sell or share my personal data |
        Your Privacy Choices | Your Privacy Rights | Your US Privacy Rights |
        Your California Privacy Rights | California Privacy Rights | California Privacy Notice |
        CA Notice at Collection | CA Privacy Notice | Notice at collection |
        Limit the use of my sensitive personal information | About ads | EEO Report |
        EEO Statement | FCC Public File | FCC Applications | Public File | Public Inspection File |
        Closed Captioning | Children's Television Report | Terms & Conditions of Sale
      `,
      de: "Utiq verwalten | Digital Services Act | Kündigungsbutton",
      fr: "Utiq | Gérer Utiq",
      zh: `
        京ICP备#号 | 粤ICP备#号 | 沪ICP备#号 | 浙ICP备#号 | 苏ICP备#号 | 京公网安备 #号 | 京公网安备#号 | 京ICP备#号-# |
        粤ICP备#号-# | 沪ICP备#号-# | 浙ICP备#号-# | 京ICP证#号
      `,
      ko: "인터넷신문윤리강령 | 인터넷신문위원회",
    }),
  },
];
