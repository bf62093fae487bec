import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of apps, channels and networks, as papers, broadcasters and magazines print them. */
export const PRESS_APPS_RULES: readonly FurnitureRule[] = [
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      de: `
        Laden Sie die *-App | Lade die *-App herunter | * auf WhatsApp abonnieren |
        Jetzt dem *-WhatsApp-Kanal folgen | Hier geht es zum WhatsApp-Channel von * |
        Das ist die Europäische Perspektive bei *. | Folgen Sie * auf Google News |
        Keine wichtigen News mehr verpassen: * bei Google als Quelle hinzufügen |
        Hier gibt es die *-App zum Download | Immer auf dem neuesten Stand mit der *-App |
        Alle Nachrichten in der *-App
      `,
      nl: `
        Download gratis de *-app | Blijf op de hoogte met de *-app
      `,
      da: `
        Følg * på Facebook
      `,
      sv: `
        Följ * på Facebook
      `,
      no: `
        Last ned * sin app
      `,
      fi: `
        Lataa ilmainen *-sovellus | Seuraa *:a WhatsAppissa | Lisää * ensisijaiseksi lähteeksi Googlessa
      `,
      fr: `
        Suivez * sur Google News | Suivez * sur Google | Suivez * sur WhatsApp | Suivre * sur Google Discover |
        Ajoutez * à vos sources préférées | Retrouvez * sur les réseaux sociaux | Téléchargez l'application * |
        Télécharger l’application * |
        Vous utilisez Google News ? Ajoutez * à Google News pour ne rater aucune actualité importante de notre site. |
        Emportez l'actualité internationale partout avec vous ! Téléchargez l'application * |
        Prenez l'actualité internationale avec vous partout ! Téléchargez l'application *
      `,
      es: `
        Sigue a * en Google News | Sigue a * en WhatsApp |
        Sigue toda la información de * en Facebook y X, o en nuestra newsletter semanal. |
        Sigue el canal de * en WhatsApp | Descarga la aplicación de * | Descargá la app de *
      `,
      pt: `
        Siga o * no Google News | Siga o * no Google Notícias | Siga o * no Google Discover | Siga o * no Instagram |
        Siga o canal do * no WhatsApp | Clique aqui para seguir o canal do * no WhatsApp |
        ✅ Clique aqui para seguir o canal do * no WhatsApp | ✅ Clique aqui para seguir o novo canal do * no WhatsApp |
        📱 Baixe o app do * para ver notícias em tempo real e de graça | Baixe o aplicativo do * |
        Entre no canal do * no WhatsApp | Entre no grupo do * no WhatsApp | Receba notícias do * no WhatsApp |
        Instale a app do *
      `,
      it: `
        Segui * su Google Discover | Segui * su Google News | Segui * su Google | Segui * sui social |
        Aggiungi * tra le tue fonti preferite | Scarica l'app di *
      `,
      ca: `
        Segueix * a Google
      `,
      ro: `
        Urmărește * pe Google News | Urmărește știrile * și pe Google News | Urmăriți * și pe Google News |
        Fii la curent cu cele mai noi știri. Urmărește * și pe Facebook, X și Instagram | Descarcă aplicația *
      `,
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      de: `
        Holen Sie sich die App | Jetzt die App laden | In der App öffnen | Für iOS laden | Erinnere mich später |
        Sie sind noch nicht auf WhatsApp? Dann folgen Sie uns | Besuchen Sie uns auch auf Facebook |
        Diesen Artikel in der App lesen
      `,
      nl: `
        Open in de app
      `,
      da: `
        Få nyheder direkte på mobilen | Åbn i app
      `,
      sv: `
        Öppna i appen
      `,
      no: `
        Åpne i appen
      `,
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
    }),
  },
  {
    name: "app link",
    reason: "A link to the site's programs for telephones.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      de: `
        Vielleicht später | Jetzt nicht | Hier klicken | QR-Code scannen
      `,
      nl: `
        Ontvang meldingen | Meldingen aanzetten | Meldingen inschakelen | Misschien later | Nee, bedankt
      `,
      da: `
        Få notifikationer
      `,
      sv: `
        Hämta appen | Få notiser | Aktivera notiser
      `,
      no: `
        Få varsler
      `,
      fi: `
        Lataa sovellus | Salli ilmoitukset
      `,
      fr: `
        Non merci
      `,
      es: `
        Activar notificaciones | Recibir notificaciones | Recibe alertas | Ahora no | No, gracias
      `,
      pt: `
        Ativar notificações | Agora não | Não, obrigado
      `,
      it: `
        Attiva notifiche | No, grazie | Non ora
      `,
      ca: `
        Descarrega't l'aplicació | Ara no
      `,
      ro: `
        Activează notificările | Nu, mulțumesc | Nu acum
      `,
    }),
  },
];
