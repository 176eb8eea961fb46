import { currentSession } from '@/app/_doors/session';
import { workspaceRoute } from '@/app/_doors/route';
import { findSession } from '@/lib/identity/find-session';
import { subscribe } from '@/lib/system/live';

export const dynamic = 'force-dynamic';

const heartbeatMs = 20_000;
const sessionCheckMs = 30_000;

/** Server-sent events: which lists changed, never what they say. Ends when the session does. */
export const GET = workspaceRoute(async ({ ctx, request }) => {
  const session = await currentSession();
  const sid = session?.sid ?? '';
  const encoder = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let done = false;
      const send = (text: string) => {
        if (!done) controller.enqueue(encoder.encode(text));
      };
      const unsubscribe = subscribe(ctx.workspaceId, (event) => send(`data: ${JSON.stringify({ topic: event.topic, id: event.id })}\n\n`));
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
      const check = setInterval(async () => {
        const living = await findSession(sid);
        if (!living?.memberships.some((membership) => membership.workspaceId === ctx.workspaceId)) stop();
      }, sessionCheckMs);
      stop = () => {
        if (done) return;
        done = true;
        unsubscribe();
        clearInterval(heartbeat);
        clearInterval(check);
        controller.close();
      };
      request.signal.addEventListener('abort', stop);
      send('retry: 2000\n\n');
    },
    cancel: () => stop(),
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' },
  });
});
