import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';

/** A wished name must be free; one of our own making gets a number until it is. */
export async function chooseName(ctx: Ctx, tx: Tx, wished: string | undefined, fallback: string): Promise<string> {
  const base = (wished || fallback).slice(0, 100);
  const taken = new Set((await tx.connection.findMany({ where: { workspaceId: ctx.workspaceId }, select: { name: true } })).map((row) => row.name));
  if (!taken.has(base)) return base;
  if (wished) throw new AppError('conflict', { reason: 'connection_name_taken', values: { name: wished } });
  for (let number = 2; ; number += 1) {
    const candidate = `${base.slice(0, 94)} ${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
