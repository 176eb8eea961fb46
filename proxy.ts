import crypto from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';

/** Gives each request its id and its content security policy. It guards nothing: every verb authorises for itself. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomBytes(16).toString('base64');
  const https = process.env.HEED_URL?.startsWith('https:') ?? false;
  const development = process.env.NODE_ENV === 'development';
  const policy = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

  const headers = new Headers(request.headers);
  headers.set('x-request-id', crypto.randomUUID());
  headers.set('content-security-policy', policy);
  // Behind a proxy that rewrites Host, Next.js would take our own forms for a stranger's: it compares Origin with this header.
  const origin = request.headers.get('origin');
  const home = process.env.HEED_URL;
  if (origin && home && URL.canParse(origin) && new URL(origin).origin === new URL(home).origin) headers.set('x-forwarded-host', new URL(home).host);
  // where to come back to after signing in
  headers.set('x-heed-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-request-id', headers.get('x-request-id') ?? '');
  if (https) response.headers.set('strict-transport-security', 'max-age=63072000');
  return response;
}

// Our own reads and writes go past: their door does what they need, a policy for scripts says nothing of JSON, and in front of uploads
// Next.js would hold the body in memory and cut it at 10 MB.
export const config = { matcher: [{ source: '/((?!_next/static|_next/image|favicon.ico|icon.svg|api/workspaces/).*)' }] };
