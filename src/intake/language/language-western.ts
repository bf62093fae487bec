import type { LanguageProfile } from "./language-profile.ts";

/** Languages in Latin letters of the Germanic, Romance and Celtic families, and their neighbours. */
export const WESTERN_LATIN: readonly LanguageProfile[] = [
  {
    language: "en",
    letters: "",
    words:
      "the of and to in a is that for was it on with as be at by this had not are but from or have an they which one were all there when who their would will been has more if no out so what up its about into than them can only other said his her he she you we him she's could after over some time also new because how most these those while where before our your my me do did just does made s t",
    endings: "ing tion ed ly ness ment ity ers ous ble",
  },
  {
    language: "de",
    letters: "äöüß",
    words:
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei kann ich wir wenn dann unter gegen vom schon habe seine ihre diese dieser dieses keine waren wurden worden ihr uns was wo weil sowie zwischen",
    endings: "ung lich isch keit heit eit sten ige igen",
  },
  {
    language: "nl",
    letters: "ëïéèü",
    words:
      "de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit door naar heeft hij ze wordt tot je we over nog meer kan worden was of hun moet geen deze werd al wel zich haar onder zo dit zal hebben na ik tegen veel hebt had waar mensen jaar waren wij kunnen toen omdat tussen nu zou want mijn iets andere alle zonder elke huidige zoals moeten enkel heel goed eerste twee drie vaak daarom hoe waarom men eens elk",
    endings: "ing lijk heid eren isch atie",
  },
  {
    language: "af",
    letters: "êëïéèôû",
    words:
      "die van en in is 'n n het nie te om dat vir met op aan hy wat was ook sy word as ons hulle deur by uit kan na ek maar sal tot daar dit oor haar of wees meer baie nog so net een toe moet hierdie jaar gaan geen hom jou my se wil tussen kom waar onder elke dié",
    endings: "ing lik like heid eer asie",
  },
  {
    language: "fy",
    letters: "âêîôûúé",
    words:
      "de fan yn it in en is dat te op mei foar net oan hy wie as om ek dy sy by út wurdt nei hat binne wurde mar har der oer troch noch ien wat sil hawwe kin ha wy ik syn ta of mear oare jier dan",
  },
  {
    language: "lb",
    letters: "äëéöüè",
    words:
      "de an den der d vun dat ass et op mat fir net ze déi en eng sinn och am vum si wéi um dass no huet war gëtt hunn bei zu awer mir hei iwwer nach wann ginn ma do wat wou kann all méi duerch gouf säi keng ënner virun",
  },
  {
    language: "sv",
    letters: "åäö",
    words:
      "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket mer här då sedan över bara in blir upp även vad få två vill ha många hon oss sina detta utan säger hur varit någon blev dem mellan genom du denna måste ta varje samma endast dessa bort gör göra fick gick igen nästa både ser vecka första aldrig alltid dag hela nya tre mindre bör",
    endings: "ning ande het arna erna aren ade tion igt",
  },
  {
    language: "da",
    letters: "åæøé",
    words:
      "og i at det er en til af på for med der den som de har et ikke han om var jeg fra men vi så kan når år også efter eller nu sin hvor ved mod skal skulle kommer ud får være havde alle andre meget mere her da over kun ind bliver op hvad få to vil blev hun os sig mig dette uden siger hvis været nogle noget blive end mellem selv deres disse hans man dem du lige gennem sagde fordi gøre gør fik gik bruge bruger bruges brug igen næste mange både ser uge uger første aldrig altid dag arbejde nej ifølge hele alt bør denne samme hver mindre siden nye tre",
    endings: "ning ende hed erne else ede eren tion igt",
  },
  {
    language: "nb",
    letters: "åæøé",
    words:
      "og i å det er en til av på for med som den at de har et ikke han om var jeg fra men vi så kan når år også etter eller nå sin hvor ved mot skal skulle kommer ut får være hadde alle andre mye mer her da over bare inn blir opp hva få to vil ble hun oss seg meg dette uten sier hvis vært noen noe bli enn mellom selv deres disse hans man dem du gjennom sa fordi gjøre gjør fikk gikk bruke bruker brukes bruk igjen neste mange både ser uke uker første aldri alltid dag arbeid nei ifølge hele alt bør denne samme hver mindre siden nye sagt tre",
    endings: "ning ende het ene else et eren sjon ig",
  },
  {
    language: "nn",
    letters: "åæøéò",
    words:
      "og i å det er ein til av på for med som den at dei har eit ikkje han om var eg frå men vi så kan når år også etter eller no sin kor ved mot skal skulle kjem ut får vere hadde alle andre mykje meir her då over berre inn blir vert opp kva få to vil vart ho oss seg meg dette utan seier viss vore nokon noko bli enn mellom sjølv deira desse hans dykk me du gjennom sa fordi òg gjere gjer fekk gjekk bruke brukar igjen neste mange både ser veke veker første aldri alltid dag arbeid nei heile alt bør denne same kvar mindre sidan nye tre",
    endings: "ing ande heit ane else sjon ar leg",
  },
  {
    language: "is",
    letters: "áéíóúýðþæö",
    words:
      "og að í á sem er var við til um með fyrir en það af ekki hann hún þeir þá eru því frá ég hafa verið eftir við þess þar hefur svo upp vera hafi þegar eða sér yfir nú einnig okkur þau út sé ári voru ári þetta þessi hans hennar allt mjög nokkur hér",
    endings: "um inn inu num ður nar anna",
  },
  {
    language: "fr",
    letters: "éèàçêôûîâùïëœ",
    words:
      "de la le et les des en un du une que est pour qui a dans par plus pas au sur ne se ce il sont avec mais son l d s n c j qu on ou aux ses cette comme elle été nous ont sa deux tout fait leur même aussi après entre bien sans être ces peut depuis dont ans encore très vous ils où lors si leurs avait était selon notre votre faire alors avant je y contre à là ça fois",
    endings: "tion ment eux ées aire ique ait eur eurs",
  },
  {
    language: "es",
    letters: "áéíóúñü",
    words:
      "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha es o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos esto años fue son está han era según parte tiene dos ser sido hace puede había yo mi tras así además ya estos estas si debe pueden cada sólo solo estado vez bien poco menos mismo tanto gobierno tienen dice primer fueron",
    endings: "ción ado ados ada dad aron ando ía illo",
  },
  {
    language: "pt",
    letters: "ãçáéíóêõâúôà",
    words:
      "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles está você essa num nem suas às foi são tem ser ter pode anos sobre há ainda era foram segundo havia esta este onde dois disse é",
    endings: "ção ções ado ados ada dade aram ando endo eiro ões",
  },
  {
    language: "gl",
    letters: "áéíóúñü",
    words:
      "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao el das á seu súa ou cando moi nos xa eu tamén só polo pola ata iso ela entre despois sen mesmo aos seus quen nas me ese eles está esa nin súas foi son ten ser ter pode anos sobre hai aínda era foron segundo había esta este onde dous lle cun cunha dende é ás debe poden cada vez ben pouco menos tanto goberno teñen di isto unhas uns calquera polos polas ós",
    endings: "ción ado ados ada dade aron ando eiro",
  },
  {
    language: "ca",
    letters: "àéèíòóúçïü",
    words:
      "de la i el a que en els per l d les del un una amb és al s no es més com ha va dels ser aquest aquesta seva seu són n han o però també pel ja ho van entre quan si anys molt on tot fins hi dos està sobre havia era sense tots segons després fer perquè mateix pot cap cada ara així seus seves aquests aquestes hem nou des pels durant què només bé fet avui això allò ells ella jo",
    endings: "ció ment tat itat ats ades ant ava",
  },
  {
    language: "oc",
    letters: "áàéèíòóúçï",
    words:
      "de la e lo que los las en a per un una es l d dins amb son al del pas se coma sus o mas dels qu aqueste aquesta li foguèt fòrça tanben mai pr quand an èra tota tot aquò nos sens entre ont cal pòt nòstre",
  },
  {
    language: "it",
    letters: "èàùòìé",
    words:
      "di e il la che in a per un del è una con non i della le da si sono al dei l nel alla ha anche come più ma lo dell delle se gli dal all d o tra nella ai degli su suo ed questo sua stato anni dalla dopo era ci dove cui loro molto essere quando prima hanno solo due fatto perché ancora fra poi alle sul questa stata così quello oggi io mi ogni senza sulla c può deve stesso nuovo possono tutti tutto questi quali",
    endings: "ità ato ata ati are ere ando ella",
  },
  {
    language: "ro",
    letters: "ăâîșțşţ",
    words:
      "de în și a la cu pe din o că nu să pentru este care un mai au prin ce sunt fost lui sa ale al dar după fi unei cel s am cea se sau când ar fără această acest avea doar între i ca lor până iar acum unui toate foarte două despre anul cele cum asta sub si in sunt fiind ei noi acesta îi ne îl le fiecare ani însă era către are",
    endings: "ul ului ilor ele ție ții ării are ată ește esc elor",
  },
  {
    language: "sq",
    letters: "ëç",
    words:
      "të e në dhe i për me një që së nga është u si ka ai më por nuk do nje te ne per janë kjo ky duke tij se kanë shumë deri edhe kur pas vetëm ishte tyre saj mund ndërsa pa ose gjithë këtë prej para çdo ku tek dy ato jo jam jetë tha kam vit kishte ishin",
    endings: "it ve ur ës ave imi",
  },
  {
    language: "eu",
    letters: "ñü",
    words:
      "eta da ez bat dira du den dute baina ere izan zen dela bere edo egin horrek hau duen egiten izango urte baino beste hori oso behar gabe arte zuen dago dituen ditu baita hartu ondoren diren urtean ditzake gero batean bezala eman zuten",
    endings: "tzen ak ek ren aren ean tik ko",
  },
  {
    language: "ga",
    letters: "áéíóú",
    words:
      "an na a agus i ar is le do go sé bhí ag tá ní seo sin as de sa nach mar ach leis siad sí ón iad faoi chun féin nó gur bheith don duine rinne raibh sna ina air aige dá bliain eile dul cad níl mé tú",
    endings: "acht adh ann aigh",
  },
  {
    language: "cy",
    letters: "âêîôûŵŷ",
    words:
      "y yn a i o yr ar ei mae r wedi bod am eu gan ac gyda n sydd fod ond roedd hi fel at oedd hyn pan dros cael hefyd wrth neu nid un ym fe mewn y'r hwn iawn nad bydd rhai dim gwneud oes yw ni ein hynny",
    endings: "au ion aeth iad odd",
  },
  {
    language: "eo",
    letters: "ĉĝĥĵŝŭ",
    words:
      "la de kaj en estas al por ne la ke kun el li mi pri ĝi estis sed ili kiu kiuj tio pli de tiu oni povas ankaŭ kiel ĉi aŭ ni unu per se post sur jam nur havas dum tre ol estos inter antaŭ tiel sen ŝi",
    endings: "oj on ojn as is ita anta",
  },
  {
    language: "la",
    letters: "",
    words:
      "et in est non ad cum ut qui sed quod ex ab si per quae esse sunt quam aut hoc etiam eius nec enim erat autem atque de a ac fuit quo nihil iam quidem ne pro ita vel sit inter nunc",
  },
];
