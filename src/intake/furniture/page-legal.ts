import { listed } from "./page-listed.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_LEGAL_RULES: readonly FurnitureRule[] = [
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    phrases: {
      en: listed(`
        all rights reserved | all right reserved | some rights reserved |
        rights reserved worldwide
      `),
      ar: listed("جميع الحقوق محفوظة | كافة الحقوق محفوظة | كل الحقوق محفوظة | الحقوق محفوظة ©"),
      fa: listed(`
        تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | تمام حقوق محفوظ است | تمامی حقوق این سایت |
        کلیه حقوق این سایت | کلیه حقوق مادی و معنوی | تمامی حقوق مادی و معنوی |
        همه حقوق محفوظ است
      `),
      tr: listed(`
        tüm hakları saklıdır | her hakkı saklıdır | bütün hakları saklıdır |
        tüm hakları mahfuzdur
      `),
      fr: listed("tous droits réservés | tout droit réservé | droits de reproduction réservés"),
      es: listed(`
        todos los derechos reservados | reservados todos los derechos | derechos reservados © |
        todos los derechos están reservados
      `),
      de: listed("alle rechte vorbehalten | alle rechte reserviert"),
      ru: listed(`
        все права защищены | все права защищены и охраняются | все права сохранены |
        все права зарезервированы
      `),
      zh: listed("版权所有 | 保留所有权利 | 未经授权禁止转载 | 未经许可不得转载"),
      "zh-Hant": listed("版權所有 | 保留所有權利 | 著作權所有 | 未經授權禁止轉載 | 請勿轉載"),
      ja: listed("無断転載を禁じます | 無断転載禁止 | 禁無断転載 | 無断転載・複製を禁じます"),
      it: listed(`
        tutti i diritti riservati | tutti i diritti sono riservati | riproduzione riservata ©
      `),
      pt: listed("todos os direitos reservados | todos os direitos são reservados"),
      nl: listed("alle rechten voorbehouden"),
      sv: listed("alla rättigheter förbehållna | alla rättigheter reserverade"),
      da: listed(`
        alle rettigheder forbeholdes | alle rettigheder forbeholdt | alle rettigheder reserveret
      `),
      nb: listed("alle rettigheter reservert | alle rettigheter forbeholdt | med enerett ©"),
      fi: listed("kaikki oikeudet pidätetään | kaikki oikeudet pidätetty"),
      pl: listed("wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone"),
      cs: listed("všechna práva vyhrazena"),
      sk: listed("všetky práva vyhradené"),
      hu: listed("minden jog fenntartva"),
      ro: listed("toate drepturile rezervate | toate drepturile sunt rezervate"),
      el: listed(`
        με την επιφύλαξη παντός δικαιώματος | όλα τα δικαιώματα διατηρούνται |
        επιφύλαξη κάθε νόμιμου δικαιώματος
      `),
      he: listed("כל הזכויות שמורות"),
      ko: listed(`
        무단 전재 및 재배포 금지 | 무단전재 및 재배포 금지 | 무단전재-재배포 금지 | 무단 전재-재배포 금지 | 무단 전재 재배포 금지 | 무단전재 재배포금지
      `),
      hi: listed("सर्वाधिकार सुरक्षित"),
      uk: listed(`
        усі права захищені | всі права захищені | всі права захищено | усі права захищено
      `),
      bg: listed("всички права запазени | всички права са запазени"),
      vi: listed(`
        giữ bản quyền nội dung trên website | bảo lưu mọi quyền | đã đăng ký bản quyền
      `),
      id: listed("hak cipta dilindungi undang-undang"),
      ca: listed("tots els drets reservats"),
    },
  },
  {
    name: "copyright line",
    reason: "The site's copyright line.",
    place: "edges",
    wordings: {
      en: listed(`
        Copyright | Copyright notice | Copyright © | © Copyright | Copyright # | © # | (c) # |
        All content copyright
      `),
      ar: listed("حقوق النشر | حقوق النشر محفوظة | حقوق الطبع والنشر"),
      fa: listed("حق نشر | حق کپی رایت | کپی رایت"),
      tr: listed("Telif hakkı | Telif hakları | Telif"),
      fr: listed("Droits d'auteur | Droits de reproduction | Droit d'auteur"),
      es: listed("Derechos de autor | Derechos reservados"),
      de: listed("Urheberrecht | Urheberrechte | Copyright und Bildnachweis"),
      ru: listed("Авторские права | Авторское право"),
      zh: listed("版权声明 | 版权 | 版权说明"),
      "zh-Hant": listed("版權聲明 | 著作權聲明 | 版權"),
      ja: listed("著作権 | 著作権について | 著作権表示"),
      it: listed("Diritti d'autore"),
      pt: listed("Direitos autorais | Direitos de autor"),
      nl: listed("Auteursrecht | Auteursrechten"),
      sv: listed("Upphovsrätt"),
      da: listed("Ophavsret"),
      nb: listed("Opphavsrett"),
      fi: listed("Tekijänoikeudet | Tekijänoikeus"),
      pl: listed("Prawa autorskie"),
      cs: listed("Autorská práva"),
      sk: listed("Autorské práva"),
      hu: listed("Szerzői jogok | Szerzői jog"),
      ro: listed("Drepturi de autor"),
      el: listed("Πνευματικά δικαιώματα"),
      he: listed("זכויות יוצרים"),
      ko: listed("저작권 | 저작권 정책 | 저작권보호정책 | 저작권규약 | 저작권 안내"),
      hi: listed("कॉपीराइट"),
      uk: listed("Авторські права"),
      bg: listed("Авторски права"),
      vi: listed("Bản quyền"),
      id: listed("Hak cipta"),
      ca: listed("Drets d'autor"),
    },
    openings: {
      en: listed(`
        © # | ©# | © Copyright # | Copyright © | Copyright # | Copyright (c) | © Copyright
      `),
      de: listed("© Copyright by"),
      tr: listed("Telif Hakkı ©"),
      ar: listed("حقوق النشر © | حقوق الطبع والنشر © | جميع الحقوق محفوظة"),
      fa: listed("© تمامی حقوق | کپی رایت ©"),
      ru: listed("© Копирайт # | Копирайт #"),
      es: listed("Derechos de autor #"),
      zh: listed("版权所有 © | 版权所有："),
      ja: listed("著作権 ©"),
      ko: listed("저작권자 © | 저작권자 ⓒ | <저작권자 | ⓒ #"),
      vi: listed("Bản quyền © | © Bản quyền"),
      id: listed("Hak Cipta © | Hak cipta #"),
    },
  },
];
