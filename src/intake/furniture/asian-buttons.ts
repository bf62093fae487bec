import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Buttons, counters and calls about a text on pages in Chinese, Japanese, Korean and Hindi. */
export const ASIAN_BUTTON_RULES: readonly FurnitureRule[] = [
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      zh: "赞# | 赞 # | 点赞# | 点赞 # | 在看# | 在看 # | 收藏# | 收藏 # | 转发# | 转发 # | 分享# | 分享 #",
      "zh-Hant": "讚# | 讚 # | 按讚# | 按讚 # | 轉發 # | 讚好 #",
      ja: "いいね# | いいね # | いいね！# | いいね！ # | シェア # | 保存 # | クリップ記事",
      ko: "좋아요# | 추천 # | 추천# | 공감 # | 공감# | 나빠요 # | 싫어요 # | 공유 # | 스크랩 #",
    }),
  },
  {
    name: "button to follow somebody",
    reason: "The label of a button by which readers follow the author or the site.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      zh: "关注 | 已关注 | 取消关注",
      "zh-Hant": "關注 | 已關注 | 追蹤",
      ja: "フォロー | フォロー中",
      ko: "기자구독",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      zh: "字级 | 收听 | 收听全文 | 语音朗读 | 放大字号 | 缩小字号",
      "zh-Hant":
        "字型 | 字體 | 字號 | 字體放大 | 字體縮小 | 字型放大 | 字型縮小 | 字級放大 | 字級縮小 | 調整字級",
      ja: "文字サイズを変更",
      ko: "글자크기 조절 | 글자크기 조정 | 글씨크기 조절 | 글자 확대 | 글자 축소 | 가가 | 가가가",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      zh: "赞赏支持 | 还没有人赞赏，支持一下 | 喜欢作者 | 给作者赞赏",
      "zh-Hant": "贊助作者 | 支持作者",
    }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ja: "ブログトップ | 画像一覧",
      "zh-Hant": "部落格首頁",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({ vi: "Dòng sự kiện" }),
  },
  {
    name: "share call",
    reason: "A call or button to pass the article on.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      ja: "この記事についてXでシェアする | この記事についてFacebookでシェアする | この記事についてLINEでシェアする | この記事についてポストする | この記事はいかがでしたか？リアクションで支援しよう | この記事はいかがでしたか？",
      "zh-Hant": "用APP看新聞 | 分享此新聞 | 分享這則新聞",
    }),
  },
  {
    name: "label of a picture",
    reason: "It says of what kind a picture is that stood there, and nothing of what it shows.",
    place: "anywhere",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ja: "写真・図版 | 見出し画像 | アイキャッチ画像 | サムネイル画像 | 記事画像",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      "zh-Hant": "共 # 則留言 | 共#則留言 | 請先登入再留言 | udn討論區",
      zh: "抢首评 | 抢沙发 | 请先登录后发表评论 | 登录后参与评论",
      ja: "コメント # 件 | ログインしてコメントする",
      ko: "댓글#개 | 전체 댓글 #개",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      "zh-Hant": "更多好文章 | 更多相關文章",
      zh: "换一换 | TA的其他文章 | 他的其他文章",
      hi: "खबरें और भी हैं | और भी खबरें हैं",
      ja: "この著者の記事一覧 | この記者の記事一覧 | 最新の記事",
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: "uploaded and posted by a user of",
      zh: "为自媒体平台 | 著作权归作者所有 | 来简书关注我 | 就在简书APP | 个人原创，仅供参考 | 内容由AI生成 | 包含AI辅助创作 | 尽在新浪财经APP | 挖掘潜力主题机会",
      "zh-Hant":
        "同意我們的隱私權規範，才能啟用 | 張貼文章或下標籤，不得有違法 | 明知不實或過度情緒謾罵",
    }),
  },
  {
    name: "consent to a player",
    reason: "A button by which readers let the page play the article.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({ "zh-Hant": "我同意", zh: "我同意" }),
  },
  {
    name: "note on a summary",
    reason: "What a portal says of the summary that a program has made of the article.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      ko: "본문 보기를 권장합니다 | 전체보기를 권장합니다 | 본문을 보시길 권장합니다 | 기반으로 자동요약한 결과",
    }),
  },
  {
    name: "call to the site's app",
    reason: "It calls readers to take the site's program for telephones.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      hi: "रहें हर खबर से अपडेट | खबरें पढ़ने के लिए डाउनलोड करें | खबरों के लिए डाउनलोड करें | न्यूज ऐप डाउनलोड करें | समाचार ऐप डाउनलोड करें",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      hi: "आपके शहर की खबरें | अपने शहर की खबरें | आपके राज्य की खबरें | आपके शहर से",
    }),
  },
];
