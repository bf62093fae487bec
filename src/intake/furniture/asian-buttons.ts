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
      "zh-Hant":
        "讚# | 讚 # | 按讚# | 按讚 # | 收藏# | 收藏 # | 分享# | 分享 # | 轉發 # | 讚好 | 讚好 #",
      ja: "いいね# | いいね # | いいね！# | いいね！ # | シェア # | 保存 # | クリップする | クリップ記事",
      ko: "좋아요# | 추천 # | 추천# | 공감 # | 공감# | 나빠요 # | 싫어요 # | 공유 # | 스크랩 #",
    }),
  },
  {
    name: "button to follow somebody",
    reason: "The label of a button by which readers follow the author or the site.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      zh: "关注 | 已关注 | 关注作者 | 取消关注",
      "zh-Hant": "關注 | 已關注 | 追蹤 | 追蹤作者",
      ja: "フォロー | フォローする | フォロー中 | 著者をフォロー",
      ko: "팔로우 | 구독 | 기자 구독 | 기자구독",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button that plays the article or changes the size of its letters.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      zh: "字级 | 收听 | 收听全文 | 语音朗读 | 放大字号 | 缩小字号",
      "zh-Hant":
        "字型 | 字體 | 字號 | 字體放大 | 字體縮小 | 字型放大 | 字型縮小 | 字級放大 | 字級縮小 | 放大字級 | 縮小字級 | 調整字級 | 字級設定",
      ja: "文字の大きさ | 文字サイズを変更 | 文字を大きくする | 文字を小さくする",
      ko: "글자크기 조절 | 글자 크기 조절 | 글자크기 설정 | 글자 크기 설정 | 글자크기 조정 | 글자 크기 조정 | 글씨크기 조절 | 글씨 크기 조절 | 글자 확대 | 글자 축소 | 가가 | 가 가 가 | 가가가",
    }),
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
    name: "app link",
    reason: "A link to the site's programs for telephones.",
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
