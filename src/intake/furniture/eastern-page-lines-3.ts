import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What papers, blogs and portals of Asia and the Arab world print around comments, players, lists and legal notes. */
export const EASTERN_PAGE_LINE_RULES_3: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      ja: `
        コメントするにはログインが必要です | コメントを残すにはログインしてください | コメントの受付は終了しました | コメントの受け付けは終了しました | コメント受付は終了しました |
        現在コメントは受け付けておりません | この記事へのコメントは終了しました | この記事へのコメントは受け付けておりません | この記事へのトラックバック一覧 | この記事に対するトラックバック
      `,
      zh: `
        本文评论已关闭 | 评论功能已关闭
      `,
      ko: `
        댓글을 작성하려면 로그인 해주세요 | 댓글을 작성하려면 로그인이 필요합니다 | 욕설 댓글 리마인드 팝업 | 댓글 운영규정 | 댓글 운영 규정 | 댓글 운영기준 | 댓글 이용안내 |
        댓글 이용규칙 | 댓글쓰기 폼 | 댓글 입력 폼
      `,
      id: `
        Silakan login untuk menulis komentar | Silahkan login untuk berkomentar |
        Anda harus login untuk mengirim komentar | Komentar Anda telah terkirim |
        Komentar anda akan dimoderasi | Komentar telah ditutup
      `,
      vi: `
        Xin vui lòng gõ tiếng Việt có dấu | Bạn phải đăng nhập để bình luận |
        Hãy là người đầu tiên bình luận về bài viết này | Thông tin bạn đọc sẽ được bảo mật |
        Bình luận đã được gửi | Bình luận của bạn đang chờ duyệt
      `,
      bn: `
        মন্তব্য করতে লগইন করুন | মন্তব্য করতে লগ ইন করুন | মন্তব্য করতে হলে লগইন করুন |
        মন্তব্য করতে প্রথমে লগইন করুন | আপনার মন্তব্য দিন | আপনার মতামত জানান |
        আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না | আপনার ইমেইল প্রকাশ করা হবে না | পাঠকের মন্তব্য দেখুন |
        সর্বমোট মন্তব্য | মন্তব্য বন্ধ আছে
      `,
      ar: `
        يجب تسجيل الدخول لإضافة تعليق | يجب عليك تسجيل الدخول للتعليق | يجب عليك تسجيل الدخول لإضافة تعليق |
        سجل دخولك للتعليق | سجل دخولك لإضافة تعليق | كن أول من يعلق على الخبر | كن أول من يعلق على المقال |
        لا توجد تعليقات على الخبر | لا توجد تعليقات على هذا الخبر | أضف تعليقك على الخبر |
        أضف تعليقا على الخبر | أضف تعليق على الخبر | اكتب تعليقك على الخبر | التعليقات مغلقة على هذا الخبر |
        تم إغلاق باب التعليق | التعليقات مغلقة على هذا المقال
      `,
      ur: `
        تبصرہ کرنے کے لیے لاگ ان کریں | اپنی رائے دیجیے | تبصرہ کرنے کے لیے آپ کا لاگ ان ہونا ضروری ہے
      `,
    }),
    phrases: wordingsByLanguage({
      vi: `
        sẽ được xét duyệt trước khi đăng | xin vui lòng gõ tiếng việt có dấu
      `,
      ko: `
        상처 없는 댓글 세상 | 따뜻한 댓글을 남겨 | 바른 댓글 문화
      `,
      id: `
        komentar di luar tanggung jawab redaksi | komentar yang mengandung sara |
        hindari komentar yang mengandung
      `,
      bn: `
        মন্তব্যের জন্য সম্পাদক দায়ী | মন্তব্যের জন্য কর্তৃপক্ষ দায়ী | মতামতের জন্য কর্তৃপক্ষ দায়ী
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
      ja: `
        この記事をXでシェア | この記事をLINEで送る | この記事をメールで送る | この記事を友達に教える | 記事のURLをコピー | 記事URLをコピー | URLがコピーされました |
        Twitterに投稿 | Facebookに投稿 | この記事をブックマーク
      `,
      zh: `
        分享给微信好友 | 分享到微信好友 | 复制本文链接 | 复制文章链接 | 发送给朋友
      `,
      ko: `
        밴드로 공유 | 라인으로 공유 | 기사 주소 복사 | 기사프린트 | 인쇄 하기 | 마이스크랩 | 내 스크랩
      `,
      id: `
        Bagikan berita ini ke | Bagikan tautan ini | Salin tautan artikel | Copy tautan | Cetak artikel ini
      `,
      vi: `
        Chia sẻ bài viết lên Facebook | Chia sẻ bài viết lên Zalo | Sao chép liên kết bài viết |
        Copy link bài viết | Gửi bài viết qua email | In bài viết này | Bản in bài viết | Lưu bài viết này |
        Đã lưu bài viết | Bỏ lưu bài viết
      `,
      bn: `
        লিঙ্ক কপি করুন | লিংক কপি হয়েছে | লিঙ্ক কপি হয়েছে | সংবাদটি শেয়ার করুন | খবরটি শেয়ার করুন |
        নিউজটি শেয়ার করুন | লেখাটি শেয়ার করুন | পোস্টটি শেয়ার করুন | এই সংবাদটি শেয়ার করুন |
        এই খবরটি শেয়ার করুন | এই নিউজটি শেয়ার করুন | সোশ্যাল মিডিয়ায় শেয়ার করুন |
        বন্ধুদের সাথে শেয়ার করুন | সংবাদটি প্রিন্ট করুন
      `,
      ar: `
        شارك هذا الموضوع مع أصدقائك | مشاركة عبر تيليجرام | اطبع الخبر | أرسل الخبر لصديق | أرسل المقال لصديق
      `,
      ur: `
        پوسٹ شیئر کریں | لنک کاپی ہو گیا
      `,
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      id: `
        Download Aplikasinya | Download Aplikasi Kami | Download aplikasi sekarang |
        Ikuti berita kami di Google News
      `,
      bn: `
        আমাদের সঙ্গে থাকুন | আমাদের সাথে থাকুন | আমাদের সঙ্গে যুক্ত থাকুন | আমাদের সাথে যুক্ত থাকুন |
        আমাদের সঙ্গে যুক্ত হোন | আমাদের সাথে যুক্ত হোন | ফেসবুকে আমরা | ফেসবুকে আমাদের সঙ্গে থাকুন |
        আমাদের ইউটিউব চ্যানেল | ইউটিউব চ্যানেল সাবস্ক্রাইব করুন | আমাদের ইউটিউব চ্যানেল সাবস্ক্রাইব করুন |
        মোবাইল অ্যাপ ডাউনলোড করুন | মোবাইল অ্যাপস ডাউনলোড করুন | অ্যাপস ডাউনলোড করুন |
        আমাদের অ্যাপ ডাউনলোড করুন | হোয়াটসঅ্যাপ চ্যানেল ফলো করুন
      `,
      ur: `
        ہمیں انسٹاگرام پر فالو کریں | فیس بک پیج لائک کریں | ہمارا فیس بک پیج | ہمارا فیس بک پیج لائک کریں |
        یوٹیوب چینل سبسکرائب کریں | ہمارا یوٹیوب چینل سبسکرائب کریں | موبائل ایپ ڈاؤن لوڈ کریں
      `,
      ar: `
        تابعنا على السوشيال ميديا | تابعونا على السوشيال ميديا | تابعنا على منصات التواصل الاجتماعي |
        تابعونا على منصات التواصل الاجتماعي | تابعنا على نبض | تابعونا على نبض | تابعونا على جوجل نيوز |
        حمل تطبيق الموبايل | تحميل تطبيق الموبايل | حمل التطبيق من هنا | اشترك في قناة الواتساب
      `,
      vi: `
        Tải ứng dụng của chúng tôi | Tải app đọc báo | Theo dõi trên Google Tin tức | Theo dõi qua Zalo |
        Thích trang Facebook của chúng tôi | Đăng ký kênh YouTube của chúng tôi
      `,
      ja: `
        X（旧Twitter）でフォロー | 公式Xをフォローする | 公式Twitterをフォロー | 公式Twitterをフォローする | 公式Instagramをフォロー | 公式Facebookページ |
        公式LINEアカウント | 公式LINEを友だち追加 | 公式SNSをフォロー | 公式YouTubeチャンネル | チャンネル登録はこちらから | アプリをダウンロードする |
        アプリのダウンロードはこちら | アプリで続きを読む
      `,
      zh: `
        微信扫码关注 | 下载手机客户端 | 扫一扫在手机上阅读 | 扫一扫，手机阅读 | 扫码在手机上阅读 | 手机扫码观看
      `,
      ko: `
        앱 다운로드 하기 | 앱에서 열기 | 앱 설치하기 | 모바일 앱 다운로드 | 인스타그램 팔로우 | 포털에서 구독하기 | 네이버 뉴스 구독
      `,
    }),
    phrases: wordingsByLanguage({
      id: `
        silakan baca konten menarik lainnya | silakan baca konten menarik |
        baca berita menarik lainnya di google
      `,
      bn: `
        ফেসবুক পেজটি ফলো করুন | সর্বশেষ খবর পেতে গুগল নিউজ | খবর পেতে গুগল নিউজ | খবর পড়তে গুগল নিউজ |
        গুগল নিউজ চ্যানেল ফলো | গুগল নিউজ ফিড ফলো | হোয়াটসঅ্যাপ চ্যানেল ফলো | ইউটিউব চ্যানেলটি সাবস্ক্রাইব
      `,
      ur: `
        ہمارا یوٹیوب چینل سبسکرائب | ہمارا فیس بک پیج لائک | گوگل نیوز پر فالو کریں
      `,
    }),
  },
];
