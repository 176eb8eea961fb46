'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CoachInput, Finding } from '@/lib/coach/finding';
import type { Detail } from '../_client/detail';

const load = () => Promise.all([import('@/lib/coach/check-reply'), import('@/lib/replies/coach-input')]);
type Coach = (detail: Detail, me: string, reply: string) => Finding[];

let loaded: Promise<Coach> | null = null;
function loadCoach(): Promise<Coach> {
  loaded ??= load()
    .then(([{ checkReply }, { coachInputOf }]): Coach => {
      return ({ item, replies }, me, reply) => {
        const limit: CoachInput['limit'] | null = replies.capability.limit;
        const { platform: writtenOn, lang, title, text, label } = item;
        return checkReply(coachInputOf({ writtenOn, lang, title, text, label, authorName: item.author.name, ratingStars: item.rating?.stars ?? null }, { reply, recent: replies.recent, me, limit }));
      };
    })
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}

const pauseMs = 120;

/** The coach's findings on the draft, a moment after the last key. The rules are fetched once there is something to read. */
export function useCoach(detail: Detail, me: string, body: string): { state: 'loading' | 'ready' | 'failed'; findings: readonly Finding[]; read: string; check(body: string): readonly Finding[] | null } {
  const [coach, setCoach] = useState<Coach | 'failed' | null>(null);
  const [seen, setSeen] = useState<{ body: string; findings: readonly Finding[] }>({ body: '', findings: [] });
  const wanted = body.trim() !== '';

  useEffect(() => {
    if (!wanted) return;
    let left = false;
    loadCoach().then(
      (ready) => !left && setCoach(() => ready),
      () => !left && setCoach('failed'),
    );
    return () => {
      left = true;
    };
  }, [wanted]);

  const check = useCallback((text: string) => (typeof coach === 'function' ? coach(detail, me, text) : null), [coach, detail, me]);

  useEffect(() => {
    if (typeof coach !== 'function') return;
    const timer = setTimeout(() => setSeen({ body, findings: coach(detail, me, body) }), pauseMs);
    return () => clearTimeout(timer);
  }, [coach, detail, me, body]);

  const findings = useMemo(() => (wanted ? seen.findings : []), [wanted, seen]);
  return { state: coach === 'failed' ? 'failed' : coach ? 'ready' : 'loading', findings, read: seen.body, check };
}
