import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_SITE_LINK_RULES: readonly FurnitureRule[] = [
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      en: `
        About | About us | Contact | Contact us | Careers | Jobs | Work with us | Work for us |
        Advertise | Our team | Team | Staff | Our staff | Masthead | FAQ | FAQs | Feedback |
        Contact the newsroom | News tips | Submit news | Write for us | Media kit | Press |
        Press room | Press releases | Partners | About Contact | About Us Contact Us |
        AboutContact | Contact About | Company | Our company | Who we are | Our mission | Mission |
        Help Center | Help Centre | Customer service | Customer support | Site map | Sitemap | RSS |
        RSS feed | RSS feeds | A-Z index | Get in touch | Investor relations | Corporate |
        Write to us | Editorial team | Contact Advertise | About us Contact Advertise
      `,
      ar: `
        من نحن | عن الموقع | اتصل بنا | تواصل معنا | للتواصل | للإعلان | للإعلان معنا | الإعلانات |
        هيئة التحرير | فريق العمل | فريق التحرير | وظائف | وظائف شاغرة | خريطة الموقع | خلاصات RSS |
        الأسئلة الشائعة | عنا | حول | حول الموقع | اكتب لنا | عن الشبكة
      `,
      fa: `
        درباره ما | تماس با ما | ارتباط با ما | تبلیغ در سایت | فرصت‌های شغلی | همکاری با ما |
        نقشه سایت | نقشه وب‌سایت | سوالات متداول | خوراک RSS | آر اس اس | درباره | تماس
      `,
      tr: `
        Hakkımızda | Hakkında | İletişim | Bize ulaşın | Reklam verin | Künye | Kariyer |
        İnsan kaynakları | Site haritası | Sıkça sorulan sorular | SSS | RSS Kaynağı | Kurumsal |
        Hakkımızda İletişim | Künye İletişim
      `,
      fr: `
        À propos | À propos de nous | Qui sommes-nous ? | Qui sommes-nous |
        Contact Mentions légales | Contactez-nous | Nous contacter | Contacter la rédaction |
        Annonceurs | Recrutement | Carrières | Emplois | Offres d'emploi | Nos offres d'emploi |
        L'équipe | Notre équipe | La rédaction | Plan du site | Plan de site | Flux RSS |
        Foire aux questions | Aide et contact | Devenir partenaire | Partenaires | Presse |
        Nous rejoindre
      `,
      es: `
        Quiénes somos | ¿Quiénes somos? | Acerca de | Acerca de nosotros | Sobre nosotros |
        Nosotros | Contacto | Contáctanos | Contáctenos | Contactar | Anúnciate | Anúnciese |
        Anúnciate con nosotros | Trabaja con nosotros | Empleo | Equipo | Nuestro equipo |
        Redacción | Mapa del sitio | Mapa web | Mapa del web | Preguntas frecuentes | Directorio |
        Staff editorial | Defensor del lector
      `,
      de: `
        Über uns | Über mich | Kontakt | Kontaktformular | Karriere | Stellenangebote |
        Jobs & Karriere | Jobs und Karriere | Offene Stellen | Werben | Werben bei uns |
        Mediadaten | Media | Inserieren | Anzeigen aufgeben | Anzeige aufgeben | Redaktion |
        Das Team | Unser Team | Verlag | Sitemap Impressum | Seitenübersicht | RSS-Feed |
        RSS-Feeds | Häufige Fragen | Hilfe & Kontakt | Kundenservice | Leserservice | Service |
        Wir über uns | Spenden | Partner | Unternehmen | Ansprechpartner | Kontakt Impressum AGB
      `,
      ru: `
        О нас | О проекте | О сайте | О компании | О редакции | Контакты | Связаться с нами |
        Обратная связь | Реклама на сайте | Рекламодателям | Рекламодателю | Вакансии | Редакция |
        Карта сайта | Команда | Партнеры | Помощь проекту | О газете | RSS-лента |
        Написать в редакцию | Прислать новость | Предложить новость
      `,
      zh: `
        关于我们 | 联系我们 | 关于 | 联系 | 联系方式 | 加入我们 | 招聘 | 诚聘英才 | 人才招聘 | 招贤纳士 | 广告服务 | 广告合作 | 商务合作 | 广告投放 |
        广告联系 | 网站地图 | 站点地图 | 帮助中心 | 常见问题 | 客服中心 | 合作伙伴 | 投稿 | 我要投稿 | 关于本站 | 关于我们联系我们 | 网站简介 | 网站律师 |
        版权投诉 | RSS订阅 | 供稿服务 | 数据服务
      `,
      "zh-Hant": `
        關於我們 | 聯絡我們 | 聯繫我們 | 關於 | 聯絡 | 加入我們 | 徵才 | 人才招募 | 廣告刊登 | 刊登廣告 | 廣告服務 | 合作提案 | 網站地圖 | 網站導覽圖 |
        常見問題 | 意見反映 | 聯絡資訊 | 服務信箱
      `,
      ja: `
        お問い合わせ | お問合せ | お問い合せ | 運営会社 | 会社概要 | 企業情報 | 会社情報 | 会社案内 | 採用情報 | 広告掲載 | 広告掲載について |
        広告について | 広告のご案内 | サイトマップ | よくある質問 | よくあるご質問 | 当サイトについて | このサイトについて | 運営者情報 | ご利用ガイド |
        ヘルプ・お問い合わせ | ご意見・お問い合わせ | 編集部について | 記事提供 | プレスリリース | 私たちについて | 運営会社 お問い合わせ |
        お問い合わせ プライバシーポリシー | RSSフィード | サイトマップ お問い合わせ
      `,
      it: `
        Chi siamo | Contatti | Contattaci | Lavora con noi | La redazione | Redazione | Gerenza |
        Mappa del sito | Scrivici | Scrivi alla redazione | Feed RSS | Domande frequenti |
        Su di noi | Chi siamo Contatti | Collabora con noi | Per la pubblicità
      `,
      pt: `
        Sobre | Sobre nós | Quem somos | Contato | Contatos | Contactos | Fale conosco |
        Fale connosco | Anuncie | Anuncie aqui | Anuncie conosco | Trabalhe conosco | Equipe |
        Equipa | Redação | Mapa do site | Perguntas frequentes | Institucional | Entre em contato |
        Quem somos Contato
      `,
      nl: `
        Over ons | Contact opnemen | Neem contact op | Contacteer ons | Adverteren | Adverteer |
        Vacatures | Werken bij | Werken bij ons | Redactie | Klantenservice | Veelgestelde vragen |
        Over | Wie zijn wij | Wie zijn we | Pers
      `,
      sv: `
        Om oss | Kontakta oss | Kontakta redaktionen | Annonsera | Annonsera hos oss | Lediga jobb |
        Jobba hos oss | Redaktionen | Kundservice | Kundtjänst | Vanliga frågor | Frågor och svar |
        Webbplatskarta | Sajtkarta | RSS-flöde | Tipsa redaktionen | Om webbplatsen | Karriär |
        Jobba med oss
      `,
      da: `
        Om os | Kontakt os | Kontakt redaktionen | Annoncering | Ledige stillinger | Job |
        Kundeservice | Ofte stillede spørgsmål | Sitekort | Oversigt
      `,
      nb: `
        Kontakt oss | Kontakt redaksjonen | Annonsere | Annonsér | Annonsere hos oss | Redaksjonen |
        Kundesenter | Ofte stilte spørsmål | Nettstedskart | Sidekart | Jobb hos oss |
        Ansvarlig redaktør | Om nettstedet
      `,
      fi: `
        Tietoa meistä | Meistä | Yhteystiedot | Ota yhteyttä | Yhteydenotto | Mainosta |
        Mainonta | Mainostajille | Avoimet työpaikat | Töihin meille | Toimitus | Asiakaspalvelu |
        Usein kysytyt kysymykset | UKK | Sivukartta | Palaute | Anna palautetta |
        Tietoa sivustosta | RSS-syötteet | Yritys
      `,
      pl: `
        O nas | O serwisie | O portalu | Kontakt z redakcją | Napisz do nas |
        Skontaktuj się z nami | Reklamuj się u nas | Reklama w serwisie | Praca | Kariera |
        Redakcja | Zespół | Mapa strony | Mapa serwisu | Najczęściej zadawane pytania | Kanały RSS |
        Dla reklamodawców | Partnerzy | Biuro reklamy | O nas Kontakt | Reklama Kontakt
      `,
      cs: `
        O webu | Kontakty | Kontaktujte nás | Napište nám | Reklama a inzerce | Volná místa |
        Redakce | Mapa stránek | Mapa webu | Časté dotazy | RSS kanály | Partneři |
        Kontakt na redakci | O projektu
      `,
      sk: `
        Reklama a inzercia | Redakcia | Mapa stránok | Mapa stránky | Časté otázky | O webe |
        Cenník inzercie
      `,
      hu: `
        Rólunk | Kapcsolat | Elérhetőség | Elérhetőségek | Médiaajánlat | Hirdessen nálunk |
        Hirdetési lehetőségek | Állások | Karrier | Szerkesztőség | Oldaltérkép | Honlaptérkép |
        Gyakori kérdések | GYIK | Impresszum Kapcsolat | Írjon nekünk | Írj nekünk | Ügyfélszolgálat
      `,
      ro: `
        Despre noi | Despre | Contactează-ne | Contactați-ne | Cariere | Locuri de muncă | Echipa |
        Redacția | Echipa redacțională | Harta site | Harta site-ului | Întrebări frecvente |
        Cine suntem | Contact Publicitate
      `,
      el: `
        Σχετικά με εμάς | Ποιοι είμαστε | Επικοινωνία | Επικοινωνήστε μαζί μας | Διαφημιστείτε |
        Διαφήμιση στο site | Θέσεις εργασίας | Καριέρα | Χάρτης ιστότοπου | Χάρτης site |
        Συχνές ερωτήσεις | Όροι χρήσης Επικοινωνία | Η ομάδα μας
      `,
      he: `
        אודות | אודותינו | צור קשר | צרו קשר | יצירת קשר | פרסמו אצלנו | פרסום באתר | דרושים |
        מי אנחנו | המערכת | מפת אתר | מפת האתר | שאלות נפוצות | כתבו לנו | קצת עלינו | שירות לקוחות
      `,
      ko: `
        회사소개 | 회사 소개 | 신문사소개 | 매체소개 | 광고문의 | 광고안내 | 광고 문의 | 제휴문의 | 제휴 문의 | 문의하기 | 고객센터 | 채용 | 채용정보 |
        인재채용 | 사이트맵 | 오시는길 | 찾아오시는 길 | 자주 묻는 질문 | 불편신고 | 조직도 | 소개 | 연락처 | 광고·제휴 문의 | 독자투고 | 공지사항
      `,
      hi: `
        हमारे बारे में | संपर्क करें | हमसे संपर्क करें | संपर्क | विज्ञापन दें |
        हमारे साथ विज्ञापन दें | करियर | साइटमैप | साइट मैप | अक्सर पूछे जाने वाले प्रश्न | आरएसएस |
        फीडबैक | हमारी टीम
      `,
      uk: `
        Про нас | Про проєкт | Про проект | Про сайт | Про видання | Контакти |
        Зв'язатися з нами | Зворотний зв'язок | Реклама на сайті | Рекламодавцям | Вакансії |
        Редакція | Мапа сайту | Карта сайту | Часті запитання | Надіслати новину | Партнери
      `,
      bg: `
        За нас | За контакти | Контакт с нас | Свържете се с нас | Реклама при нас |
        Рекламирай тук | Кариери | Екип | Карта на сайта | Често задавани въпроси | За реклама |
        Изпрати новина | Партньори
      `,
      vi: `
        Giới thiệu | Về chúng tôi | Liên hệ | Liên hệ quảng cáo | Liên hệ với chúng tôi |
        Tuyển dụng | Sơ đồ trang | Sơ đồ trang web | Câu hỏi thường gặp | Tòa soạn | Đặt báo |
        Liên hệ tòa soạn | Báo giá quảng cáo | Góp ý | Thông tin tòa soạn
      `,
      id: `
        Tentang kami | Tentang | Hubungi kami | Kontak | Kontak kami | Pasang iklan | Info iklan |
        Karir | Karier | Lowongan kerja | Redaksi | Susunan redaksi | Tim redaksi | Peta situs |
        Pertanyaan umum | Tentang kami Redaksi | Kirim tulisan
      `,
      ca: `
        Qui som | Sobre nosaltres | Contacte | Contacta | Contacta amb nosaltres | Contacta'ns |
        Treballa amb nosaltres | Equip | Redacció | Preguntes freqüents | Anuncia't
      `,
    }),
  },
];
