/** What only a site says to its readers, whoever they are: a line that holds it needs no more. */
const CALLS: readonly string[] = [
  "reader-supported|push notifications|(?:leave|post) (?:me |us )?a comment|our comments?\\b|commenting (?:is )?only|republish our|our articles for free|promotional content|send (?:us )?your (?:news|photos|stories|pictures)|tell us a story|if you(?:'|’)re on the [^.]{2,30} app|receives financial support from|consider becoming a",
  "kommentarregeln|mit (?:ihrer|deiner) zustimmung|guter journalismus kostet|unabhängigen journalismus|unterstützen sie uns|unterstütze uns|jetzt testen|externe inhalte|externes? video",
  "maak een account aan|onbeperkt toegang|onbeperkt lezen|tip of opmerking|steun ons|stuur ons je|tip de redactie",
  "ladda (?:ner|ned) (?:vår )?app|hämta (?:vår )?app|missa inga nyheter|last ned (?:vår )?app|hent (?:vores )?app|få pushvarsler|tips oss|tipsa oss|uutisvinkki",
  "notre rédaction|soutenez[- ](?:nous|le|la|notre)|soutenir notre|faites un don|envie de réagir|laissez(?:-moi)? un commentaire",
  "ayúdanos a|apóyanos|necesitamos tu apoyo|hazte (?:socio|socia|suscriptor)|hágase socio|nuestra comunidad de socios|periodismo independiente|déjame un comentario|deja tu comentario",
  "apoie o|apoie-nos|apoie nosso|seja assinante|seja membro|enquanto assinante|ler este artigo|oferecer este artigo|ofereça este artigo|receba um alerta|deixe (?:o )?seu comentário|baixe o (?:nosso )?app|jornalismo independente",
  "lasciami un commento|lascia un commento|sostieni il|sostienici|abbonati a|giornalismo indipendente|scarica (?:la nostra |l['’])app",
  "kup prenumeratę|czytaj bez ograniczeń|wesprzyj (?:nas|naszą|redakcję)|wypróbuj za|niezależne dziennikarstwo|dołącz do dyskusji|na stronie głównej",
  "podpořte (?:nás|naši|redakci)|předplaťte|vstoupit do diskuse|přidejte se k diskusi|podporte (?:nás|našu|redakciu)|predplaťte|nezávislou žurnalistiku",
  "támogass (?:minket|bennünket)|támogasd (?:a szerk|munkánk|a munk)|támogassa (?:munkánk|a szerk)|állj (?:mellénk|be mögénk)|független (?:sajtó|újságírás)|lájkolja|kövessen minket",
  "descarcă aplicația|descărcați aplicația|susține (?:presa|jurnalismul)|jurnalism(?:ul)? independent|lasă un comentariu",
  "abone (?:ol|olun)|abonelik için|bültenimize|yorumunuzu|uygulamamızı|bağımsız gazetecilik",
  "подпи(?:шитесь|сывайтесь)|подтвердить подписку|поддержите (?:нас|проект|редакц|наш)|оформите подписку|в нашем канале|это рассылка|независимую журналистику|оставьте комментарий",
  "підпи(?:шіться|суйтесь)|підтримайте (?:нас|редакц|наш|медіа)|оформіть підписку|незалежну журналістику|падпішыцеся|падтрымайце",
  "абонирайте се|подкрепете|pretplatite se|podržite (?:nas|naš)|претплатите се|подржите",
  "εγγραφείτε στο|στηρίξτε (?:μας|την)|κατεβάστε την εφαρμογή|γίνε συνδρομητής|γίνετε συνδρομητές",
  "اشترك في|اشتركوا في|حمّ?ل(?:وا)? تطبيق|ادعم(?:وا)? الصحافة|إرشادات الاستخدام|مراجعة التعليقات",
  "مشترک شوید|در خبرنامه|اپلیکیشن ما|سبسکرائب کر|اپنے فون پر|اب واٹس ایپ پر",
  "ירשמו לניוזלטר|תמכו ב|רוצה להישאר מעודכן|רוצים להישאר מעודכנים|הורידו את האפליקציה|שיח מגוון",
  "सब्सक्राइब करें|डाउनलोड करें|विज्ञापन हटाएं|সাবস্ক্রাইব করুন|ডাউনলোড করুন|অ্যাপ ডাউনলোড",
  "开通会员|成为会员|会员专享|订阅我们|立即订阅|扫码下载|扫码关注|下载客户端|訂閱|加入會員|贊助我們|支持我們|用行動支持|獨立的?媒體",
  "会員登録|有料会員|無料会員|会員限定|今すぐ登録|メルマガ|購読をお?申|アプリをダウンロード",
  "구독(?:하|을 |신청)|회원가입|뉴스레터를|앱을 다운|제보를 기다|후원해",
  "đăng ký nhận|tải ứng dụng|đăng nhập để bình luận|berlangganan|unduh aplikasi|tinggalkan komentar|กดติดตาม|ดาวน์โหลดแอป|สมัครสมาชิก",
  "subscriu-te|fes-te soci|descarrega(?:'t)? l['’]app|fes-te subscriptor",
];

/** What a site has and most articles do not speak of, which says something beside a word for the reader. */
const SUBJECTS: readonly string[] = [
  "newsletters?|subscri(?:be|ber|bers|bing|ption|ptions)|inbox|journalism|membership",
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

const SUBJECT_WORDS = SUBJECTS.join("|");
const READER_WORDS = READERS.join("|");
const NOT_IN_WORD = "(?<![\\p{L}\\p{M}\\p{Nd}])";
const WORD_END = "(?![\\p{L}\\p{M}])";

export const SITE_CALL = new RegExp(CALLS.join("|"), "iu");
export const SITE_SUBJECT = new RegExp(`${NOT_IN_WORD}(?:${SUBJECT_WORDS})${WORD_END}`, "iu");
export const READER = new RegExp(`${NOT_IN_WORD}(?:${READER_WORDS})${WORD_END}`, "iu");
