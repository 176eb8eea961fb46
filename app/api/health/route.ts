import { NextResponse } from 'next/server';
import { database } from '@/lib/system/db';

export const dynamic = 'force-dynamic';

/** For supervisors and load balancers: whether this process serves and reaches its database. */
export async function GET(): Promise<NextResponse> {
  try {
    await database().$queryRaw`select 1 as one`;
    return NextResponse.json({ ok: true });
  } catch {
    return NextResponse.json({ ok: false, database: 'unreachable' }, { status: 503 });
  }
}
