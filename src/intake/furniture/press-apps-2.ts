import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of apps, channels and networks, as papers, broadcasters and magazines print them. */
export const PRESS_APPS_2_RULES: readonly FurnitureRule[] = [
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      fi: `
        Ota ilmoitukset käyttöön
      `,
      fr: `
        Nos applications mobiles | Activer les notifications | Recevoir les alertes info |
        Je gère mes abonnements push
      `,
      es: `
        Seguir en Google | Seguir en Google News | Siga en Google News | Únete al canal de WhatsApp |
        Añádenos en Google | Activa las notificaciones | Consíguelo en Google Play
      `,
      pt: `
        Ative as notificações | Quero receber notificações | Descarregue a app
      `,
      it: `
        Scarica su App Store | Attiva le notifiche | Ricevi le notifiche
      `,
      ca: `
        Uneix-te al canal de WhatsApp | Activa les notificacions
      `,
      ro: `
        Descarcă aplicația noastră
      `,
      ru: `
        Будьте в курсе главных новостей | Хотите получать уведомления о важных новостях?
      `,
      uk: `
        Оберіть нас у Google | Приєднуйтесь до нашої спільноти
      `,
      tr: `
        Google News ile Abone Ol | Abonelik için lütfen iletişime geçiniz.
      `,
      hu: `
        Kövess minket Facebookon is! | A legfontosabb hírekért kövess minket Viberen is! |
        Töltsd le az alkalmazásunkat
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        Join our Space Forums to keep talking space on the latest missions, night sky and more
      `,
    }),
  },
];
