import type { WordsByLanguage } from "../dates/dates-labels.ts";

/**
 * Words before a name that say it is the author's, `|` between them, as they are on news sites.
 * They count with or without a colon.
 */
export const BYLINE_OPENINGS: WordsByLanguage = {
  en: "interview|interview by|by|written by|posted by|published by|reported by|story by|words by|text by|report by|article by|reporting by|words and pictures by|authored by|submitted by|analysis by|opinion by|review by|author|exclusive by|exclusive report by|an exclusive by|special report by|dispatch by|column by|commentary by|essay by|words and photos by|written and photographed by|co-authored by|coauthored by|co-written by",
  ar: "بقلم|حاورته|حاورتها|حاوره|حاورها|أجرى الحوار|أجرت الحوار|كتب بواسطة|كتب|كتبت|كتبها|كتبه|إعداد|الكاتب|الكاتبة|بواسطة",
  fa: "نویسنده|به قلم|نوشته|نوشتهٔ|گزارش از|تهیه و تنظیم|خبرنگار|گزارشگر|گزارشگران|توسط|نوشته شده توسط|ارسال شده توسط",
  tr: "röportaj|muhabir|haber|söyleşi|yazan|yazar|hazırlayan|kaleme alan|hazırlayanlar|derleyen",
  fr: "par|écrit par|publié par|rédigé par|texte|auteur|posté par|propos recueillis par|article de|un article de|article rédigé par|article écrit par|article publié par|texte et photos|texte et photos de|enquête de|un reportage de|une enquête de|une chronique de|recueilli par|recueillis par|un texte de|un récit de|un dossier de|de notre envoyé spécial|de notre envoyée spéciale|de notre correspondant|de notre correspondante",
  es: "escribe|por|escrito por|firmado por|publicado por|texto|autor|autora|texto de|redactado por|artículo de|un artículo de|entrevista por|reportaje por|texto y fotos|texto y fotos de|crónica por|análisis por|una exclusiva de|un reportaje de|una crónica de|de nuestro corresponsal|de nuestra corresponsal|de nuestro enviado especial|de nuestra enviada especial",
  de: "kommentar von|ein kommentar von|eine analyse von|ein gastbeitrag von|durch|ein bericht von|eine reportage von|interview|von|text|autor|autorin|geschrieben von|ein beitrag von|ein artikel von|verfasst von|veröffentlicht von|erstellt von|gepostet von|eingestellt von|publiziert von|aufgezeichnet von|text von|eine analyse von|ein kommentar von|ein interview von|ein gastbeitrag von|ein gastkommentar von|eine kolumne von|eine glosse von|eine rezension von|eine recherche von|ein essay von|ein text von|gastbeitrag von|gastkommentar von|kolumne von|reportage von|beitrag von|bericht von|autoren|autorinnen|protokoll|das interview führte|das interview führten|das gespräch führte|das gespräch führten|die fragen stellte|die fragen stellten|analyse von|essay von|glosse von|protokolliert von|von unserem mitarbeiter|von unserer mitarbeiterin|von unserem korrespondenten|von unserer korrespondentin|von unserem reporter|von unserer reporterin|von unserem redakteur|von unserer redakteurin|newsblog von|liveblog von|liveticker von|newsticker von",
  ru: "автор публикации|автор материала|автор|текст|авторы|подготовил|подготовила|автор статьи|подготовили|беседовал|беседовала|беседовали|автор текста|текст и фото",
  zh: "作者|撰文|文字|采写|採訪|记者|記者|文|本报记者|本報記者|编译|撰稿",
  ja: "文|著者|記者|取材|執筆|執筆者|ライター|筆者|取材・文|文・写真|写真・文|撮影・文|文・撮影|文・構成|構成・文|構成|投稿者",
  it: "di|scritto da|firmato da|a cura di|pubblicato da|testo di|autore|articolo di|intervista di|un articolo di|articolo a cura di|articolo scritto da|redatto da|testo e foto di|testi di|un reportage di|un servizio di|dal nostro inviato|dalla nostra inviata|dai nostri inviati|dal nostro inviato speciale|dalla nostra inviata speciale|dal nostro corrispondente|dalla nostra corrispondente",
  pt: "por|escrito por|assinado por|texto|autor|autora|publicado por|reportagem|texto de|reportagem de|redigido por|artigo de|um artigo de",
  nl: "door|geschreven door|tekst|auteur|geplaatst door|gepubliceerd door|opgetekend door|een column van|column van|een bijdrage van|een reportage van|interview door",
  sv: "av|text|skriven av|författare|publicerad av|publicerat av|upplagd av|en krönika av|krönika av|en text av|ett reportage av|intervju av",
  da: "af|tekst|skrevet af|forfatter|publiceret af|oprettet af|en klumme af|klumme af|et debatindlæg af|kronik af",
  nb: "av|tekst|skrevet av|forfatter|journalist|publisert av|lagt ut av|en kommentar av|et debattinnlegg av|kronikk av",
  fi: "toimittanut|toimittaneet|koonnut|teksti|kirjoittaja|kirjoittanut|toimittaja",
  et: "autor|tekst|kirjutas|toimetaja|reporter",
  is: "texti|höfundur|eftir",
  pl: "przez|autor|autorka|tekst|opracował|opracowała|napisał|napisała|autorzy|opr.|oprac.|opracowanie|opracowali|napisali|rozmawiał|rozmawiała|rozmawiali|dodane przez|opublikowane przez|autor tekstu|tekst i zdjęcia",
  cs: "autor|autorka|text|napsal|napsala|napsali|autoři|připravil|připravila|připravili|text a foto",
  sk: "autor|autorka|text|napísal|napísala|napísali|autori|pripravil|pripravila|text a foto",
  hu: "írta|szerző|szerzők|szöveg|készítette|összeállította",
  ro: "de|scris de|semnat de|autor|text|publicat de|articol de|un articol de|articol scris de|articol editat de|articol publicat de|redactat de",
  el: "του|της|από|γράφει|γράφει ο|γράφει η|συντάκτης|κείμενο|αρθρογράφος|ρεπορτάζ|συντάκτρια|επιμέλεια|αναρτήθηκε από|δημοσιεύτηκε από|δημοσιεύθηκε από|συνέντευξη στον|συνέντευξη στην",
  he: "מאת|כתב|כותב|כותבת|כתבה",
  ko: "글|기자|기자명|작성자|글쓴이|취재",
  hi: "लेखक|द्वारा|लेखिका|लेखन|रिपोर्टर",
  uk: "автор публікації|автор новини|автор матеріалу|автор|авторка|текст|автори|підготував|підготувала|підготували|розмовляв|розмовляла|спілкувався|спілкувалася|автор тексту|авторка тексту",
  bg: "автор|текст|от|автори|репортер|автор и снимки|текст и снимки|подготви|интервюто взе",
  vi: "tác giả|bởi|bài|đăng bởi",
  id: "oleh|penulis|reporter|ditulis oleh|pewarta|kontributor|redaktur & reporter|reporter & redaktur",
  ca: "per|text|autor|autora|escrit per|signat per|publicat per|redactat per|un article de",
  hr: "piše|pišu|novinar|novinarka|autorica|napisao|napisala|autor teksta|tekst|priredio|priredila|razgovarao|razgovarala|objavio|objavila|pripremio|pripremila",
  sr: "пише|аутор|текст|новинар|новинарка|аутори|пишу|приредио|приредила|разговарао|разговарала|објавио|објавила|припремила|припремио",
  sl: "piše|avtor|avtorica|besedilo|pripravil|pripravila|zapisal|zapisala",
  az: "müəllif|hazırladı|hazırlayıb",
  uz: "muallif|муаллиф|tayyorladi",
  ku: "nivîskar|amadekar",
  ckb: "نووسەر|نووسینی|ئامادەکردنی",
  ps: "لیکوال|ليکوال",
  hy: "հեղինակ",
  ka: "ავტორი",
  ur: "تحریر|رپورٹ|مصنف",
  bn: "লেখা|লেখক|লিখেছেন|প্রতিবেদক",
  th: "โดย|เรื่องโดย|ผู้เขียน|เขียนโดย",
  ms: "oleh|ditulis oleh|laporan",
  ta: "எழுதியவர்",
  lt: "autorius|autorė|autoriai|parengė|tekstas|parašė",
  lv: "autors|autore|autori|teksts|sagatavoja",
};

/**
 * Openings that are also ordinary words, or parts of surnames, of other languages: they count
 * only before a colon or stroke ("Text: Ana Bell", "كتب: …").
 */
export const COLON_OPENINGS: ReadonlySet<string> = new Set(
  [
    "autoren|autorinnen|protokoll|interview|röportaj|muhabir|haber|söyleşi|репортер|автор и снимки|текст и снимки",
    "novinar|novinarka|autorica|новинар|новинарка|аутори",
    "text|texte|texto|testo|tekst|teksti|szöveg|author|autor|autora|autore|auteur|autorin",
    "autorka|autori|yazar|reportagem|journalist|reporter|penulis",
    "forfatter|författare|toimittaja|bài|автор|авторы|автори|авторка|текст|подготовил",
    "подготовила|підготував|підготувала|όχι|του|της|από|συντάκτης|κείμενο|ρεπορτάζ|αρθρογράφος",
    "كتب|كتبت|كتبها|كتبه|إعداد|الكاتب|الكاتبة|بواسطة|نویسنده|نوشته|خبرنگار|گزارش از|گزارشگر|گزارشگران",
    "作者|撰文|撰稿|文字|采写|採訪|文|编译|著者|取材|執筆|執筆者|ライター|筆者|取材・文|文・写真|写真・文|撮影・文|文・撮影|文・構成|構成・文|構成|投稿者",
    "כתב|כותב|כותבת|글|기자|작성자|글쓴이|취재|लेखक|लेखिका|लेखन|रिपोर्टर|द्वारा|pewarta|kontributor|redaktur & reporter|reporter & redaktur|от|από",
    "記者|记者|本报记者|本報記者|written|words|kirjoittaja|szerző|szerzők|autorzy|yazan",
    "piše|pišu|napisao|napisala|avtor|avtorica|besedilo|пише|аутор|تحریر|رپورٹ|مصنف|লেখা|লেখক|প্রতিবেদক|laporan",
    "kirjutas|toimetaja|texti|höfundur|eftir",
    "opracowanie|opracowali|napisali|rozmawiał|rozmawiała|rozmawiali|napsali|autoři",
    "připravil|připravila|připravili|napísali|autori|pripravil|pripravila|подготовили|беседовал|беседовала",
    "беседовали|підготували|розмовляв|розмовляла|спілкувався|спілкувалася|подготви|συντάκτρια|επιμέλεια",
    "כתבה|priredio|priredila|razgovarao|razgovarala|objavio|objavila|pripremio|pripremila|пишу|приредио",
    "приредила|разговарао|разговарала|објавио|објавила|припремила|припремио|zapisal|zapisala|készítette",
    "összeállította|hazırlayanlar|derleyen",
    "müəllif|hazırladı|hazırlayıb|muallif|муаллиф|tayyorladi|nivîskar|amadekar|نووسەر|نووسینی|ئامادەکردنی|لیکوال|ليکوال|հեղինակ|ავტორი",
    "napsal|napsala|napísal|napísala|opracował|opracowała|napisał|napisała|kirjoittanut|hazırlayan",
  ].flatMap((row) => row.split("|")),
);

/**
 * Words before the name of one who is not the author, `|` between them: the line is known, but it
 * names no author.
 */
export const OTHER_HANDS: WordsByLanguage = {
  en: "edited by|translated by|editing by|fact checked by|fact-checked by|reviewed by|medically reviewed by|legally reviewed by|editor",
  ar: "تحرير|ترجمة|المحرر",
  fa: "مترجم|ترجمه",
  fr: "traduit par|traduction",
  es: "traducido por|traducción|editado por|leído por|leída por|revisado por",
  de: "übersetzt von|übersetzung|redaktion|fachlich geprüft von|medizinisch geprüft von",
  ru: "редактор|перевод",
  zh: "责任编辑|编辑|編輯|責任編輯|责编|責編|校对|校對|审核|審核|审校|监制|監製|统筹|初审|复审|终审|值班编辑|值班主编|主编|运营|制图|製圖|核稿",
  ja: "編集|翻訳|校正|監修|構成|編集協力",
  ko: "편집|번역|교열|감수",
  vi: "biên tập|biên dịch",
  th: "บรรณาธิการ|เรียบเรียง|แปล",
  hi: "अनुवाद|संपादन",
  he: "עריכה|תרגום",
  it: "traduzione di",
  pt: "edição|tradução",
  id: "editor|penyunting|redaktur",
  tr: "editör|çeviri|çeviren",
  pl: "redakcja|tłumaczenie|tłumaczył|tłumaczyła|przełożył|przełożyła",
  cs: "překlad|editor|přeložil|přeložila",
  sk: "preklad|preložil|preložila",
  uk: "редактор|редакторка|переклад|переклав|переклала",
  bg: "редактор|превод|преведе",
  hr: "prevod|prijevod|urednik|urednica|preveo|prevela",
  sr: "превод|уредник|уредница|превео|превела",
  sl: "prevod|prevedel|prevedla",
  hu: "fordította|szerkesztette|szerkesztő",
  el: "μετάφραση|απόδοση",
  nl: "vertaling|redactie|vertaald door",
  sv: "översättning|redigering|översatt av",
  da: "oversættelse|redigering|oversat af",
  nb: "oversettelse|redigering|oversatt av",
  fi: "käännös|suomennos",
};

/** Openings that begin surnames and titles of other languages: they count in lower case only. */
export const LOWER_CASE_OPENINGS: ReadonlySet<string> = new Set([
  "de",
  "di",
  "af",
  "per",
  "przez",
  "durch",
]);

/** Openings by the language in which they may also start with a capital. */
export const CAPITAL_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  it: ["di"],
  ro: ["de"],
  es: ["de"],
  da: ["af"],
  ca: ["per"],
};

/** Words of an office: a part of a byline that ends or begins with one is no name. */
export const ROLE_WORDS: WordsByLanguage = {
  en: "reporters|correspondents|editors|writers|correspondent|reporter|editor|writer|columnist|journalist|contributor|staff|photographer|bureau|desk|newsroom|blogger|commentator|engineer|developer|advocate|marketing|manager|researcher|analyst|professor|lecturer",
  ar: "مراسل|مراسلة|محرر|محررة|كاتب|كاتبة|صحفي|صحفية|صحافي|صحافية",
  fa: "خبرنگار|روزنامه‌نگار|سردبیر|دبیر|نویسنده",
  tr: "muhabir|muhabiri|editör|editörü|yazarı|gazeteci|köşe",
  fr: "correspondant|correspondante|journaliste|rédacteur|rédactrice|reporter|chroniqueur|éditorialiste|envoyé|envoyée|pigiste",
  es: "corresponsal|periodista|redactor|redactora|reportero|reportera|editor|editora|columnista|enviado|enviada",
  de: "korrespondent|korrespondentin|redakteur|redakteurin|reporter|reporterin|journalist|journalistin|autor|autorin|volontär|volontärin|chefredakteur|chefredakteurin|redaktion|ressortleiter",
  ru: "корреспондент|редактор|обозреватель|журналист|журналистка|колумнист",
  zh: "记者|記者|编辑|編輯|特约记者|本报记者|通讯员|实习记者",
  ja: "記者|編集委員|特派員|論説委員|編集部|編集長",
  it: "corrispondente|giornalista|redattore|redattrice|inviato|inviata|redazione",
  pt: "correspondente|jornalista|repórter|redator|redatora|editor|editora|colunista|redação",
  nl: "correspondent|verslaggever|verslaggeefster|redacteur|journalist|columnist|redactie",
  sv: "korrespondent|reporter|redaktör|journalist|krönikör|redaktionen",
  da: "korrespondent|journalist|redaktør|reporter|klummeskribent",
  nb: "fotojournalist|korrespondent|journalist|redaktør|reporter|kommentator",
  fi: "toimittaja|kirjeenvaihtaja|päätoimittaja",
  et: "toimetaja|peatoimetaja|ajakirjanik|reporter|korrespondent|kolumnist|uudistetoimetaja",
  is: "blaðamaður|fréttamaður|ritstjóri|fréttaritari",
  pl: "korespondent|dziennikarz|dziennikarka|redaktor|reporter|publicysta|publicystka",
  cs: "redaktor|redaktorka|zpravodaj|zpravodajka|reportér|reportérka|komentátor",
  sk: "redaktor|redaktorka|spravodajca|reportér|reportérka|komentátor",
  hu: "tudósító|újságíró|szerkesztő|főszerkesztő|riporter",
  ro: "corespondent|jurnalist|redactor|reporter|editor",
  el: "ανταποκριτής|ανταποκρίτρια|δημοσιογράφος|συντάκτης|αρθρογράφος",
  he: "כתב|כתבת|עורך|עורכת|עיתונאי|עיתונאית|מערכת",
  ko: "기자|특파원|논설위원|편집장|선임기자|인턴기자",
  hi: "संवाददाता|संपादक|पत्रकार|रिपोर्टर|डेस्क|ब्यूरो",
  bn: "প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|প্রতিবেদন|রিপোর্টার|সম্পাদক|সাংবাদিক|ডেস্ক",
  ur: "نمائندہ|رپورٹر|ڈیسک|صحافی",
  th: "ผู้สื่อข่าว|กองบรรณาธิการ|บรรณาธิการ|นักข่าว",
  uk: "кореспондент|кореспондентка|редактор|редакторка|журналіст|журналістка",
  bg: "кореспондент|редактор|журналист|репортер",
  vi: "phóng viên|biên tập viên|nhà báo",
  id: "wartawan|koresponden|jurnalis|reporter|redaktur",
  ca: "corresponsal|periodista|redactor|redactora|enviat|enviada",
  lt: "žurnalistas|žurnalistė|redaktorius|redaktorė|korespondentas|korespondentė|apžvalgininkas",
  lv: "žurnālists|žurnāliste|redaktors|redaktore|korespondents|korespondente",
};

/** Words that end, or in some languages begin, the name of a newspaper or agency. */
export const OUTLET_WORDS: WordsByLanguage = {
  en: "post|times|press|journal|herald|tribune|agency|daily|gazette|guardian|observer|university|universität|université|universidad|università|universidade|chronicle|telegraph|mail|review|magazine|courier|examiner|weekly|bulletin|newspaper|sentinel|mirror|reuters|bloomberg|dispatch|inquirer|globe|independent|news|tv|radio|today|standard|advertiser|register|argus|insider|network|newswire|newsroom",
  ar: "جريدة|صحيفة|وكالة|مجلة|قناة|موقع",
  fa: "روزنامه|خبرگزاری|مجله|پایگاه",
  tr: "gazetesi|ajansı|haber|postası",
  fr: "journal|gazette|courrier|dépêche|agence|quotidien",
  es: "diario|periódico|agencia|gaceta|correo|heraldo|mundo|país",
  de: "zeitung|post|tageblatt|anzeiger|nachrichten|kurier|rundschau|bote|allgemeine|blatt|presse",
  ru: "газета|известия|новости|вестник|агентство|ведомости",
  it: "corriere|gazzetta|giornale|messaggero|agenzia|quotidiano",
  pt: "jornal|diário|gazeta|correio|agência|folha|portal|tribuna",
  nl: "courant|dagblad|krant|nieuwsblad",
  sv: "tidning|tidningen|dagblad|bladet|posten",
  da: "avisen|tidende|bladet|posten",
  nb: "avisen|tidende|bladet|posten|avis",
  fi: "sanomat|lehti|uutiset",
  et: "leht|ajaleht|uudised|teataja|sõnumid",
  is: "blaðið|fréttir",
  pl: "gazeta|dziennik|kurier|wiadomości",
  cs: "noviny|deník|listy",
  hu: "hírlap|lap|újság|napló",
  ro: "ziarul|gazeta|adevărul|jurnalul",
  uk: "газета|вісник|новини|агенція",
  id: "harian|koran|kompas|pos",
};

/** Agencies, whose capitals stay, and which count as authors when none else is named. */
export const AGENCIES: ReadonlySet<string> = new Set(
  "AP AFP DPA APA ANSA EFE TASS PTI ANI UPI BBC CNN NPR AAP PA SID KNA EPD IANS ANP NTB TT STT BNS ETA PAP ČTK ČTK TASR MTI AGERPRES IRNA ISNA SANA WAM SPA MENA UNB BSS AA DHA IHA MTV VOA RFI DW ABC CBC NBC CBS ACN LUSA Lusa".split(
    " ",
  ),
);

/** Parts of names that are written small. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da das do dos du des der den la las le les los van von vom af av al el bin bint ben ibn abu ul ud y e i ter ten te 't of".split(
    " ",
  ),
);

/** Words between two names. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "and und et y e ed i og och ja en si și και ו و and with with ve và dan ir és a и і та oraz & + ／ und avec con com amb cu".split(
    " ",
  ),
);

/** Conjunctions of one language that are given names of others, where a name starts with a capital. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(["dan", "ed"]);

/**
 * Words that start titles and sentences, never names: a line with one after "By" or at its start
 * is text, even in title case.
 */
export const WORDS_OF_TEXT: ReadonlySet<string> = new Set(
  [
    // English
    "the a this that these those it its they we i our your his their there here when while where",
    "why how what who which all any each every some not more most less only just if as at on in to",
    "for from with without about into over under after before during until since is are was were",
    "be been has have had does did would could might must should or but than then now next",
    "contrast comparison default design popular royal demand appointment sea christmas easter also",
    "breaking live video photos gallery update exclusive opinion edited reviewed desde contact contacts inquiries",
    "print share save subscribe download watch listen am pm foto. fot. fotos. photo. dok.",
    // Headings above the first paragraph: Executive Summary, Key Takeaways, Getting Started
    "introduction summary overview background takeaways highlights facts basics essentials contents",
    "ingredients instructions prerequisites requirements abstract methodology started",
    // German, French, Spanish, Italian, Portuguese, Dutch
    "archivierter hier anfang dort wegen nun dem den ein eine einem einer nicht mehr",
    "ailleurs conséquent exemple contre suite rapport la le les un une des",
    "favor ejemplo supuesto fin otra otro la las los el lo un una eso esto nuevo hecho",
    "esempio uma um isso exemplo isto het een de",
    // Places, as sites put before the date of their pages: Ciudad de México, Buenos Aires, Nova Iorque
    "ciudad buenos nueva distrito provincia municipio región cidade município região città comune",
    "ciutat",
    // Swedish, whose places begin with a part of the sky
    "östra västra norra södra",
    // Arabic, Persian, Urdu, Hebrew, Hindi, Bengali, whose names have no capitals
    "في فى من على إلى الى عن مع أن إن هذا هذه ذلك التي الذي كيف لماذا ماذا هل بعد قبل خلال بين",
    "حول ضد عبر منذ حتى لم لن قد كما",
    "از در به با برای که این آن را است شد شود چرا چگونه تا بر هر یک پس پیش",
    "کے کی کا میں سے پر کو نے ہے ہیں تھا کیا یہ وہ بھی نہیں تک لیے ساتھ",
    "של על את עם לא כי זה זו הוא היא מה איך למה כל או אם גם רק יש אין בין אחרי לפני",
    "के की का में से पर को ने है हैं था यह वह भी नहीं तक लिए साथ बाद",
    "এর থেকে জন্য এবং না করে হবে কী কেন",
    // Indonesian, Vietnamese
    "yang untuk dengan pada para akan tidak và của những các được",
  ].flatMap((row) => row.split(" ")),
);
