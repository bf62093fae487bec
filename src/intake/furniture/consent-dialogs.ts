import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What the dialogs for consent say that many sites share, each with a paragraph for every purpose: long
 * sentences without the words of a plain notice, which seem to be an article above the right one.
 */
export const CONSENT_DIALOG_RULES: readonly FurnitureRule[] = [
  {
    name: "consent dialog",
    reason: "The site's dialog about cookies and what it does with readers' data.",
    place: "anywhere",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Functional Always active | Functional Functional Always active | Preferences Preferences | Statistics Statistics | Marketing Marketing | Manage {vendor_count} vendors | Read more about these purposes",
      fr: "Fonctionnel Toujours activé | Fonctionnel Fonctionnel Toujours activé | Préférences Préférences | Statistiques Statistiques | Gérer {vendor_count} fournisseurs | En savoir plus sur ces finalités",
      es: "Funcional Siempre activo | Funcional Funcional Siempre activo | Preferencias Preferencias | Estadísticas Estadísticas | Gestionar {vendor_count} proveedores | Leer más sobre estos propósitos",
      it: "Funzionale Sempre attivo | Funzionale Funzionale Sempre attivo | Preferenze Preferenze | Statistiche Statistiche | Gestisci {vendor_count} fornitori | Per saperne di più su questi scopi",
      pt: "Funcional Sempre ativo | Funcional Funcional Sempre ativo | Preferências Preferências | Estatísticas Estatísticas | Gerir {vendor_count} fornecedores | Gerenciar {vendor_count} fornecedores | Leia mais sobre esses propósitos",
      de: "Funktional Immer aktiv | Funktional Funktional Immer aktiv | Vorlieben Vorlieben | Präferenzen Präferenzen | Statistiken Statistiken | Verwalten von {vendor_count}-Lieferanten | Lese mehr über diese Zwecke",
      nl: "Functioneel Altijd actief | Functioneel Functioneel Altijd actief | Voorkeuren Voorkeuren | Statistieken Statistieken | Beheer {vendor_count} leveranciers | Lees meer over deze doeleinden",
      ca: "Funcional Sempre actiu | Funcional Funcional Sempre actiu | Preferències Preferències | Estadístiques Estadístiques",
      ro: "Funcționale Mereu activ | Preferințe Preferințe | Statistici Statistici",
      pl: "Funkcjonalne Zawsze aktywne | Preferencje Preferencje | Statystyka Statystyka",
      sv: "Funktionell Alltid aktiv | Preferenser Preferenser | Statistik Statistik",
      da: "Funktionsdygtig Altid aktiv | Præferencer Præferencer",
    }),
    phrases: wordingsByLanguage({
      en: "technologies like cookies to store and/or access | the technical storage or access | cookies are absolutely essential for the website | cookies that may not be particularly necessary for the website | mostly in the form of cookies | necessary for the website to function and cannot be switched off",
      fr: "technologies telles que les cookies pour stocker | l'accès ou le stockage technique | le stockage ou l'accès technique | les cookies nécessaires sont absolument essentiels | généralement sous la forme de cookies | nécessaires au fonctionnement du site web et ne peuvent pas être désactivés",
      es: "tecnologías como las cookies para almacenar | el almacenamiento o acceso técnico | las cookies necesarias son absolutamente esenciales | generalmente mediante el uso de cookies | necesarias para que el sitio web funcione y no se pueden desactivar",
      it: "tecnologie come i cookie per memorizzare | l'archiviazione tecnica o l'accesso | i cookie necessari sono assolutamente essenziali | principalmente sotto forma di cookie | necessari per il funzionamento del sito e non possono essere disattivati",
      pt: "tecnologias como cookies para armazenar | o armazenamento ou acesso técnico | o armazenamento técnico ou acesso | os cookies necessários são absolutamente essenciais | principalmente na forma de cookies | necessários para que o website funcione e não podem ser desligados",
      de: "technologien wie cookies, um geräteinformationen | die technische speicherung oder der zugang | die technische speicherung oder der zugriff | meist in form von cookies | zur funktion der website erforderlich und können in ihren systemen nicht deaktiviert",
      nl: "technologieën zoals cookies om informatie over je apparaat | de technische opslag of toegang | meestal in de vorm van cookies",
      ca: "tecnologies com les galetes per emmagatzemar | l'emmagatzematge o accés tècnic",
      ro: "tehnologii cum ar fi cookie-uri | stocarea tehnică sau accesul",
      pl: "technologii, takich jak pliki cookie, do przechowywania | przechowywanie lub dostęp do danych technicznych",
      sv: "teknik som cookies för att lagra | den tekniska lagringen eller åtkomsten",
      da: "teknologier som cookies til at gemme | den tekniske lagring eller adgang",
      nb: "teknologier som informasjonskapsler for å lagre | den tekniske lagringen eller tilgangen",
      cs: "technologie, jako jsou soubory cookies, k ukládání | technické uložení nebo přístup",
      hu: "a technikai tárolás vagy hozzáférés",
      el: "η τεχνική αποθήκευση ή πρόσβαση",
    }),
  },
];
