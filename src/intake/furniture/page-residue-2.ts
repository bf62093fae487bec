import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_RESIDUE_RULES_2: readonly FurnitureRule[] = [
  {
    name: "theme placeholder",
    reason: "A word that the page's design left in the text.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        No Result | View All Result | No Result View All Result | No ResultView All Result |
        Please login to join discussion | Add New Playlist | - Select Visibility - |
        %d bloggers like this: | Loading Comments... | Design a site like this with WordPress.com |
        Top Latest Discussions | Comments Restacks | Your cart is empty |
        Your shopping cart is empty | Your cart is currently empty. | Your cart is currently empty |
        No products in the cart. | Item added to your cart | View cart Check out |
        Have an account? Log in to check out faster. | Skip to product | Welcome to WordPress
      `,
      de: `
        Lade Kommentare … | Dein Warenkorb ist leer | Ihr Warenkorb ist leer |
        Es befinden sich keine Produkte im Warenkorb. | Keine Ergebnisse gefunden. Alle anzeigen
      `,
      fr: `
        %d blogueurs aiment cette page : | Votre panier est vide | Votre panier est vide. |
        Aucun résultat Voir tous les résultats | Pas de résultat | Voir tous les résultats
      `,
      es: `
        A %d blogueros les gusta esto: | Tu carrito está vacío | Su carrito está vacío |
        Sin resultados | Ver todos los resultados | Sin resultados Ver todos los resultados |
        No hay productos en el carrito.
      `,
      it: `
        Il tuo carrello è vuoto | Nessun risultato | Visualizza tutti i risultati |
        %d blogger hanno fatto clic su Mi Piace per questo:
      `,
      pt: `
        %d blogueiros gostam disto: | Seu carrinho está vazio | O seu carrinho está vazio |
        Sem resultado | Nenhum resultado | Ver todos os resultados
      `,
      ar: `
        لا توجد نتائج | لا توجد نتيجة | مشاهدة جميع النتائج | عرض جميع النتائج | عرض كل النتائج |
        سلة التسوق فارغة | إلغاء المتابعة
      `,
      fa: `
        بدون نتیجه | نمایش تمام نتایج | مشاهده همه نتایج | سبد خرید شما خالی است |
        سبد خرید خالی است
      `,
      tr: `
        Sonuç bulunamadı | Tüm sonuçları göster | Tüm sonuçları gör | Sepetiniz boş |
        Sepetiniz şu anda boş
      `,
      ru: `
        Ничего не найдено | Показать все результаты | Ваша корзина пуста | Корзина пуста |
        %d такие блоггеры, как:
      `,
      zh: "没有结果 | 查看所有结果 | 您的购物车是空的 | 购物车为空",
      "zh-Hant": "沒有結果 | 查看所有結果 | 您的購物車是空的 | 購物車是空的",
      ja: "結果がありません | すべての結果を表示 | カートは空です | カートに商品がありません | お買い物カゴは空です",
      id: "Tidak ada hasil | Lihat semua hasil | Keranjang Anda kosong",
      vi: "Không có kết quả | Xem tất cả kết quả | Giỏ hàng của bạn trống",
      nl: `
        Geen resultaat | Bekijk alle resultaten | Je winkelwagen is leeg |
        Uw winkelwagen is leeg
      `,
      pl: `
        Brak wyników | Zobacz wszystkie wyniki | Twój koszyk jest pusty | Koszyk jest pusty
      `,
      ko: "결과 없음 | 모든 결과 보기 | 장바구니가 비어 있습니다",
      hi: "कोई परिणाम नहीं | सभी परिणाम देखें | आपका कार्ट खाली है",
    }),
  },
  {
    name: "template word",
    reason: "A word or sign that the page's design left in the text.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        δ | × | Meta | Cart | Checkout | Wishlist | Log in to checkout | Country/region |
        Blog Archive | My Blog List | About Me | View my complete profile | Report Abuse |
        Search This Blog | Total Pageviews | Popular Posts from this blog | Followers | Feeds |
        ▼ # (#) | ▼ January (#) | ► February (#) | ► March (#) | ► April (#) | ► May (#) |
        ► June (#) | ► July (#) | ► August (#) | ► September (#) | ► October (#) | ► November (#) |
        ► December (#) | Clear Sky | Scattered Clouds | Broken Clouds | Overcast Clouds |
        Few Clouds | Light Rain | Moderate Rain | Heavy Rain | Thunderstorm | Mist | Haze |
        Weather | Weather icon | Weather Forecast | Humidity | Wind | # ℃ | # ℉ | #° | #°C | # km/h
      `,
      ar: `
        السلة | سماء صافية | غيوم متفرقة | غيوم متناثرة | الطقس | حالة الطقس | أحدث التعليقات |
        منوعات الموقع
      `,
      fa: `
        سبد خرید | آسمان صاف | ابرهای پراکنده | آب و هوا | آخرین نوشته‌ها | آخرین دیدگاه‌ها
      `,
      tr: `
        Sepet | Sepetim | Açık | Parçalı bulutlu | Az bulutlu | Hava durumu | Blog Arşivi
      `,
      fr: `
        Panier | Mon panier | Ciel dégagé | Météo | Commentaires récents | Archives du blog |
        Qui êtes-vous ?
      `,
      es: `
        Carrito | Cesta | Cielo claro | Nubes dispersas | El tiempo | Archivo del blog | Mi carrito
      `,
      de: `
        Warenkorb | Klarer Himmel | Wetter | Blog-Archiv |
        Über mich Mein Profil vollständig anzeigen | Merkzettel
      `,
      ru: `
        Корзина | Ясно | Облачно с прояснениями | Погода | Архив блога | Мета
      `,
      zh: "购物车 | 天气 | 晴 | 多云 | 近期评论 | 其他操作 | 博客归档",
      "zh-Hant": "購物車 | 天氣 | 近期留言 | 網誌存檔",
      ja: "カート | 天気 | 晴れ | メタ情報 | ブログ アーカイブ | 買い物かご",
      it: "Carrello | Cielo sereno | Commenti recenti | Archivio blog",
      pt: `
        Carrinho | Arquivo do blogue | Arquivo do blog | Céu limpo | Tempo agora
      `,
      nl: `
        Winkelwagen | Winkelmand | Recente reacties | Blogarchief | Het weer
      `,
      pl: "Koszyk | Pogoda | Archiwum bloga",
      ko: "장바구니 | 날씨 | 최신 글 | 그 밖의 기능",
      hi: "कार्ट | मौसम",
      id: "Keranjang | Cuaca | Arsip Blog",
      vi: "Giỏ hàng | Thời tiết | Phản hồi gần đây",
    }),
  },
];
