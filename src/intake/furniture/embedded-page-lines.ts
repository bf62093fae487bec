import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What pages say where a film, a post or a picture stands in their text, or where readers have not allowed it. */
export const EMBEDDED_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "picture or video between",
    reason:
      "The site says that its text goes on behind a picture or a film, or that one is missing.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Inhalt entsperren | Inhalte entsperren | Externen Inhalt entsperren |
        Erforderlichen Service akzeptieren und Inhalte entsperren | Inhalte laden |
        Externe Inhalte | Karte laden | Beitrag laden | Tweet laden |
        Preisvergleiche immer laden | Preisvergleich jetzt laden | YouTube immer entsperren |
        YouTube-Inhalte anzeigen | Instagram-Inhalte anzeigen |
        Hier finden Sie Inhalte von YouTube |
        Mit Klick auf den Button werden externe Inhalte geladen |
        Dieser Inhalt kann leider nicht angezeigt werden |
        Dieses Element ist leider nicht verfügbar
      `,
      en: `
        Embedded content | External content | Show external content | Load external content |
        Load content | Allow content | This content is hosted by a third party |
        Allow X content? | Allow Instagram content? | Allow YouTube content? |
        Allow TikTok content? | Allow Facebook content? | Watch on YouTube | Media error |
        Video player loading | Click to enlarge | View gallery in full screen |
        Swipe to scroll horizontally | Image slideshow | Play slideshow | Slide 1 of # |
        Embedded video | Enlarge imageClose | Previous imageNext image |
        Scroll horizontally to see more
      `,
      fr: `
        Ce contenu externe ne peut pas être affiché | Afficher le contenu | Charger le contenu |
        Contenu externe | Contenu embarqué | Voir en plein écran | Fermer l'image |
        Accepter les cookies pour voir le contenu | Autoriser et afficher |
        Cliquer pour agrandir | Fin du widget. Aller au début du widget ?
      `,
      es: `
        Contenido externo | Mostrar contenido | Cargar contenido | Ver contenido |
        Contenido bloqueado | Imagen anterior | Imagen siguiente | Cerrar imagen |
        Este contenido no está disponible por tus preferencias de privacidad
      `,
      it: `
        Contenuto esterno | Mostra contenuto | Carica contenuto | Chiudi immagine |
        Questo contenuto è ospitato da una terza parte |
        Accetta i cookie per visualizzare il contenuto | Vai alla gallery
      `,
      pt: `
        Conteúdo externo | Mostrar conteúdo | Carregar conteúdo | Conteúdo bloqueado
      `,
      nl: `
        Ingesloten inhoud | Externe inhoud | Toon inhoud | Bekijk inhoud | Inhoud laden |
        Sluit afbeelding |
        Om deze inhoud te tonen moet je toestemming geven voor social media cookies |
        Deze inhoud kan helaas niet getoond worden
      `,
      sv: `
        Externt innehåll | Visa innehåll | Inbäddat innehåll | Visa bild i helskärm |
        Det här innehållet kan inte visas
      `,
      nb: `
        Eksternt innhold | Vis innhold | Forstørr bildet | Innhold fra ekstern side
      `,
      da: `
        Eksternt indhold | Vis indhold | Forstør billedet | Se i fuld skærm
      `,
      fi: `
        Ulkoinen sisältö | Näytä sisältö | Upotettu sisältö
      `,
      pl: `
        Treść zewnętrzna | Pokaż treść | Załaduj treść | Wyświetl treść | Treść niedostępna
      `,
      cs: `
        Externí obsah | Zobrazit obsah | Zvětšit fotografii | Vložený obsah
      `,
      hu: `
        Külső tartalom | Tartalom megjelenítése | Bejegyzés megtekintése |
        Ez a tartalom külső forrásból érkezik. A megtekintéshez fogadd el a sütiket
      `,
      ro: `
        Conținut extern | Afișează conținutul
      `,
      ru: `
        Внешний контент | Показать содержимое | Увеличить фото | Открыть в полном размере |
        Загрузка плеера | Купить фото
      `,
      uk: `
        Зовнішній контент | Показати вміст | Збільшити фото
      `,
      tr: `
        Harici içerik | İçeriği göster | Resmi büyüt | Görüntüyü büyüt
      `,
      ar: `
        محتوى خارجي | عرض المحتوى | إغلاق الصورة
      `,
      fa: `
        محتوای خارجی | نمایش محتوا | بزرگ‌نمایی تصویر | تماشا در آپارات | مشاهده در آپارات
      `,
      zh: `
        外部内容 | 放大图片 | 点击放大
      `,
      ja: `
        外部コンテンツ | この画像を拡大
      `,
      ko: `
        외부 콘텐츠 | 사진 크게 보기
      `,
      id: `
        Konten eksternal | Tampilkan konten
      `,
      vi: `
        Nội dung bên ngoài
      `,
      el: `
        Εξωτερικό περιεχόμενο | Φόρτωση βίντεο
      `,
    }),
  },
  {
    name: "picture or video between",
    reason:
      "The site says that its text goes on behind a picture or a film, or that one is missing.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      de: `
        platzhalterinhalt von | um auf den eigentlichen inhalt zuzugreifen |
        redaktion eingebundenen | dass mir externe inhalte angezeigt |
        dass daten an drittanbieter weitergegeben | externe inhalte aktiviert werden
      `,
      en: `
        placeholder content from | this content is imported from |
        accept cookies to view this content | this embedded content is from a site |
        this content isn't available due to your
      `,
      fr: `
        pour consulter ce contenu, vous devez accepter | ce contenu provient de
      `,
      es: `
        para ver este contenido debes aceptar
      `,
      it: `
        per vedere questo contenuto devi accettare
      `,
      nl: `
        om deze inhoud te bekijken moet je
      `,
      hu: `
        ez a tartalom külső forrásból érkezik
      `,
    }),
  },
];
