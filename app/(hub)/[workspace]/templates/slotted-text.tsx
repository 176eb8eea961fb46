import { slotNames } from '@/lib/templates/render-template';

const known = new Set<string>(slotNames);

/** A template's words with its slots set off: known ones calmly, those that wait for the writer so that they are seen. */
export function SlottedText({ text, rendered = false }: { text: string; rendered?: boolean }) {
  return text.split(/(\{\{[^{}]*\}\})/).map((part, at) => {
    if (at % 2 === 0) return part;
    const name = part.slice(2, -2).split('|')[0]?.trim() ?? '';
    const open = rendered || !known.has(name);
    return (
      // the parts of a text have no other identity than their place
      <span key={`${at} ${part}`} className={open ? 'rounded bg-p2-soft px-1 text-p2' : 'rounded bg-accent-soft px-1 text-accent'}>{part}</span>
    );
  });
}
