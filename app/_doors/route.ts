import { NextResponse, type NextRequest } from 'next/server';
import type { z } from 'zod';
import { env } from '@/lib/system/env';
import { AppError } from '@/lib/system/errors';
import { failureOf, statusOfFailure } from './failure';
import { makeMemberCtx, type MemberCtx } from './make-member-ctx';
import { currentSession } from './session';

type Params = Record<string, string>;

export interface RouteInput<P, B> {
  ctx: MemberCtx;
  params: P;
  body: B;
  query: URLSearchParams;
  request: NextRequest;
}

/** Bytes of a JSON body; uploads have a route that streams. */
const maxBody = 1024 * 1024;

/** A write must come from our own pages: the cookie alone is not proof. */
export function assertSameOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host');
  const allowed = [new URL(env().HEED_URL).host, host];
  if (!origin || !URL.canParse(origin) || !allowed.includes(new URL(origin).host)) throw new AppError('forbidden', { reason: 'wrong_origin' });
}

async function readBody<B>(request: NextRequest, schema: z.ZodType<B> | undefined): Promise<B> {
  if (!schema) return undefined as B;
  const text = await request.text();
  if (text.length > maxBody) throw new AppError('limit_exceeded', { reason: 'body_too_large' });
  let json: unknown;
  try {
    json = text ? JSON.parse(text) : {};
  } catch (cause) {
    throw new AppError('invalid', { reason: 'json_broken', cause });
  }
  return schema.parse(json);
}

/** A response, or anything that becomes JSON. */
type Answer = Response | object | null;

/**
 * The door of every route under /api/workspaces/[workspace]: session, membership, origin, body, and one translation of errors.
 * Failures answer `{ error: Failure }` with the status of their code.
 */
export function workspaceRoute<P extends Params = { workspace: string }, B = undefined>(
  handle: (input: RouteInput<P, B>) => Promise<Answer>,
  options: { body?: z.ZodType<B> } = {},
): (request: NextRequest, context: { params: Promise<P & { workspace: string }> }) => Promise<Response> {
  return async (request, context) => {
    let ctx: MemberCtx | null = null;
    try {
      const session = await currentSession();
      if (!session) throw new AppError('unauthenticated');
      if (request.method !== 'GET' && request.method !== 'HEAD') assertSameOrigin(request);
      const params = await context.params;
      ctx = await makeMemberCtx(session, params.workspace);
      if (!ctx) throw new AppError('not_found');
      const body = await readBody(request, options.body);
      const answer = await handle({ ctx, params, body, query: request.nextUrl.searchParams, request });
      if (answer instanceof Response) return answer;
      return NextResponse.json(answer ?? { ok: true }, { headers: { 'cache-control': 'no-store' } });
    } catch (error) {
      const failure = failureOf(error, { door: `${request.method} ${request.nextUrl.pathname}`, requestId: ctx?.requestId, workspaceId: ctx?.workspaceId });
      return NextResponse.json({ error: failure }, { status: statusOfFailure(failure), headers: { 'cache-control': 'no-store' } });
    }
  };
}
