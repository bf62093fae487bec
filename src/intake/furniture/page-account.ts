import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_ACCOUNT_RULES: readonly FurnitureRule[] = [
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Log in | Login | Sign in | Sign out | Log out | Logout | Register | Register now |
        Register for free | Create account | Create an account | Create new account | My account |
        Your account | Account | My profile | Profile | Manage account | Account settings |
        Log in / Register | Login / Register | Login/Register | Sign in / Join | Sign in / Sign up |
        Log in Sign up | Sign in Register | Sign in or register | Log in or sign up |
        Log in or register | Login or register | Log in Subscribe | Subscribe Log in |
        SubscribeSign in | Sign inSubscribe | Sign In Sign Up | Sign In Account |
        Subscribe Sign in | Member login | Members login | Subscriber login | User login |
        My Saved Items | Saved articles | Saved items | Saved | Reading list | My reading list |
        Bookmarks | My bookmarks | My feed | My news | Notifications | Username | Password |
        Username or Email Address | Username or Email | Email or username | Your username |
        Your password | Remember me | Keep me signed in | Keep me logged in | Forgot password |
        Forgot password? | Forgot your password? | Forgot your password? Get help |
        Forgotten your password? | Lost your password? | Reset password | Reset your password |
        Password recovery | Recover your password | Welcome back | Don't have an account? |
        Don't have an account? Sign up | Not a member? | New user? | Switch to another account |
        Hi, {{username}}
      `,
      ar: `
        تسجيل الدخول | دخول | تسجيل دخول | سجل الدخول | تسجيل الخروج | تسجيل خروج | إنشاء حساب |
        إنشاء حساب جديد | تسجيل | التسجيل | حسابي | حساب | اسم المستخدم | كلمة المرور |
        كلمة السر | تذكرني | نسيت كلمة المرور؟ | نسيت كلمة السر؟ | هل نسيت كلمة المرور؟ |
        تسجيل الدخول / تسجيل | الملف الشخصي | ملفي الشخصي | استعادة كلمة المرور |
        تسجيل حساب جديد | تسجيل جديد | لديك حساب؟ تسجيل الدخول
      `,
      fa: `
        ورود | ورود / ثبت نام | ورود و ثبت نام | ورود/ثبت نام | ورود یا ثبت نام | خروج |
        حساب کاربری | حساب کاربری من | پروفایل | نام کاربری | رمز عبور | گذرواژه | کلمه عبور |
        مرا به خاطر بسپار | رمز عبور را فراموش کرده اید؟ | رمز عبور خود را فراموش کرده‌اید؟ |
        فراموشی رمز عبور | بازیابی رمز عبور
      `,
      tr: `
        Giriş yap | Giriş | Oturum aç | Üye ol | Üye girişi | Üye Girişi / Kayıt Ol |
        Giriş Yap / Üye Ol | Çıkış | Çıkış yap | Oturumu kapat | Hesabım | Hesap oluştur |
        Profilim | Kullanıcı adı | Kullanıcı adı veya e-posta | Şifre | Parola | Beni hatırla |
        Şifremi unuttum | Şifrenizi mi unuttunuz? | Parolanızı mı unuttunuz? | Şifre sıfırlama
      `,
      fr: `
        Connexion | Se connecter | Me connecter | Inscription | Créer un compte | Mon compte |
        Votre compte | Déconnexion | Se déconnecter | S'identifier | Connectez-vous |
        Identifiez-vous | Connexion / Inscription | Espace abonné | Espace abonnés | Espace membre |
        Nom d'utilisateur | Identifiant | Identifiant ou adresse e-mail | Mot de passe |
        Se souvenir de moi | Rester connecté | Mot de passe oublié ? | Mot de passe oublié |
        Mot de passe perdu ? | Récupération de mot de passe | Votre nom d'utilisateur |
        Votre mot de passe | Mon profil | Déjà inscrit ? | Pas encore de compte ? |
        Ma liste de lecture | Mes favoris | Mes alertes | Mon actualité
      `,
      es: `
        Iniciar sesión | Inicia sesión | Inicie sesión | Acceder | Acceso | Entrar | Ingresar |
        Ingresa | Registrarme | Registro | Crear cuenta | Crear una cuenta | Mi cuenta | Tu cuenta |
        Cerrar sesión | Salir | Iniciar sesión / Registrarse | Iniciar sesión / Unirse |
        Registrarse / Unirse | Identificarse | Identifícate | Conectarse | Mi perfil |
        Nombre de usuario | Usuario | Nombre de usuario o correo electrónico | Contraseña | Clave |
        Recuérdame | Recordarme | ¿Olvidaste tu contraseña? | ¿Olvidó su contraseña? |
        ¿Olvidaste tu contraseña? consigue ayuda | ¿Has olvidado tu contraseña? |
        Recuperación de contraseña | Recuperar contraseña | Recupera tu contraseña |
        tu nombre de usuario | tu contraseña | ¿No tienes cuenta? | Mis favoritos |
        Área de cliente | Suscriptores
      `,
      de: `
        Anmelden | Einloggen | Jetzt registrieren | Kostenlos registrieren | Konto erstellen |
        Konto anlegen | Mein Konto | Mein Profil | Ihr Konto | Ausloggen | Anmelden / Registrieren |
        Login / Registrieren | Login / Registrierung | Anmelden Registrieren |
        Anmelden oder registrieren | Benutzerkonto | Mein Bereich | Mitgliederbereich |
        Benutzername | Benutzername oder E-Mail-Adresse | Nutzername | Passwort | Kennwort |
        Angemeldet bleiben | Eingeloggt bleiben | Passwort vergessen | Passwort vergessen? |
        Haben Sie Ihr Passwort vergessen? | Passwort zurücksetzen | Passwort-Wiederherstellung |
        Noch kein Konto? | Noch nicht registriert? | Merkliste | Meine Merkliste | Leseliste |
        Gespeicherte Artikel | Meine Artikel | Lesezeichen | Meine Themen | Benachrichtigungen |
        Kundenkonto
      `,
      ru: `
        Войти | Вход | Вход на сайт | Выйти | Выход | Регистрация | Войти / Зарегистрироваться |
        Вход / Регистрация | Вход и регистрация | Войти или зарегистрироваться | Авторизация |
        Авторизоваться | Личный кабинет | Мой аккаунт | Аккаунт | Профиль | Мой профиль |
        Имя пользователя | Имя пользователя или email | Логин | Пароль | Запомнить меня |
        Забыли пароль? | Забыли свой пароль? | Восстановление пароля | Создать аккаунт |
        Создать учётную запись | Закладки | Избранное | Уведомления
      `,
      zh: `
        登录 | 登陆 | 登录注册 | 登录/注册 | 登录 / 注册 | 登录 注册 | 注册登录 | 注册/登录 | 请登录 | 立即登录 | 立即注册 | 用户登录 | 会员登录 |
        退出 | 退出登录 | 注销 | 我的账户 | 我的帐户 | 我的账号 | 个人中心 | 会员中心 | 用户中心 | 用户名 | 用户名或电子邮件地址 | 密码 | 记住我 |
        记住密码 | 自动登录 | 忘记密码 | 忘记密码？ | 找回密码 | 重置密码 | 我的收藏 | 您好，请登录
      `,
      "zh-Hant": `
        登入 | 登入/註冊 | 登入 / 註冊 | 登入註冊 | 註冊/登入 | 登出 | 會員登入 | 會員註冊 | 加入會員 | 會員中心 | 會員專區 | 我的帳戶 | 我的帳號 |
        使用者名稱 | 帳號 | 密碼 | 記住我的登入資訊 | 忘記密碼 | 忘記密碼？ | 忘了密碼？ | 我的收藏夾
      `,
      ja: `
        ログイン | ログアウト | 新規登録 | 新規会員登録 | サインイン | サインアップ | サインアウト | ログイン / 登録 | ログイン/新規登録 | ログイン・会員登録 |
        ログイン 会員登録 | マイページ | マイアカウント | アカウント | アカウント作成 | アカウントを作成 | ユーザー名 | ユーザー名またはメールアドレス | パスワード |
        ログイン状態を保存する | ログイン状態を保持する | パスワードをお忘れですか ? | パスワードをお忘れですか？ | パスワードを忘れた方 | パスワードをお忘れの方 |
        パスワードをお忘れの方はこちら | 会員ログイン | お気に入り | 通知 | 保存した記事 | ブックマーク
      `,
      it: `
        Accedi | Accesso | Entra | Registrazione | Crea account | Crea un account |
        Crea un nuovo account | Il mio account | Il tuo account | Account personale | Esci |
        Disconnetti | Accedi / Registrati | Accedi Registrati | Accedi o registrati |
        Area riservata | Area utenti | Area abbonati | Nome utente | Nome utente o indirizzo email |
        Ricordami | Password dimenticata? | Hai dimenticato la password? | Hai perso la password? |
        Recupero della password | Recupera la tua password | il tuo nome utente | la tua password |
        Profilo | Il mio profilo | Non hai un account? | Salvati | Preferiti
      `,
      pt: `
        Fazer login | Faça login | Fazer log-in | Entre | Iniciar sessão | Cadastrar | Cadastro |
        Registar | Registe-se | Registrar | Registre-se | Criar conta | Criar uma conta |
        Minha conta | A minha conta | Sair | Terminar sessão | Entrar / Cadastrar |
        Login / Cadastro | Entrar Cadastre-se | Nome de usuário | Nome de utilizador |
        Nome de usuário ou endereço de e-mail | Utilizador | Senha | Palavra-passe | Lembrar-me |
        Lembrar de mim | Manter conectado | Esqueceu a senha? | Esqueceu sua senha? |
        Esqueci minha senha | Esqueceu-se da palavra-passe? | Perdeu a senha? |
        Esqueceu sua senha? Obtenha ajuda | Recuperar senha | Recuperação de senha |
        Recupere sua senha | seu usuário | sua senha | Meu perfil | Perfil | Não tem uma conta? |
        Área do assinante | Área do cliente
      `,
      nl: `
        Inloggen | Registreren | Account aanmaken | Maak een account | Maak een account aan |
        Mijn account | Mijn profiel | Uitloggen | Afmelden | Inloggen / Registreren |
        Inloggen of registreren | Inloggen Registreren | Gebruikersnaam |
        Gebruikersnaam of e-mailadres | Wachtwoord | Onthoud mij | Ingelogd blijven |
        Onthoud mijn gegevens | Wachtwoord vergeten? | Wachtwoord vergeten | Wachtwoord kwijt? |
        Wachtwoord herstellen | Nog geen account? | Mijn nieuws | Bewaarde artikelen | Leeslijst
      `,
      sv: `
        Logga in | Logga ut | Registrera | Registrera konto | Skapa konto | Skapa ett konto |
        Mitt konto | Min profil | Mina sidor | Användarnamn | Lösenord | Kom ihåg mig |
        Håll mig inloggad | Glömt lösenord | Glömt lösenord? | Glömt lösenordet? |
        Glömt ditt lösenord? | Har du redan ett konto? | Sparade artiklar
      `,
      da: `
        Log ind | Log ud | Opret konto | Opret bruger | Opret profil | Opret dig | Registrér |
        Min konto | Min side | Brugernavn | Adgangskode | Kodeord | Husk mig | Glemt adgangskode |
        Glemt adgangskode? | Glemt kodeord? | Glemt din adgangskode? | Har du allerede en konto? |
        Gemte artikler
      `,
      nb: `
        Logg inn | Logg ut | Logg på | Opprett konto | Lag konto | Mine sider | Brukernavn |
        Passord | Husk meg | Glemt passord | Glemt passord? | Glemt passordet? |
        Glemt passordet ditt? | Lagrede saker
      `,
      fi: `
        Kirjaudu | Kirjaudu sisään | Kirjaudu ulos | Luo tili | Luo tunnus | Luo käyttäjätili |
        Oma tili | Omat tiedot | Oma profiili | Käyttäjätunnus | Käyttäjänimi | Salasana |
        Muista minut | Pidä minut kirjautuneena | Unohditko salasanan? | Unohditko salasanasi? |
        Unohtuiko salasana? | Salasana unohtunut? | Tallennetut artikkelit | Omat sivut
      `,
      pl: `
        Zaloguj | Zaloguj się | Logowanie | Wyloguj | Wyloguj się | Rejestracja | Załóż konto |
        Utwórz konto | Moje konto | Twoje konto | Konto | Profil | Mój profil |
        Zaloguj się / Zarejestruj się | Zaloguj / Zarejestruj | Logowanie / Rejestracja |
        Nazwa użytkownika | Nazwa użytkownika lub adres e-mail | Hasło | Zapamiętaj mnie |
        Nie wylogowuj mnie | Zapomniałeś hasła? | Nie pamiętasz hasła? | Zapomniałeś hasło? |
        Odzyskiwanie hasła | Odzyskaj hasło | Przypomnij hasło | Nie masz konta? | Powiadomienia |
        Zapisane artykuły
      `,
      cs: `
        Přihlásit | Přihlásit se | Přihlášení | Odhlásit | Odhlásit se | Registrovat |
        Registrovat se | Registrace | Zaregistrovat se | Vytvořit účet | Založit účet | Můj účet |
        Můj profil | Přihlásit / Registrovat | Přihlášení / Registrace | Uživatelské jméno |
        Uživatelské jméno nebo e-mail | Heslo | Zapamatovat | Zapamatovat si mě |
        Pamatovat si mě | Zůstat přihlášen | Zapomněli jste heslo? | Zapomenuté heslo |
        Zapomenuté heslo? | Zapomněl jsem heslo | Obnovit heslo | Máte již účet? |
        Uložené články | Předplatitelé
      `,
      sk: `
        Prihlásiť sa | Prihlásenie | Odhlásiť sa | Registrovať sa | Registrácia |
        Zaregistrovať sa | Môj účet | Prihlásenie / Registrácia | Používateľské meno |
        Zapamätať si ma | Zapamätaj si ma | Zostať prihlásený | Zabudli ste heslo? |
        Zabudnuté heslo | Zabudnuté heslo? | Máte už účet?
      `,
      hu: `
        Belépés | Bejelentkezés | Kilépés | Kijelentkezés | Regisztráció | Regisztrálok |
        Fiók létrehozása | Fiókom | Saját fiók | Profilom | Belépés / Regisztráció |
        Bejelentkezés / Regisztráció | Felhasználónév | Felhasználói név | Jelszó | Emlékezz rám |
        Emlékezzen rám | Maradjak bejelentkezve | Elfelejtett jelszó | Elfelejtett jelszó? |
        Elfelejtette a jelszavát? | Elfelejtetted a jelszavad? | Jelszó visszaállítása |
        Van már fiókja? | Könyvjelzők
      `,
    }),
  },
];
