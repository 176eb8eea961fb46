import { describe, expect, it } from 'vitest';
import { inboxHref, readNarrowing, readPath } from './inbox-address';

describe('the inbox in the address', () => {
  it('is read from the path', () => {
    expect(readPath('/harbour/inbox/reply')).toEqual({ view: 'reply', id: null });
    expect(readPath('/harbour/inbox/all/42')).toEqual({ view: 'all', id: '42' });
    expect(readPath('/harbour/inbox/elsewhere')).toBeNull();
    expect(readPath('/harbour/settings')).toBeNull();
  });
  it('carries what narrows it down there and back', () => {
    const narrowing = { connection: 'c', rating: '1,none', theme: 'own:car-park', signal: 'question', lang: 'de', q: 'cold & wet' };
    const href = inboxHref('harbour', 'reply', 'i', narrowing);
    expect(href.startsWith('/harbour/inbox/reply/i?')).toBe(true);
    expect(readNarrowing(new URLSearchParams(href.split('?')[1]))).toEqual(narrowing);
    expect(inboxHref('harbour', 'mine', null, {})).toBe('/harbour/inbox/mine');
    expect(readNarrowing(new URLSearchParams('q=&connection=%20&unknown=1'))).toEqual({});
  });
});
