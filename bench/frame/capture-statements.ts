import pg from 'pg';
import { closeDatabase } from '@/lib/system/db';

export interface Statement {
  text: string;
  values: unknown[];
}

function statementOf(query: unknown, values: unknown): Statement | null {
  if (typeof query === 'string') return { text: query, values: Array.isArray(values) ? values : [] };
  if (typeof query !== 'object' || query === null || !('text' in query) || typeof query.text !== 'string') return null;
  return { text: query.text, values: 'values' in query && Array.isArray(query.values) ? query.values : [] };
}

/** Every statement that this process sends to PostgreSQL while `work` runs, transaction control included. One at a time. */
export async function captureStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const captured: Statement[] = [];
  const original: unknown = Reflect.get(pg.Client.prototype, 'query');
  if (typeof original !== 'function') throw new TypeError('the PostgreSQL client has no query method');
  // a connection keeps the method it was made with, so those that are open are given up before and after
  await closeDatabase();
  Reflect.set(pg.Client.prototype, 'query', function query(this: pg.Client, ...args: unknown[]): unknown {
    const statement = statementOf(args[0], args[1]);
    if (statement) captured.push(statement);
    return Reflect.apply(original, this, args);
  });
  try {
    await work();
  } finally {
    Reflect.set(pg.Client.prototype, 'query', original);
    await closeDatabase();
  }
  return captured;
}

// the product names the workspace in the same message as BEGIN
const control = /^\s*(begin|start transaction|commit|rollback|savepoint|release)\b/i;

/** Statements that do something, and those that only open and close transactions. */
export function countStatements(texts: readonly string[]): { working: number; control: number } {
  const controlling = texts.filter((text) => control.test(text)).length;
  return { working: texts.length - controlling, control: controlling };
}
