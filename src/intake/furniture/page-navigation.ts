import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_NAVIGATION_RULES: readonly FurnitureRule[] = [
  {
    name: "skip link",
    reason: "A link for keyboards and screen readers that jumps over the menu.",
    place: "anywhere",
    isInMenu: true,
    wordings: wordingsByLanguage({
      en: `
        Skip to content | Skip to main content | Skip to the content | Skip to the main content |
        Skip to main | Skip to article | Skip to navigation | Skip to main navigation |
        Skip to primary navigation | Skip to secondary navigation | Skip to footer |
        Skip to search | Skip to menu | Skip to sidebar | Skip to primary sidebar |
        Skip to secondary menu | Skip to primary content | Skip to secondary content |
        Skip navigation | Skip navigation links | Skip Main Navigation | Skip links | Skip link |
        Jump to content | Jump to main content | Jump to navigation |
        Jump to Navigation Jump to Content | Jump to search | Skip to product information |
        Skip ahead to content | Skip header | Skip to page content | Skip to header | Skip to body |
        Skip to top | Skip the navigation | Go to content | Go to main content | Go to the content |
        Go to navigation | Accessibility links | Accessibility help | Skip to comments |
        Skip to site navigation | Skip to local navigation | Skip to content Skip to footer |
        Skip to main content Skip to footer | Skip to main contentSkip to navigation |
        Skip to contentSkip to footer | Press Alt+# to skip to content | Screen Reader Access
      `,
      ar: `
        التجاوز إلى المحتوى | تخطى إلى المحتوى | تخطي للمحتوى | انتقل إلى المحتوى |
        الانتقال إلى المحتوى | تخطي إلى المحتوى الرئيسي | تجاوز إلى المحتوى الرئيسي |
        التجاوز إلى المحتوى الرئيسي | انتقل إلى المحتوى الرئيسي | الانتقال إلى المحتوى الرئيسي |
        تجاوز إلى المحتوى | اذهب إلى المحتوى | تخطي التنقل | انتقل إلى التنقل | انتقل إلى البحث |
        تجاهل وانتقل إلى التصفح | روابط الدخول | تخطى القائمة
      `,
      fa: `
        پرش به محتوا | پرش به محتوای اصلی | رفتن به محتوا | رفتن به محتوای اصلی |
        رفتن به نوشته‌ها | رد کردن و رفتن به محتوا | پرش به ناوبری | پرش به منو | پرش به جستجو |
        گذر به محتوا | رد شدن به محتوای اصلی
      `,
      tr: `
        İçeriğe geç | İçeriğe atla | Ana içeriğe geç | Ana içeriğe atla | İçeriğe git |
        Ana içeriğe git | Menüye geç | Gezintiye atla | Aramaya atla | Navigasyona geç |
        Menüyü atla | Alt bilgiye geç | Altbilgiye atla
      `,
      fr: `
        Aller au contenu | Aller au contenu principal | Passer au contenu |
        Passer au contenu principal | Passer au contenu de la page | Accéder au contenu |
        Accéder au contenu principal | Accéder directement au contenu | Accès direct au contenu |
        Aller au menu | Aller à la navigation | Aller à la recherche | Accéder à la navigation |
        Accéder à la recherche | Aller au pied de page | Passer à la navigation |
        Passer au pied de page | Sauter au contenu | Skip vers le contenu |
        Aller directement au contenu | Passer la navigation | Panneau de gestion des cookies
      `,
      es: `
        Saltar al contenido | Saltar al contenido principal | Ir al contenido |
        Ir al contenido principal | Ir directamente al contenido | Pasar al contenido principal |
        Ir a la navegación | Saltar a la navegación | Ir a la navegación principal | Ir al menú |
        Saltar a navegación | Saltar navegación | Ir al pie de página | Saltar al pie de página |
        Omitir navegación | Omitir e ir al contenido | Omitir los comandos de cinta |
        Saltar a contenido principal | Skip al contenido | Ir al buscador
      `,
      de: `
        Zum Inhalt springen | Direkt zum Inhalt | Zum Inhalt | Zum Hauptinhalt springen |
        Zum Hauptinhalt | Direkt zum Hauptinhalt | Springe zum Inhalt | Springe zum Hauptinhalt |
        Inhalt überspringen | Zum Inhalt wechseln | Zum Inhalt nach oben | Weiter zum Inhalt |
        Zur Navigation springen | Zur Hauptnavigation springen | Zur Hauptnavigation |
        Zur Navigation | Zur Suche springen | Zur Suche | Zum Menü springen | Zum Menü |
        Zum Footer springen | Zum Footer | Zur Fußzeile springen | Zum Seitenende |
        Navigation überspringen | Direkt zur Navigation | Direkt zur Suche |
        Springe direkt zum Inhalt | Springe zur Navigation | Springe zur Suche | Skip zum Inhalt |
        Sprungmarken | Sprunglinks | Zum Artikel springen | Zum Seiteninhalt springen |
        Menü überspringen | Zur Startseite wechseln | Zum Hauptbereich springen
      `,
      ru: `
        Перейти к содержимому | Перейти к содержанию | Перейти к основному содержанию |
        Перейти к основному содержимому | Перейти к контенту | Перейти к основному контенту |
        Пропустить до содержимого | Пропустить навигацию | Перейти к навигации | Перейти к поиску |
        Перейти к меню | Перейти к подвалу | Перейти на главное содержание |
        Перейти на главное меню | Skip к контенту | Пропустить и перейти к содержимому
      `,
      zh: `
        跳至内容 | 跳到内容 | 跳转到内容 | 跳至正文 | 跳到正文 | 跳转至内容 | 跳转到主要内容 | 跳至主要内容 | 跳到主要内容 | 跳过内容 | 跳到主内容 |
        跳过导航 | 跳转至主要内容 | 跳至主内容 | 转到主要内容 | 跳至导航 | 跳到导航 | 跳转到导航 | 跳转到搜索 | 跳至搜索 | 跳至页脚 | 跳到页脚
      `,
      "zh-Hant": `
        跳至內容 | 跳至主要內容 | 跳到主要內容 | 跳到內容 | 移至主內容 | 跳轉到內容 | 跳至主內容 | 略過巡覽連結 | 跳到主要內容區塊 | 跳到主要內容區 |
        略過導覽 | 跳至導覽 | 跳至搜尋 | 跳至頁尾
      `,
      ja: `
        コンテンツへスキップ | 本文へスキップ | メインコンテンツへスキップ | メインコンテンツに移動 | コンテンツに移動 | コンテンツに進む | 本文へ | 本文へ移動 |
        本文へジャンプ | コンテンツへ移動 | メインコンテンツへ移動 | ナビゲーションへスキップ | ナビゲーションをスキップ | ナビゲーションに移動 | 検索に移動 |
        メニューへスキップ | 内容をスキップ | ページの本文へ | このページの本文へ | フッターへスキップ | コンテンツにスキップする | コンテンツにスキップ
      `,
      it: `
        Vai al contenuto | Vai al contenuto principale | Salta al contenuto |
        Salta al contenuto principale | Passa al contenuto | Passa al contenuto principale |
        Vai ai contenuti | Salta ai contenuti | Vai direttamente ai contenuti |
        Vai alla navigazione | Salta la navigazione | Vai al menu | Vai al menu principale |
        Vai al footer | Vai al piè di pagina | Salta alla navigazione | Skip al contenuto |
        Vai alla ricerca
      `,
      pt: `
        Pular para o conteúdo | Pular para o conteúdo principal | Ir para o conteúdo |
        Ir para o conteúdo principal | Saltar para o conteúdo | Saltar para o conteúdo principal |
        Saltar para conteúdo | Avançar para o conteúdo | Avançar para o conteúdo principal |
        Passar para o conteúdo principal | Pular para conteúdo | Ir para conteúdo |
        Ir para o menu | Ir para a busca | Ir para o rodapé | Ir para a navegação |
        Pular para a navegação | Pular navegação | Saltar para a navegação | Ir para a pesquisa |
        Saltar para o rodapé | Pular para o rodapé
      `,
      nl: `
        Ga naar de inhoud | Ga naar inhoud | Ga naar hoofdinhoud | Ga naar de hoofdinhoud |
        Naar de inhoud | Doorgaan naar inhoud | Meteen naar de inhoud |
        Overslaan en naar de inhoud gaan | Spring naar content | Spring naar inhoud |
        Spring naar de inhoud | Spring naar de hoofdinhoud | Direct naar inhoud |
        Direct naar de inhoud | Direct naar artikelinhoud | Naar hoofdinhoud |
        Naar de hoofdinhoud | Spring naar de hoofdnavigatie | Ga naar de navigatie |
        Ga naar navigatie | Naar de navigatie | Ga naar zoeken | Ga naar de footer |
        Ga naar footer | Navigatie overslaan | Skip naar inhoud
      `,
      sv: `
        Hoppa till innehåll | Hoppa till innehållet | Hoppa till huvudinnehåll |
        Hoppa till huvudinnehållet | Till innehåll | Till innehållet | Gå till innehåll |
        Gå till innehållet | Gå till huvudinnehåll | Gå till huvudinnehållet |
        Gå direkt till innehåll | Till huvudinnehåll | Till huvudinnehållet |
        Hoppa till navigering | Hoppa till navigation | Hoppa till meny | Hoppa till sök |
        Hoppa till sidfot | Gå direkt till sidans innehåll | Hoppa över navigering
      `,
      da: `
        Gå til indhold | Gå til indholdet | Gå til hovedindhold | Gå til hovedindholdet |
        Spring til indhold | Spring til indholdet | Hop til indhold | Hop til indholdet |
        Fortsæt til indhold | Videre til indhold | Spring til hovedindhold |
        Spring til hovedindholdet | Hop til hovedindhold | Spring over navigation |
        Spring navigation over | Spring til navigation | Gå til navigation | Gå til søgning |
        Gå til sidefod
      `,
      nb: `
        Hopp til innhold | Hopp til innholdet | Hopp til hovedinnhold | Hopp til hovedinnholdet |
        Gå til innhold | Gå til innholdet | Gå til hovedinnhold | Gå til hovedinnholdet |
        Rett til innholdet | Til innhold | Til innholdet | Til hovedinnhold |
        Hopp over navigasjon | Hopp til navigasjon | Hopp til søk | Hopp til bunnen |
        Gå videre til innholdet | Hopp rett til innholdet
      `,
      fi: `
        Siirry sisältöön | Siirry pääsisältöön | Siirry suoraan sisältöön | Hyppää sisältöön |
        Hyppää pääsisältöön | Hyppää suoraan sisältöön | Siirry sivun sisältöön |
        Siirry navigaatioon | Siirry valikkoon | Siirry hakuun | Siirry alatunnisteeseen |
        Ohita navigaatio
      `,
      pl: `
        Przejdź do treści | Przejdź do głównej treści | Przejdź do głównej zawartości |
        Przejdź do zawartości | Przeskocz do treści | Skocz do treści | Skocz do zawartości |
        Przejdź do menu | Przejdź do nawigacji | Przejdź do wyszukiwarki | Przejdź do wyszukiwania |
        Przejdź do stopki | Przejdź do menu głównego | Pomiń nawigację | Przejdź do artykułu |
        Pomiń linki | Przejdź na skróty do treści
      `,
      cs: `
        Přejít k obsahu | Přejít na obsah | Přeskočit na obsah | Přejít k hlavnímu obsahu |
        Přejít na hlavní obsah | Přejít k obsahu webu | Přeskočit na hlavní obsah |
        Přeskočit k obsahu | Skočit na obsah | Přejít na navigaci | Přejít k navigaci |
        Přejít na menu | Přejít k hlavnímu menu | Přeskočit navigaci | Přejít k vyhledávání |
        Přejít k patičce
      `,
      sk: `
        Prejsť na obsah | Prejsť k obsahu | Skočiť na hlavný obsah | Prejsť na hlavný obsah |
        Preskočiť na hlavný obsah | Preskočiť navigáciu | Prejsť na navigáciu |
        Prejsť na vyhľadávanie | Prejsť na pätičku
      `,
      hu: `
        Ugrás a tartalomra | Ugrás a tartalomhoz | Ugrás a fő tartalomra | Tovább a tartalomra |
        Kilépés a tartalomba | Tovább a tartalomhoz | Tartalomhoz ugrás | Ugrás a navigációhoz |
        Ugrás a menüre | Ugrás a kereséshez | Ugrás a lábléchez | Skip a tartalomra
      `,
      ro: `
        Sari la conținut | Sari la conținutul principal | Salt la conținut | Mergi la conținut |
        Mergi la conţinutul principal | Treci la conținut | Treci la conținutul principal |
        Sari la navigare | Mergi direct la conținut | Sari peste navigare | Sari la meniu |
        Sari la subsol | Salt la conținutul principal
      `,
      el: `
        Μετάβαση στο περιεχόμενο | Μετάβαση σε περιεχόμενο | Μετάβαση στο κύριο περιεχόμενο |
        Παράκαμψη προς το κυρίως περιεχόμενο | Παράλειψη προς περιεχόμενο |
        Προχωρήστε στο περιεχόμενο | Μεταπηδήστε στο περιεχόμενο | Μετάβαση στην πλοήγηση |
        Μετάβαση στην αναζήτηση | Μετάβαση στο μενού | Παράκαμψη πλοήγησης |
        Μετάβαση στο υποσέλιδο
      `,
      he: `
        דלג לתוכן | דלג לתוכן המרכזי | דלג לתוכן הראשי | דילוג לתוכן | דילוג לתוכן העיקרי |
        דילוג לתוכן הראשי | דילוג לתוכן המרכזי | מעבר לתוכן | מעבר לתוכן המרכזי |
        מעבר לתוכן העיקרי | דלגו לתוכן | דילוג לתפריט | דלג לתפריט | דילוג לניווט | דילוג לפוטר
      `,
      ko: `
        콘텐츠로 건너뛰기 | 콘텐츠로 바로가기 | 본문 바로가기 | 본문으로 건너뛰기 | 본문내용 바로가기 | 주메뉴 바로가기 | 메뉴 바로가기 | 본문으로 바로가기 |
        컨텐츠로 건너뛰기 | 주요 콘텐츠로 건너뛰기 | 주 메뉴 바로가기 | 하단 바로가기 | 하단메뉴 바로가기 | 전체메뉴 바로가기 | 검색 바로가기 |
        기사 본문 바로가기 | 상단메뉴 바로가기 | 내용 바로가기 | 본문 바로 가기 | 내비게이션 건너뛰기
      `,
      hi: `
        सामग्री पर जाएं | मुख्य सामग्री पर जाएं | कंटेंट पर जाएं |
        इसे छोड़कर सामग्री पर बढ़ने के लिए | मुख्य विषयवस्तु में जाएं | नेविगेशन पर जाएं |
        मुख्य सामग्री में जाएं | खोज पर जाएं | विषयवस्तु पर जाएं
      `,
    }),
  },
  {
    name: "skip link",
    reason: "A link for keyboards and screen readers that jumps over the menu.",
    place: "anywhere",
    isInMenu: true,
    wordings: wordingsByLanguage({
      uk: `
        Перейти до вмісту | Перейти до контенту | Перейти до основного вмісту |
        Перейти до основного контенту | Перейти до основного матеріалу | Перейти до змісту |
        Перейти до головного вмісту | Перейти до навігації | Перейти до пошуку | Перейти до меню |
        Пропустити навігацію | Скочити до вмісту
      `,
      bg: `
        Към съдържанието | Преминаване към съдържанието | Премини към съдържанието |
        Прескачане към съдържанието | Преминете към съдържанието | Към основното съдържание |
        Премини към основното съдържание | Към навигацията | Прескочи до съдържанието |
        Към търсенето
      `,
      vi: `
        Bỏ qua nội dung | Chuyển đến nội dung | Chuyển tới nội dung | Chuyển đến nội dung chính |
        Nhảy đến nội dung | Chuyển đến phần nội dung | Đi đến nội dung | Đi đến nội dung chính |
        Bỏ qua và tới nội dung chính | Bỏ qua để đến nội dung | Nhảy tới nội dung |
        Bỏ qua điều hướng
      `,
      id: `
        Langsung ke konten | Langsung ke konten utama | Lewati ke konten |
        Lewati ke konten utama | Loncat ke konten | Lompat ke konten | Langsung ke isi |
        Lewati ke navigasi | Langsung ke navigasi | Lompat ke konten utama | Lompat ke isi |
        Lewati navigasi | Loncat ke isi | Lewati ke isi
      `,
      ca: `
        Salta al contingut | Vés al contingut | Aneu al contingut | Salta al contingut principal |
        Vés al contingut principal | Anar al contingut | Vés a la navegació | Salta la navegació |
        Salta a la navegació | Anar al contingut principal | Vés al menú | Salta al menú
      `,
      sr: "Пређи на садржај | Preskoči na sadržaj | Pređi na sadržaj",
      hr: "Idi na sadržaj | Skoči na glavni sadržaj",
      sl: "Preskoči na vsebino | Skoči na vsebino | Pojdi na vsebino",
      lt: "Pereiti prie turinio | Eiti prie turinio",
      lv: "Pāriet uz saturu | Doties uz saturu",
      et: "Liigu sisu juurde | Mine sisu juurde",
      is: "Fara í efni | Fara beint í efni",
      th: "ข้ามไปยังเนื้อหา | ข้ามไปที่เนื้อหา | ข้ามไปเนื้อหาหลัก",
      bn: "বিষয়বস্তুতে চলুন | সরাসরি মূল বিষয়বস্তুতে যান",
      ur: "مواد پر جائیں | اہم مواد پر جائیں",
    }),
  },
];
