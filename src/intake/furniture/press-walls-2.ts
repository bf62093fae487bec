import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines to subscribers, and of accounts and appeals, as papers, broadcasters and magazines print them. */
export const PRESS_WALLS_2_RULES: readonly FurnitureRule[] = [
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    namesNoSection: true,
    isInSentences: true,
    wordings: wordingsByLanguage({
      de: `
        Hier einloggen | iTunes-Abo wiederherstellen | Abo testen | Jederzeit kündbar | Monatlich kündbar |
        Konto verwalten | Benutzerkonto erstellen | Kostenlos weiterlesen | GRATISMONAT BEGINNEN | ohne Werbung |
        mit RSS-Volltext-Feed
      `,
      nl: `
        Nu abonneren | Registreer gratis | Geef cadeau | Opgeslagen artikelen | Abonnement opzeggen
      `,
      da: `
        Køb adgang | Prøv nu | Prøv gratis
      `,
      sv: `
        Prova gratis | Köp prenumeration
      `,
      no: `
        Forbeholdt abonnenter | Kjøp tilgang | Bestill abonnement | Prøv nå | Ingen bindingstid | Opprett bruker
      `,
      fi: `
        Kokeile ilmaiseksi | Ei sitoutumisaikaa | Anna lahjaksi
      `,
      fr: `
        Lecture restreinte | Sans engagement. | J’en profite | Tester gratuitement | Rejoignez-nous
      `,
      es: `
        Solo suscriptores | Contenido exclusivo | Ver ofertas | Regístrate gratis | Sin permanencia | Hazte socio/a
      `,
      pt: `
        Assine agora | Quero assinar | Cadastre-se gratuitamente
      `,
      it: `
        Abbonati subito | Scegli l'abbonamento | Attiva l'abbonamento | Registrati gratis
      `,
      ca: `
        Fes-te'n subscriptor | Feu-vos-en subscriptors
      `,
      ro: `
        Abonează-te acum | Redirecționează 3,5%
      `,
      ru: `
        Ежемесячно | Разово
      `,
      pl: `
        Wykup subskrypcję | Odblokuj dostęp | Zapomniałem hasła
      `,
      cs: `
        Získat předplatné
      `,
      hu: `
        Adó 1%
      `,
    }),
  },
];
