/** First path segments that belong to the product itself, now or later, and so can be no workspace's address. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'about', 'account', 'admin', 'api', 'app', 'apps', 'assets', 'auth', 'blog', 'docs', 'f', 'favicon.ico', 'health', 'heed', 'help', 'hub', 'icon.svg', 'invite',
  'legal', 'live', 'login', 'logout', 'manifest.webmanifest', 'metrics', 'new', 'oauth', 'privacy', 'public', 'register', 'robots.txt', 'security', 'session',
  'settings', 'setup', 'sign-in', 'sign-out', 'sign-up', 'sitemap.xml', 'static', 'status', 'support', 'terms', 'v1', 'wall', 'webhook', 'webhooks', 'well-known',
  'workspace', 'workspaces', 'www',
]);

const maxLength = 40;

/** The address that a name would like: lower-case ASCII letters and digits joined by hyphens. Empty for names of other scripts. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
}

/** The n-th choice (from 1) of an address for this name; never a reserved word. Which one is free, the database decides. */
export function slugChoice(name: string, n: number): string {
  const base = slugOf(name) || 'team';
  const first = reservedSlugs.has(base) ? `${base}-team` : base;
  return n === 1 ? first : `${first.slice(0, maxLength - 4).replace(/-+$/, '')}-${n}`;
}
