import { createQuickTest, wordingsOf } from "./quick-test.ts";

/** What only a site says to its readers, whoever they are: a line that holds it needs no more. */
const CALLS: readonly string[] = [
  "^get the latest |^get all .{3,60}(?:news|updates)|form below|^before you go|^thanks for reading|we respect your privacy|^enjoying this|^become a member|^[^.?!]{2,40}\\? become a member|^got a tip|have a (?:news )?tip (?:for us|to share)|comments are closed|^sign up for the |submit your letter|^stay with .{2,40} for the latest|reader-supported|push notifications|(?:leave|post) (?:me |us )?a comment|our comments (?:to be|section|policy|rules)|commenting (?:is )?only|republish our|our articles for free|promotional content|send (?:us )?your (?:news|photos|stories|pictures)|tell us a story|if you(?:'|’)re on the [^.]{2,30} app|receives financial support from|consider becoming a|^(?:have you )?got a (?:story|news tip|view)(?![\\p{L}-])|(?:call|email|e-mail|contact|ring|message) our news(?:desk|room| ?team| desk)",
  "über dieses thema berichtete|kommentarregeln|mit (?:ihrer|deiner) zustimmung (?:wird|werden) hier|guter journalismus kostet|unabhängigen journalismus|unterstützen sie uns|unterstütze uns|jetzt testen|externe inhalte|externes? video",
  "maak een account aan|onbeperkt toegang|onbeperkt lezen|tip of opmerking|steun ons|stuur ons je|tip de redactie",
  "så (?:här )?(?:jobbar|arbetar) .{2,40} journalistik|ladda (?:ner|ned) (?:vår )?app|hämta (?:vår )?app|missa inga nyheter|last ned (?:vår )?app|hent (?:vores )?app|få pushvarsler|tips oss|tipsa oss|uutisvinkki",
  "sélectionnée?s? par (?:notre|la) rédaction|soutenez[- ](?:nous|le|la|notre)|soutenir notre|faites un don|envie de réagir|laissez(?:-moi)? un commentaire",
  "ayúdanos a|apóyanos|necesitamos tu apoyo|hazte (?:socio|socia|suscriptor)|hágase socio|nuestra comunidad de socios|déjame un comentario|deja tu comentario|^¿?(?:tenés|tienes|tiene) (?:una|alguna) (?:historia|denuncia|noticia|primicia)(?: para| que)[^?]{2,40}\\?",
  "apoie o|apoie-nos|apoie nosso|seja assinante|seja membro|enquanto assinante|ler este artigo|oferecer este artigo|ofereça este artigo|receba um alerta|deixe (?:o )?seu comentário|baixe o (?:nosso )?app|sugestão de (?:reportagem|pauta)\\?|^(?:envie|mande) (?:a )?sua (?:denúncia|sugestão|notícia)",
  "lasciami un commento|lascia un commento|sostieni il|sostienici|^abbonati a|scarica (?:la nostra |l['’])app|^hai una (?:notizia|segnalazione|storia) (?:da|per)[^?]{2,40}\\?|^(?:invia|mandaci|inviaci) (?:la tua|una) segnalazione",
  "kup prenumeratę|czytaj bez ograniczeń|wesprzyj (?:nas|naszą|redakcję)|wypróbuj za|dołącz do dyskusji|więcej .{0,40}na stronie głównej",
  "podpořte (?:nás|naši|redakci)|předplaťte|vstoupit do diskuse|přidejte se k diskusi|podporte (?:nás|našu|redakciu)|predplaťte",
  "támogass (?:minket|bennünket)|támogasd (?:a szerk|munkánk|a munk)|támogassa (?:munkánk|a szerk)|állj (?:mellénk|be mögénk)|független sajtó .{0,30}veszély|független újságírás, támog|lájkolja|kövessen minket",
  "descarcă aplicația|descărcați aplicația|susține (?:presa|jurnalismul)|lasă un comentariu",
  "abone ol(?:un|unuz)?(?!\\p{L})|abonelik için|bültenimize|yorumunuzu|uygulamamızı",
  "подпи(?:шитесь|сывайтесь)|подтвердить подписку|поддержите (?:нас|проект|редакц|наш)|оформите подписку|в нашем канале|это рассылка|оставьте комментарий",
  "підпи(?:шіться|суйтесь)|підтримайте (?:нас|редакц|наш|медіа)|оформіть підписку|падпішыцеся|падтрымайце",
  "при (?:цитуванні|використанні|использовании|цитировании) (?:і |и )?(?:будь-яких |любых |використанні |использовании )*матер|абонирайте се|подкрепете|pretplatite se|podržite (?:nas|naš)|претплатите се|подржите",
  "εγγραφείτε στο|στηρίξτε (?:μας|την)|κατεβάστε την εφαρμογή|γίνε συνδρομητής|γίνετε συνδρομητές",
  "اشترك(?:وا)? في (?:النشرة|نشرتنا|القناة|قناتنا|خدمة)|حمّ?ل(?:وا)? تطبيق|ادعم(?:وا)? الصحافة|إرشادات الاستخدام|مراجعة التعليقات",
  "مشترک شوید|عضو خبرنامه|مشترک خبرنامه|اپلیکیشن ما|سبسکرائب کر|اپنے فون پر|اب واٹس ایپ پر",
  "ירשמו לניוזלטר|תמכו (?:בנו|בעיתונות)|רוצה להישאר מעודכן|רוצים להישאר מעודכנים|הורידו את האפליקציה|שיח מגוון",
  "सब्सक्राइब करें|डाउनलोड करें|विज्ञापन हटाएं|সাবস্ক্রাইব করুন|ডাউনলোড করুন|অ্যাপ ডাউনলোড",
  "开通会员|成为会员|会员专享|订阅我们|立即订阅|扫码下载|扫码关注|下载客户端|歡迎訂閱|訂閱(?:我們|電子報|頻道)|加入會員|贊助我們|支持我們|用行動支持|獨立的?媒體",
  "会員登録(?:する|が必要|して)|有料会員(?:になると|限定|登録)|無料会員(?:登録|になる)|会員限定|今すぐ登録|メルマガ|購読をお?申|アプリをダウンロード",
  "구독(?:하세요|하기|신청|과 좋아요)|구독을 부탁|회원가입|뉴스레터를|앱을 다운|제보를 기다|후원해 ?주",
  "đăng ký nhận|tải ứng dụng|đăng nhập để bình luận|berlangganan (?:sekarang|newsletter|buletin)|unduh aplikasi|tinggalkan komentar|กดติดตาม|ดาวน์โหลดแอป|สมัครสมาชิก",
  'text is available under the creative commons|this page was last edited|^retrieved from ["“]http|diese seite wurde zuletzt|la dernière modification de cette page|esta página (?:se editó|foi editada)|questa pagina è stata modificata|deze pagina is voor het laatst|tę stronę ostatnio edytowano|эта страница в последний раз|本页面最后修订|最終更新 \\d{4}',
  "subscriu-te|fes-te (?:soci|sòcia|subscriptor)|descarrega(?:'t)? l['’]app|uneix-te a (?:nosaltres|la nostra)|fes-nos costat",
  "^si (?:llegaste|has llegado|llegó|ha llegado) hasta (?:acá|aquí|este punto)|^(?:unite|sumate|asociate|súmate|únete) a \\p{Lu}[^.,]{2,30}$|(?:cuenta|contamos) con (?:vos|tu apoyo|tu ayuda) para|hacete soci|nos ayudas a mantener|(?:puedes|podés|puede) comentar (?:esta|este) (?:información|noticia|artículo|nota)|compromiso de más de \\p{Nd}+ años con",
  "^se você (?:chegou até aqui|gostou d(?:este|esse|o))|^se chegou até aqui|torne-se (?:assinante|apoiador|membro d)|junte-se (?:à nossa|ao nosso)|inscreva-se (?:no nosso|na nossa)|ajude a manter (?:o|a|este|nosso)",
  "^se sei arrivat[oa] fin qui|^se (?:trovi util[ei]|ti piacciono) i (?:nostri |miei )?contenuti|sostenere il (?:mio|nostro) (?:progetto|lavoro)|(?:iscriviti|iscrivendoti) (?:al (?:mio|nostro)|alla (?:mia|nostra))|diventa (?:socio|sostenitore|nostro|abbonato)|unisciti (?:al nostro|alla nostra|a noi)",
  "^dacă (?:ai ajuns până aici|ți-a plăcut)|devino (?:membru|abonat|susținător)|alătură-te (?:comunității|nouă)|abonează-te la|susține-ne",
];

/** What a site has and most articles do not speak of, which says something beside a word for the reader. */
const SUBJECTS: readonly string[] = [
  "periodismo independiente|jornalismo independente|giornalismo indipendente|niezależne dziennikarstwo|bağımsız gazetecilik|независим\\p{L}+ журналистик\\p{L}+|newsletters?|subscri(?:be|ber|bers|bing|ption|ptions)|inbox|journalism|membership",
  "abos?|abonnements?|abonnez|newslettern|journalismus|nieuwsbrie[fv]|abonnees?|journalistiek",
  "nyhetsbrev|nyhedsbrev|prenumer\\p{L}+|uutiskir\\p{L}+|tilaaj\\p{L}+|tilauks\\p{L}+",
  "infolettres?|l['’]actualité du jour|suscri\\p{L}+|boletín|boletines|suscriptores",
  "assinantes?|assinaturas?|boletim|abbonament\\p{L}+|abbonat\\p{L}+|prenumerat\\p{L}+|subskry\\p{L}+",
  "předplatné\\p{L}*|odběr|predplatné\\p{L}*|odber|hírlev\\p{L}+|előfizet\\p{L}+|abonamente?|abonați",
  "bülten\\p{L}*|aboneler\\p{L}*|рассылк\\p{L}+|подписк\\p{L}+|подписчик\\p{L}+|розсилк\\p{L}+|підписк\\p{L}+|абонамент\\p{L}*|претплат\\p{L}+|συνδρομ\\p{L}+",
];

/** Words for the reader, for the site that speaks, and for what the reader is to do. */
const READERS: readonly string[] = [
  "you|your|our|us|my|get|sign|receive|follow",
  "sie|ihre?[mnrs]?|unsere?[mnrs]?|wir|deine?[mnrs]?|mein[er]*|je|jij|uw?|ons|onze",
  "du|din|ditt|dine|vår[at]?|vi|vores|meidän|sinun",
  "vous|votre|vos|nous|notre|nos|chaque|tu|te|nuestr[ao]s?|su|recibe|seu|sua|noss[ao]s?|receba|tu[oai]|nostr[aeio]|ti|ricevi",
  "nas|nasz\\p{L}*|tw[oó]j\\p{L}*|vám|vás|náš|naš\\p{L}*|váš\\p{L}*|neked|minket|nálunk|te|ta|nostr\\p{L}+",
  "sizin?|bizim|lütfen|ваш\\p{L}*|вам|вас|наш\\p{L}*|нас|мы|σας|μας|σου",
];

/** How a link to more of the site starts that stands below a text: to a section, a topic, an author. */
const LINKS: readonly string[] = [
  "more (?:from|stories from|news from) |back to |click here (?:to|for) |full coverage|watch live|provided by \\p{Lu}",
  "mehr aus |mehr von |alles wichtige aus |alle (?:artikel|beiträge|news|nachrichten) (?:aus|von|zu|über) |zurück z",
  "meer (?:uit|van|over) |alles over |terug naar |mer (?:från|om) |fler artiklar |alla artiklar |missa inget från |les alle (?:saker|artikler) |flere saker |læs alle |mere fra |lisää aiheesta |kaikki jutut ",
  "plus de (?:nouvelles|news|contenus) |tous (?:les|nos) articles |tout(?:e l['’]actualité)? (?:sur|de) |retour (?:à|au) |notre dossier |tous nos ",
  "más (?:noticias|sobre) |todas las noticias |volver a |ver todas |vídeos (?:do|da|com|de) |vídeos?: |veja (?:mais|todas|outras) |leia mais |mais (?:notícias|sobre) |todas as notícias |voltar (?:a|para) ",
  "altre notizie |tutte le notizie |tutti gli articoli |torna (?:a|alla|al) |tag: ",
  "więcej (?:z|na|takich|o|informacji) |wszystkie (?:artykuły|teksty) |wróć (?:do|na) |więcej wiadomości|více (?:z|o|zpráv) |další (?:zprávy|články) z|zpět na |viac (?:z|o) |ďalšie ",
  "további (?:cikkek|hírek) |összes cikk |vissza a|mai multe (?:știri|articole|despre) |toate (?:știrile|articolele) |înapoi la |tüm haberler|daha fazla (?:haber|bilgi)|.{3,30} haberleri için ",
  "все (?:новости|материалы|статьи) |больше (?:новостей|материалов) |другие (?:новости|материалы) |вернуться |всі (?:новини|матеріали) |більше (?:новин|матеріалів) |повернутися |още (?:от|новини) |всички (?:новини|статии) |još (?:iz|vesti|vijesti) |sve (?:vesti|vijesti) |више из ",
  "περισσότερα (?:νέα|άρθρα|για) |όλα τα (?:άρθρα|νέα) |όλες οι ειδήσεις |المزيد (?:من|عن) |كل (?:الأخبار|المقالات) |العودة إلى |مطالب بیشتر |اخبار بیشتر |تمام خبرهای |مزید خبریں |.{2,20} سے مزید$|לכל (?:הכתבות|המאמרים|הידיעות) |עוד ב|חזרה ל",
  "और (?:खबरें|पढ़ें)|.{2,20} की (?:और|अन्य) खबरें|আরও (?:খবর|সংবাদ)|.{2,20} (?:থেকে|নিয়ে) আরও|อ่านข่าว|ดูทั้งหมด|trở lại |xem thêm |tin khác |kembali ke |berita (?:lain|lainnya|terkait) |simak video ",
  "更多(?:精彩|新闻|内容|报道|资讯|新聞|內容|報導)|返回(?:首页|首頁|列表|顶部)|查看(?:更多|全部)|元記事|もっと見る|の(?:記事|ニュース)一覧|더보기|기사 (?:전체|더)|목록",
];

/** An editor's mark below a text: `(mkr)`, `(vyp/kna)`, `/abc/`, `(责编：林晚舟)`. */
export const EDITORS_MARK =
  /^(?:\([\p{Ll}\p{M}]{2,5}(?:[/ ,.-]{1,2}[\p{Ll}\p{M}]{2,5}){0,3}\)|\/[\p{L}\p{M}]{2,6}\/|[(（【[](?:责编|责任编辑|編輯|编辑|責任編輯|校对|审核)[:：].{2,30}[)）】\]]|《 ?.{2,12} ?》 ?[(（].{4,30}版 ?[)）])$/u;

/** What a site declares below a text: whose interests or whose words it holds. */
export const DECLARATION =
  /^(?:disclosure|disclaimer|haftungsausschluss|offenlegung|déclaration d['’]intérêts|avertissement|descargo de responsabilidad|aviso de responsabilidade|disclosure statement|дисклеймер|відмова від відповідальності|yasal uyarı|sorumluluk reddi|إخلاء مسؤولية|سلب مسئولیت|डिसक्लेमर|डिस्क्लेमर|अस्वीकरण|免责声明|免責聲明|免責事項) ?[:：]/iu;

/** A work that the text reports on, with its label: `More information: … DOI: 10.9999/bl.44` */
export const CITED_WORK = /^[^:：]{4,40}[:：] .*(?:\bdoi\b|doi\.org)/iu;

const SUBJECT_WORDS = SUBJECTS.join("|");
const READER_WORDS = READERS.join("|");
const NOT_IN_WORD = "(?<![\\p{L}\\p{M}\\p{Nd}])";
const WORD_END = "(?![\\p{L}\\p{M}])";

/** How a call to subscribe starts that may stand between two paragraphs. */
export const STARTS_CALL =
  /^[^\p{L}"“„«]{0,4}(?:(?:sign up|subscribe) (?:to|for|now|today|here)|get (?:the|our)|join our|abonnieren sie|melden sie sich|jetzt|hier |abonnez|inscrivez|recevez|suscríbete|apúntate|recibe|iscriviti|abbonati|ricevi|assine|inscreva|receba|schrijf je|meld je|ontvang|abonneer|prenumerera|anmäl dig|få |tilmeld|meld deg|tilaa|zapisz się|dołącz|přihlaste|odebírejte|prihláste|iratkoz|abonează|înscrie|abone ol|подпи(?:шитесь|сывайтесь)|підпи(?:шіться|суйтесь)|абонирайте|εγγραφείτε|اشترك|مشترک|עקבו|הירשמו|订阅|訂閱|登録)/iu;

export const SITE_LINK = new RegExp(`^[^\\p{L}]{0,4}(?:${LINKS.join("|")})`, "iu");
export const SITE_CALL = new RegExp(CALLS.join("|"), "iu");
export const SITE_SUBJECT = new RegExp(`${NOT_IN_WORD}(?:${SUBJECT_WORDS})${WORD_END}`, "iu");
export const READER = new RegExp(`${NOT_IN_WORD}(?:${READER_WORDS})${WORD_END}`, "iu");

const CALL_WORDINGS = wordingsOf(CALLS.join("|"));
const SUBJECT_WORDINGS = wordingsOf(SUBJECT_WORDS);

/** Whether a text holds what only a site says. */
export const holdsSiteCall = createQuickTest(CALL_WORDINGS, {
  here: new RegExp(CALL_WORDINGS.here, "iuy"),
  anywhere: new RegExp(CALL_WORDINGS.anywhere, "iu"),
});

/** Whether a text holds a word for what a site has. */
export const holdsSiteSubject = createQuickTest(SUBJECT_WORDINGS, {
  here: new RegExp(NOT_IN_WORD + SUBJECT_WORDINGS.here + WORD_END, "iuy"),
  anywhere: new RegExp(NOT_IN_WORD + SUBJECT_WORDINGS.anywhere + WORD_END, "iu"),
});
