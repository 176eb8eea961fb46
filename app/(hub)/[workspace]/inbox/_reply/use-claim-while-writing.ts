'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { RequestFailed } from '@/app/(hub)/[workspace]/_client/fetch-json';
import { detailKey, type Detail } from '../_client/detail';
import type { Me } from './answering';
import { claimToWrite } from './writing-claim';

/** A claim lasts half an hour; a writer's own is renewed well before. */
const renewMs = 5 * 60_000;

/** Whoever begins to write takes the item if nobody has it, and keeps it while writing. */
export function useClaimWhileWriting(workspace: string, detail: Detail, me: Me, writing: boolean): void {
  const queryClient = useQueryClient();
  const { id, claim } = detail.item;
  const asked = useRef(0);
  const free = claim === null;
  const mine = claim?.memberId === me.memberId;
  useEffect(() => {
    if (!writing || !(free || mine)) return;
    const take = () => {
      asked.current = Date.now();
      claimToWrite(workspace, id, free)
        .catch((error: unknown) => {
          // a colleague was quicker: what is read again says who
          if (!(error instanceof RequestFailed)) throw error;
        })
        .finally(() => void queryClient.invalidateQueries({ queryKey: detailKey(workspace, id) }));
    };
    if (free && Date.now() - asked.current > 3000) take();
    const timer = setInterval(take, renewMs);
    return () => clearInterval(timer);
  }, [writing, free, mine, workspace, id, queryClient]);
}
