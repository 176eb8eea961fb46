import { firstNameOf, isNobody } from '@/lib/templates/first-name';

/** What a template can ask for, written `{{author.firstName}}`, or with words for when it is not known: `{{author.firstName|there}}`. */
export const slotNames = ['author.firstName', 'author.name', 'location.name', 'platform.name', 'me.name', 'rating'] as const;
export type SlotName = (typeof slotNames)[number];

export interface TemplateContext {
  author?: { name?: string | null };
  location?: { name?: string | null };
  platform?: { name?: string | null };
  me?: { name?: string | null };
  /** On the item's own scale. */
  rating?: number | null;
}

/** `name` is what stands in the braces; empty for braces that belong to no slot. Places are UTF-16, in the rendered text. */
export interface UnfilledSlot {
  name: string;
  start: number;
  end: number;
}

export interface RenderedTemplate {
  text: string;
  unfilled: UnfilledSlot[];
}

const values: Record<SlotName, (context: TemplateContext) => string | null | undefined> = {
  'author.firstName': ({ author }) => firstNameOf(author?.name),
  'author.name': ({ author }) => (author?.name && !isNobody(author.name) ? author.name : null),
  'location.name': ({ location }) => location?.name,
  'platform.name': ({ platform }) => platform?.name,
  'me.name': ({ me }) => me?.name,
  rating: ({ rating }) => (typeof rating === 'number' && Number.isFinite(rating) ? String(Math.round(rating * 10) / 10) : null),
};

const isSlotName = (name: string): name is SlotName => Object.hasOwn(values, name);

/** One line, and never braces: what a stranger calls himself must not open a slot. */
function plainValue(value: string | null | undefined): string {
  const line = (value ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, 120).trim();
  return line.includes('{') || line.includes('}') ? '' : line;
}

/** Fills the slots of a template. What cannot be filled stays in the text as it is and is listed. Never throws. */
export function renderTemplate(body: string, context: TemplateContext): RenderedTemplate {
  const unfilled: UnfilledSlot[] = [];
  let text = '';
  let done = 0;
  for (const slot of body.matchAll(/\{\{([^{}]*)\}\}/g)) {
    text += body.slice(done, slot.index);
    done = slot.index + slot[0].length;
    const [rawName = '', ...rest] = (slot[1] ?? '').split('|');
    const name = rawName.trim();
    const value = isSlotName(name) ? plainValue(values[name](context)) : '';
    if (value !== '') text += value;
    else if (isSlotName(name) && rest.length > 0) {
      const fallback = rest.join('|').trim();
      // "Hi {{author.firstName|}}, …" without a name is "Hi, …".
      if (fallback === '' && /^(?:[,.!?;:]|\s|$)/.test(body.slice(done))) text = text.replace(/ $/, '');
      text += fallback;
    } else {
      unfilled.push({ name, start: text.length, end: text.length + slot[0].length });
      text += slot[0];
    }
  }
  text += body.slice(done);
  // Braces that close nothing, or that only met when something between them was left out.
  for (const brace of text.matchAll(/\{\{[^{}]*\}\}|\{\{|\}\}/g)) {
    const start = brace.index;
    const end = start + brace[0].length;
    if (!unfilled.some((slot) => slot.start < end && slot.end > start)) unfilled.push({ name: brace[0].slice(2, -2).trim(), start, end });
  }
  return { text, unfilled: unfilled.sort((a, b) => a.start - b.start) };
}
