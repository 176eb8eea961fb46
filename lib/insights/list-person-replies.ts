import { z } from 'zod';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';

export interface PersonReply {
  id: string;
  feedbackId: string;
  origin: 'hub' | 'manual';
  body: string;
  liveAt: Date;
  authorName: string | null;
  platform: string;
  location: string | null;
  stars: number | null;
  /** From posting to this answer. */
  tookSeconds: number;
  url: string | null;
}

/** The last live answers of one person, newest first. A person of another workspace has none. */
export async function listPersonReplies(ctx: Ctx, input: { memberId: string }): Promise<PersonReply[]> {
  authorize(ctx, 'insights.read');
  const memberId = z.uuid().safeParse(input.memberId).data;
  if (!memberId) throw new AppError('not_found');
  return ctx.tx(async (tx) => {
    const rows = await tx.reply.findMany({
      where: { workspaceId: ctx.workspaceId, memberId, state: 'live', liveAt: { not: null } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 25,
      include: { feedback: { select: { id: true, authorName: true, writtenOn: true, ratingStars: true, postedAt: true, location: { select: { name: true } } } } },
    });
    return rows.flatMap(({ id, origin, body, liveAt, url, feedback }) =>
      liveAt && origin !== 'outside'
        ? [{
            id, feedbackId: feedback.id, origin, body, liveAt, url, authorName: feedback.authorName, platform: feedback.writtenOn, location: feedback.location?.name ?? null, stars: feedback.ratingStars,
            tookSeconds: Math.max(0, (liveAt.getTime() - feedback.postedAt.getTime()) / 1000),
          }]
        : [],
    );
  });
}
