import { decodeEntities } from './entities';

const paragraphs = new Set(['p', 'div', 'blockquote', 'ul', 'ol', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'figure']);
const lines = new Set(['br', 'li', 'tr', 'hr', 'dt', 'dd']);
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'head', 'title']);

/** End of the tag that opens at `start` (just behind its `>`), or -1 where this `<` opens none. Never looks beyond the next unquoted `<`, so the whole pass stays linear. */
function endOfTag(html: string, start: number): number {
  if (!/[a-z/!?]/i.test(html.charAt(start + 1))) return -1;
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const char = html.charAt(at);
    if (char === '<') return -1;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return at + 1;
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') quote = char;
  }
  return -1;
}

/**
 * HTML to plain text with line breaks. `stored` text (WordPress keeps what was typed) has meaningful line breaks of its own;
 * in `rendered` text only the markup breaks lines. Character references are decoded once, after the tags are gone.
 */
export function toPlainText(html: string, form: 'stored' | 'rendered'): string {
  const source = html.replace(/\r\n?/g, '\n');
  const out: string[] = [];
  let lower: string | undefined;
  const say = (text: string) => out.push(form === 'stored' ? text : text.replace(/[\s]+/g, ' '));
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open === -1) break;
    say(source.slice(at, open));
    if (source.startsWith('<!--', open)) {
      const close = source.indexOf('-->', open + 4);
      at = close === -1 ? source.length : close + 3;
      continue;
    }
    const end = endOfTag(source, open);
    if (end === -1) {
      say('<');
      at = open + 1;
      continue;
    }
    at = end;
    const tag = source.slice(open, end);
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (paragraphs.has(name)) out.push('\u0001\u0001');
    else if (lines.has(name)) out.push(tag.startsWith('</') ? '' : name === 'li' ? '\u0001- ' : '\u0001');
    else if (name === 'img') out.push(/\balt=(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.slice(1).find((alt) => alt !== undefined) ?? '');
    else if (silent.has(name) && !tag.startsWith('</') && !tag.endsWith('/>')) {
      lower ??= source.toLowerCase();
      const close = lower.indexOf(`</${name}`, at);
      at = close === -1 ? source.length : close;
    }
  }
  say(source.slice(at));
  return decodeEntities(out.join(''))
    // No database keeps a zero character, and half a surrogate pair is no character.
    .replaceAll('\0', '')
    .toWellFormed()
    .replace(/[\u00a0\t]/g, ' ')
    .replace(/ *(\n?) *\u0001 *\n?/g, '\u0001')
    .replace(/\u0001/g, '\n')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
