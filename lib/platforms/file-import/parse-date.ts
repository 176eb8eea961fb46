import type { DateOrder } from './schema';

const monthLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

/** Month names as `Intl` writes them, long and short, without dots and accents. */
const months = new Map<string, number>();
for (const language of monthLanguages) {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', day: 'numeric' });
    for (let index = 0; index < 12; index += 1) {
      const name = format.formatToParts(Date.UTC(2026, index, 1)).find((part) => part.type === 'month')?.value ?? '';
      months.set(plain(name), index + 1);
    }
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f.]/g, '').toLowerCase();
}

/** Longer cells are no dates, and no pattern should have to find that out. */
const longestDate = 80;

const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:\D|$)/;

export interface DateOrderFinding { order: DateOrder; /** False where every date would do either way: a person should look. */ certain: boolean }

/** What 01/02/2026 means, by the whole column: a number above 12 can only be a day. Dots are read as day first. */
export function decideDateOrder(column: Iterable<string>): DateOrderFinding {
  let dayFirst = 0;
  let monthFirst = 0;
  let dots = 0;
  let open = 0;
  for (const cell of column) {
    const match = numeric.exec(cell.trim());
    if (!match) continue;
    const [, first, separator, second] = match;
    if (Number(first) > 12) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
    else open += 1;
    if (separator === '.') dots += 1;
  }
  if (dayFirst + monthFirst > 0) return { order: monthFirst > dayFirst ? 'mdy' : 'dmy', certain: dayFirst === 0 || monthFirst === 0 };
  return { order: 'dmy', certain: open === 0 || dots > 0 };
}

interface Fields { year: number; month: number; day: number; hour: number; minute: number; second: number; ms: number; /** Minutes east of UTC, where the text says. */ offset?: number }

const clock = String.raw`(?:[T\s,]+(?:at |um |à )?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm|a\.m\.|p\.m\.|uhr)?)?`;
const zoneMark = String.raw`\s*(z|utc|gmt|[+-]\d{2}:?\d{2}|(?:utc|gmt)[+-]\d{1,2}(?::?\d{2})?)?`;
const forms = {
  iso: new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${clock}${zoneMark}$`, 'i'),
  numeric: new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${clock}${zoneMark}$`, 'i'),
  dayMonth: new RegExp(`^(?:\\p{L}{2,10}\\.?,? )?(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?[ -](?:de )?(\\p{L}{3,12})\\.?[ ,-]+(?:de )?(\\d{4})${clock}${zoneMark}$`, 'iu'),
  monthDay: new RegExp(`^(?:\\p{L}{2,10}\\.?,? )?(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${clock}${zoneMark}$`, 'iu'),
};

/**
 * A moment from a cell, or null. Understands ISO 8601, 31.12.2026 14:05, 12/31/2026 2:05 PM, month names in seven languages, and Unix
 * seconds or milliseconds. Times that name no zone are local to `zone` (IANA); dates without a time are its midnight.
 */
export function parseDate(cell: string, order: DateOrder, zone: string): Date | null {
  if (cell.length > longestDate) return null;
  const text = cell.trim().replace(/\s+/g, ' ');
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1_000);
  if (/^\d{13}$/.test(text)) return new Date(Number(text));
  const fields = readFields(text, order);
  return fields && toMoment(fields, zone);
}

function readFields(text: string, order: DateOrder): Fields | null {
  let match = forms.iso.exec(text);
  if (match) return withClock(match, Number(match[1]), Number(match[2]), Number(match[3]));
  match = forms.numeric.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const year = Number(match[3]) + (match[3]?.length === 2 ? 2000 : 0);
    return order === 'dmy' ? withClock(match, year, second, first) : withClock(match, year, first, second);
  }
  match = forms.dayMonth.exec(text);
  if (match) return withClock(match, Number(match[3]), months.get(plain(match[2] ?? '')) ?? 0, Number(match[1]));
  match = forms.monthDay.exec(text);
  return match && withClock(match, Number(match[3]), months.get(plain(match[1] ?? '')) ?? 0, Number(match[2]));
}

function withClock(match: RegExpExecArray, year: number, month: number, day: number): Fields | null {
  const [hourText, minute, second, fraction, half, zone] = match.slice(4);
  let hour = Number(hourText ?? 0);
  if (/^[ap]/i.test(half ?? '')) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half ?? '') ? 12 : 0);
  }
  const offset = zone === undefined ? undefined : readOffset(zone);
  if (month < 1 || month > 12 || day < 1 || hour > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59 || offset === null) return null;
  return { year, month, day, hour, minute: Number(minute ?? 0), second: Number(second ?? 0), ms: Math.floor(Number(`0.${fraction ?? '0'}`) * 1_000), offset };
}

function readOffset(text: string): number | null {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes;
}

function toMoment(fields: Fields, zone: string): Date | null {
  const asUtc = Date.UTC(fields.year, fields.month - 1, fields.day, fields.hour, fields.minute, fields.second, fields.ms);
  // 31 February rolls over; such a day does not exist.
  if (new Date(asUtc).getUTCDate() !== fields.day) return null;
  if (fields.offset !== undefined) return new Date(asUtc - fields.offset * 60_000);
  if (zone === 'UTC') return new Date(asUtc);
  // The offset at the guessed moment, then at the corrected one: settles all but the hour that does not exist in spring.
  const first = asUtc - offsetAt(zone, asUtc);
  return new Date(asUtc - offsetAt(zone, first));
}

const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, number>();
const mostKnown = 20_000;
const quarterMs = 900_000;

/** Milliseconds that the zone is ahead of UTC at a moment. `Intl` is slow, and clocks change at quarters of an hour only, so each quarter is asked about once. */
function offsetAt(zone: string, moment: number): number {
  const quarter = Math.floor(moment / quarterMs);
  const key = `${zone} ${quarter}`;
  let offset = known.get(key);
  if (offset === undefined) {
    if (known.size >= mostKnown) known.clear();
    offset = askOffset(zone, quarter * quarterMs);
    known.set(key, offset);
  }
  return offset;
}

function askOffset(zone: string, moment: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'] ?? 1, part['hour'] ?? 0, part['minute'] ?? 0, part['second'] ?? 0);
  return local - moment;
}
