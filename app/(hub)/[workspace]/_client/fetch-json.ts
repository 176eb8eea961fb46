import type { Failure } from '@/app/_doors/failure';
import { doubtHub, heardFromHub } from './reachability';
import { endSession, resumeSession, sessionEnd } from './session-end';

/** A refusal from one of our own routes, with the sentence to show. `code` is `offline` when no answer came at all. */
export class RequestFailed extends Error {
  readonly code: Failure['code'] | 'offline';
  readonly fields?: Record<string, string>;
  constructor(failure: { code: Failure['code'] | 'offline'; message: string; fields?: Record<string, string> }) {
    super(failure.message);
    this.name = 'RequestFailed';
    this.code = failure.code;
    this.fields = failure.fields;
  }
}

interface FetchOptions {
  method?: string;
  body?: unknown;
  signal?: AbortSignal;
  keepalive?: boolean;
  /** Asks the hub although it has said that the session is over: perhaps one has signed in again. */
  afterEnd?: boolean;
}

/**
 * Calls one of our own routes. Throws `RequestFailed`. Once the hub has said that the session is over, nothing more is read: only what a
 * person does themselves asks again.
 */
export async function fetchJson<T>(url: string, options: FetchOptions = {}): Promise<T> {
  const method = options.method ?? (options.body === undefined ? 'GET' : 'POST');
  if (sessionEnd() && method === 'GET' && !options.afterEnd) throw new RequestFailed({ code: 'unauthenticated', message: '' });
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: options.body === undefined ? undefined : { 'content-type': 'application/json' },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
      keepalive: options.keepalive,
      credentials: 'same-origin',
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    doubtHub();
    throw new RequestFailed({ code: 'offline', message: '' });
  }
  const answer: unknown = await response.json().catch(() => null);
  if (answer !== null) heardFromHub();
  if (response.ok) {
    resumeSession();
    return answer as T;
  }
  const failure = typeof answer === 'object' && answer !== null && 'error' in answer ? (answer.error as Failure) : null;
  if (failure?.code === 'unauthenticated') endSession('signed_out');
  throw new RequestFailed(failure ?? { code: 'unavailable', message: '' });
}
