/** A path on this hub to go to next, or `/` for anything that could lead elsewhere. */
export function safePath(path: string | null | undefined): string {
  if (!path || !path.startsWith('/')) return '/';
  const here = 'http://heed.invalid';
  const url = URL.canParse(path, here) ? new URL(path, here) : null;
  // "//host", "/\host" and the like are other hosts to a browser; "/..//host" becomes one only once it is resolved
  const resolved = url && url.origin === here ? `${url.pathname}${url.search}` : '/';
  return /^\/[/\\]/.test(path) || /^\/[/\\]/.test(resolved) ? '/' : resolved;
}
