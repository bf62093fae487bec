/**
 * What a text in one language of a legacy encoding looks like: the characters beyond ASCII that its
 * commonest words need.
 */
export type Profile = {
  readonly encoding: string;
  /** `alphabet` and `accents` (among ASCII letters): commonest first. `signs`: no order. */
  readonly kind: "alphabet" | "accents" | "signs";
  readonly common: string;
  /** Characters of the script that are no surprise though not common. */
  readonly regular: RegExp;
  /** The encoding with nearly the same letters that must be the best before this one is tried. */
  readonly variantOf?: string;
};

/** The encoding of most files that are not in Unicode. */
export const COMMONEST = "windows-1252";

const LETTER_BEYOND_ASCII = /(?![\0-\u007f])\p{L}/gu;

const LATIN = /[\u00c0-\u024f]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const CHINESE = /[\p{Script=Han}\u3001-\u3011\u3014\u3015\uff01-\uff5e]/u;
const JAPANESE = /[\p{Script=Han}々ヶ\u30fb\uff01-\uff5e]/u;

const CHINESE_PUNCTUATION = "，。、：；！？「」『』《》（）“”\u3000";
const KANA_AND_PUNCTUATION =
  "ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねの" +
  "はばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわゐゑをん" +
  "ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノ" +
  "ハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワヲンヴー、。「」『』（）・！？\u3000";

/** French, German, Spanish, Portuguese, Italian, Swedish, Danish and others. */
const WESTERN = [
  "éèàçêôûîâùïëœ",
  "üäöß",
  "óíáéñúü¿¡ºª",
  "ãçáéíóêõâúôàü",
  "èàùòìé",
  "äåöé",
  "øåæé",
  "íáðóéúþöýæ",
  "äõüöšž",
  "àéèóíçòïúü",
  "ëéïüöèê",
  "ëç",
];

/** Polish, Czech, Slovak, Slovene and Croatian, Hungarian, Romanian. */
const CENTRAL = [
  "łęążśćóńź",
  "íáéěřčžšýůúťďňó",
  "áíéčšžýúľťňäôďŕĺó",
  "čšžćđ",
  "áéőöíóüúű",
  "ăîşţâ",
];

/** Lithuanian and Latvian. */
const BALTIC = ["ėšįųžąčūę", "āīēšņļūžģčķ"];

/** Russian, Ukrainian, Bulgarian, Serbian. */
const RUSSIAN = "оеаинтсрвлкмдпуязыьгбчйхжшюцщэфъё";
const UKRAINIAN = "оаинвітерслкудмпзяьбгйчхжюцшєїфщґ";
const SLAVIC = [
  RUSSIAN,
  UKRAINIAN,
  "аиоентрсвлкдпмзугъбчяжцшйхщюфь",
  "аоиенртсјвкдупмлзгбшчцљњжћђхџф",
];

const GREEK = "αοιετσνηυρπκμλςόίάθδγέχήύωφβξώζψϊϋΐΰ";
const THAI = "านรอกเงมยลวดทสตะปบคหแจพชขใไผซโณธญศษภฟฐ่้ัี์ิ็ืุูำึ๊๋ๆ";
const HEBREW = "יוהלאתרבשמנםדכחקעפטגסצןזךףץ";

/** Arabic and Persian. */
const ARABIC_COMMON = "اليمنوترعبدسفهةكقأحجشطصخضىإذثغزئءآظؤ،؟؛ًٌٍَُِّْ";
const ARABIC = [ARABIC_COMMON, "ايرنمودهتسبشلکكآزفگعخقپجحطچصغضظثژذئأ،؟؛"];

const SIMPLIFIED =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过" +
  "发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本" +
  "前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很" +
  "最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度" +
  "门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电" +
  "数安少报才结反受目太量再感建务做接必场件计管期市直";
const TRADITIONAL =
  "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過" +
  "發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本" +
  "前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很" +
  "最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度" +
  "門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電" +
  "數安少報才結反受目太量再感建務做接必場件計管期市直";
const JAPANESE_COMMON =
  "日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北" +
  "午百書先名川千水半男西電校語土木聞食車何南万毎白天母火読友休父雨会社者地方事業場新町村島港船";
const KOREAN_COMMON =
  "이다는의에가을고지하기한로사도대은어리자를서일시정인들과그전상해부제나수보장아있주성원국조마구" +
  "경공여으라동선면관미신안했습니며것등만된년월날말오게요";

/**
 * Legacy encodings that article files are met in, by the names of the WHATWG Encoding Standard. Of
 * equals the first is chosen. The letters' order is roughly that of their frequency in running text.
 */
export const PROFILES: readonly Profile[] = [
  ...WESTERN.map((common) => accents("windows-1252", common)),
  ...CENTRAL.map((common) => accents("windows-1250", common)),
  accents("windows-1254", "ıüşçğöâîûİ"),
  ...BALTIC.map((common) => accents("windows-1257", common)),
  ...CENTRAL.map((common) => accents("iso-8859-2", common)),
  ...SLAVIC.map((common) => alphabet("windows-1251", common, CYRILLIC)),
  alphabet("koi8-r", RUSSIAN, CYRILLIC),
  alphabet("koi8-u", UKRAINIAN, CYRILLIC),
  ...SLAVIC.map((common) => alphabet("iso-8859-5", common, CYRILLIC)),
  ...SLAVIC.map((common) => alphabet("ibm866", common, CYRILLIC)),
  ...SLAVIC.map((common) => alphabet("x-mac-cyrillic", common, CYRILLIC)),
  alphabet("windows-1253", GREEK, /\p{Script=Greek}/u),
  alphabet("windows-1255", HEBREW, /\p{Script=Hebrew}/u),
  ...ARABIC.map((common) => alphabet("windows-1256", common, /\p{Script=Arabic}/u)),
  alphabet("iso-8859-6", ARABIC_COMMON, /\p{Script=Arabic}/u),
  alphabet("windows-874", THAI, /\p{Script=Thai}/u),
  signs("gb18030", SIMPLIFIED + CHINESE_PUNCTUATION, CHINESE),
  signs("big5", TRADITIONAL + CHINESE_PUNCTUATION, CHINESE),
  signs("shift_jis", JAPANESE_COMMON + KANA_AND_PUNCTUATION, JAPANESE),
  signs("euc-jp", JAPANESE_COMMON + KANA_AND_PUNCTUATION, JAPANESE),
  signs("euc-kr", KOREAN_COMMON, /\p{Script=Hangul}/u),
  ...WESTERN.map((common) => accents("macintosh", common)),
  { ...accents("iso-8859-15", "éèàçêôûîâùïëœ€"), variantOf: "windows-1252" },
  // Comes last, since its capitals and quotation marks stand where Korean has its syllables.
  { ...alphabet("iso-8859-7", GREEK, /\p{Script=Greek}/u), variantOf: "windows-1253" },
];

function accents(encoding: string, common: string): Profile {
  return { encoding, kind: "accents", common, regular: LATIN };
}

function alphabet(encoding: string, common: string, regular: RegExp): Profile {
  return { encoding, kind: "alphabet", common, regular };
}

function signs(encoding: string, common: string, regular: RegExp): Profile {
  return { encoding, kind: "signs", common, regular };
}

/** Whether most of the letters around may be of a profile's language; in plain English the commonest is. */
export function isLanguageOf(
  { kind, common, regular, encoding }: Profile,
  context: string,
): boolean {
  if (context === "") return true;
  const letters = Array.from(new Set(context.match(LETTER_BEYOND_ASCII)));
  if (letters.length === 0) return encoding === COMMONEST;
  const known = letters.filter((letter) => {
    const isCommon = common.includes(letter.toLowerCase());
    return isCommon || (kind !== "accents" && regular.test(letter));
  });
  return known.length * 2 >= letters.length;
}
