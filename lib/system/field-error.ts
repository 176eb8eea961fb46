import { ZodError } from 'zod';

/** An input that only a look into the database shows to be wrong: the sentence `errors.<reason>` appears at the field itself. */
export function fieldError(field: string, reason: string): ZodError {
  return new ZodError([{ code: 'custom', path: [field], message: reason, input: undefined }]);
}
