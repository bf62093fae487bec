import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What hosts of blogs, sites for questions and services for press releases print around a text, above all in
 * Japan, with labels of the same kinds that papers in Arabic, English and Spanish have.
 */
export const BLOG_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "frame of a blog",
    reason: "A link or heading beside the posts of a blog.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ja: `
        ブログ開設 | 編集画面にログイン | ブログの新規登録 | ブログの作成・編集 |
        最新の画像 | 最新の画像[もっと見る] | 前月 | 次月 | バックナンバー | カテゴリ別アーカイブ |
        日 月 火 水 木 金 土 | 月 火 水 木 金 土 日 | 最新コメント | 最新トラックバック | 最新記事(画像付) |
        アクセスカウンター | タグクラウド | はてなブログをはじめる（無料） | #年#月 (#) |
        RSSリンクの表示 | ブロとも申請フォーム | ブロとも一覧 | この人とブロともになる | トラックバックURLはこちら
      `,
    }),
    phrases: wordingsByLanguage({
      ja: "はてなブログを使っています。あなたもはてなブログを | へ簡単お引越し",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      ja: `
        コメントの投稿 | コメント利用規約に同意する | 数字#桁を入力し、投稿ボタンを押してください。 |
        ブログ作成者から承認されるまでコメントは反映されません。 |
        コメント利用規約に同意の上コメント投稿を行ってください。 |
        ※文字化け等の原因になりますので顔文字の投稿はお控えください。
      `,
      en: "Friend's Name | Friend's Email",
    }),
    phrases: wordingsByLanguage({
      ar: "بروتوكول نشر التعليقات",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      ja: `
        関連プレスリリース | この企業のプレスリリース | この企業のリリース | 同じカテゴリの新着質問 |
        このカテゴリの人気Q&Aランキング | この質問を見た人はこんな質問も見ています
      `,
    }),
    phrases: wordingsByLanguage({
      ja: "」カテゴリの最新記事",
    }),
  },
  {
    name: "note on a press release",
    reason: "The release's number, its readers and the languages in which it can be read.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      ja: `
        このプレスリリースには、メディア関係者向けの情報があります。 |
        メディアユーザー新規登録 無料 | メディアユーザーログイン 既に登録済みの方はこちら
      `,
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      ja: `
        プレスリリース素材ダウンロード | プレスリリース画像一覧 | フォローするとどうなる? |
        このプレスリリース内で使われている画像ファイルがダウンロードできます。 |
        フォローありがとうございました！ | これらの企業をフォローしてみませんか？ |
        ※ページを離れると、回答が消えてしまいます | ※ページを離れると、お礼が消えてしまいます |
        ※なお、投稿された回答は削除できませんのでご注意ください。 | 引用をストックしました | ストック一覧を見る |
        引用するにはまずログインしてください | 引用をストックできませんでした。再度お試しください |
        限定公開記事のため引用できません。
      `,
      en: "Hi there, do check out the information about this Article.",
    }),
    phrases: wordingsByLanguage({
      ja: "があります。ページを離れますか | フォローした企業がプレスリリースを配信すると",
    }),
  },
  {
    name: "note on a form",
    reason: "What a form for readers says of its fields.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ja: `
        ページを離れる | 回答を続ける | お礼を続ける | 質問の本文を隠す | 質問する（無料） |
        この質問に回答する | 全カテゴリから検索 | このカテゴリから検索 | ※回答する前に下記につきましてご確認ください。 |
        ベストアンサー以外の回答 | この回答は役に立ちましたか？ | 違反報告する
      `,
      en: "All these words | Exact author | Any of these words | This exact phrase | None of these words",
      es: "Ordenar por | Ordenar por fecha | Ordenar por relevancia",
    }),
    openings: wordingsByLanguage({
      ja: "質問日時 | 回答日時",
    }),
  },
  {
    name: "account form",
    reason: "Part of a form to log in or to get a new password.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      ja: `
        新規登録する（無料） | Yahoo!で新規登録・ログイン | Googleで新規登録・ログイン |
        Twitterで新規登録・ログイン | Facebookで新規登録・ログイン |
        お客様の許可なしに外部サービスに投稿することはございませんのでご安心ください。
      `,
      es: `
        ¿Aún no tienes cuenta? Regístrate | ¿Aún no tenés cuenta? Registrate |
        ¿Todavía no tienes cuenta? Regístrate | Inicia sesión si ya tienes una cuenta |
        Iniciá sesión si ya tenés una cuenta
      `,
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      mul: "Talknote | Short URL",
      ja: "はてブに送る | その他のシェア",
    }),
  },
  {
    name: "share dialog",
    reason: "Part of a form by which readers send the article on, or of what it answers.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: `
        Post was not sent - check your email addresses! | Email check failed, please try again |
        Sorry, your blog cannot share posts by email.
      `,
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ja: `
        プレスリリースを受信 | プレスリリースを受信したい方へ | プレスリリースを配信したい方へ | 運営からのお知らせ |
        使い方ガイド | スタートページに設定 | iPhone用アプリ | Android用アプリ
      `,
      en: `
        Closed Captioning Information | Newsletters/Alerts | Submit Tips, Pics and Video | Submit a Guest Post |
        Submit Guest Post | Guest Post Guidelines | Submission Guidelines | Like us on FB
      `,
      es: "Ver edición impresa | Ver la edición impresa | Buscador avanzado | Aviso legal y condiciones de uso | Aviso legal y política de privacidad",
      ar: "من نحن سياسة الخصوصية",
    }),
  },
  {
    name: "legal footer",
    reason: "A legal link that stands at the foot of a page only.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      es: "Descarga nuestras aplicaciones para Android y iOS | Descarga nuestras aplicaciones para iOS y Android",
    }),
    phrases: wordingsByLanguage({
      ar: "تم التصميم والتطوير بواسطة",
    }),
  },
  {
    name: "cookie notice",
    reason: "The site's notice about cookies.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      es: "mostrar publicidad relacionada a sus intereses. Si continúa navegando",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      es: "Síguenos también en | Síganos también en | Seguinos también en",
    }),
  },
  {
    name: "view counter",
    reason: "The number of times the page was called.",
    place: "edges",
    wordings: wordingsByLanguage({ en: "Listed: # Articles" }),
    phrases: wordingsByLanguage({ en: "no comments # views:" }),
  },
];
