import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safePath } from './safe-path';

describe('where to go after signing in', () => {
  it.each(['/harbour/inbox/reply', '/invite/a.b', '/harbour/inbox/all?q=a%20b'])('keeps %s', (path) => expect(safePath(path)).toBe(path));

  it.each(['', null, undefined, 'https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', 'javascript:alert(1)', 'harbour', '/\n//evil.example', '/..//evil.example', '/.//evil.example', '/%2e//evil.example', '/a/../..//evil.example', '/./\\\\evil.example'])(
    'goes home for %j',
    (path) => expect(safePath(path)).toBe('/'),
  );

  it('never leaves this hub', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((rest) => `/${rest}`), fc.constantFrom('/', '\\', '\t', '@', ':').chain((a) => fc.string().map((b) => `/${a}${b}`)), fc.array(fc.constantFrom('/', '.', '..', '%2e', '\\', 'evil.example', '\t')).map((parts) => `/${parts.join('')}`)), (path) => {
        expect(new URL(safePath(path), 'https://hub.example').origin).toBe('https://hub.example');
      }),
    );
  });
});
