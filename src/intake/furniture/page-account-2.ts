import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_ACCOUNT_RULES_2: readonly FurnitureRule[] = [
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ro: `
        Autentificare | Conectare | Conectează-te | Intră în cont | Loghează-te | Deconectare |
        Înregistrare | Creează cont | Creează un cont | Cont nou | Contul meu | Profilul meu |
        Autentificare / Înregistrare | Intră în cont / Înregistrare | Nume utilizator |
        Nume de utilizator | Ține-mă minte | Ai uitat parola? | Ați uitat parola? |
        Am uitat parola | Recuperare parolă | Ai deja cont? | Articole salvate
      `,
      el: `
        Σύνδεση | Είσοδος | Αποσύνδεση | Έξοδος | Δημιουργία λογαριασμού | Ο λογαριασμός μου |
        Λογαριασμός | Το προφίλ μου | Προφίλ | Σύνδεση / Εγγραφή | Είσοδος / Εγγραφή |
        Όνομα χρήστη | Συνθηματικό | Κωδικός | Κωδικός πρόσβασης | Να με θυμάσαι | Απομνημόνευση |
        Ξεχάσατε τον κωδικό σας; | Ξεχάσατε τον κωδικό; | Ξέχασες τον κωδικό σου; |
        Ανάκτηση κωδικού | Έχετε ήδη λογαριασμό; | Συνδρομητές
      `,
      he: `
        התחברות | התחבר | כניסה | כניסה לחשבון | התחברו | התנתק | התנתקות | יציאה | החשבון שלי |
        חשבון | צור חשבון | יצירת חשבון | הפרופיל שלי | התחברות / הרשמה | כניסה / הרשמה | שם משתמש |
        סיסמה | סיסמא | זכור אותי | שכחת סיסמה? | שכחת את הסיסמה? | שכחתי סיסמה | שכחת סיסמא? |
        שחזור סיסמה | כניסת מנויים | אזור אישי
      `,
      ko: `
        로그인 | 로그아웃 | 로그인 회원가입 | 로그인/회원가입 | 로그인 / 회원가입 | 로그인회원가입 | 마이페이지 | 내 계정 | 나의 계정 | 계정 |
        계정 만들기 | 회원 가입 | 내 정보 | 회원정보수정 | 아이디 | 비밀번호 | 패스워드 | 사용자명 | 사용자 이름 | 사용자명 또는 이메일 주소 | 기억하기 |
        로그인 상태 유지 | 자동 로그인 | 자동로그인 | 아이디 저장 | 비밀번호를 잊으셨나요? | 비밀번호 찾기 | 아이디/비밀번호 찾기 | 아이디 비밀번호 찾기 |
        ID/PW 찾기 | 알림
      `,
      hi: `
        लॉग इन | लॉगिन | लॉग इन करें | लॉगिन करें | साइन इन | साइन इन करें | साइन अप | लॉग आउट |
        लॉगआउट | साइन आउट | रजिस्टर | पंजीकरण | पंजीकरण करें | खाता बनाएं | मेरा खाता |
        मेरी प्रोफाइल | प्रोफाइल | उपयोगकर्ता नाम | यूज़रनेम | पासवर्ड | मुझे याद रखें |
        पासवर्ड भूल गए? | अपना पासवर्ड भूल गए? | बुकमार्क | नोटिफिकेशन
      `,
      uk: `
        Увійти | Вхід | Вийти | Вихід | Реєстрація | Зареєструватись | Увійти / Зареєструватися |
        Вхід / Реєстрація | Авторизація | Особистий кабінет | Мій акаунт | Мій профіль | Профіль |
        Ім'я користувача | Логін | Запам'ятати мене | Забули пароль? | Забули ваш пароль? |
        Відновлення пароля | Відновити пароль | Створити акаунт | Створити обліковий запис |
        Обране | Сповіщення
      `,
      bg: `
        Влез | Вписване | Изход | Регистрирайте се | Влезте | Моят профил | Моят акаунт |
        Потребителско име | Парола | Запомни ме | Забравена парола | Забравена парола? |
        Забравихте паролата? | Забравили сте паролата си? | Създай профил | Създаване на профил
      `,
      vi: `
        Đăng nhập | Đăng xuất | Đăng nhập / Đăng ký | Đăng nhập/Đăng ký | Đăng nhập Đăng ký |
        Tài khoản | Tài khoản của tôi | Tạo tài khoản | Thông tin tài khoản | Tên đăng nhập |
        Tên người dùng | Mật khẩu | Ghi nhớ đăng nhập | Ghi nhớ | Nhớ mật khẩu | Quên mật khẩu? |
        Quên mật khẩu | Bạn quên mật khẩu? | Khôi phục mật khẩu | Lấy lại mật khẩu | Tin đã lưu |
        Thông báo
      `,
      id: `
        Masuk | Daftar | Keluar | Masuk / Daftar | Masuk/Daftar | Masuk Daftar | Masuk atau daftar |
        Akun saya | Akun | Buat akun | Profil saya | Nama pengguna |
        Nama pengguna atau alamat email | Kata sandi | Sandi | Ingat saya | Lupa kata sandi? |
        Lupa kata sandi | Lupa password? | Lupa sandi? | Pemulihan password | Pulihkan kata sandi |
        Belum punya akun? | Notifikasi
      `,
      ca: `
        Inicia la sessió | Inicia sessió | Iniciar sessió | Entra a | Accedeix | Registra't |
        Registre | Crea un compte | El meu compte | Compte | El meu perfil | Tanca la sessió |
        Surt | Nom d'usuari | Nom d'usuari o adreça electrònica | Contrasenya | Recorda'm |
        Heu oblidat la contrasenya? | Has oblidat la contrasenya? | Has perdut la contrasenya? |
        Recupera la contrasenya | Ja tens compte?
      `,
    }),
  },
  {
    name: "account form",
    reason: "Part of a form to log in or to get a new password.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Welcome! Log into your account | Welcome! Register for an account |
        A password will be e-mailed to you. | A password will be emailed to you. |
        A link to set a new password will be sent to your email address. | Log into your account |
        Create an account Welcome! Register for an account |
        Please enter your username or email address to reset your password. | Welcome Back! |
        Login to your account below | Create New Account! | Fill the forms below to register |
        Fill the forms bellow to register |
        *By registering into our website, you agree to the Terms & Conditions and Privacy Policy. |
        All fields are required. Log In | You must be logged in to post a comment.. |
        Remember Me Lost your password? | Sign in with Google | Sign in with Facebook |
        Sign in with Apple | Sign in with email | Sign up with Google | Log in with Facebook |
        Log in with Google | Sign in to your account | Log in to your account |
        Sign in to continue | Please log in to continue | Forgot Password? Reset it here |
        By signing up, you agree to the our terms and our Privacy Policy agreement. |
        Your password must be at least # characters
      `,
      ar: `
        مرحبا! تسجيل الدخول إلى حسابك | أهلا بك! تسجيل الدخول إلى حسابك | كلمة المرور الخاصة بك |
        اسم المستخدم الخاص بك | سيتم إرسال كلمة المرور إليك بالبريد الإلكتروني. |
        سيتم إرسال كلمة المرور عبر البريد الإلكتروني. | استعادة كلمة المرور الخاصة بك |
        نسيت كلمة المرور الخاصة بك؟ احصل على مساعدة
      `,
      fa: `
        خوش آمدید! وارد حساب کاربری خود شوید | رمز عبور خود را بازیابی کنید |
        بازیابی کلمه عبور خود | یک رمز عبور به ایمیل شما ارسال خواهد شد. |
        یک رمز عبور برای شما ایمیل خواهد شد. | رمز عبور را فراموش کردید؟ کمک بگیرید
      `,
      tr: `
        Hoş geldiniz! Hesabınıza giriş yapın | Hoşgeldiniz! Hesabınızda oturum açın. |
        Bir şifre e-posta adresinize gönderilecektir. | Parolanız size e-posta ile gönderilecek. |
        E-posta hesabınıza yeni bir şifre gönderilecek. | Google ile giriş yap |
        Facebook ile giriş yap | Google ile devam et
      `,
      fr: `
        Bienvenue ! Connectez-vous à votre compte | Un mot de passe vous sera envoyé par email. |
        Un mot de passe vous sera envoyé par e-mail. | Récupérer votre mot de passe |
        Récupérez votre mot de passe | Mot de passe oublié ? obtenir de l'aide |
        Connectez-vous à votre compte | Se connecter avec Google | Se connecter avec Facebook
      `,
      es: `
        ¡Bienvenido! Ingresa en tu cuenta | Bienvenido! Ingresa en tu cuenta |
        ¡Bienvenido! Entra en tu cuenta |
        Se te ha enviado una contraseña por correo electrónico. |
        Una contraseña será enviada a tu correo electrónico. | Iniciar sesión con Google |
        Iniciar sesión con Facebook | Inicia sesión con Google | Inicia sesión en tu cuenta |
        ¿Olvidaste tu contraseña? Obtén ayuda | Welcome! Ingresa en tu cuenta
      `,
      de: `
        Herzlich willkommen! Melden Sie sich in Ihrem Konto an |
        Willkommen! Melden Sie sich in Ihrem Konto an |
        Ein Passwort wird Ihnen per E-Mail zugeschickt. |
        Ein Passwort wird Ihnen per Email zugeschickt. | Passwort vergessen? Hilfe holen |
        Haben Sie Ihr Passwort vergessen? Hilfe bekommen | In Ihr Konto einloggen |
        Setzen Sie Ihr Passwort zurück
      `,
      ru: `
        Добро пожаловать! Войдите в свою учётную запись |
        Добро пожаловать! Войдите в свой аккаунт | Пароль будет выслан вам по электронной почте. |
        Забыли пароль? получить помощь
      `,
      zh: `
        欢迎！登录您的帐户 | 登录您的账户 | 您的用户名 | 您的密码 | 密码将通过电子邮件发送给您。 | 恢复您的密码 | 使用微信登录 | 微信登录 | QQ登录 |
        第三方登录 | 使用第三方帐号登录 | 手机号登录 | 扫码登录 | 使用 Google 登录 | 还没有账号？立即注册 | 没有账号？立即注册 | 已有账号？立即登录
      `,
      "zh-Hant": `
        歡迎！登入您的帳戶 | 您的使用者名稱 | 您的密碼 | 使用 Google 登入 | 使用 Facebook 登入 | 使用Facebook登入 |
        以 Google 帳號登入 | 還沒有帳號？ | 還不是會員？立即註冊
      `,
      ja: `
        ようこそ！アカウントにログインしてください | あなたのユーザー名 | あなたのパスワード | パスワードはメールで送信されます。 | パスワードを再設定する |
        Googleでログイン | Googleアカウントでログイン | Facebookでログイン | Yahoo! JAPAN IDでログイン | LINEでログイン |
        アカウントをお持ちでない方 | アカウントをお持ちの方はこちら
      `,
      it: `
        Benvenuto! Accedi al tuo account | Una password verrà inviata tramite email. |
        Una password ti sarà inviata per email. | Password dimenticata? Ottieni aiuto |
        Hai dimenticato la tua password? ottieni aiuto | Accedi al tuo account
      `,
      pt: `
        Bem-vindo! Entre na sua conta | Bem-vindo! Faça login na sua conta |
        Uma senha será enviada por e-mail para você. | Uma senha será enviada para o seu e-mail. |
        Entrar com o Google | Entrar com o Facebook | Continuar com o Google |
        Continuar com o Facebook | Esqueceu a palavra-passe? Obter ajuda
      `,
      nl: `
        Welkom! Log in op je account | Welkom! Log in op uw account |
        Een wachtwoord zal naar u gemaild worden. | Er zal een wachtwoord naar u gemaild worden |
        Log in op je account
      `,
      sv: `
        Välkommen! Logga in på ditt konto | Ett lösenord kommer att mejlas till dig. |
        Logga in med Google | Logga in med Facebook
      `,
      da: `
        Velkommen! Log ind på din konto | En adgangskode vil blive sendt til dig via e-mail. |
        Log ind med Google | Log ind med Facebook
      `,
      nb: `
        Velkommen! Logg inn på kontoen din | Et passord vil bli sendt til deg på e-post. |
        Logg inn med Google | Logg inn med Facebook | Logg inn med Vipps
      `,
      fi: "Tervetuloa! Kirjaudu tilillesi | Salasana lähetetään sinulle sähköpostitse.",
      pl: `
        Witamy! Zaloguj się na swoje konto | Hasło zostanie wysłane e-mailem. |
        Hasło zostanie Ci wysłane e-mailem. | Zaloguj się przez Google |
        Zaloguj się przez Facebook | Zaloguj się na swoje konto
      `,
      cs: `
        Vítejte! Přihlaste se ke svému účtu | Heslo vám bude zasláno e-mailem. |
        Přihlásit se přes Google
      `,
      sk: `
        Vitajte! Prihláste sa k svojmu účtu | Heslo vám bude zaslané e-mailom. |
        Prihlásiť sa cez Google | Prihlásiť sa cez Facebook
      `,
      hu: `
        Üdvözöljük! Jelentkezzen be a fiókjába | Üdvözlünk! Jelentkezz be a fiókodba |
        A jelszót e-mailben küldjük el.
      `,
      ro: `
        Bun venit! Autentificați-vă in contul dvs | Bine ai venit! Intră în contul tău |
        numele dvs de utilizator | O parolă va fi trimisă pe adresa dvs de email. |
        Vei primi parola pe email. | Ați uitat parola? obține ajutor
      `,
      el: `
        Καλωσήρθατε! Συνδεθείτε στον λογαριασμό σας | το όνομα χρήστη σας |
        ο κωδικός πρόσβασης σας | Ένας κωδικός πρόσβασης θα σας σταλθεί με e-mail |
        Ανακτήστε τον κωδικό σας
      `,
      he: "ברוכים הבאים! התחברו לחשבון שלכם | סיסמה תישלח אליך במייל.",
      ko: `
        환영합니다! 계정에 로그인하세요 | 비밀번호가 이메일로 전송됩니다. | 구글로 로그인 | 카카오로 로그인 | 네이버로 로그인 | 카카오 로그인 |
        네이버 로그인 | 페이스북으로 로그인 | 구글 로그인 | 소셜 로그인 | 소셜계정으로 로그인 | 아직 회원이 아니신가요?
      `,
      hi: `
        स्वागत है! अपने अकाउंट में लॉग इन करें | अपना पासवर्ड पुनः प्राप्त करें |
        एक पासवर्ड आपको ई-मेल किया जाएगा। | गूगल से साइन इन करें | Google से साइन इन करें
      `,
      uk: `
        Ласкаво просимо! Увійдіть в свій аккаунт |
        Ласкаво просимо! Увійдіть у свій обліковий запис |
        Пароль буде надіслано вам на електронну пошту.
      `,
      bg: `
        Добре дошли! Влезте в профила си | Добре дошли! Влезте в акаунта си |
        Паролата ще Ви бъде изпратена по имейл.
      `,
      vi: `
        Chào mừng! Đăng nhập vào tài khoản của bạn | tên đăng nhập của bạn | mật khẩu của bạn |
        Mật khẩu sẽ được gửi vào email của bạn. | Mật khẩu đã được gửi vào email của bạn. |
        Phục hồi mật khẩu của bạn | Đăng nhập bằng Google | Đăng nhập bằng Facebook |
        Đăng nhập với Google
      `,
      id: `
        Selamat Datang! Masuk ke akun Anda | Sebuah kata sandi akan dikirimkan ke email Anda. |
        Pulihkan kata sandi Anda | Lupa kata sandi Anda? mendapatkan bantuan
      `,
      ca: `
        Benvingut! Inicia sessió al teu compte | el teu nom d'usuari |
        Se t'enviarà una contrasenya per correu electrònic. |
        S'ha enviat una contrasenya al teu correu electrònic. | Recupera la teva contrasenya |
        Inicia sessió amb Google
      `,
    }),
  },
];
