'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { fetchJson, RequestFailed } from '@/app/(hub)/[workspace]/_client/fetch-json';
import type { SaveDraftResult } from '@/lib/replies/save-draft';
import { detailKey, type Detail } from '../_client/detail';
import { answeringOf, type Me } from './answering';
import { DraftKeeper } from './draft-keeper';
import { DraftContext, ReplySettingContext } from './reply-context';
import { useClaimWhileWriting } from './use-claim-while-writing';
import { useCoach } from './use-coach';

interface ReplyProviderProps {
  /** The workspace's slug. */
  workspace: string;
  me: Me;
  detail: Detail;
  onAnswered?: () => void;
  children: ReactNode;
}

/** Holds what is being written to one item, for the composer in the middle and the coach beside it. */
export function ReplyProvider(props: ReplyProviderProps) {
  return <OneItem key={props.detail.item.id} {...props} />;
}

function openStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // storage is switched off in this browser; drafts then live on the hub alone
    return null;
  }
}

function makeKeeper(workspace: string, detail: Detail, me: Me): DraftKeeper {
  const feedbackId = detail.item.id;
  return new DraftKeeper({
    server: detail.replies.draft,
    storage: typeof window === 'undefined' ? null : openStorage(),
    storageKey: `heed.draft.${workspace}.${feedbackId}.${me.memberId}`,
    save: (draft, { keepalive }) => fetchJson<SaveDraftResult>(`/api/workspaces/${workspace}/feedback/${feedbackId}/draft`, { method: 'PUT', body: draft, keepalive }),
    failureOf: (error) => (error instanceof RequestFailed ? { code: error.code, message: error.message } : { code: 'internal', message: '' }),
  });
}

function OneItem({ workspace, me, detail, onAnswered, children }: ReplyProviderProps) {
  const [keeper] = useState(() => makeKeeper(workspace, detail, me));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.getSnapshot, keeper.getSnapshot);
  const field = useRef<HTMLTextAreaElement>(null);
  const [changing, change] = useState<string | null>(null);
  const answering = answeringOf(detail, me, changing !== null);
  const { state: coach, findings, read, check } = useCoach(detail, me.name, draft.body);

  const mayWrite = answering === 'write';
  useEffect(() => {
    if (mayWrite) keeper.start();
  }, [keeper, mayWrite]);
  useEffect(() => {
    const leave = () => keeper.flush(true);
    const hide = () => document.visibilityState === 'hidden' && leave();
    const back = () => keeper.flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('online', back);
      leave();
    };
  }, [keeper]);

  const serverDraft = detail.replies.draft;
  useEffect(() => keeper.accept(serverDraft), [keeper, serverDraft]);
  useClaimWhileWriting(workspace, detail, me, draft.body !== (serverDraft?.body ?? '') && mayWrite);
  useLookAgain(workspace, detail);

  const setting = useMemo(() => ({ workspace, me, detail, answering, keeper, field, changing, change, onAnswered }), [workspace, me, detail, answering, keeper, changing, onAnswered]);
  const sight = useMemo(() => ({ draft, findings, read, coach, check }), [draft, findings, read, coach, check]);
  return (
    <ReplySettingContext value={setting}>
      <DraftContext value={sight}>{children}</DraftContext>
    </ReplySettingContext>
  );
}

/** While a reply is about to move, the item is read again soon, in case the live stream is cut. */
function useLookAgain(workspace: string, detail: Detail): void {
  const queryClient = useQueryClient();
  const { id } = detail.item;
  const moving = detail.replies.replies.some((reply) => reply.state === 'queued' || reply.state === 'sending' || reply.state === 'unknown');
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => void queryClient.invalidateQueries({ queryKey: detailKey(workspace, id) }), 5000);
    return () => clearInterval(timer);
  }, [moving, queryClient, workspace, id]);
}
