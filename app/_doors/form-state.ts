import type { ActionResult } from './action';
import type { Failure } from './failure';

/** What a form's server action hands back: the error to show, what was typed (never passwords), and a count that tells one answer from the next. */
export interface FormState {
  failure: Failure | null;
  values: Record<string, string>;
  /** Rises with each success. */
  successes: number;
  /** Rises with each answer. React empties a form after its action; a `select` with this as its key and the choice as its default keeps it. */
  answers: number;
}

export const untouchedForm: FormState = { failure: null, values: {}, successes: 0, answers: 0 };

/** A text field of a form; files and absent fields are empty. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export function nextFormState(previous: FormState, result: ActionResult<unknown>, values: Record<string, string>): FormState {
  const answers = previous.answers + 1;
  return result.ok ? { failure: null, values: {}, successes: previous.successes + 1, answers } : { failure: result.error, values, successes: previous.successes, answers };
}
