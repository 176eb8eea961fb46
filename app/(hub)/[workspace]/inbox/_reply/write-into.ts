/** Selects a part of the field and brings it into view. */
export function selectIn(field: HTMLTextAreaElement | null, start: number, end: number): void {
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.scrollIntoView({ block: 'nearest' });
}

/**
 * Puts text in place of a part of the field as if it were typed, so that the browser's own undo takes it back; the field's change event
 * tells React.
 */
export function writeInto(field: HTMLTextAreaElement | null, start: number, end: number, text: string): void {
  if (!field) return;
  selectIn(field, start, end);
  if (text === '' && start === end) return;
  const done = document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (!done) {
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The next `{{slot}}` that is still open behind a place, or null. */
export function findOpenSlot(text: string, from: number): { start: number; end: number } | null {
  const expression = /\{\{[^{}\n]*\}\}/g;
  expression.lastIndex = from;
  const found = expression.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** As high as its words; for browsers whose fields do not grow by themselves. */
export function fitHeight(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
