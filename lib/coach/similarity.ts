/**
 * How much of `draft` stands word for word in `other`: the share of its three-word runs found there, 0..1. In scripts without spaces the
 * runs are of characters. Texts under eight words give 0: two short thank-yous are alike and nothing is wrong with that.
 */
export function shareOf(draft: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (draft.size < 6) return 0;
  let shared = 0;
  for (const run of draft) if (other.has(run)) shared++;
  return shared / draft.size;
}

const spaceless = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** The runs of a reply without its greeting and its signature. */
export function runsOf(text: string): Set<string> {
  const lines = text.trim().split('\n').filter((line) => line.trim() !== '');
  const last = lines.at(-1) ?? '';
  const body = (lines.length > 1 && last.length <= 60 && !/[.!?]\s*$/.test(last) ? lines.slice(0, -1) : lines).join(' ').slice(0, 6000);
  const greeting = /^[^,!.?\n]{1,40}[,!]/.exec(body)?.[0] ?? '';
  const rest = body.slice(greeting.length).toLowerCase();
  const runs = new Set<string>();
  const signs = rest.match(spaceless);
  if (signs && signs.length * 2 > rest.length / 2) {
    for (let i = 0; i + 3 < signs.length; i++) runs.add(signs.slice(i, i + 4).join(''));
    return runs;
  }
  const words = rest.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  for (let i = 0; i + 2 < words.length; i++) runs.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return runs;
}
