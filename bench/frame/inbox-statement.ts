import { listInbox } from '@/lib/feedback/list-inbox';
import type { Bench } from './bench';
import { captureStatements, type Statement } from './capture-statements';

/** The statement that reads a page of the inbox, exactly as the product sends it, to be run with nothing around it. */
export async function inboxStatement(bench: Bench, request: Record<string, unknown>): Promise<Statement> {
  const sent = await captureStatements(() => listInbox(bench.main.member, request));
  const reading = sent.filter(({ text }) => /\bfrom feedback\b/i.test(text));
  const [statement] = reading;
  if (!statement || reading.length > 1) throw new Error(`a page of the inbox reads feedback in ${reading.length} statements`);
  return statement;
}
