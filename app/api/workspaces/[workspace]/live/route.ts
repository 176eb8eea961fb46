import { currentSession } from '@/app/_doors/session';
import { workspaceRoute } from '@/app/_doors/route';
import { findSession } from '@/lib/identity/find-session';
import { mayHaveChangedSince, subscribe } from '@/lib/system/live';
import { log } from '@/lib/system/log';

export const dynamic = 'force-dynamic';

const heartbeatMs = 20_000;
const sessionCheckMs = 30_000;
/** One browser needs one; the oldest beyond this many of one session is closed. */
const streamsPerSession = 8;
/** Events that a reader may be behind before the stream is closed; the browser comes back and reads everything again. */
const backlog = 500;

const open = new Map<string, Set<() => void>>();

/** Server-sent events: which lists changed, never what they say; first, whether anything did after `since` (ms). Ends when the session does. */
export const GET = workspaceRoute(async ({ ctx, query, request }) => {
  const session = await currentSession();
  const sid = session?.sid ?? '';
  const encoder = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let done = false;
      const send = (text: string) => {
        if (done) return;
        if ((controller.desiredSize ?? 0) < -backlog) return stop();
        controller.enqueue(encoder.encode(text));
      };
      const unsubscribe = subscribe(ctx.workspaceId, (event) => send(`data: ${JSON.stringify({ topic: event.topic, id: event.id })}\n\n`));
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
      const check = setInterval(() => {
        findSession(sid).then(
          (living) => {
            if (!living?.memberships.some((membership) => membership.workspaceId === ctx.workspaceId)) stop();
          },
          (error: unknown) => log.warn({ err: error }, 'could not look whether a session still lives'),
        );
      }, sessionCheckMs);
      stop = () => {
        if (done) return;
        done = true;
        unsubscribe();
        clearInterval(heartbeat);
        clearInterval(check);
        mine.delete(stop);
        if (mine.size === 0) open.delete(ctx.session.sessionId);
        controller.close();
      };
      const mine = open.get(ctx.session.sessionId) ?? new Set();
      open.set(ctx.session.sessionId, mine);
      mine.add(stop);
      if (mine.size > streamsPerSession) mine.values().next().value?.();
      request.signal.addEventListener('abort', stop);
      send('retry: 2000\n\n');
      const since = Number(query.get('since'));
      if (since > 0 && mayHaveChangedSince(ctx.workspaceId, since)) send(`data: ${JSON.stringify({ topic: '*' })}\n\n`);
    },
    cancel: () => stop(),
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' },
  });
});
