import { describe, expect, it } from 'vitest';
import { usualLanguage } from './usual-language';

const rows = (langs: string) => langs.split(' ').map((lang) => ({ lang }));

describe('usualLanguage', () => {
  it('is the most frequent one, the first of equals, and none of what could not be told', () => {
    expect(usualLanguage(rows('de en en und und und'))).toBe('en');
    expect(usualLanguage(rows('de en'))).toBe('de');
    expect(usualLanguage(rows('und'))).toBeNull();
    expect(usualLanguage([])).toBeNull();
  });
  it('does not change with what is loaded far below', () => {
    expect(usualLanguage([...rows('en '.repeat(50).trim()), ...rows('de '.repeat(80).trim())])).toBe('en');
  });
});
