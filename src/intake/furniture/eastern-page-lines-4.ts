import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What papers, blogs and portals of Asia and the Arab world print of themselves, and around pictures and lists. */
export const EASTERN_PAGE_LINE_RULES_4: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      ja: `
        こちらも注目 | こちらの記事もおすすめです | こちらの記事もどうぞ | こちらの記事もチェック | 一緒に読まれています | いっしょに読まれている記事 | この記事を読んだ人が読んでいる記事 |
        この記事に関するニュース | この記事に関連する記事 | この連載の前後回 | この連載の一覧 | この著者の最新記事 | 同カテゴリーの記事 | 同じカテゴリの新着記事 | このカテゴリの最新記事 |
        このカテゴリの人気記事
      `,
      zh: `
        热门图片推荐 | 看了本文的网友还看了 | 浏览过本文的网友还浏览过 | 您可能还感兴趣 | 您可能感兴趣的新闻 | 你可能感兴趣的新闻 | 与本文相关的文章 | 与本文相关的新闻 | 与本文相关 |
        相关新闻报道 | 相关热点新闻 | 本栏目更多文章 | 本栏目最新文章 | 本类最新文章 | 本类热门文章 | 该作者的其他文章
      `,
      ko: `
        이 기사를 본 사람이 본 기사 | 이 기사의 관련기사 | 이 시각 많이 본 기사 | 이 시각 관심뉴스 | 이 기자의 다른 기사 보기 | 이 기자의 최신기사 | 이 분야의 다른 기사 |
        이 분야 다른 기사 | 이 섹션의 최신기사
      `,
      id: `
        Foto Video Terkait | Foto dan Video Terkait | Foto & Video Terkait | Topik Terkait Lainnya |
        Berita lain yang terkait | Berita terkait lainnya di | Berita lainnya yang terkait |
        Artikel lain yang terkait | Artikel yang mungkin Anda suka | Berita yang mungkin Anda suka |
        Berita yang mungkin Anda sukai | Mungkin Anda juga suka | Anda mungkin menyukai ini |
        Yuk, Simak Juga Video ini | Simak juga video ini | Berita lain dari penulis ini |
        Artikel lain dari penulis
      `,
      vi: `
        Các tin cùng chuyên mục | Các bài cùng chuyên mục | Các bài viết cùng chuyên mục |
        Các tin khác cùng chuyên mục | Bạn có thể quan tâm đến | Bài viết bạn có thể quan tâm |
        Có thể bạn cũng quan tâm | Tin cùng tác giả | Bài viết khác của tác giả | Các bài viết khác của tác giả
      `,
      bn: `
        এ বিভাগের আরও খবর | এ বিভাগের আরো খবর | এ বিভাগের অন্যান্য সংবাদ | এ বিভাগের অন্যান্য খবর |
        এই বিভাগের অন্যান্য সংবাদ | এই বিভাগের অন্যান্য খবর | এই ক্যাটাগরির আরও খবর | এই ক্যাটাগরির আরো খবর |
        এই সম্পর্কিত আরও খবর | এ সম্পর্কিত আরো খবর | সম্পর্কিত নিউজ | সম্পর্কিত আরও খবর | সংশ্লিষ্ট আরও খবর |
        আরো সংবাদ | এই লেখকের আরও লেখা | আপনি পছন্দ করতে পারেন
      `,
      ar: `
        أخبار متعلقة بالموضوع | أخبار ذات صلة بالموضوع | موضوعات متعلقة بالخبر | موضوعات قد تهمك أيضا |
        قد يهمك أيضًا قراءة | قد يعجبك أيضا قراءة | المزيد من الأخبار في هذا القسم | اقرأ أيضا في هذا القسم |
        مواضيع من نفس القسم | مقالات من نفس القسم | أخبار أخرى من نفس القسم | موضوعات أخرى قد تهمك
      `,
      ur: `
        اس سے متعلق مزید خبریں | مزید متعلقہ خبریں | اسی زمرے سے مزید | اسی کیٹیگری سے مزید |
        شاید آپ کو یہ بھی پسند آئے
      `,
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ja: `
        最新TOPICS | 最新トピックス一覧 | アクセスランキング（日間） | アクセスランキング（週間） | 週間アクセスランキング | 月間アクセスランキング | デイリーアクセスランキング |
        今週のアクセスランキング | 先週のランキング | 人気記事ランキング（週間） | 週間人気記事 | 先週の人気記事 | よく見られている記事 | 注目のキーワード一覧 | 新着ブログ記事
      `,
      zh: `
        热门图片 | 热图推荐 | 今日热图 | 图片排行榜 | 图片新闻排行 | 本月阅读排行 | 一周排行 | 今日排行 | 新闻点击排行 | 新闻点击榜 | 新闻热点排行 | 视频排行榜 | 热评排行 |
        热门评论排行
      `,
      ko: `
        많이 본 뉴스 TOP10 | 실시간 많이 본 기사 | 주간 많이 본 기사 | 주간 인기뉴스 | 오늘의 많이 본 기사 | 섹션별 많이 본 기사 | 공감 많은 기사 | 추천 많은 기사 |
        포토 많이 본 기사 | 언론사별 많이 본 뉴스 | 언론사 주요뉴스 | 신문 게재기사만 | 언론사 목록 열기 | 분야별 목록 열기
      `,
      id: `
        Berita Terbaru Index | Indeks Tag | Indeks Topik | Indeks Terkini | Berita Terpopuler Hari Ini |
        Paling banyak dibaca hari ini | Paling banyak dibagikan | Paling banyak dikomentari |
        Berita paling banyak dibaca | Artikel paling banyak dibaca
      `,
      vi: `
        Tin xem nhiều nhất | Chia sẻ nhiều nhất
      `,
      bn: `
        সর্বাধিক পঠিত খবর | সর্বশেষ ও জনপ্রিয় | সর্বশেষ জনপ্রিয় | আজকের সর্বাধিক পঠিত |
        সপ্তাহের সর্বাধিক পঠিত | সবচেয়ে বেশি পঠিত | জনপ্রিয় খবর | পাঠকপ্রিয় খবর | সর্বশেষ আপডেট খবর |
        আর্কাইভ ক্যালেন্ডার
      `,
      ar: `
        الأكثر قراءة هذا الشهر | الأكثر قراءة خلال 24 ساعة | الأكثر تعليقا اليوم | الأكثر إرسالا |
        الأكثر طباعة | الأكثر تداولا اليوم | الموضوعات الأكثر قراءة | الموضوعات الأكثر تعليقا |
        المواضيع الأكثر قراءة | الأخبار الأكثر مشاهدة
      `,
      ur: `
        آج کی مقبول خبریں | تازہ ترین تبصرے | ہفتے کی مقبول خبریں
      `,
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      vi: `
        Nam miền Bắc | Nữ miền Bắc | Nữ miền Nam | Giọng Nam miền Bắc | Giọng Nam miền Nam | Giọng Nữ miền Bắc |
        Giọng Nữ miền Nam | Chọn giọng đọc | Giọng đọc miền Bắc | Giọng đọc miền Nam | Nghe bài viết này |
        Nghe audio bài viết | Bấm để nghe bài viết | Sao chép thông tin gỡ lỗi | Báo cáo vấn đề trình chiếu |
        Báo cáo vấn đề đã được gửi | Tải xuống log | Bắt đầu cửa sổ hộp thoại | Bấm vào ảnh để phóng to |
        Bấm để phóng to | Nhấn để phóng to ảnh | Bấm để bật tiếng | Trình duyệt của bạn không hỗ trợ audio
      `,
      ja: `
        この記事を音声で読み上げる | 読み上げを停止 | 読み上げを開始 | 画像をクリックすると拡大します | 画像をクリックで拡大 | 画像クリックで拡大表示 | クリックして拡大 |
        写真をクリックすると拡大します | 全ての画像を見る | 画像ギャラリーはこちら | 画像一覧はこちら | 画像一覧に戻る | 写真一覧に戻る | 印刷用ページを表示 | 印刷用ページを開く |
        印刷用画面を表示
      `,
      ko: `
        나눔고딕 폰트가 설치되어있지 않습니다 | 나눔고딕 폰트가 설치되어 있지 않습니다 | 나눔 폰트를 설치하러 가시겠습니까? | 글자 작게 보기 | 글자 크게 보기 | 본문 글자 크게 |
        본문 글자 작게 | 음성으로 기사 듣기 | 기사 음성으로 듣기 | 기사를 읽어드립니다 | 이 기사를 음성으로 듣기 | 이미지 크게 보기 | 이미지 확대 보기 | 사진 확대 보기 |
        사진을 클릭하면 크게 볼 수 있습니다 | 클릭하면 크게 볼 수 있습니다 | 클릭하면 확대됩니다 | 큰 이미지 보기 | 다크모드 켜기 | 다크모드 끄기
      `,
      zh: `
        点击图片放大 | 点击图片查看大图 | 点击查看原图 | 点击图片查看原图 | 点击图片进入下一页 | 点击图片进入下一张 | 点击收听全文 | 语音朗读全文 | 语音播报全文 | 调整字号 |
        您的浏览器不支持播放该视频 | 您的浏览器不支持video标签 | 您的浏览器不支持audio标签 | 支持键盘翻页 | 支持← → 键翻阅图片
      `,
      id: `
        Putar audio artikel | Klik untuk memperbesar | Browser Anda tidak mendukung audio
      `,
      bn: `
        সংবাদটি শুনুন | প্রতিবেদনটি শুনুন | ছবি বড় করে দেখুন
      `,
      ar: `
        استمع إلى هذا الخبر | استمع لهذا الخبر | استمع إلى المقالة | استمع للمقالة | حجم الخط الافتراضي |
        اضغط لتكبير الصورة | اضغط على الصورة للتكبير | انقر على الصورة للتكبير |
        اضغط لمشاهدة الصورة بالحجم الكامل | متصفحك لا يدعم تشغيل الفيديو
      `,
      ur: `
        فونٹ بڑا کریں | فونٹ چھوٹا کریں | تحریر کا سائز
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
        このblogについて | このWebサイトについて | 当ブログについて | 本サイトのご利用について | 掲載、料金について | 掲載料金について | 広告掲載料金 | スポンサー記事について |
        スポンサー記事 | 会員限定コンテンツ | 会員限定の記事です | プレミアム記事 | プレミアム会員登録 | Twitterでログイン | Xでログイン | Appleでログイン |
        ID/PWでログイン | 現在のポイント | ポイント購入 | ポイントを購入 | このカテゴリーについて | このカテゴリについて | このコーナーについて | 情報提供のお願い
      `,
      ko: `
        서비스 안내 | 책임의 한계와 법적고지 | 책임의 한계와 법적 고지 | 뉴스 고객센터 | 뉴스고객센터 | 기사배열 원칙 | 기사배열원칙 | 청소년 보호 책임자 | 기사제공처 |
        기사 제공처 | 정정보도 청구 | 정정·반론보도 신청 | 반론보도 신청 | 고충처리 안내 | 페이지 맨위로
      `,
      id: `
        Kanal Lainnya | Semua Kanal | Lihat semua kanal | Informasi pemasangan iklan | Pemasangan Iklan |
        Info Pemasangan Iklan | Pasang Iklan di sini | Pasang Iklan Anda | Pasang Iklan Anda di sini |
        Kerjasama Iklan | Kode Etik Jurnalis | Kode Etik Wartawan | Standar Perlindungan Wartawan |
        Standar Perlindungan Profesi Wartawan | SOP Perlindungan Wartawan | Pedoman Pemberitaan Ramah Anak |
        Susunan Redaksi Kami | Manajemen dan Redaksi | Manajemen & Redaksi | Redaksi & Manajemen |
        Lowongan Karier | Ketentuan Pengguna | Ketentuan & Kebijakan Privasi | Mata uang Jual Beli
      `,
      zh: `
        网上有害信息举报 | 涉未成年人举报 | 涉企侵权举报 | 涉企侵权举报专区 | 涉历史虚无主义举报 | 网络谣言举报 | 算法推荐专项举报 | 网信算备案 | 网上传播视听节目许可证 |
        互联网出版许可证 | 网络出版服务许可证 | 电信增值业务许可证 | 药品信息服务资格证书 | 供稿信箱 | 法律顾问团 | 网站法律顾问
      `,
      vi: `
        Liên hệ ban biên tập | Gửi bài cho tòa soạn | Gửi bài viết về tòa soạn | Hộp thư bạn đọc |
        Liên hệ đặt quảng cáo | Đặt báo in | Mua báo in | Phiên bản mobile | Phiên bản máy tính
      `,
      bn: `
        বিজ্ঞাপনের মূল্য তালিকা | বিজ্ঞাপন রেট | বিজ্ঞাপনের হার | বিজ্ঞাপনের জন্য যোগাযোগ |
        বিজ্ঞাপনের জন্য যোগাযোগ করুন | যোগাযোগের ঠিকানা | প্রাইভেসি পলিসি | ব্যবহার নীতিমালা | শর্ত ও নীতিমালা |
        সম্পাদকীয় নীতিমালা | মন্তব্যের নীতিমালা | কুকি নীতি | সার্কুলেশন বিভাগ | আজকের পত্রিকা পড়ুন |
        ই-পেপার পড়ুন | আজকের পরিদর্শক | মোট পরিদর্শক
      `,
      ar: `
        أعلن معنا الآن | للإعلان على الموقع | هيئة تحرير الموقع | خريطة الموقع الإلكتروني | سياسة التصحيح |
        ميثاق الشرف المهني | شروط وأحكام الاستخدام | الشروط والأحكام وسياسة الخصوصية | العدد الورقي اليوم |
        النسخة الورقية اليوم | تصفح العدد الورقي | تصفح الجريدة | النسخة الكاملة للموقع
      `,
      ur: `
        اشتہارات کے لیے رابطہ کریں | اشتہار کے لیے رابطہ | اشتہارات کے نرخ | ای پیپر پڑھیں | پرانے شمارے
      `,
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ko: `
        좋아요 평가하기 | 공감 평가하기 | 좋아요 좋아요 평가하기 공감 | 훈훈해요 # | 훈훈해요# | 슬퍼요 # | 슬퍼요# | 화나요 # | 화나요# | 후속기사 원해요 # |
        후속기사 원해요# | 후속기사원해요 | 응원해요 # | 응원해요# | 감동이에요 # | 이 기사를 추천합니다# | 기사 추천하기 | 이 기사가 마음에 들었나요? |
        이 기사에 대해 어떻게 생각하시나요?
      `,
      vi: `
        Bài viết có hữu ích với bạn không? | Đánh giá của bạn về bài viết | Bình chọn bài viết |
        Xem kết quả bình chọn | Gửi bình chọn | Cảm xúc của bạn về bài viết
      `,
      ja: `
        この記事はいかがでしたか | この記事は役に立ちましたか | この記事は参考になりましたか | この記事は面白かったですか | この記事を評価してください | この記事の評価 | 投票結果を見る |
        アンケート結果を見る | アンケートに回答する | 参考になった # | 役に立った #
      `,
      zh: `
        您看完此新闻的心情是 | 看完这篇文章有何感觉 | 看完本文您的感受 | 您对本文的评价 | 给这篇文章打分 | 查看投票结果 | 这篇文章对您有帮助吗 | 本文对您有帮助吗 | 本文是否对您有帮助
      `,
      id: `
        Apakah berita ini bermanfaat? | Lihat hasil polling | Kirim suara | Beri rating artikel ini
      `,
      ar: `
        هل أعجبك الخبر؟ | هل أعجبك هذا الخبر؟ | هل أعجبك هذا المقال؟ | عرض نتائج التصويت |
        نتائج الاستطلاع السابق | شارك في التصويت
      `,
      bn: `
        ফলাফল দেখুন | জরিপের ফলাফল | অনলাইন জরিপ | জরিপের ফলাফল দেখুন | ভোটের ফলাফল দেখুন
      `,
      ur: `
        پول کے نتائج | کیا یہ خبر مفید تھی؟ | کیا آپ کو یہ مضمون پسند آیا؟
      `,
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    phrases: wordingsByLanguage({
      ja: `
        この作品は クリエイティブ・コモンズ | この作品はクリエイティブ・コモンズ | この記事はクリエイティブ・コモンズ | このブログはクリエイティブ・コモンズ | 掲載されている記事・写真・図表 |
        著作権は情報提供者に帰属 | 掲載している情報は、記事執筆時点 | 掲載している情報は、記事公開時点 | 掲載している情報は記事公開時点 | 記載の情報は記事公開時点 | 本記事は掲載時点の情報 |
        本記事の内容は掲載時点 | 本記事の情報は掲載時点 | 記事の内容は掲載時点の | 記事の内容は公開時点の | 記事の内容は取材時点の | 情報は掲載時点のものです | 購入すると、売上の一部が |
        売上の一部が販売プラットフォーム
      `,
      zh: `
        本网站所刊载信息，不代表 | 刊用本网站稿件 | 务经书面授权 | 禁止转载、摘编 | 复制及建立镜像
      `,
      ko: `
        본 콘텐츠의 저작권은 | 저작권은 제공처 또는 | 본 기사의 무단
      `,
      id: `
        isi di luar tanggung jawab redaksi | artikel ini telah tayang di | artikel ini sudah tayang di
      `,
      vi: `
        ghi rõ nguồn khi bạn phát hành
      `,
      bn: `
        অনুমতি ছাড়া কপি করা | পূর্বানুমতি ছাড়া এই ওয়েবসাইট | এই ওয়েবসাইটের কোনো লেখা |
        এই ওয়েবসাইটের কোনও লেখা | অনুমতি ব্যতীত এই সাইটের
      `,
      ar: `
        الموقع غير مسؤول عن محتوى
      `,
      ur: `
        جملہ حقوق بحق | ادارے کا اس سے متفق ہونا
      `,
    }),
  },
];
