import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { authOptions } from '@/app/_doors/auth-options';

/** What next-auth may be asked; `signin` and `error` only lead to our own page. Its open log endpoint is not among it. */
const actions: Record<string, readonly string[]> = { GET: ['session', 'csrf', 'providers', 'signin', 'error'], POST: ['callback', 'signout'] };

async function handle(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const { nextauth } = await context.params;
  if (!actions[request.method]?.includes(nextauth[0] ?? '')) return new Response(null, { status: 404 });
  const answer: Response = await NextAuth(authOptions())(request, context);
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

export { handle as GET, handle as POST };
