import type { Theme } from '@/lib/scoring/themes/theme';

/** Getting in: passwords, codes, banned and lost accounts. */
export const appLoginAccount: Theme = {
  id: 'app_login_account',
  context: 'software',
  phrases: {
    en: [
      '(log|logged|logging|logs|sign|signed|signing|signs) (in|into|on|me out|out|us out|you out|back in|up) ~3 [account|app|anymore|facebook|again|email|page|every|game]',
      'login', 'logins', 'log in', 'sign in', 'signin', 'password*', '(forgot|reset|change) ~2 password',
      '(reset|verification|confirmation|activation|security) (mail|email|code|link|sms|text)',
      '(my|the|an|your|new|facebook|google|instagram|snapchat|old|delete ~1|our|his|her) account* ~4 (banned|blocked|locked|hacked|suspended|disabled|deleted|delete|deactivated|gone|lost|restricted|back|logged|terminated|verif*|recover*|access|create|creat*|stolen)',
      '(banned|blocked|locked|hacked|suspended|disabled|deleted|deactivated|lost|restricted|recover*|banning|blocking|create|creating|access|terminated|closed|reactivate) ~3 account*',
      '(locked|kicked|shut|logged) ~1 out', '(banned|banning|ban|unban|unbanned|shadowban*)',
      '(verify|verification|authentication|authenticator|two factor|2fa|otp|captcha)', '(lost|lose|losing) ~3 (progress|account|save|data|level*)',
      '(cant|cannot|unable to|couldnt|wont let me|not) (log|login|sign|access|register|verify)', 'create ~2 account', 'sign* up', 'register* ~3 (account|app|email)',
      'wrong password', 'username', 'profile ~3 (lost|gone|deleted|hacked)', 'read out my ~3 (address|number)',
    ],
  },
  hints: {
    en: [
      'account', 'accounts', 'profile', 'registration', 'register', 'username', 'email', 'access', 'blocked', 'locked', 'hacked', 'verify', 'verified', 'code', 'id',
    ],
  },
};
