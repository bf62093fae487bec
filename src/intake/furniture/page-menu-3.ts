import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_MENU_RULES_3: readonly FurnitureRule[] = [
  {
    name: "previous and next",
    reason: "A link to the next or the previous page.",
    place: "edges",
    leadsToNeighbour: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Previous | Next | Prev | Prev Next | Previous Next | PreviousNext | Next Page |
        Previous Page | Prev Article | Older Posts | Newer Posts | Older Post | Newer Post | Older |
        Newer | Newer Post Older Post Home | Older Post Home Newer Post | Newer PostOlder PostHome |
        Older entries | Newer entries | Next Entries | Prev Post | Prev Post Next Post |
        Previous Post Next Post | Previous article Next article | First | Last | First page |
        Last page | Next image | Previous image | Previous slide | Next slide | Next gallery |
        Previous gallery | Page # | Page # of # | # of # | # / # | Go to page | Go to next page |
        Go to previous page | Continue | Back | Go back | Back to results | Back to news |
        Back to all news | Back to list | Back to blog | Back to articles | Return to previous page
      `,
      ar: `
        السابق التالي | المقالة السابقة | المقالة التالية | الصفحة التالية | الصفحة السابقة |
        الصفحة # | الصفحة # من # | رجوع | العودة | عودة | الأولى | الأخيرة | السابقة | التالية |
        المشاركة السابقة | المشاركة التالية | أحدث | أقدم | رسالة أقدم | رسالة أحدث
      `,
      fa: `
        قبلی | بعدی | قبلی بعدی | نوشته پیشین | صفحه بعد | صفحه قبل | صفحه بعدی | صفحه قبلی |
        صفحه # از # | بازگشت | نخست | آخر | پیشین
      `,
      tr: `
        Önceki Sonraki | Önceki sayfa | Sonraki sayfa | Önceki içerik | Sonraki içerik |
        Önceki gönderi | Sonraki gönderi | Sonraki Kayıt | Önceki Kayıt | Daha Yeni Kayıtlar |
        Daha Eski Kayıtlar | Sayfa # | Sayfa # / # | Geri | Geri dön | İleri | İlk | Son
      `,
      fr: `
        Précédent Suivant | Page précédente | Page suivante | Articles plus anciens |
        Articles plus récents | Articles plus anciens Articles plus récents | Article plus récent |
        Article plus ancien | Message plus ancien | Message plus récent | Précédente | Suivante |
        Page # sur # | Page # de # | Retour | Retour à la liste | Retour aux actualités |
        Première page | Dernière page | Image suivante | Image précédente | Diapositive suivante |
        Diapositive précédente
      `,
      es: `
        Anterior Siguiente | Artículo Anterior Siguiente Artículo | Entradas anteriores |
        Entradas siguientes | Entradas más recientes | Entradas antiguas | Entrada más reciente |
        Entrada antigua | Nota anterior | Siguiente nota | Página anterior | Página siguiente |
        Siguiente página | Página # | Página # de # | Volver | Volver atrás | Volver a noticias |
        Regresar | Atrás | Primera | Última | Siguiente post | Post anterior | Post siguiente
      `,
      de: `
        Vor | Zurück Weiter | ZurückWeiter | Vorheriger | Nächster | Nächste | Vorherige |
        Vorherige Seite | Nächste Seite | Älterer Beitrag | Neuerer Beitrag | Ältere Beiträge |
        Neuere Beiträge | Ältere Posts | Neuere Posts | Älterer Post | Neuerer Post |
        Nächster Post | Vorheriger Post | Seite # | Seite # von # | Erste Seite | Letzte Seite |
        Nächstes Bild | Vorheriges Bild | Nächste Folie | Zurück zur Liste |
        Zurück zur vorherigen Seite | Blättern | Weiterblättern | Zurückblättern | Artikel zurück |
        Artikel weiter
      `,
      ru: `
        Вперёд | Следующий | Предыдущий | Предыдущая Следующая | Следующая страница |
        Предыдущая страница | Предыдущий пост | Следующий пост | Предыдущий материал |
        Следующий материал | Более ранние записи | Более поздние записи | Страница # |
        Страница # из # | Вернуться | Вернуться назад | Назад к списку | Первая | Последняя |
        Навигация назад | След. | Пред.
      `,
      zh: `
        上一页 | 下一页 | 上一篇 下一篇 | 上一页 下一页 | 上一张 | 下一张 | 尾页 | 末页 | 首页 上一页 下一页 尾页 | 第#页 | 第 # 页 | 共#页 |
        较旧文章 | 较新文章 | 返回 | 返回列表 | 返回上一页 | 后退 | 前一篇 | 后一篇 | 上页 | 下页 | 下一个 | 上一个 | 没有了 | 上一篇：没有了 |
        下一篇：没有了 | 分享到下一篇
      `,
      "zh-Hant": `
        上一頁 | 下一頁 | 上一頁 下一頁 | 較舊的文章 | 較新的文章 | 較舊文章 | 較新文章 | 第#頁 | 最後一頁 | 第一頁 | 返回上一頁 | 回上一頁 | 回列表 |
        前一篇文章 | 後一篇文章 | 上一張 | 下一張 | 較新的發表 | 較舊的發表 | 下一個 | 上一個
      `,
      ja: `
        前へ 次へ | 次のページ | 前のページ | 次ページ | 前ページ | 次のページへ | 前のページへ | 過去の記事 | 新しい記事 | 古い記事 | 新しい投稿 |
        過去の投稿 | 次の投稿 | 前の投稿 | 前の画像 | 次の画像 | ページ # | #ページ | #/# | 戻る | 前に戻る | 前のページに戻る | 最初 | 最後 |
        最初へ | 最後へ | 続きは次ページへ | 次 | 前
      `,
      it: `
        Successiva | Precedente Successivo | Articolo Precedente Prossimo Articolo |
        Pagina precedente | Pagina successiva | Post più recente | Post più vecchio |
        Articoli precedenti | Articoli più recenti | Articoli meno recenti | Pagina # di # |
        Torna indietro | Prossimo | Prima | Torna all'elenco | Torna alle notizie
      `,
      pt: `
        Próxima | Seguinte | Anterior Próximo | Post anterior Próximo post | Postagem anterior |
        Próxima postagem | Postagem mais antiga | Postagem mais recente | Mensagem antiga |
        Página seguinte | Próxima página | Posts mais antigos | Posts mais recentes |
        Artigos mais antigos | Artigos mais recentes | Voltar | Avançar | Primeira |
        Voltar para notícias | Voltar à lista | Próximo texto
      `,
      nl: `
        Vorige Volgende | Vorige bericht | Volgende bericht | Vorige pagina | Volgende pagina |
        Oudere berichten | Nieuwere berichten | Oudere posts | Nieuwere posts | Pagina # van # |
        Terug | Ga terug | Verder | Terug naar overzicht | Terug naar het overzicht |
        Terug naar nieuws | Eerste | Laatste | Volgende foto | Vorige foto
      `,
      sv: `
        Föregående Nästa | Föregående sida | Nästa sida | Äldre inlägg | Nyare inlägg | Sida # |
        Sida # av # | Tillbaka | Gå tillbaka | Framåt | Första | Sista | Tillbaka till nyheter
      `,
      da: `
        Forrige Næste | Forrige side | Næste side | Ældre indlæg | Nyere indlæg | Side # |
        Side # af # | Tilbage | Gå tilbage | Frem | Første | Sidste | Tilbage til oversigten
      `,
      nb: `
        Forrige Neste | Neste side | Eldre innlegg | Nyere innlegg | Side # av # | Tilbake |
        Gå tilbake | Tilbake til oversikten
      `,
      fi: `
        Edellinen Seuraava | Edellinen sivu | Seuraava sivu | Vanhemmat artikkelit |
        Uudemmat artikkelit | Uudempi teksti | Vanhempi teksti | Sivu # | Sivu # / # | Takaisin |
        Palaa | Eteenpäin | Ensimmäinen | Viimeinen | Edellinen kirjoitus | Seuraava kirjoitus
      `,
      pl: `
        Poprzednia | Następna | Poprzedni Następny | Poprzednia Następna | Poprzednia strona |
        Następna strona | Starsze wpisy | Nowsze wpisy | Starszy post | Nowszy post |
        Starsze posty | Nowsze posty | Strona # | Strona # z # | Wstecz | Powrót | Wróć | Dalej |
        Pierwsza | Ostatnia | Powrót do listy | Następne zdjęcie | Poprzednie zdjęcie
      `,
      cs: `
        Následující | Předchozí Další | Další příspěvek | Předchozí stránka | Další stránka |
        Následující stránka | Starší příspěvky | Novější příspěvky | Stránka # | Strana # z # |
        Zpět | Dále | První | Poslední | Zpět na seznam | Zpět na přehled
      `,
      sk: `
        Nasledujúci | Predchádzajúca | Nasledujúca | Ďalšia | Predchádzajúca stránka |
        Ďalšia stránka | Nasledujúca stránka | Staršie príspevky | Novšie príspevky |
        Staršie články | Novšie články | Strana # | Späť | Prvá | Posledná | Späť na zoznam
      `,
      hu: `
        Előző Következő | Előző oldal | Következő oldal | Régebbi bejegyzés | Újabb bejegyzés |
        Régebbi bejegyzések | Újabb bejegyzések | #. oldal | Vissza | Első | Utolsó |
        Vissza a listához
      `,
      ro: `
        Următoarea | Precedentul | Articolul precedent | Articol anterior | Articol următor |
        Pagina anterioară | Pagina următoare | Postare mai nouă | Postare mai veche |
        Postări mai vechi | Postări mai noi | Articole mai vechi | Articole mai noi |
        Pagina # din # | Înapoi | Înainte | Știrea următoare | Știrea anterioară
      `,
      el: `
        Προηγούμενη | Επόμενη | Προηγούμενο Επόμενο | Προηγούμενη σελίδα | Επόμενη σελίδα |
        Παλαιότερα άρθρα | Νεότερα άρθρα | Παλαιότερη ανάρτηση | Νεότερη ανάρτηση | Σελίδα # |
        Σελίδα # από # | Πίσω | Επιστροφή | Πρώτη | Τελευταία
      `,
      he: `
        הבא הקודם | הפוסט הקודם | הפוסט הבא | המאמר הקודם | המאמר הבא | העמוד הבא | העמוד הקודם |
        פוסטים ישנים יותר | רשומה ישנה יותר | רשומה חדשה יותר | עמוד # | עמוד # מתוך # | חזרה |
        חזור | ראשון | אחרון
      `,
      ko: `
        이전 다음 | 이전 페이지 | 다음 페이지 | 이전페이지 | 다음페이지 | 최근 게시물 | 이전 게시물 | #페이지 | 뒤로 | 뒤로가기 | 뒤로 가기 |
        처음으로 | 마지막 | 맨끝 | 이전글이 없습니다. | 다음글이 없습니다. | 이전 사진 | 다음 사진
      `,
      hi: `
        पिछला अगला | अगला पृष्ठ | पिछला पृष्ठ | अगली पोस्ट | पिछली पोस्ट | नई पोस्ट | पुरानी पोस्ट |
        अगला पेज | पिछला पेज | पृष्ठ # | पेज # | पीछे | वापस | वापस जाएं | आगे | पिछला आलेख |
        अगला आलेख
      `,
      uk: `
        Наступний | Попередній | Наступна сторінка | Попередня сторінка | Старіші записи |
        Новіші записи | Сторінка # | Сторінка # з # | Повернутися | Повернутися назад | Перша |
        Остання
      `,
      bg: `
        Предишен | Следващ | Следваща страница | Предишна страница | По-нова публикация |
        По-стара публикация | Страница # от # | Обратно | Напред | Първа
      `,
      vi: `
        Trước | Sau | Trước Sau | Bài viết sau | Bài trước đó | Trang trước | Trang sau |
        Trang tiếp | Trang tiếp theo | Bài đăng Mới hơn | Bài đăng Cũ hơn | Bài cũ hơn |
        Bài mới hơn | Trang # | Quay lại | Trở lại | Trang đầu tiên | Trang cuối | Tin trước |
        Tin sau
      `,
      id: `
        Sebelumnya Selanjutnya | Artikulli paraprak | Halaman sebelumnya | Halaman berikutnya |
        Halaman selanjutnya | Pos sebelumnya | Pos berikutnya | Pos-pos lama | Pos-pos baru |
        Postingan Lebih Baru | Postingan Lama | Tulisan sebelumnya | Tulisan berikutnya |
        Halaman # | Halaman # dari # | Kembali | Lanjut | Pertama | Terakhir
      `,
      ca: `
        Entrada següent | Pàgina següent | Entrades més recents | Entrades més antigues |
        Entrades anteriors | Entrades següents | Torna | Enrere | Tornar | Primera pàgina |
        Última pàgina
      `,
    }),
  },
];
