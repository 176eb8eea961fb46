import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { endSession } from '@/lib/identity/end-session';
import { findSession } from '@/lib/identity/find-session';
import { signIn } from '@/lib/identity/sign-in';
import { AppError } from '@/lib/system/errors';
import { log } from '@/lib/system/log';
import { ZodError } from 'zod';
import { requesterOf } from './requester';
import { authSecret, sessionCookieName } from './session';
import { isSecure, sessionCookieOptions, sessionSeconds } from './session-cookie';

/** next-auth's cookies besides the session's, as strict as that one. */
function cookie(name: string, prefix: '__Host-' | '__Secure-') {
  return { name: `${isSecure() ? prefix : ''}heed.${name}`, options: sessionCookieOptions() };
}

function headersOf(given: unknown): Headers {
  const headers = new Headers();
  if (typeof given !== 'object' || given === null) return headers;
  for (const [name, value] of Object.entries(given)) if (typeof value === 'string') headers.set(name, value);
  return headers;
}

/**
 * next-auth with one provider and tokens that carry only `sid`. The hub's own form signs in by the same verb and writes the same cookie;
 * these endpoints serve other clients, and single sign-on later. Whether a session lives is asked of the database every time.
 */
export function authOptions(): AuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
    cookies: {
      sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() },
      callbackUrl: cookie('callback-url', '__Secure-'),
      csrfToken: cookie('csrf', '__Host-'),
    },
    providers: [
      CredentialsProvider({
        name: 'password',
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          try {
            const { sid } = await signIn({ email: credentials?.email ?? '', password: credentials?.password ?? '' }, requesterOf(headersOf(request.headers)));
            return { id: sid };
          } catch (error) {
            // a refusal is an answer here; anything else goes to next-auth as the fault it is, without its text
            if (error instanceof AppError || error instanceof ZodError) return null;
            log.error({ err: error }, 'sign-in failed unexpectedly');
            throw new Error('internal', { cause: error });
          }
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        if (user) return { sid: user.id };
        if (typeof token.sid !== 'string' || !(await findSession(token.sid))) throw new Error('the session has ended');
        return { sid: token.sid };
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        const session = typeof token?.sid === 'string' ? await findSession(token.sid) : null;
        if (session) await endSession(session);
      },
    },
    logger: {
      error: (code) => log.debug({ code }, 'next-auth'),
      warn: (code) => log.debug({ code }, 'next-auth'),
      debug: () => {},
    },
  };
}
