import { createHash } from 'node:crypto';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}

/**
 * What of a reply counts when two are compared: its words. Markup goes, white space folds, and the typography that platforms mend by
 * themselves (curly quotes, dashes, dots) is made plain.
 */
export function normaliseBody(body: string): string {
  return body
    .replace(/<(?:!--[^]*?--|\/?[a-z][^<>]*)>/gi, ' ')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]|''/g, '"')
    .replace(/[\u2010-\u2015]|-{2,3}/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** SHA-256 over the normalised body. */
export function hashBody(body: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(normaliseBody(body)).digest());
}

export function hexOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
