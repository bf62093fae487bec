import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What blog services, portals and offices of Asia print about every text. */
export const ASIAN_WORDINGS_RULES_3: readonly FurnitureRule[] = [
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      zh: "+关注 | 用微信扫码二维码 | 用微信扫描二维码 | 鲜花握手雷人路过鸡蛋 | 鲜花 握手 雷人 路过 鸡蛋 | 收藏 分享 邀请 | 分享 收藏 邀请 | 收藏 分享 邀请 评论",
      "zh-Hant": "FB LINE X 複製連結 列印 | FB LINE 複製連結 列印 | WhatsAppFacebook微信電郵",
      ja: "Xで フォローしよう | Xでフォローしよう | Twitter で フォローしよう | Twitterで フォローしよう | Twitterでフォローしよう",
      ko: "TALK | 라이킷 | 라이킷 # | 라이킷 # 댓글 # | 라이킷 # 댓글 # 공유 | 이 기사를 추천합니다 | 이 기사를 추천합니다.",
      th: "ถูกใจข่าวนี้ | ถูกใจข่าวนี้ # | ถูกใจบทความนี้ | ถูกใจบทความนี้ #",
    }),
  },
  {
    name: "rating of the article",
    reason: "Stars and numbers by which readers rate the article.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "Please Rate | Vote # Vote # Vote # Vote # Vote # | User Rating: # / # | Star Inactive",
      th: "โปรดให้คะแนน | คะแนน: # / # | โหวต # โหวต # โหวต # โหวต # โหวต # | ให้คะแนน | ให้คะแนนบทความนี้ | คะแนนโหวต",
      vi: "Bình chọn cho bài viết",
      id: "Nilai artikel ini | Silahkan nilai | Penilaian pengguna: # / #",
      ja: "このページは役に立ちましたか？ | このページの情報は役に立ちましたか？ | このページの内容は分かりやすかったですか？ | このページの内容は役に立ちましたか？ | このページは見つけやすかったですか？ | この情報は役に立ちましたか？",
      zh: "本页内容对您有帮助吗？ | 这篇文章对您有帮助吗？",
      "zh-Hant": "本頁內容對您有幫助嗎？",
      ko: "이 페이지에서 제공하는 정보에 만족하십니까? | 이 페이지에서 제공하는 정보에 만족하셨습니까?",
    }),
  },
  {
    name: "counter of readers",
    reason: "How often the page has been opened.",
    place: "edges",
    wordings: wordingsByLanguage({
      th: "ฮิต: # | ฮิต # | เข้าชม: # | จำนวนผู้เข้าชม: # | อ่านแล้ว # ครั้ง | เปิดอ่าน # ครั้ง | ผู้ชม # ครั้ง",
      hi: "आगंतुक पटल : #",
      "zh-Hant": "人氣(#) | 留言(#) 人氣(#) | 閱讀時間：約 # 分鐘 | 閱讀時間約：# 分鐘",
      ko: "읽는 데 #분 | 읽는 데 # 분",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      "zh-Hant": "全站熱搜 | 今日熱門新聞",
      th: "เนื้อหาที่คุณอาจสนใจ | บทความที่คุณอาจสนใจ | เรื่องที่คุณอาจชอบ | คอนเทนต์ที่คุณอาจสนใจ",
      ko: "이 매거진의 다른 글",
    }),
  },
  {
    name: "box about the author",
    reason: "A heading for what the site says of the author.",
    place: "edges",
    opensAuthorBox: true,
    wordings: wordingsByLanguage({
      "zh-Hant": "創作者介紹 | 個人資訊",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      ko: "기사 섹션 분류 안내 | 기사의 섹션 정보는 해당 언론사의 분류를 따르고 있습니다. 언론사는 개별 기사를 #개 이상 섹션으로 중복 분류할 수 있습니다.",
      "zh-Hant":
        "喜歡這篇文章嗎？請我喝杯咖啡 | 請我喝杯咖啡 | 不用抽 不用搶 現在用APP看新聞 保證天天中獎 | 不用抽 不用搶 現在用APP看新聞 保證天天中獎 點我下載APP 按我看活動辦法",
      th: "คลิกเพื่ออ่านต่อ | คลิกอ่านต่อ",
    }),
  },
  {
    name: "note on the article's section",
    reason: "It says into which section the paper has put the article.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      ko: "섹션으로 분류했습니다",
    }),
  },
  {
    name: "note on a press release",
    reason: "The release's number, its readers and the languages in which it can be read.",
    place: "edges",
    isBesideText: true,
    openings: wordingsByLanguage({
      en: "Release ID | Read this release in",
      hi: "रिलीज़ आईडी | इस विज्ञप्ति को इन भाषाओं में पढ़ें",
    }),
  },
  {
    name: "place of who published",
    reason: "Where the site saw the writer's device when the text was published.",
    place: "edges",
    isBesideText: true,
    openings: wordingsByLanguage({
      zh: "发布于 | IP属地 | IP 属地 | IP归属地",
      "zh-Hant": "發佈於 | IP屬地",
    }),
  },
  {
    name: "label of the article's section",
    reason: "A label of the site, or the section of the article behind it.",
    place: "edges",
    isBesideText: true,
    openings: wordingsByLanguage({
      "zh-Hant": "分類 | 文章分類 | 個人分類 | 部落格分類 | 部落格全站分類 | 全站分類",
    }),
  },
  {
    name: "skip link",
    reason: "A link for keyboards and screen readers that jumps over the menu.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      zh: "跳转到正文",
      "zh-Hant": "跳到主文 | 跳到中央內容區塊",
    }),
  },
  {
    name: "contact of an office",
    reason: "A heading for whom readers of the page may ask.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      ja: "このページに関するお問い合わせ | このページに関するお問い合わせ先 | このページに関する問い合わせ先 | このページに関するお問合せ | このページに関するお問合せ先 | このページについてのお問い合わせ",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      zh: "专题链接",
      th: "อ่านเรื่องเก่า | อ่านข่าวเก่า | ย้อนอ่าน | อ่านย้อนหลัง",
      vi: "Có thể bạn thích",
      ko: "이웃글",
    }),
  },
];
