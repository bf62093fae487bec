import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_ACCOUNT_RULES_3: readonly FurnitureRule[] = [
  {
    name: "account form field",
    reason: "A field or button of a form to log in.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Retrieve your password | Continue with Google | Continue with Facebook |
        Continue with Apple | Login with Google | Manage your account
      `,
      fa: "نام کاربری شما | رمز عبور شما",
      tr: `
        Hesabınıza giriş yapın | kullanıcı adınız | şifreniz | parolanız | Şifrenizi kurtarın
      `,
      fr: "Continuer avec Google | Continuer avec Facebook | Connexion avec Google",
      es: "Recuperar tu contraseña | Continuar con Google | Continuar con Facebook",
      de: `
        Ihr Benutzername | Ihr Passwort | Mit Google anmelden | Mit Facebook anmelden |
        Mit Apple anmelden | Weiter mit Google | Über Google anmelden
      `,
      ru: `
        Ваше имя пользователя | Ваш пароль | Восстановите свой пароль | Войти через Google |
        Войти через ВКонтакте | Войти через Facebook | Войти с помощью
      `,
      it: `
        Accedi con Google | Accedi con Facebook | Continua con Google | Continua con Facebook
      `,
      pt: "Entrar com Google | Entrar com Facebook",
      nl: `
        Inloggen met Google | Inloggen met Facebook | Doorgaan met Google | uw gebruikersnaam |
        uw wachtwoord | Vraag wachtwoord op
      `,
      sv: "ditt användarnamn | ditt lösenord | Fortsätt med Google",
      da: "dit brugernavn | din adgangskode",
      nb: "brukernavnet ditt | passordet ditt",
      fi: "käyttäjätunnuksesi | salasanasi | Kirjaudu Googlella | Kirjaudu Facebookilla",
      pl: `
        Twoja nazwa użytkownika | Twoje hasło | Odzyskaj swoje hasło | Kontynuuj z Google
      `,
      cs: `
        vaše uživatelské jméno | vaše heslo | Přihlásit přes Facebook | Obnovte své heslo
      `,
      sk: "vaše používateľské meno",
      hu: `
        a te felhasználóneved | a te jelszavad | Bejelentkezés Google-fiókkal |
        Belépés Facebookkal | Belépés Google fiókkal
      `,
      ro: `
        parola dvs | Recuperați-vă parola | Autentificare cu Google | Conectare cu Facebook
      `,
      el: "Σύνδεση με Google | Σύνδεση με Facebook",
      he: `
        שם המשתמש שלך | הסיסמה שלך | התחברות עם גוגל | התחברות עם פייסבוק | התחבר באמצעות Google
      `,
      hi: "आपका उपयोगकर्ता नाम | आपका पासवर्ड",
      uk: "Відновіть ваш пароль | Увійти через Google | Увійти через Facebook",
      bg: `
        вашето потребителско име | вашата парола | Възстановете паролата си | Вход с Google |
        Вход с Facebook
      `,
      id: `
        nama pengguna anda | kata sandi anda | Lanjutkan dengan Google | Masuk dengan Google |
        Masuk dengan Facebook
      `,
      ca: "la teva contrasenya",
    }),
  },
];
