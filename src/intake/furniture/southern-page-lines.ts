import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * Forms of sites in French, Spanish, Portuguese, Italian, Romanian and Catalan: to comment, to log in, to
 * order letters, to subscribe, to give and to vote.
 */
export const SOUTHERN_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      es: "Escriba su comentario aquí | Escribe tu comentario aquí | Déjanos su comentario | Déjanos tu opinión | Dejá tu opinión | Comentá la nota | Añade tu comentario | Regístrese para comentar | Sé el primero en opinar | Esta noticia no tiene comentarios | Esta nota no tiene comentarios | Email (requerido) | Email (obligatorio)",
      pt: "Comentar a matéria | Comente a notícia | Escreva aqui o seu comentário | Deixe aqui o seu comentário | Cadastre-se para poder comentar | Seu comentário aguarda moderação | Esta notícia ainda não tem comentários",
      fr: "Réagissez à l'article | Rédigez un commentaire | Poster mon commentaire | Abonnez-vous pour commenter | Abonnez-vous pour réagir | Soyez le premier à laisser un commentaire | Pas encore de commentaire | Nom (obligatoire) | E-mail (obligatoire)",
      it: "Commenta questa notizia | Scrivi qui il tuo commento | Lascia la tua opinione | Abbonati per commentare",
      ro: "Comentează acest articol | Comentează știrea | Scrie un comentariu | Scrie comentariul tău | Spune-ți părerea | Autentifică-te pentru a comenta | Fii primul care comentează | Nu există comentarii | Nu există încă comentarii | Comentariile sunt dezactivate | Vezi toate comentariile",
      ca: "Comenta aquesta notícia | Escriviu un comentari | Deixeu el vostre comentari | Registra't per comentar | Sigues el primer en comentar | Els comentaris estan tancats | Veure tots els comentaris",
    }),
    phrases: wordingsByLanguage({
      es: "se reserva el derecho de moderar aquellos comentarios | se reserva el derecho de eliminar los comentarios | esperamos que nuestros lectores comenten con respeto | debe estar registrado para comentar | debes estar registrado para comentar | tenés que estar registrado para comentar",
      pt: "ao comentar você concorda com os termos | ao comentar, você concorda com os termos | comentários publicados são de responsabilidade | é necessário estar registado para comentar",
      fr: "vous devez être connecté pour commenter | vous devez être connecté pour réagir | vous devez être abonné pour commenter",
      it: "devi essere registrato per commentare | devi effettuare l'accesso per commentare",
      ro: "responsabilitatea juridică pentru conținutul comentariilor | își rezervă dreptul de a șterge comentariile",
      ca: "has d'estar registrat per comentar | has d'iniciar sessió per escriure un comentari | heu d'iniciar la sessió per escriure un comentari | la vostra adreça electrònica no es publicarà | la teva adreça electrònica no es publicarà",
    }),
  },
  {
    name: "note on a form",
    reason: "What a form for readers says of its fields.",
    place: "edges",
    wordings: wordingsByLanguage({
      es: "Todos los campos son requeridos | Este campo es obligatorio | No soy un robot",
      pt: "Estes campos são de preenchimento obrigatório | Todos os campos são de preenchimento obrigatório | Por favor confirme o captcha | Não sou um robô",
      fr: "Champs obligatoires | Champ obligatoire | Ce champ est obligatoire | Je ne suis pas un robot",
      it: "Tutti i campi sono obbligatori | Campi obbligatori | Questo campo è obbligatorio | Non sono un robot",
      ro: "Câmpuri obligatorii | Acest câmp este obligatoriu | Nu sunt robot",
      ca: "Tots els camps són obligatoris | Aquest camp és obligatori",
    }),
    phrases: wordingsByLanguage({
      pt: "este site é protegido pelo reCAPTCHA | protegido por reCAPTCHA e aplicam-se | protegido pelo reCAPTCHA e aplicam-se",
      es: "protegido por reCAPTCHA y se aplican",
      it: "protetto da reCAPTCHA e si applicano",
    }),
  },
  {
    name: "account form",
    reason: "Part of a form to log in or to get a new password.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      ca: "Inicieu la sessió | Inicieu la sessió al vostre compte | Benvingut! Inicieu la sessió al vostre compte | Has oblidat la teva contrasenya | Has oblidat la teva contrassenya? Demana ajuda | Has oblidat la teva contrasenya? Demana ajuda | Heu oblidat la vostra contrasenya | Heu oblidat la vostra contrasenya? Obteniu ajuda | Recuperació de contrassenya | Recuperació de contrasenya | Recupereu la vostra contrasenya | Una clau d’accés se t’enviarà per correu electrònic | Se us enviarà una contrasenya per correu electrònic | El vostre correu electrònic",
      fr: "Création de compte | Vous êtes déjà inscrit ? Connectez-vous | Vous avez déjà un compte ? Connectez-vous | Déjà un compte ? Connectez-vous",
      es: "¿Ya tiene una cuenta? Inicie sesión | ¿No tienes una cuenta? Regístrate | Restablecer contraseña",
      pt: "ou cadastre-se | Já tem uma conta? Faça login | Ainda não tem conta? Cadastre-se",
      it: "Non sei registrato? Registrati | Non hai ancora un account? Registrati",
      ro: "Ai deja cont? Autentifică-te | Nu ai cont? Înregistrează-te | Ai uitat parola | Resetează parola | Continuă cu Google | Continuă cu Facebook",
    }),
  },
  {
    name: "account form field",
    reason: "A field or button of a form to log in.",
    place: "edges",
    wordings: wordingsByLanguage({
      fr: "Civilité | Définir ma page d'accueil | Définir votre page d'accueil",
      es: "Entre su dirección de correo | Introduzca su correo electrónico",
      pt: "Seu endereço de e-mail",
      ca: "La vostra adreça electrònica | La teva adreça electrònica",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInForm: true,
    wordings: wordingsByLanguage({
      es: "Suscríbete al newsletter | Suscríbete al Boletín de noticias | Suscríbase al newsletter | Suscribite al boletín | Apúntate a nuestro boletín",
      pt: "Receba nossas novidades por e-mail | Receba as nossas newsletters",
      fr: "Newsletter abonnez-vous | Inscrivez-vous gratuitement à notre newsletter | Inscrivez-vous à l'infolettre | Abonnez-vous à l'infolettre | S'abonner à l'infolettre",
      it: "Iscriviti gratis alla newsletter",
      ro: "Abonați-vă la newsletter | Înscrie-te la newsletter | Abonare newsletter | Primește știrile pe email",
      ca: "Subscriu-te a la nostra newsletter | Subscriu-te als nostres butlletins | Subscriviu-vos a la newsletter | Apunta't a la newsletter | Vull subscriure'm | perquè estiguis actualitzat amb les últimes notícies",
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInForm: true,
    phrases: wordingsByLanguage({
      es: "te has suscrito correctamente | recibe las noticias más importantes en tu correo",
      pt: "obrigado por assinar nossa newsletter | cancelar a sua subscrição a qualquer momento",
      fr: "recevez gratuitement notre newsletter | votre inscription a bien été prise en compte | utilisée uniquement pour vous envoyer notre newsletter",
      it: "grazie per esserti iscritto alla newsletter",
      ro: "te poți dezabona oricând | vă puteți dezabona oricând | mulțumim pentru abonare",
      ca: "pots donar-te de baixa en qualsevol moment | gràcies per subscriure't",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "Je m'abonne sans engagement | Soutenez la rédaction. Abonnez-vous | # mois pour # € | # mois pour #€ | # € le premier mois | Offre limitée. # mois pour #€ sans engagement | Offre limitée. # mois pour # € sans engagement | S'abonner - # mois pour #€ | S'abonner - # mois pour # € | Nos offres d'abonnement | Choisissez votre abonnement | Mon abonnement | Abonnez-vous pour lire l'article | Abonnez-vous pour continuer à lire | Il vous reste #% de l'article à lire",
      es: "Noticia exclusiva para suscriptores | Exclusivo suscriptores | ¿Ya es suscriptor? Inicie sesión | ¿Ya eres suscriptor? Accede | Hazte suscriptor | Hacete suscriptor",
      pt: "Artigo exclusivo para os nossos assinantes | Assine para continuar a ler | Torne-se assinante | Seja assinante | Seja um assinante",
      it: "Articolo per gli abbonati | Abbonati per leggere l'articolo | Per continuare a leggere, abbonati",
      ro: "Conținut exclusiv pentru abonați | Conținut pentru abonați | Abonează-te pentru a citi articolul | Ești deja abonat? Intră în cont",
      ca: "Contingut només per a subscriptors | Subscriu-te per seguir llegint | Ja ets subscriptor? Entra",
    }),
    phrases: wordingsByLanguage({
      es: "este contenido es exclusivo para suscriptores | esta noticia es exclusiva para suscriptores",
      pt: "este conteúdo é exclusivo para assinantes | esta matéria é exclusiva para assinantes",
      it: "questo contenuto è riservato agli abbonati | questo articolo è riservato agli abbonati",
      ro: "acest articol este disponibil doar pentru abonați",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      pt: "Apoie já | Apoie este projeto | Contribua com o nosso jornalismo",
      es: "Apoya a este medio | Hazte socia o socio",
      fr: "Soutenez la rédaction",
      it: "Sostieni la redazione | Diventa un sostenitore",
      ro: "Susține jurnalismul de calitate | Devino susținător",
      ca: "Fes la teva aportació | Dona suport al periodisme independent",
    }),
    phrases: wordingsByLanguage({
      pt: "fazer parte do grupo que apoia este projeto | quantas matérias por dia você lê | precisamos do seu apoio para continuar",
      ca: "volem seguir informant-te | necessitem el teu suport per continuar",
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      ca: "Voteu | Veure els resultats | T'ha agradat aquest article | Enquesta de la setmana",
      es: "Ver resultados de la encuesta | Encuesta de la semana | ¿Te ha gustado esta noticia | ¿Te gustó la nota",
      pt: "Ver resultado parcial | Enquete da semana | Este conteúdo foi útil",
      fr: "Participer au vote | Sondage de la semaine | Avez-vous apprécié cet article",
      it: "Ti è piaciuto questo articolo",
      ro: "Ți-a plăcut acest articol | V-a plăcut acest articol",
    }),
  },
];
