import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Further lines that most sites of East and South-East Asia, Hindi and Bengali have. */
export const ASIAN_WORDINGS_RULES_2: readonly FurnitureRule[] = [
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      zh: "往期推荐 | 往期精选 | 往期文章 | 态度原创 | 热点排行 | 点击榜 | 排行榜 | 热榜 | 热门标签 | 视频新闻 | 视频推荐 | 新闻推荐 | 专题推荐 | 大家还在看 | 更多推荐 | 作者最新文章 | 48小时点击排行 | 一周点击排行 | 本周热点 | 今日要闻 | 滚动新闻 | 猜您喜欢 | APP精彩推荐 | 热门专题 | 栏目推荐 | 本栏推荐 | 频道推荐 | 热文推荐",
      "zh-Hant":
        "看更多報導 | 其他人也看了 | 你可能也想看 | 推薦影片 | 影音推薦 | 更多作者文章 | 往下看更多 | 本日熱門 | 本週熱門 | 今日最熱",
      ja: "デイリーランキング | ウィークリーランキング | 月間ランキング | 注目キーワード | 新着情報 | 急上昇ランキング | 人気のエントリー",
      ko: "많이본 뉴스 | 많이본기사 | 핫이슈 | 주간 인기기사 | 오늘의 인기기사 | 지금 많이 보는 뉴스 | 섹션별 인기기사",
      vi: "Đáng đọc | Tin đáng chú ý | Tin hot",
      id: "Untuk Anda | Topik Terhangat",
      ms: "Berita Popular | Lain-lain berita | Berita utama | Pilihan editor",
      th: "ข่าวเด่นวันนี้ | มาแรง | คลิปข่าว | อ่านข่าวอื่นๆ | คุณอาจสนใจ | ข่าวมาแรง | ข่าวอื่น ๆ",
      hi: "टॉप 10 न्यूज | आज की बड़ी खबरें",
      bn: "সর্বাধিক জনপ্রিয় | আজকের খবর | এই বিভাগের আরো খবর | সর্বশেষ সব খবর",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      th: "อ่านข่าวต่อ | อ่านเพิ่ม | ข่าวที่เกี่ยวเนื่อง",
      hi: "रिलेटेड न्यूज | रिलेटेड खबरें",
      ms: "Baca Lagi | Baca seterusnya | Artikel lain | Berita lain berkaitan",
      ja: "あわせて読みたい記事",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      zh: "扫一扫，分享到朋友圈 | 扫一扫分享到朋友圈 | 手机看新闻 | 扫描到手机 | 分享给朋友 | 微信分享 | 微博分享 | 阅读原文 | 查看原文",
      ja: "この記事をはてなブックマークに追加 | この記事が気に入ったらいいね！しよう | この記事が気に入ったら いいね！しよう | いいね！しよう | いいねする | 読者になる | 読者です | 読者をやめる | Xでシェアする | LINEで共有",
      ko: "글자 크기 변경하기 | 가1단계 | 작게 | 크게 | 아주 크게 | 최대 크게 | 텍스트 음성 변환 서비스 사용하기 | 본문 요약봇 | 말하기 속도 | 쏠쏠정보# | 흥미진진# | 공감백배# | 분석탁월# | 후속강추# | 기사원문 | 구독중 | 기사 구독하기 | 네이버블로그 | 싫어요 | 슬퍼요 | 화나요 | 훈훈해요 | 후속기사 원해요 | 감동이에요 | 카카오톡 친구추가 | 네이버 채널 구독 | 이웃추가 | 공감하기 | 이 글에 공감한 블로거 | 요약봇",
      vi: "Link bài gốc | Lấy link | Giọng nam | Giọng nữ | Giọng miền Bắc | Giọng miền Nam",
      ms: "Kongsi artikel ini | Kongsi di Facebook",
      th: "แชร์ไปเฟซบุ๊ก | ฟังข่าว",
      bn: "গুগল নিউজে অনুসরণ করুন",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      zh: "跟贴 | 热门跟贴 | 网友跟帖 | 热门跟帖 | 人参与 | 条评论 | #人参与 | 文明上网理性发言，请遵守新闻评论服务协议",
      "zh-Hant": "不開放留言 | 發佈留言必須填寫的電子郵件地址不會公開。",
      ja: "メールアドレスが公開されることはありません。 | スパム対策のためAkismetを使っています",
      ko: "첫번째 댓글을 남겨주세요 | 로그인이 필요합니다 | 댓글을 남겨주세요",
      vi: "Vui lòng nhập mã",
      ms: "Komen | Tinggalkan komen | Tulis komen",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      zh: "招聘信息 | 客服热线 | 网络文化经营许可证 | 服务条例 | 我要链接 | 公司官网 | 技术服务中心",
      "zh-Hant": "廣告合作 | 隱私權條款 | 個資聲明",
      ja: "公式Twitter | 公式アカウント",
      ko: "인터넷신문위원회 윤리강령을 준수합니다 | 발행인 | 편집인 | 대표이사 | 등록일자 | PC버전으로 보기 | 본문 기타 기능 | MY메뉴 열기 | 카테고리 이동",
      id: "Iklan Baris | Lihat Semua Halaman | Member of | Jaringan Kami | Gabung WhatsApp Channel",
      ms: "Mengenai Kami | Tentang Kami | Dasar Kuki",
      th: "ลิขสิทธิ์ถูกต้องตามพระราชบัญญัติ",
      bn: "বিজ্ঞাপন মূল্যতালিকা | স্বত্ব সংরক্ষিত",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      mul: "728x90",
      ko: "반응형 | 본문듣기 시작 | 이동 통신망을 이용하여 음성을 재생하면 별도의 데이터 통화료가 부과될 수 있습니다. | 저작자표시 비영리 변경금지 | 이 기사는 언론사에서 사회 섹션으로 분류했습니다.",
      zh: "预览时标签不可点 | 点个在看你最好看 | 分享至好友和朋友圈 | 展开阅读全文 | 点击查看全文 | 点击进入专题 | 打开APP查看更多 | 打开APP，查看更多精彩内容 | 下载APP，查看更多精彩内容 | 更多精彩内容，请下载客户端 | 您的浏览器不支持",
      "zh-Hant":
        "訂戶限定 | 付費會員限定 | 看全文 | 展開全文 | 點我看更多 | 使用APP | 珍惜生命，自殺不能解決問題 | 飲酒過量，有害健康 | ※ 未滿18歲禁止飲酒",
      hi: "शेयरिंग के बारे में | इस खबर को शेयर करें शेयरिंग के बारे में",
      ja: "いいなと思ったら応援しよう！ | チップで応援する | 広告を非表示にする | ここから続き | 続きはこちら | 無料で読む | 写真一覧 | 画像を見る",
      ms: "Teruskan membaca | Foto hiasan",
      id: "Dapatkan berita terbaru di WhatsApp",
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    phrases: wordingsByLanguage({
      hi: "व्हाट्सऐप चैनल से जुड़ने के लिए",
      zh: "仅提供信息存储服务 | 信息存储空间服务 | 用户上传并发布 | 不构成投资建议 | 不构成实质性投资建议 | 不构成任何投资建议 | 据此操作风险自担 | 据此操作，风险自担 | 投资有风险，入市需谨慎 | 不代表本站立场 | 不代表本网观点 | 本文为作者独立观点 | 未经书面授权禁止使用",
      "zh-Hant": "不構成投資建議 | 未經授權，請勿轉載 | 珍惜生命，自殺不能解決問題",
      ja: "投資の最終決定は | 投資判断はご自身",
      ko: "투자의 책임은 투자자 본인 | 투자 판단의 책임은",
      vi: "không phải là lời khuyên đầu tư",
      id: "keputusan investasi ada di tangan | bukan merupakan saran investasi",
    }),
  },
];
