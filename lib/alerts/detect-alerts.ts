import { recordAudit } from '@/lib/audit/record-audit';
import type { Alert } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { decideAlert, type Found } from './decide-alert';
import { findComplaints, itemsBehind } from './find-complaints';
import { findCopies } from './find-copies';

/** The most items that an alert names. */
export const mostItems = 200;
/** A dismissed alert is remembered for this long. */
const rememberDays = 30;

interface Finding extends Found {
  kind: 'repeated_complaint' | 'flood';
  subject: string;
  theme: string | null;
  locationId: string | null;
  usual: number;
  /** The newest first, at most `mostItems`; read only where they are needed. */
  items(): Promise<readonly { id: string; postedAt: Date }[]>;
}

type Kept = Pick<Alert, 'id' | 'kind' | 'subject' | 'count' | 'usual' | 'feedbackIds' | 'dismissedAt' | 'endedAt'>;

async function findAll(ctx: Ctx, tx: Tx, known: readonly Kept[]): Promise<Finding[]> {
  const complaints = (await findComplaints(ctx, tx)).map<Finding>((complaint) => ({ ...complaint, kind: 'repeated_complaint', items: () => itemsBehind(ctx, tx, complaint, mostItems) }));
  const floods = (await findCopies(ctx, tx)).map<Finding>(({ items, subject, ...flood }) => {
    // while copies come and go, the text that most of them have may change: what shares an item is the same flood
    const ids = new Set(items.map(({ id }) => id));
    const same = known.find(({ kind, feedbackIds }) => kind === 'flood' && feedbackIds.some((id) => ids.has(id)));
    return { ...flood, kind: 'flood', subject: same?.subject ?? subject, theme: null, locationId: null, count: items.length, items: () => Promise.resolve(items.slice(0, mostItems)) };
  });
  return [...complaints, ...floods];
}

const nothing: Found = { count: 0, raised: false, going: false };
const keyOf = ({ kind, subject }: Pick<Kept, 'kind' | 'subject'>) => `${kind} ${subject}`;

async function write(ctx: Ctx, tx: Tx, finding: Finding, known: Kept | null): Promise<boolean> {
  const items = await finding.items();
  const feedbackIds = items.map(({ id }) => id);
  const until = items[0]?.postedAt ?? ctx.now;
  const values = { count: finding.count, usual: finding.usual, since: items.at(-1)?.postedAt ?? until, until, feedbackIds };
  if (known) {
    if (known.count === finding.count && Math.abs(known.usual - finding.usual) < 0.005 && known.feedbackIds.join() === feedbackIds.join()) return false;
    await tx.alert.update({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: known.id } }, data: values, select: { id: true } });
    return true;
  }
  const { kind, subject, theme, locationId } = finding;
  const id = newId();
  await tx.alert.create({ data: { workspaceId: ctx.workspaceId, id, kind, subject, theme, locationId, ...values, createdAt: ctx.now }, select: { id: true } });
  await recordAudit(ctx, tx, { action: 'alert.raised', subjectKind: 'alert', subjectId: id, detail: { kind, count: finding.count } });
  return true;
}

async function end(ctx: Ctx, tx: Tx, known: Kept): Promise<void> {
  await tx.alert.update({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: known.id } }, data: { endedAt: ctx.now }, select: { id: true } });
  await recordAudit(ctx, tx, { action: 'alert.ended', subjectKind: 'alert', subjectId: known.id, detail: { kind: known.kind } });
}

/**
 * Looks at the whole queue for what no single item shows, and raises, follows and ends alerts. Doing it twice changes nothing. Reads the last
 * nine weeks by their indexes. Two at once take turns.
 */
export async function detectAlerts(ctx: Ctx): Promise<void> {
  authorize(ctx, 'connection.sync');
  await ctx.tx(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('heed.alerts:' || ${ctx.workspaceId}::text, 0))::text`;
    const remembered = new Date(ctx.now.getTime() - rememberDays * 24 * 3_600_000);
    const kept = await tx.alert.findMany({
      where: { workspaceId: ctx.workspaceId, OR: [{ endedAt: null }, { endedAt: { gte: remembered } }] },
      select: { id: true, kind: true, subject: true, count: true, usual: true, feedbackIds: true, dismissedAt: true, endedAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    const latest = new Map<string, Kept>();
    for (const alert of kept) if (!latest.has(keyOf(alert))) latest.set(keyOf(alert), alert);
    const found = new Map<string, Finding>();
    for (const finding of await findAll(ctx, tx, kept)) {
      const before = found.get(keyOf(finding));
      if (!before || before.count < finding.count) found.set(keyOf(finding), finding);
    }
    let changed = false;
    for (const key of new Set([...latest.keys(), ...found.keys()])) {
      const known = latest.get(key) ?? null;
      const finding = found.get(key);
      const step = decideAlert(known, finding ?? nothing, ctx.now);
      if (known && (step === 'end' || step === 'renew')) await end(ctx, tx, known);
      if (finding && step !== 'end' && step !== 'leave') changed = (await write(ctx, tx, finding, step === 'update' ? known : null)) || changed;
      changed ||= step === 'end' && known?.dismissedAt === null;
    }
    if (changed) await announce(ctx, tx, 'alerts');
  });
}
