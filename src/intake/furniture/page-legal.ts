import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_LEGAL_RULES: readonly FurnitureRule[] = [
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    phrases: wordingsByLanguage({
      en: `
        all rights reserved | all right reserved | some rights reserved |
        rights reserved worldwide
      `,
      ar: "جميع الحقوق محفوظة | كافة الحقوق محفوظة | كل الحقوق محفوظة | الحقوق محفوظة ©",
      fa: `
        تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | تمام حقوق محفوظ است | تمامی حقوق این سایت |
        کلیه حقوق این سایت | کلیه حقوق مادی و معنوی | تمامی حقوق مادی و معنوی |
        همه حقوق محفوظ است
      `,
      tr: `
        tüm hakları saklıdır | her hakkı saklıdır | bütün hakları saklıdır |
        tüm hakları mahfuzdur
      `,
      fr: "tous droits réservés | tout droit réservé | droits de reproduction réservés",
      es: `
        todos los derechos reservados | reservados todos los derechos | derechos reservados © |
        todos los derechos están reservados
      `,
      de: "alle rechte vorbehalten | alle rechte reserviert",
      ru: `
        все права защищены | все права защищены и охраняются | все права сохранены |
        все права зарезервированы
      `,
      zh: "版权所有 | 保留所有权利 | 未经授权禁止转载 | 未经许可不得转载",
      "zh-Hant": "版權所有 | 保留所有權利 | 著作權所有 | 未經授權禁止轉載 | 請勿轉載",
      ja: "無断転載を禁じます | 無断転載禁止 | 禁無断転載 | 無断転載・複製を禁じます",
      it: `
        tutti i diritti riservati | tutti i diritti sono riservati | riproduzione riservata ©
      `,
      pt: "todos os direitos reservados | todos os direitos são reservados",
      nl: "alle rechten voorbehouden",
      sv: "alla rättigheter förbehållna | alla rättigheter reserverade",
      da: `
        alle rettigheder forbeholdes | alle rettigheder forbeholdt | alle rettigheder reserveret
      `,
      nb: "alle rettigheter reservert | alle rettigheter forbeholdt | med enerett ©",
      fi: "kaikki oikeudet pidätetään | kaikki oikeudet pidätetty",
      pl: "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone",
      cs: "všechna práva vyhrazena",
      sk: "všetky práva vyhradené",
      hu: "minden jog fenntartva",
      ro: "toate drepturile rezervate | toate drepturile sunt rezervate",
      el: `
        με την επιφύλαξη παντός δικαιώματος | όλα τα δικαιώματα διατηρούνται |
        επιφύλαξη κάθε νόμιμου δικαιώματος
      `,
      he: "כל הזכויות שמורות",
      ko: `
        무단 전재 및 재배포 금지 | 무단전재 및 재배포 금지 | 무단전재-재배포 금지 | 무단 전재-재배포 금지 | 무단 전재 재배포 금지 | 무단전재 재배포금지
      `,
      hi: "सर्वाधिकार सुरक्षित",
      uk: `
        усі права захищені | всі права захищені | всі права захищено | усі права захищено
      `,
      bg: "всички права запазени | всички права са запазени",
      vi: `
        giữ bản quyền nội dung trên website | bảo lưu mọi quyền | đã đăng ký bản quyền
      `,
      id: "hak cipta dilindungi undang-undang",
      ca: "tots els drets reservats",
    }),
  },
  {
    name: "copyright line",
    reason: "The site's copyright line.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Copyright | Copyright notice | Copyright © | © Copyright | Copyright # | © # | (c) # |
        All content copyright
      `,
      ar: "حقوق النشر | حقوق النشر محفوظة | حقوق الطبع والنشر",
      fa: "حق نشر | حق کپی رایت | کپی رایت",
      tr: "Telif hakkı | Telif hakları | Telif",
      fr: "Droits d'auteur | Droits de reproduction | Droit d'auteur",
      es: "Derechos de autor | Derechos reservados",
      de: "Urheberrecht | Urheberrechte | Copyright und Bildnachweis",
      ru: "Авторские права | Авторское право",
      zh: "版权声明 | 版权 | 版权说明",
      "zh-Hant": "版權聲明 | 著作權聲明 | 版權",
      ja: "著作権 | 著作権について | 著作権表示",
      it: "Diritti d'autore",
      pt: "Direitos autorais | Direitos de autor",
      nl: "Auteursrecht | Auteursrechten",
      sv: "Upphovsrätt",
      da: "Ophavsret",
      nb: "Opphavsrett",
      fi: "Tekijänoikeudet | Tekijänoikeus",
      pl: "Prawa autorskie",
      cs: "Autorská práva",
      sk: "Autorské práva",
      hu: "Szerzői jogok | Szerzői jog",
      ro: "Drepturi de autor",
      el: "Πνευματικά δικαιώματα",
      he: "זכויות יוצרים",
      ko: "저작권 | 저작권 정책 | 저작권보호정책 | 저작권규약 | 저작권 안내",
      hi: "कॉपीराइट",
      uk: "Авторські права",
      bg: "Авторски права",
      vi: "Bản quyền",
      id: "Hak cipta",
      ca: "Drets d'autor",
    }),
    openings: wordingsByLanguage({
      en: `
        © # | ©# | © Copyright # | Copyright © | Copyright # | Copyright (c) | © Copyright
      `,
      de: "© Copyright by",
      tr: "Telif Hakkı ©",
      ar: "حقوق النشر © | حقوق الطبع والنشر © | جميع الحقوق محفوظة",
      fa: "© تمامی حقوق | کپی رایت ©",
      ru: "© Копирайт # | Копирайт #",
      es: "Derechos de autor #",
      zh: "版权所有 © | 版权所有：",
      ja: "著作権 ©",
      ko: "저작권자 © | 저작권자 ⓒ | 저작권자 | ⓒ #",
      vi: "Bản quyền © | © Bản quyền",
      id: "Hak Cipta © | Hak cipta #",
    }),
  },
];
