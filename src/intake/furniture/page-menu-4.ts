import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_MENU_RULES_4: readonly FurnitureRule[] = [
  {
    name: "back to top",
    reason: "The label of a button that scrolls the page to its top.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Back to top button | Back to top | Back to the top | Go to top | Scroll to top |
        Scroll to the top | Return to top | Return to the top | Return to top of page |
        Back to top of page | Top of page | To the top | Scroll back to top | Scroll up |
        Jump to top | Page top | Go to the top | Back to page top | Back up to top |
        Go back to top | Move to top | Scroll To Top Button | Go To Top Button
      `,
      ar: `
        زر الذهاب إلى الأعلى | الذهاب إلى الأعلى | العودة إلى الأعلى | العودة للأعلى |
        الرجوع إلى الأعلى | الرجوع للأعلى | إلى الأعلى | عودة إلى الأعلى |
        العودة إلى أعلى الصفحة | أعلى الصفحة | الانتقال إلى الأعلى | الانتقال إلى أعلى |
        انتقل إلى الأعلى | عودة للأعلى | اذهب إلى الأعلى | الصعود للأعلى
      `,
      fa: `
        دکمه بازگشت به بالا | بازگشت به بالا | برگشت به بالا | رفتن به بالا |
        بازگشت به بالای صفحه | رفتن به بالای صفحه | بالای صفحه | برو به بالا | برو بالا |
        به بالا بروید
      `,
      tr: `
        Başa dön tuşu | Başa dön | Başa Dön butonu | Yukarı çık | Yukarı dön | Yukarı git |
        Sayfa başına dön | Sayfa başına git | Sayfanın başına dön | En üste dön | En üste çık |
        En üste git | Üste dön | Sayfanın üstüne git | Sayfa başı | Yukarı kaydır |
        En yukarı çık
      `,
      fr: `
        Bouton retour en haut de la page | Retour en haut de la page | Retour en haut de page |
        Retour en haut | Retour haut de page | Haut de page | Haut de la page | Revenir en haut |
        Revenir en haut de la page | Remonter en haut | Remonter en haut de page |
        Remonter en haut de la page | Aller en haut | Aller en haut de la page |
        Retourner en haut | Retourner en haut de page | Vers le haut | Retour au début |
        Défiler vers le haut | Retour vers le haut
      `,
      es: `
        Botón volver arriba | Volver arriba | Volver al inicio de la página | Ir arriba |
        Ir al principio | Volver al principio | Volver a arriba | Ir al comienzo |
        Ir al inicio de página | Scroll al inicio | Inicio de página | Inicio de la página |
        Subir al inicio | Desplazarse hacia arriba | Regresar arriba |
        Volver a la parte superior | Desplazarse al principio | Ir hacia arriba
      `,
      de: `
        Nach oben | Zum Seitenanfang | An den Seitenanfang | Zurück nach oben |
        Schaltfläche „Zurück zum Anfang“ | Schaltfläche "Zurück zum Anfang" | Zurück zum Anfang |
        Zurück zum Seitenanfang | Zurück nach oben Button | Nach oben scrollen | Zum Anfang |
        Zum Anfang der Seite | Zum Seitenanfang springen | Nach oben springen |
        Zum Anfang springen | Zum Anfang scrollen | Nach oben zum Seitenanfang |
        An den Anfang scrollen | Nach Oben Button | Zurück zum Seitenbeginn
      `,
      ru: `
        Кнопка «Наверх» | Кнопка "Наверх" | Кнопка Наверх | Вернуться к началу |
        Вернуться наверх | Вернуться в начало | В начало | В начало страницы | К началу |
        К началу страницы | Прокрутить вверх | Прокрутка вверх | Наверх страницы |
        Подняться наверх
      `,
      zh: `
        返回顶部按钮 | 返回顶部 | 回到顶部 | 返回页首 | 回到页首 | 返回页面顶部 | 回到页面顶部 | 滚动至顶部 | 滚动到顶部 | 回到顶端 | 返回顶端 |
        TOP返回顶部
      `,
      "zh-Hant": `
        返回頂端按鈕 | 返回頂部按鈕 | 返回頂部 | 回到頂部 | 回到頂端 | 返回頁首 | 回到頁首 | 返回頂端 | 回到最上方 | 回最上面 | 捲動至頂端 | 滾動到頂部
      `,
      ja: `
        トップに戻るボタン | トップへ戻るボタン | トップに戻る | トップへ戻る | ページトップへ | ページトップへ戻る | ページトップに戻る | ページトップ |
        ページの先頭へ | ページの先頭へ戻る | ページの先頭に戻る | ページ先頭へ | ページ上部へ | ページ上部へ戻る | ページの上部へ | このページの先頭へ |
        このページのトップへ | このページの先頭に戻る | 先頭へ戻る | 先頭に戻る | 上へ戻る | トップへ | PAGETOP | 上に戻る | ページの上へ |
        ページの最上部へ | TOPへ | TOPに戻る | 一番上に戻る | 上へスクロール
      `,
      it: `
        Pulsante per tornare all'inizio | Pulsante torna in alto | Torna su | Torna in alto |
        Torna in cima | Torna all'inizio | Torna all'inizio della pagina | Vai su | Vai in alto |
        Torna a inizio pagina | Torna a inizio | Inizio pagina | Scorri verso l'alto |
        Ritorna in alto | Scroll verso l'alto | Vai all'inizio | Vai all'inizio della pagina |
        Torna sopra
      `,
      pt: `
        Botão Voltar ao topo | Voltar ao topo | Voltar ao topo da página | Voltar para o topo |
        Voltar para cima | Ir para o topo | Ir para topo | Ir ao topo | Topo da página |
        Rolar para o topo | Rolar para cima | Rolar para topo | Subir ao topo |
        Regressar ao topo | Regresso ao topo | Deslizar para o topo | Voltar acima |
        Voltar ao início da página
      `,
      nl: `
        Terug naar boven knop | Terug naar boven | Terug naar de bovenkant | Terug naar top |
        Terug naar het begin | Naar boven | Ga naar boven | Ga naar top | Ga naar de bovenkant |
        Naar bovenkant | Scroll naar boven | Bovenkant pagina | Terug naar begin |
        Terug naar bovenkant pagina | Terug omhoog | Naar de top
      `,
      sv: `
        Tillbaka till toppen-knapp | Tillbaka till toppen | Till toppen | Upp till toppen |
        Till sidans topp | Gå till toppen | Rulla till toppen | Scrolla till toppen |
        Till början | Tillbaka upp | Till toppen av sidan | Tillbaka till sidans topp |
        Till sidtopp
      `,
      da: `
        Til toppen knap | Tilbage til toppen knap | Tilbage til toppen | Til toppen | Til top |
        Tilbage til top | Gå til toppen | Rul til toppen | Scroll til top | Scroll til toppen |
        Til toppen af siden | Toppen af siden | Op til toppen
      `,
      nb: `
        Tilbake til toppen-knapp | Tilbake til toppen | Til toppen av siden | Tilbake til topp |
        Gå til toppen av siden | Rull til toppen | Scroll til toppen av siden | Til topps |
        Opp til toppen | Toppen av siden
      `,
      fi: `
        Takaisin ylös -painike | Takaisin ylös | Takaisin alkuun | Sivun alkuun |
        Siirry sivun alkuun | Palaa ylös | Palaa sivun alkuun | Palaa alkuun | Siirry ylös |
        Vieritä ylös | Sivun yläreunaan | Takaisin sivun alkuun
      `,
      pl: `
        Przycisk powrotu do góry | Przycisk „Powrót do góry” | Powrót do góry | Powrót na górę |
        Powrót na górę strony | Wróć na górę | Wróć do góry | Do góry | Na górę | Na górę strony |
        Przewiń do góry | Przewiń na górę | Przejdź na górę | Powrót do początku |
        Wróć na początek | Na początek strony | Początek strony | Idź do góry | Przewiń w górę
      `,
      cs: `
        Tlačítko Zpět nahoru | Zpět nahoru | Na začátek stránky | Zpět na začátek |
        Zpět na začátek stránky | Přejít nahoru | Rolovat nahoru | Na začátek | Posunout nahoru |
        Začátek stránky
      `,
      sk: `
        Tlačidlo späť hore | Späť hore | Späť nahor | Späť na začiatok | Na začiatok stránky |
        Na začiatok | Prejsť hore | Prejsť nahor | Rolovať nahor | Posunúť nahor
      `,
      hu: `
        Vissza a tetejére gomb | Vissza a tetejére | Vissza az oldal tetejére |
        Vissza a lap tetejére | Oldal tetejére | Az oldal tetejére | Ugrás az oldal tetejére |
        Ugrás a lap tetejére | Lap tetejére | Lap teteje | Fel az oldal tetejére |
        Görgetés a tetejére | Oldal teteje | Görgess a tetejére | Vissza felülre
      `,
      ro: `
        Butonul înapoi sus | Buton înapoi sus | Înapoi sus | Înapoi la început |
        Înapoi la începutul paginii | Mergi sus | Sari sus | Derulează în sus | Derulare în sus |
        Du-te sus | La începutul paginii | Înapoi în sus | Mergi la început
      `,
      el: `
        Κουμπί επιστροφής στην κορυφή | Επιστροφή στην κορυφή | Πίσω στην κορυφή |
        Επιστροφή επάνω | Μετάβαση στην κορυφή | Κύλιση στην κορυφή | Στην κορυφή | Στην αρχή |
        Αρχή σελίδας | Επιστροφή στην αρχή
      `,
      he: `
        כפתור חזרה למעלה | חזרה למעלה | חזרה לראש העמוד | חזרה לראש הדף | לראש העמוד | לראש הדף |
        בחזרה למעלה | גלול למעלה | גלילה למעלה | גלילה לראש העמוד | חזור למעלה | חזור לראש הדף |
        דילוג לראש העמוד
      `,
      ko: `
        맨 위로 돌아가기 버튼 | 맨 위로 | 맨위로 가기 | 맨 위로 가기 | 위로가기 | 위로 가기 | 상단으로 | 상단으로 이동 | 상단으로 가기 |
        페이지 상단으로 | 맨 위로 이동 | 맨 위로 스크롤 | 맨 위로 스크롤하기 | 최상단으로 | 페이지 맨 위로 | TOP으로 이동 | 위로 스크롤
      `,
      hi: `
        शीर्ष पर वापस जाएं | शीर्ष पर वापस | वापस शीर्ष पर | ऊपर जाएं | वापस ऊपर जाएं | वापस ऊपर |
        शीर्ष पर जाएं | शीर्ष पर स्क्रॉल करें | ऊपर स्क्रॉल करें | सबसे ऊपर जाएं |
        पेज के ऊपर जाएं
      `,
      uk: `
        Кнопка «Догори» | Кнопка "Повернутися до початку" | Повернутися вгору |
        Повернутися до початку | Повернутися догори | До початку | На початок |
        На початок сторінки | Прокрутити вгору | Прокрутка до верху | Прокрутити догори |
        До гори
      `,
      bg: `
        Бутон за връщане нагоре | Бутон Нагоре | Обратно в началото | Върни се в началото |
        Обратно нагоре | Към началото на страницата | В началото | Върнете се в началото |
        Превъртане нагоре | Превърти нагоре | Отиди най-горе
      `,
      vi: `
        Nút quay lại đầu trang | Nút trở lại đầu trang | Về đầu trang | Lên đầu trang |
        Trở lên trên | Trở lên đầu trang | Quay lại đầu trang | Trở về đầu trang | Lên đầu |
        Lên trên | Đầu trang | Cuộn lên đầu trang | Cuộn lên trên | Trở lại đầu trang
      `,
      id: `
        Tombol kembali ke atas | Kembali ke atas | Ke atas | Ke atas halaman | Gulir ke atas |
        Kembali ke puncak | Kembali ke awal | Menuju ke atas | Scroll ke atas | Naik ke atas |
        Kembali ke bagian atas
      `,
      ca: `
        Botó torna a dalt | Torna a dalt | Torna amunt | Tornar a dalt | Tornar amunt |
        Vés amunt | Vés a dalt | Anar a dalt | Torna al principi | Tornar al principi |
        Desplaça't cap amunt | A dalt | Inici de la pàgina
      `,
      sr: "На врх | Na vrh | Повратак на врх | Povratak na vrh | Idi na vrh",
      hr: "Povratak na vrh stranice | Natrag na vrh | Vrh stranice",
      sl: "Na vrh strani | Nazaj na vrh",
      et: "Tagasi üles | Lehe algusesse",
      lt: "Į viršų | Grįžti į viršų",
      lv: "Uz augšu | Atpakaļ uz augšu",
      is: "Aftur upp | Efst á síðu",
      bn: "উপরে ফিরে যান",
      ur: "واپس اوپر جائیں | اوپر جائیں",
    }),
  },
  {
    name: "back to top word",
    reason: "A word of a button that scrolls the page to its top.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "Up ↑ | Back-to-top",
      ar: "للأعلى",
      fr: "Remonter",
      es: "Subir | Arriba",
      de: "Seitenanfang | Hoch",
      ru: "Наверх | Вверх",
      zh: "回顶部 | 页首 | 顶部",
      "zh-Hant": "回頂部 | 回頂端 | 回頁首 | 頁首 | 至頂",
      pt: "Topo",
      nl: "Bovenkant",
      sv: "Upp",
      nb: "Opp",
      fi: "Ylös | Alkuun",
      cs: "Nahoru",
      sk: "Hore | Nahor",
      hu: "Fel",
      ro: "Sus",
      el: "Κορυφή | Πάνω | Επάνω",
      he: "למעלה",
      ko: "맨위로 | 위로 | 탑으로 | 탑버튼",
      uk: "Догори | Вгору | Нагору",
      bg: "Нагоре | Най-горе",
      ca: "Amunt | Dalt | Pujar",
      th: "กลับขึ้นด้านบน | กลับสู่ด้านบน",
    }),
  },
];
