/** A short sentence and a longer one in each language. */
export const SENTENCES: readonly (readonly [language: string, short: string, long: string])[] = [
  [
    "en",
    "The ferry will not sail before the storm has passed.",
    "The white ferry came back to the village on Monday after a winter of repairs, and everybody who could walk went down to the old quay to see it.",
  ],
  [
    "de",
    "Die Fähre fährt erst, wenn der Sturm vorüber ist.",
    "Die weiße Fähre kehrte am Montag nach einem Winter voller Reparaturen in das Dorf zurück, und alle, die gehen konnten, kamen an den alten Kai.",
  ],
  [
    "nl",
    "De veerboot vaart pas als de storm voorbij is.",
    "De witte veerboot keerde maandag na een winter van herstel terug in het dorp, en iedereen die kon lopen kwam naar de oude kade om hem te zien.",
  ],
  [
    "af",
    "Die veerboot sal nie vaar voordat die storm verby is nie.",
    "Die wit veerboot het Maandag na 'n winter van herstelwerk na die dorp teruggekom, en almal wat kon loop het na die ou kaai gegaan om dit te sien.",
  ],
  [
    "sv",
    "Färjan går inte förrän stormen är över och havet har lugnat sig.",
    "Den vita färjan kom tillbaka till byn på måndagen efter en vinter av reparationer, och alla som kunde gå samlades vid den gamla kajen för att se den.",
  ],
  [
    "da",
    "Færgen sejler ikke, før stormen er drevet over og bølgerne har lagt sig.",
    "Den hvide færge kom tilbage til byen mandag efter en vinter med reparationer, og alle, der kunne gå, samledes ved den gamle kaj for at se den blive lagt til.",
  ],
  [
    "nb",
    "Fergen går ikke før stormen er over og bølgene har lagt seg igjen.",
    "Den hvite fergen kom tilbake til bygda mandag etter en vinter med reparasjoner, og alle som kunne gå, samlet seg ved den gamle kaia for å se den legge til.",
  ],
  [
    "nn",
    "Ferja går ikkje før stormen er over og bølgjene har lagt seg att.",
    "Den kvite ferja kom attende til bygda måndag etter ein vinter med reparasjonar, og alle som kunne gå, samla seg ved den gamle kaia for å sjå ho leggje til.",
  ],
  [
    "is",
    "Ferjan siglir ekki fyrr en storminum er lokið og sjórinn er orðinn kyrr.",
    "Hvíta ferjan kom aftur til þorpsins á mánudag eftir vetur af viðgerðum og allir sem gátu gengið komu niður á gömlu bryggjuna til að sjá hana.",
  ],
  [
    "fr",
    "Le bac ne partira pas avant la fin de la tempête.",
    "Le bac blanc est revenu lundi au village après un hiver de réparations, et tous ceux qui pouvaient marcher sont descendus sur le vieux quai pour le voir.",
  ],
  [
    "es",
    "El transbordador no sale hasta que pase la tormenta.",
    "El transbordador blanco volvió el lunes al pueblo después de un invierno de reparaciones, y todos los que podían caminar bajaron al viejo muelle para verlo.",
  ],
  [
    "pt",
    "A balsa não sai do porto enquanto não passar a tempestade.",
    "A balsa branca voltou à vila na segunda-feira depois de um inverno de reparos, e todos os que podiam andar desceram ao velho cais para vê-la chegar.",
  ],
  [
    "gl",
    "A barca non sae do porto ata que pase a tormenta, dixo unha veciña.",
    "A barca branca volveu á vila o luns despois dun inverno de reparacións, e todos os que podían camiñar baixaron ao vello peirao para vela chegar coa xente.",
  ],
  [
    "ca",
    "El transbordador no surt del port fins que no passi la tempesta.",
    "El transbordador blanc va tornar dilluns al poble després d'un hivern de reparacions, i tots els que podien caminar van baixar al moll vell per veure'l.",
  ],
  [
    "it",
    "Il traghetto non parte finché non passa la tempesta.",
    "Il traghetto bianco è tornato lunedì nel porto del paese dopo un inverno di riparazioni, e tutti sono scesi al vecchio molo per vederlo arrivare.",
  ],
  [
    "ro",
    "Feribotul nu pleacă din port până când nu trece furtuna.",
    "Feribotul alb s-a întors luni în sat după o iarnă de reparații, iar toți cei care puteau merge au coborât la vechiul debarcader ca să îl vadă.",
  ],
  [
    "sq",
    "Trageti nuk do të niset nga porti derisa të kalojë stuhia.",
    "Trageti i bardhë u kthye të hënën në fshat pas një dimri me riparime, dhe të gjithë ata që mund të ecnin zbritën në skelën e vjetër për ta parë.",
  ],
  [
    "fi",
    "Lautta ei lähde satamasta ennen kuin myrsky on ohi ja meri tyyntynyt.",
    "Valkoinen lautta palasi maanantaina kylään talven korjausten jälkeen, ja kaikki jotka pystyivät kävelemään tulivat vanhalle laiturille katsomaan sitä.",
  ],
  [
    "et",
    "Praam ei lahku sadamast enne, kui torm on möödas ja meri rahulik.",
    "Valge praam tuli esmaspäeval pärast talviseid remonditöid külla tagasi ning kõik, kes vähegi käia said, läksid vanale kaile seda vaatama.",
  ],
  [
    "lv",
    "Prāmis neatstās ostu, līdz vētra būs pāri un jūra būs mierīga.",
    "Baltais prāmis pirmdien atgriezās ciemā pēc ziemas remonta, un visi, kas varēja paiet, devās uz veco piestātni, lai to redzētu.",
  ],
  [
    "lt",
    "Keltas neišplauks iš uosto, kol nesibaigs audra ir jūra nurims.",
    "Baltas keltas pirmadienį po žiemos remonto grįžo į kaimą, ir visi, kurie galėjo vaikščioti, nusileido į senąją prieplauką jo pamatyti.",
  ],
  [
    "pl",
    "Prom nie wypłynie z portu, dopóki nie minie burza.",
    "Biały prom wrócił w poniedziałek do wsi po zimie pełnej napraw i wszyscy, którzy mogli chodzić, zeszli na stare nabrzeże, żeby go zobaczyć.",
  ],
  [
    "cs",
    "Přívoz nevypluje z přístavu, dokud bouře nepřejde.",
    "Bílý přívoz se v pondělí vrátil do vesnice po zimě plné oprav a všichni, kteří mohli chodit, přišli na staré nábřeží, aby ho viděli.",
  ],
  [
    "sk",
    "Trajekt nevypláva z prístavu, kým sa búrka neskončí a more sa neupokojí.",
    "Biely trajekt sa v pondelok vrátil do dediny po zime plnej opráv a všetci, ktorí mohli chodiť, prišli na staré nábrežie, aby ho videli.",
  ],
  [
    "sl",
    "Trajekt ne bo zapustil pristanišča, dokler nevihta ne mine.",
    "Beli trajekt se je v ponedeljek po zimi popravil vrnil v vas in vsi, ki so lahko hodili, so prišli na stari pomol, da bi ga videli.",
  ],
  [
    "hr",
    "Trajekt neće isploviti iz luke dok oluja ne prođe.",
    "Bijeli trajekt vratio se u ponedjeljak u selo nakon zime popravaka, a svi koji su mogli hodati sišli su na stari gat kako bi ga vidjeli.",
  ],
  [
    "sr",
    "Трајект неће испловити из луке док олуја не прође.",
    "Бели трајект вратио се у понедељак у село после зиме пуне поправки, а сви који су могли да ходају сишли су на стари мол да га виде.",
  ],
  [
    "hu",
    "A komp nem indul el a kikötőből, amíg el nem múlik a vihar.",
    "A fehér komp hétfőn, egy téli javítás után visszatért a faluba, és mindenki, aki járni tudott, lement a régi mólóra, hogy megnézze.",
  ],
  [
    "tr",
    "Fırtına dinene kadar vapur limandan ayrılmayacak, ama bu da uzun sürmez.",
    "Beyaz vapur bir kış süren onarımdan sonra pazartesi günü köye geri döndü ve yürüyebilen herkes onu görmek için eski iskeleye indi.",
  ],
  [
    "az",
    "Fırtına bitənə qədər bərə limandan çıxmayacaq və hamı gözləyəcək.",
    "Ağ bərə bir qış davam edən təmirdən sonra bazar ertəsi kəndə qayıtdı və yeriyə bilən hər kəs onu görmək üçün köhnə körpüyə endi.",
  ],
  [
    "id",
    "Kapal itu tidak akan berangkat sebelum badai berlalu.",
    "Kapal putih itu kembali ke desa pada hari Senin setelah perbaikan selama musim dingin, dan semua orang yang bisa berjalan turun ke dermaga lama untuk melihatnya.",
  ],
  [
    "ms",
    "Feri itu tidak akan bertolak kerana ribut belum reda, kata beliau.",
    "Feri putih itu kembali ke kampung pada hari Isnin selepas dibaiki sepanjang musim, dan semua orang yang boleh berjalan turun ke jeti lama kerana mahu melihatnya.",
  ],
  [
    "vi",
    "Chiếc phà sẽ không rời bến trước khi cơn bão đi qua.",
    "Chiếc phà trắng đã trở về làng vào thứ Hai sau một mùa đông sửa chữa, và tất cả những ai đi được đều xuống bến cũ để xem nó.",
  ],
  [
    "ru",
    "Паром не выйдет из порта, пока не кончится шторм.",
    "Белый паром вернулся в посёлок в понедельник после зимнего ремонта, и все, кто мог ходить, спустились на старый причал, чтобы его увидеть.",
  ],
  [
    "uk",
    "Пором не вийде з порту, доки не вщухне буря.",
    "Білий пором повернувся до порту в понеділок вранці після зими ремонту, і мешканці селища зустрічали його на старому причалі, де вже грала музика.",
  ],
  [
    "be",
    "Паром не выйдзе з порта, пакуль не скончыцца бура.",
    "Белы паром вярнуўся ў вёску ў панядзелак пасля зімовага рамонту, і ўсе, хто мог хадзіць, спусціліся на стары прычал, каб яго ўбачыць.",
  ],
  [
    "bg",
    "Фериботът няма да тръгне от пристанището, преди да отмине бурята.",
    "Белият ферибот се върна в селото в понеделник след една зима на ремонти и всички, които можеха да ходят, слязоха на стария кей, за да го видят.",
  ],
  [
    "mk",
    "Фериботот нема да тргне од пристаништето додека не помине бурата.",
    "Белиот ферибот се врати во селото во понеделникот по една зима на поправки и сите што можеа да одат слегоа на стариот кеј за да го видат.",
  ],
  [
    "ar",
    "لن تغادر العبّارة الميناء قبل أن تهدأ العاصفة.",
    "عادت العبّارة البيضاء إلى القرية يوم الاثنين بعد شتاء من الإصلاحات، ونزل كل من يستطيع المشي إلى الرصيف القديم لكي يراها.",
  ],
  [
    "fa",
    "کشتی تا پایان توفان از بندر بیرون نمی‌رود.",
    "کشتی سفید پس از یک زمستان تعمیر روز دوشنبه به روستا بازگشت و همه کسانی که می‌توانستند راه بروند برای دیدن آن به اسکله قدیمی رفتند.",
  ],
  [
    "ur",
    "طوفان تھمنے تک کشتی بندرگاہ سے نہیں نکلے گی۔",
    "سفید کشتی سردیوں کی مرمت کے بعد پیر کی صبح گاؤں کی بندرگاہ واپس آ گئی اور لوگ اسے دیکھنے کے لیے پرانے گھاٹ پر جمع ہوئے تھے اور بہت خوش تھے۔",
  ],
  [
    "hi",
    "तूफ़ान थमने तक नाव घाट से नहीं चलेगी, मल्लाह ने कहा।",
    "सफ़ेद नाव सर्दियों की मरम्मत के बाद सोमवार को गाँव लौट आई और जो भी चल सकता था वह उसे देखने के लिए पुराने घाट पर आ गया।",
  ],
  [
    "mr",
    "वादळ शांत होईपर्यंत होडी धक्क्यावरून निघणार नाही, असे नावाड्याने सांगितले आहे.",
    "पांढरी होडी हिवाळ्यातील दुरुस्तीनंतर सोमवारी गावात परत आली आणि ज्यांना चालता येत होते ते सर्व तिला पाहण्यासाठी जुन्या धक्क्यावर आले होते.",
  ],
  ["zh", "风暴过去之前渡轮不会离港。", "白色渡轮星期一返回港口，居民们在码头上迎接。"],
  ["zh", "風暴過去之前渡輪不會離港。", "白色渡輪星期一返回港口，居民們在碼頭上迎接。"],
  ["ja", "嵐が過ぎるまで船は出ない。", "白いフェリーは月曜日に港へ戻りました。"],
  ["ko", "폭풍이 지나갈 때까지 배는 뜨지 않는다.", "하얀 여객선이 월요일에 항구로 돌아왔다."],
  ["el", "Το πλοίο δεν φεύγει από το λιμάνι.", "Το λευκό πλοίο επέστρεψε τη Δευτέρα στο χωριό."],
  ["he", "המעבורת לא תצא לפני סוף הסערה.", "המעבורת הלבנה חזרה ביום שני לנמל הישן של הכפר."],
  ["th", "เรือจะไม่ออกก่อนพายุสงบ", "เรือข้ามฟากสีขาวกลับมาที่ท่าเรือ"],
  ["ka", "ბორანი ნავსადგურს არ დატოვებს.", "თეთრი ბორანი ნავსადგურში დაბრუნდა."],
];
