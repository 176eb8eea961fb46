import type { Failure } from '@/app/_doors/failure';

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

/** Calls one of our own routes. Throws `RequestFailed`; a lost session leads to the sign-in page only when the caller lets it. */
export async function fetchJson<T>(url: string, options: { method?: string; body?: unknown; signal?: AbortSignal; keepalive?: boolean } = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
      headers: options.body === undefined ? undefined : { 'content-type': 'application/json' },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
      keepalive: options.keepalive,
      credentials: 'same-origin',
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestFailed({ code: 'offline', message: '' });
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const failure = typeof answer === 'object' && answer !== null && 'error' in answer ? (answer.error as Failure) : null;
  throw new RequestFailed(failure ?? { code: 'unavailable', message: '' });
}
