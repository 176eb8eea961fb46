import { expect, it } from 'vitest';
import { kerningOf } from './unbroken';

it('kerns what people write, and not what has no end', () => {
  expect(kerningOf('Dear Ada, thank you. '.repeat(2000))).toBeUndefined();
  expect(kerningOf('https://example.com/a-long-address?with=parameters')).toBeUndefined();
  expect(kerningOf(`Dear Ada, ${'W'.repeat(20_000)}`)).toBe('[font-kerning:none]');
});
