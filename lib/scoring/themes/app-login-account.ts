import type { Theme } from '@/lib/scoring/themes/theme';

/** Getting in: passwords, codes, banned and lost accounts. */
export const appLoginAccount: Theme = {
  id: 'app_login_account',
  homes: ['software'],
  phrases: {
    en: [
      '(log|logged|logging|logs|sign|signed|signing|signs) (in|into|on|me out|out|us out|you out|back in|up) ~3 [account|app|anymore|facebook|again|email|page|every|game]',
      'login', 'logins', 'log in', 'sign in', 'signin', 'password*', '(forgot|reset|change) ~2 password',
      '(reset|verification|confirmation|activation|security) (mail|email|code|link|sms|text)',
      '(my|the|an|your|new|facebook|google|instagram|snapchat|old|delete ~1|our|his|her) account* ~4 (banned|blocked|locked|hacked|suspended|disabled|deleted|delete|deactivated|gone|lost|restricted|back|logged|terminated|verif*|recover*|access|create|creat*|stolen)',
      '(banned|blocked|locked|hacked|suspended|disabled|deleted|deactivated|lost|restricted|recover*|banning|blocking|create|creating|access|terminated|closed|reactivate) ~3 account*',
      '(locked|kicked|shut|logged) ~1 out', '(banned|banning|ban|unban|unbanned|shadowban*)',
      '(verify|verification|authentication|authenticator|two factor|2fa|otp|captcha)', '(lost|lose|losing) ~3 (progress|account|save|data|level*)',
      '(cant|cannot|unable to|couldnt|wont let me|not) (log|login|sign|access|register|verify)', '(create|found|access|get into|into) ~2 account', 'sign* up',
      'register* ~3 (account|app|email)', 'wrong password', 'username', 'profile ~3 (lost|gone|deleted|hacked)',
    ],
    de: [
      '(einloggen|eingeloggt|login|anmelden|anmeldung|ausgeloggt|passwort|kennwort|benutzername|registrieren|registrierung|verifizier*|bestätigungsmail|bestätigungscode|zwei faktor|log in|logge|einlogge|abgemeldet)',
      '(konto|account|profil) ~4 (gesperrt|gelöscht|gehackt|blockiert|deaktiviert|weg|verloren|löschen|erstellen|zugriff)',
      '(gesperrt|gesperrte|gebannt|sperrt|ausgesperrt)', '(meldet|loggt) ~2 mich ~2 (ab|aus)',
    ],
    fr: [
      '(connexion impossible|se connecter|me connecter|connecter|mot de passe|mdp|identifiant*|authentification|inscription|m inscrire|s inscrire|code de (vérification|confirmation|sécurité)|déconnecté*|déconnecte)',
      'compte ~4 (bloqué|piraté|supprimé|suspendu|désactivé|banni|perdu|créer|hacké|fermé)', '(créer|supprimer|bloqué|accéder|piraté|récupérer) ~3 compte*',
      '(banni*|bannir|bannissement)',
    ],
    es: [
      '(iniciar sesión|inicio de sesión|contraseña|clave|usuario ~2 contraseña|registrarme|registrarse|registro|loguear*|verificación|código de|cierra sesión|cerrar sesión|entrar a mi cuenta)',
      'cuenta ~4 (bloque*|hacke*|elimin*|suspend*|desactiv*|bane*|perd*|cerrada|robada|crear|recuper*)',
      '(crear|recuperar|bloque*|perdí|acceder|eliminar|hackear*|suspend*) ~3 cuenta', '(baneado|banearon|banean|baneo)',
    ],
    it: [
      '(accedere|login|password|registrarmi|registrarsi|registrazione|codice di (verifica|conferma)|nome utente|autenticazione|spid|disconness* ~2 (account|sempre)|loggare|loggarmi|accesso)',
      'account ~4 (bloccat*|hackerat*|eliminat*|sospes*|disattivat*|bannat*|pers*|recuper*|creare)', '(creare|recuperare|bloccat*|eliminare) ~3 account', 'bannat*',
    ],
    nl: [
      '(inloggen|ingelogd|inlog*|aanmelden|wachtwoord*|uitgelogd|registreren|registratie|verificatie*|verificatiecode|gebruikersnaam|tweestaps*)',
      'account ~4 (geblokkeerd|gehackt|verwijderd|geschorst|kwijt|verwijderen|aanmaken)', '(geblokkeerd|gebanned|verbannen)',
    ],
    pt: [
      '(login|logar|senha|palavra passe|palavra-passe|cadastro|cadastrar|registrar me|registar me|código de (verificação|confirmação|segurança)|desloga*|iniciar sessão|fazer login|autenticação|verificação)',
      'conta ~4 (bloque*|hacke*|exclu*|suspens*|desativ*|banid*|perdi|invadid*|criar|recuper*)', '(criar|recuperar|bloque*|perdi|acessar|entrar na) ~3 conta',
      '(banid*|banimento|baniram)',
    ],
    pl: ['(logowani*|zalogowa*|hasł*|rejestracj*|wylogow*|kod weryfikacyjny|zablokowan* konto|konto ~3 (zablokow*|usun*|zhakow*))'],
    tr: ['(giriş yap*|giremiyorum|şifre*|hesabım*|hesap ~3 (kapat*|çalın*|engel*)|doğrulama kodu|kayıt olmak|kayıt olamıyorum|kayıt|üye olmak|üye olamıyorum)'],
    zh: ['登录', '登陆', '密码', '账号', '帐号', '验证码', '注册', '封号', '被封', '被盗号', '登不上'],
    ja: ['ログイン', 'パスワード', 'アカウント', '認証', '登録でき', '会員登録', 'ログアウト'],
  },
  hints: {
    en: [
      'account', 'accounts', 'profile', 'registration', 'register', 'username', 'email', 'access', 'blocked', 'locked', 'hacked', 'verify', 'verified', 'code', 'id',
    ],
    de: ['konto', 'account', 'code', 'zugang', 'profil', 'sms'],
    fr: ['compte*', 'connexion', 'code', 'profil', 'accès', 'mail'],
    es: ['cuenta', 'código', 'usuario', 'perfil', 'acceso', 'registr*', 'contraseña', 'correo'],
    it: ['account', 'codice', 'profilo', 'accesso', 'credenziali'],
    nl: ['account', 'code', 'toegang', 'profiel'],
    pt: ['conta', 'código', 'usuário', 'perfil', 'acesso', 'cadastr*', 'senha'],
    pl: ['konto', 'konta', 'kod'],
    tr: ['hesap', 'kod', 'üyelik'],
    zh: ['手机号', '绑定'],
    ja: ['登録', 'メール'],
  },
};
