import type { LanguageProfile } from "./language-profile.ts";
import { WESTERN_LATIN } from "./language-western.ts";

/** Other languages of Europe, of Asia and of Africa in Latin letters. */
const OTHER: readonly LanguageProfile[] = [
  {
    language: "fi",
    letters: "äöå",
    words:
      "ja on ei että se oli hän mutta ovat kun myös joka tai kuin sen niin ole voi olla mukaan jo vain sitä hänen vielä ollut jos nyt mitä siitä kanssa jälkeen tämä eivät he tämän sekä noin vuoden kuitenkin siinä mikä minä olisi oma eri saa ennen hyvin jossa jotka sitten tänä tulee vuonna kertoo sanoo yli aikana niitä enemmän koko me sillä jonka kaikki sama pois juuri aina paljon uusi suuri heidän minun näin kuinka miten koska vaikka muun muassa pitää täytyy asti",
    endings:
      "ssa ssä sta stä lla llä lta ltä lle een iin aan nut nyt vat vät taan tään isen ista istä",
  },
  {
    language: "et",
    letters: "äöõüšž",
    words:
      "ja on ei et see oli ta mis kui aga ka oma või kes siis välja selle seda nii ning pärast üle nad ma juba veel eest kuid tema olla kus mida neid tuleb peab võib pole enne aasta nende üks kõik sest olid vaid ainult ole sai läbi eesti kuni me väga saab aastal hakkas palju nagu juures kaks tõi iga sama ära korral kasutada peale kogu suur uus inimesed siin nüüd mitte kuidas miks oleks",
    endings: "sse ste dest tud nud dele mine mise vad des ama",
  },
  {
    language: "lv",
    letters: "āīēšņļūžģčķ",
    words:
      "un ir ar no ka par uz bet kas tā gan arī nav lai kā tas pēc to ja līdz vai tiek bija viņš jau vēl gada ko pie tikai kad tad pret viņa kuri kura savu ļoti būs gadā šo pirms tika var mēs es būt šī vairāk kur nevar šajā",
    endings: "ība ības šana iem ām jot ījis ajā ēja",
  },
  {
    language: "lt",
    letters: "ėšįųžąčūę",
    words:
      "ir kad į yra iš su buvo bet tai o kaip jis ne ar už apie nuo per jau dėl po ji tik iki kurie taip būti savo prie jie metų pat dar gali kai daug mes aš tuo kuris tačiau labai jos jo nes bus nėra kur mano arba jų šiuo metais kuri sakė jei turi šis reikia visi dabar kodėl čia ten šiandien žmonės naujas didelis sako",
    endings: "as is ių mas imas iai oje ti uose ams",
  },
  {
    language: "pl",
    letters: "ąćęłńóśźż",
    words:
      "w i na z do nie się że to o jest jak po a od za dla przez przy ale tym oraz był co są tak już było ich jego które który ze będzie może tego tylko być roku być została został lub także jej lat której pod jako bardzo też ma czy by mu nich więc ja ten ta być przed między jeszcze bez gdy oraz są kiedy można nam była aby wszystko dwa swoje kiedy nawet powiedział",
    endings: "ego ych ować ość ości anie ania enie enia ący ami ach ów iem",
  },
  {
    language: "cs",
    letters: "áčďéěíňóřšťúůýž",
    words:
      "a se v na je že to s z do i o ve pro za by ale si po jako podle od jsou který které jsem tak však byl už jeho při také která nebo až bude být co když jen než k ze kteří bylo ještě mezi roce let před jak tom jsme byla aby má proti není jejich ho mu kde více své tím další asi nejen této pouze jenž byly řekl pokud lze kdy bez tento toto tato všechny může budou možné velmi právě teď nyní každý první čas den svůj kterou kterého dnes lidí",
    endings: "ého ých ovat ost osti ání ení ích ým ému ách ům",
  },
  {
    language: "sk",
    letters: "áäčďéíĺľňóôŕšťúýž",
    words:
      "a sa v na je že to s z do aj o vo pre za by ale si po ako podľa od sú ktorý ktoré som tak však bol už ktorá jeho pri tiež alebo až bude byť čo keď len než k zo ktorí bolo ešte medzi roku rokov pred tom sme bola aby má proti nie ich ho mu kde viac svoje tým ďalší asi tejto iba boli povedal kým možno kedy bez nej i ak či tento toto táto všetky môže budú možné veľmi práve teraz každý prvý čas deň svoj ktorú ktorého dnes ja keďže",
    endings: "ého ých ovať osť osti anie enia ania ím ách iach om",
  },
  {
    language: "sl",
    letters: "čšž",
    words:
      "je in v na se za da so z bi ki pa ne kot s pri tudi ali po iz ni o bo od ko do več lahko še kar leta kako že tako zaradi bil bilo ter vse bila med samo kaj ker jih ga ji mu si sta jo let smo biti svoje pred če zelo kjer tem torej le prav tega njihov saj potem bodo dve imajo vendar nad brez danes sem to ta naj mogoče vsi kadar oziroma tej temu proti nekaj eno prvi čas dan",
    endings: "ega ih anje ost nost iti ati jo ev ami ski",
  },
  {
    language: "hr",
    letters: "čćđšž",
    words:
      "je i u se na da su za od s iz o koji a što kao ne će bi koje ili sam te do ali samo nakon prije nije bio godine koja više još po zbog može bilo između gdje svi sve već kako ako bez tko vrijeme dvije ovdje također uvijek uz tijekom smo biti dok oko bila mjesto svijet godina prema jer ima nego kad njegov poslije sa rekao dio njih lijepo cijeli htio li kada osim svaki mogu isto pri neke kojima onda trebalo bih svoj svoju ovaj ovo ova taj toga predsjednik predsjednika predsjednica mjestu mjesta svijeta vijesti tjedna tjednu nedjelju ponedjeljak djece cijene vrijednosti",
    endings: "ima ati anje ost nost ija ije om og ovi ski",
  },
  {
    language: "sr",
    group: "hr",
    letters: "čćđšž",
    words:
      "je i u se na da su za od s iz o koji a što kao ne će bi koje ili sam te do ali samo nakon pre nije bio godine koja više još po zbog može bilo između gde svi sve već kako ako bez ko vreme dve ovde takođe uvek uz tokom smo biti dok oko bila mesto svet godina prema jer ima nego kad njegov posle sa rekao deo njih lepo celi hteo li kada osim svaki mogu isto pri neke kojima onda trebalo bih svoj svoju ovaj ovo ova taj toga predsednik predsednika predsednica mestu mesta sveta vesti nedelje nedelji nedelju ponedeljak dece cene vrednosti",
    endings: "ima ati anje ost nost ija ije om og ovi ski",
  },
  {
    language: "hu",
    letters: "áéíóöőúüű",
    words:
      "a az és hogy nem is egy ez meg csak de volt már el azt mint ki még vagy ha ezt fel aki kell be akkor mert szerint lesz le lehet után minden nagy van amely olyan között majd össze több két pedig sem úgy így ami vannak nagyon voltak illetve most ezek magyar saját évben nincs mi itt alatt első során azonban által ennek hanem ahol lett között én ő",
    endings:
      "ban ben nak nek val vel ból ből hoz hez ról ről ság ség tott tett okat eket ását ését",
  },
  {
    language: "tr",
    letters: "çğıöşüâî",
    words:
      "ve bir bu da de için ile çok daha olarak gibi en sonra kadar ne olan o var ki ama her değil göre mi ise dedi yeni iki kendi olduğunu ya ancak ben oldu yok tarafından büyük ilk şey zaman hem veya bunu arasında üzerinde nasıl önce bile yüzde diye sadece biz bin türkiye olduğu onun ettiği etti eden son içinde artık böyle eğer tüm yeniden yalnızca yerine aynı olabilir bütün şimdi ederek eder edilen olması onlar böylece kişi",
    endings:
      "lar ler ları leri ların lerin ını ini nda nde ndan nden dır dir mak mek yor acak ecek ıyla iyle",
  },
  {
    language: "az",
    letters: "əçğıöşü",
    words:
      "və bir bu da də üçün ilə çox daha olan kimi sonra qədər o var ki hər deyil isə yeni iki öz olduğunu ancaq mən oldu yox tərəfindən böyük ilk lakin edir həm ya bunu arasında necə bütün olub edib onun etdi ildə ən deyib etmək olaraq azərbaycan üzrə artıq belə",
  },
  {
    language: "uz",
    letters: "",
    words:
      "va bu bilan uchun bir ham edi esa deb bo yil emas bo'lgan lekin haqida har qildi ega kerak yoki keyin juda o'z o'zbekiston barcha bo'yicha yangi ko'p shu davlat biz uning u kabi mumkin qilish so'ng g oʻz boʻlgan soʻng",
  },
  {
    language: "id",
    letters: "",
    words:
      "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita dua satu masih hari hanya mengatakan kepada kami setelah melakukan lalu belum lain dia terjadi hingga sejak secara banyak antara tetapi bagi anda sangat kalau ketika uang dilakukan beberapa jika setiap bukan tak sama sebuah sekarang menggunakan bila mungkin jangan apakah bagian sendiri pemerintah juta bahkan memiliki perlu berkata sehingga pihak berlaku beliau serta mempunyai malah agar baru kini katanya sebab itulah",
    beginnings: "meng meny mem men ber ter peng pem",
    endings: "kan nya an lah asi",
  },
  {
    language: "ms",
    group: "id",
    letters: "",
    words:
      "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana tersebut boleh ada mereka lebih kata tahun sudah atau ketika oleh menjadi orang ia telah adalah seperti sebagai bahawa dapat para perlu namun kita dua satu masih hari hanya berkata kepada kami selepas melakukan lalu belum lain beliau berlaku sehingga sejak secara banyak antara tetapi bagi anda sangat kalau pihak ialah wang sahaja manakala iaitu daripada jika setiap bukan tak sama sebuah sekarang menggunakan bila mungkin jangan adakah bahagian sendiri kerajaan juta malah mempunyai serta agar kini katanya sebab baru itulah",
    beginnings: "meng meny mem men ber ter peng pem",
    endings: "kan nya an lah asi",
  },
  {
    language: "fil",
    letters: "ñ",
    words:
      "ang ng sa na mga ay at si ni para hindi ito kung may ko niya ako kay siya din rin lang nang o pa mo kanyang isang dahil po kaya ka iyon kami namin tayo natin sila nila pero wala doon dito noong ngayon bilang ayon bago isa upang naman",
    endings: "ng ang han",
  },
  {
    language: "vi",
    letters: "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ",
    words:
      "và của là có được cho các những không một trong với người đã để này khi đó từ nhiều về như cũng đến tại vào ra trên sẽ phải năm hơn nhưng rất sau lại còn chỉ theo thì bị do mà nên ở ông bà tôi đang bạn làm việc ngày nhà họ thể nước hai trước lên",
  },
  {
    language: "sw",
    letters: "",
    words:
      "na ya wa kwa katika ni la za kuwa cha hiyo huo hii huu hilo yake kama baada watu pia wake kutoka mwaka si au lakini alisema hivyo zaidi hata kila bila vya ambao ambayo wao sasa moja hayo hizo kwamba ili yao wakati serikali nchi",
    endings: "sha isha ana ia",
  },
  {
    language: "so",
    letters: "",
    words:
      "oo ka ku iyo ee waxaa in uu ay la si ah inay soo waa ayaa lagu loo aan inuu dhan badan ugu ama laga kale kala sida wuxuu waxay isaga marka qof dadka markii kuwa hadda mid leh isku",
  },
  {
    language: "ha",
    letters: "ɓɗƙ",
    words:
      "da a na ya ta ba wannan ne ce don kuma shi wani su mai sun yi za an ko daga sai in zai amma cikin cewa wanda haka kan mutane suka yana shekara bayan kasar tana nan mu ake duk",
  },
];

export const LATIN: readonly LanguageProfile[] = [...WESTERN_LATIN, ...OTHER];
