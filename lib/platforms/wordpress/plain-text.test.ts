import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities, encodeEntities } from './entities';
import { toPlainText } from './plain-text';

describe('toPlainText', () => {
  it.each([
    ['Cold soup.\n\nCold waiter.', 'Cold soup.\n\nCold waiter.'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['Tom &amp; Jerry &lt;3 it', 'Tom & Jerry <3 it'],
    ['I <3 you, 1 < 2 and a<b', 'I <3 you, 1 < 2 and a<b'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<strong>Never</strong> <em title="a > b">again</em>', 'Never again'],
    ['<blockquote>You said fresh</blockquote>It was not', 'You said fresh\n\nIt was not'],
    ['<ul><li>late</li><li>cold</li></ul>', '- late\n- cold'],
    ['see <a href="https://example.com" rel="ugc">this</a>', 'see this'],
    ['great <img src="x" alt="🙂" class="wp-smiley" />', 'great 🙂'],
    ['a<br>b<br />\nc', 'a\nb\nc'],
    ['a<!-- hidden > -->b<script>alert("<p>")</script>c', 'abc'],
    ['caf&eacute; &#8220;gut&#8221; &#x1F600; &hellip; &euro;5 &#150; &nbsp;x', 'café “gut” 😀 … €5 –  x'],
    ['&unknown; &#0; &#xD800; &#99999999;', '&unknown; � � �'],
    ['a\n\n\n\n\nb   \nc', 'a\n\nb\nc'],
    ['', ''],
  ])('stored %j', (html, text) => expect(toPlainText(html, 'stored')).toBe(text));

  it.each([
    ['<p>Merci beaucoup !</p>\n', 'Merci beaucoup !'],
    ['<p>one<br />\ntwo</p>\n<p>three\nfour</p>\n', 'one\ntwo\n\nthree four'],
  ])('rendered %j', (html, text) => expect(toPlainText(html, 'rendered')).toBe(text));

  it('takes linear time on hostile input', () => {
    const started = performance.now();
    for (const piece of ['<a', '<a href="', '<!--', '&#', '<script>', '<style></style>', '<p>', ' \n']) toPlainText(piece.repeat(200_000 / piece.length), 'stored');
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('gives back any plain text that was encoded, and leaves no reference undecoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(decodeEntities(encodeEntities(text))).toBe(text);
        const plain = toPlainText(text.replace(/[<>&]/g, '.'), 'stored');
        expect(toPlainText(encodeEntities(plain), 'stored')).toBe(plain);
      }),
    );
  });
});
