/** A path on this hub to go to next, or `/` for anything that could lead elsewhere. */
export function safePath(path: string | null | undefined): string {
  if (!path || !path.startsWith('/')) return '/';
  const here = 'http://heed.invalid';
  const url = URL.canParse(path, here) ? new URL(path, here) : null;
  // "//host", "/\host" and the like are other hosts to a browser
  return url && url.origin === here && !/^\/[/\\]/.test(path) ? `${url.pathname}${url.search}` : '/';
}
