import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBody, hexOf, normaliseBody } from './normalise-body';

describe('normaliseBody', () => {
  it.each([
    ['<p>Dear Maria,<br />\nthank you.</p>\n', 'Dear Maria, thank you.'],
    ['Dear  Maria,\n\n thank\u00a0you.', 'Dear Maria, thank you.'],
    ['It&#8217;s &quot;fine&quot; &amp; good &#x2026;', 'It\'s "fine" & good ...'],
    ['It’s “fine” – really — yes…', 'It\'s "fine" - really - yes...'],
    ['cafe\u0301', 'café'],
    ['a\u200bb\ufeff', 'ab'],
    ['2 < 3 and 4 > 1', '2 < 3 and 4 > 1'],
    ['&unknown; &#0; &#xD800;', '&unknown; &#0; &#xD800;'],
    ['<!-- a note -->Hello', 'Hello'],
  ])('takes %j for its words', (given, expected) => {
    expect(normaliseBody(given)).toBe(expected);
  });

  it('keeps different words apart', () => {
    expect(hexOf(hashBody('We open at 9.'))).not.toBe(hexOf(hashBody('We open at 8.')));
    expect(hexOf(hashBody('Thank you.'))).not.toBe(hexOf(hashBody('thank you.')));
  });

  it('says the same for a body wrapped in paragraphs and for one with other line ends', () => {
    const word = fc.stringMatching(/^[a-zA-Zäöü0-9.,!?]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const plain = paragraphs.map((words) => words.join(' ')).join('\n\n');
        const html = paragraphs.map((words) => `<p>${words.join(' ')}</p>`).join('\n');
        expect(normaliseBody(html)).toBe(normaliseBody(plain));
        expect(hexOf(hashBody(plain.replaceAll('\n', '\r\n')))).toBe(hexOf(hashBody(plain)));
      }),
    );
  });
});
