import { listed } from "./page-listed.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_ACCOUNT_RULES_3: readonly FurnitureRule[] = [
  {
    name: "account form field",
    reason: "A field or button of a form to log in.",
    place: "edges",
    wordings: {
      en: listed(`
        Retrieve your password | Continue with Google | Continue with Facebook |
        Continue with Apple | Login with Google | Manage your account
      `),
      ar: listed("بريدك الإلكتروني"),
      fa: listed("نام کاربری شما | رمز عبور شما"),
      tr: listed(`
        Hesabınıza giriş yapın | kullanıcı adınız | şifreniz | parolanız | Şifrenizi kurtarın
      `),
      fr: listed("Continuer avec Google | Continuer avec Facebook | Connexion avec Google"),
      es: listed("Recuperar tu contraseña | Continuar con Google | Continuar con Facebook"),
      de: listed(`
        Ihr Benutzername | Ihr Passwort | Mit Google anmelden | Mit Facebook anmelden |
        Mit Apple anmelden | Weiter mit Google | Über Google anmelden
      `),
      ru: listed(`
        Ваше имя пользователя | Ваш пароль | Восстановите свой пароль | Войти через Google |
        Войти через ВКонтакте | Войти через Facebook | Войти с помощью
      `),
      it: listed(`
        Accedi con Google | Accedi con Facebook | Continua con Google | Continua con Facebook
      `),
      pt: listed("Entrar com Google | Entrar com Facebook"),
      nl: listed(`
        Inloggen met Google | Inloggen met Facebook | Doorgaan met Google | uw gebruikersnaam |
        uw wachtwoord | Vraag wachtwoord op
      `),
      sv: listed("ditt användarnamn | ditt lösenord | Fortsätt med Google"),
      da: listed("dit brugernavn | din adgangskode"),
      nb: listed("brukernavnet ditt | passordet ditt"),
      fi: listed("käyttäjätunnuksesi | salasanasi | Kirjaudu Googlella | Kirjaudu Facebookilla"),
      pl: listed(`
        Twoja nazwa użytkownika | Twoje hasło | Odzyskaj swoje hasło | Kontynuuj z Google
      `),
      cs: listed(`
        vaše uživatelské jméno | vaše heslo | Přihlásit přes Facebook | Obnovte své heslo
      `),
      sk: listed("vaše používateľské meno"),
      hu: listed(`
        a te felhasználóneved | a te jelszavad | Bejelentkezés Google-fiókkal |
        Belépés Facebookkal | Belépés Google fiókkal
      `),
      ro: listed(`
        parola dvs | Recuperați-vă parola | Autentificare cu Google | Conectare cu Facebook
      `),
      el: listed("Σύνδεση με Google | Σύνδεση με Facebook"),
      he: listed(`
        שם המשתמש שלך | הסיסמה שלך | התחברות עם גוגל | התחברות עם פייסבוק | התחבר באמצעות Google
      `),
      hi: listed("आपका उपयोगकर्ता नाम | आपका पासवर्ड"),
      uk: listed("Відновіть ваш пароль | Увійти через Google | Увійти через Facebook"),
      bg: listed(`
        вашето потребителско име | вашата парола | Възстановете паролата си | Вход с Google |
        Вход с Facebook
      `),
      id: listed(`
        nama pengguna anda | kata sandi anda | Lanjutkan dengan Google | Masuk dengan Google |
        Masuk dengan Facebook
      `),
      ca: listed("la teva contrasenya"),
    },
  },
];
