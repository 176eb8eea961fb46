import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchCounts } from './counts';
import { fetchJson } from './fetch-json';
import { doubtHub, heardFromHub, isHubReachable, isReachable } from './reachability';
import { resumeSession, sessionEnd } from './session-end';

let asked: string[] = [];
function hub(answer: (url: string) => Response): void {
  vi.stubGlobal('fetch', (url: string, options?: RequestInit) => {
    asked.push(`${options?.method ?? 'GET'} ${url}`);
    try {
      return Promise.resolve(answer(url));
    } catch (error) {
      return Promise.reject(error);
    }
  });
}
const refusal = (code: string, status: number) => () => Response.json({ error: { code, message: 'No.' } }, { status });
const gone = () => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
});
afterEach(() => {
  heardFromHub();
  resumeSession();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('after the first 401', () => {
  it('nothing is read any more, while what a person does still asks, and an answer ends it', async () => {
    hub(refusal('unauthenticated', 401));
    await expect(fetchJson('/a')).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(sessionEnd()).toBe('signed_out');
    await expect(fetchJson('/b')).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(fetchJson('/c', { body: {} })).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(asked).toEqual(['GET /a', 'POST /c']);
    hub(() => Response.json({ ok: true }));
    await fetchJson('/d', { afterEnd: true });
    expect(sessionEnd()).toBeNull();
  });
  it('who is no member any more is told by the counts, not by an item that is gone', async () => {
    hub(refusal('not_found', 404));
    await expect(fetchJson('/api/workspaces/acme/feedback/x')).rejects.toMatchObject({ code: 'not_found' });
    expect(sessionEnd()).toBeNull();
    await expect(fetchCounts('acme')).rejects.toMatchObject({ code: 'not_found' });
    expect(sessionEnd()).toBe('removed');
  });
});

describe('a hub out of reach', () => {
  it('is asked for until it answers', async () => {
    hub(gone);
    await expect(fetchJson('/a')).rejects.toMatchObject({ code: 'offline' });
    await vi.waitFor(() => expect(isReachable()).toBe(false));
    hub(() => Response.json({ ok: true }));
    await vi.advanceTimersByTimeAsync(1500);
    expect(isReachable()).toBe(true);
    asked = [];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
  });
  it('is there while it answers, whatever the browser suspects, and is not there where only a proxy answers', async () => {
    hub(() => Response.json({ ok: false, database: 'unreachable' }, { status: 503 }));
    doubtHub();
    expect(await isHubReachable()).toBe(true);
    hub(() => new Response('<h1>502</h1>', { status: 502, headers: { 'content-type': 'text/html' } }));
    expect(await isHubReachable()).toBe(false);
  });
});
