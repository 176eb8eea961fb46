'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { fetchJson, RequestFailed } from '@/app/(hub)/[workspace]/_client/fetch-json';
import type { MarkAsRepliedResult } from '@/lib/replies/mark-as-replied';
import type { DraftView } from '@/lib/replies/schema';
import type { SendReplyResult } from '@/lib/replies/send-reply';
import { undoSeconds } from '@/lib/replies/undo-seconds';
import { detailKey, type Detail } from '../_client/detail';
import { useDraftSight, useReplySetting } from './reply-context';
import { selectIn } from './write-into';
import { claimToWrite, releaseAfterWriting } from './writing-claim';

/** Sends what is written, or says what stands in the way and leads there. */
export function usePublish() {
  const { workspace, me, detail, keeper, field, changing, change, onAnswered } = useReplySetting();
  const { check, draft } = useDraftSight();
  const queryClient = useQueryClient();
  const t = useTranslations('reply');
  const te = useTranslations('errors');
  const [busy, setBusy] = useState(false);
  /** What stopped the last try; read out, and gone with the next key. */
  const [notice, note] = useState({ words: '', body: '' });
  const setNotice = (words: string) => note({ words, body: keeper.getSnapshot().body });
  const feedbackId = detail.item.id;
  const base = `/api/workspaces/${workspace}/feedback/${feedbackId}`;
  const key = detailKey(workspace, feedbackId);

  const readAgain = () => {
    void queryClient.invalidateQueries({ queryKey: key });
    void queryClient.invalidateQueries({ queryKey: [workspace, 'inbox'] });
    void queryClient.invalidateQueries({ queryKey: [workspace, 'counts'] });
  };

  /** Whether it may go out; else leads to the first thing that must change. */
  function mayGo(): boolean {
    const { body } = keeper.getSnapshot();
    if (body.trim() === '') {
      setNotice(t('nothing_yet'));
      field.current?.focus();
      return false;
    }
    const blocks = (check(body) ?? []).filter((finding) => finding.level === 'block');
    const [first] = blocks;
    if (first) {
      setNotice(t('must_change', { count: blocks.length }));
      selectIn(field.current, first.start, first.end);
      return false;
    }
    setNotice('');
    return true;
  }

  async function undo(replyId: string): Promise<void> {
    try {
      const answer = await fetchJson<{ ok: true; draft: DraftView } | { ok: false }>(`${base}/reply/${replyId}`, { body: { action: 'take_back' } });
      if (answer.ok) {
        keeper.replaceWith(answer.draft);
        toast.success(t('sent.undone'));
      } else toast.error(t('sent.too_late'));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      toast.error(error.message || te('unavailable'));
    }
    readAgain();
  }

  function showQueued(replyId: string, body: string, sendAt: string): void {
    const now = new Date().toISOString();
    queryClient.setQueryData<Detail>(key, (before) =>
      before && {
        ...before,
        replies: {
          ...before.replies,
          draft: null,
          replies: [
            { id: replyId, state: 'queued', origin: 'hub', body, member: { id: me.memberId, name: me.name, isMe: true }, authorName: null, url: null, createdAt: now, queuedAt: now, liveAt: null, nextAttemptAt: sendAt, attempt: 0, mayTakeBack: true, problem: null },
            ...before.replies.replies,
          ],
        },
      },
    );
  }

  async function send(): Promise<void> {
    if (busy || !mayGo()) return;
    setBusy(true);
    try {
      await keeper.pause();
      const { body, templateId } = keeper.getSnapshot();
      const answer = await fetchJson<SendReplyResult>(`${base}/reply`, { body: { body, templateId, ...(changing ? { replaces: changing } : {}) } });
      if (answer.ok) {
        keeper.clear();
        change(null);
        await queryClient.cancelQueries({ queryKey: key });
        showQueued(answer.replyId, body, answer.sendAt);
        toast(t('sent.title', { seconds: undoSeconds }), { duration: undoSeconds * 1000, action: { label: t('sent.undo'), onClick: () => void undo(answer.replyId) } });
        onAnswered?.();
      } else if (answer.reason === 'findings') {
        const [first] = answer.findings;
        setNotice(t('must_change', { count: answer.findings.length }));
        if (first) selectIn(field.current, first.start, first.end);
        keeper.resume();
      } else {
        const words = t(`refused.${answer.reason}`, { by: ('by' in answer && answer.by) || 'none' });
        setNotice(words);
        toast.error(words);
        keeper.resume();
        readAgain();
      }
    } catch (error) {
      keeper.resume();
      if (!(error instanceof RequestFailed)) throw error;
      const words = error.message || te('unavailable');
      setNotice(words);
      toast.error(words);
    } finally {
      setBusy(false);
    }
  }

  async function copyAndOpen(): Promise<void> {
    if (!mayGo()) return;
    try {
      await navigator.clipboard.writeText(keeper.getSnapshot().body);
      setNotice(t('copy.copied'));
      toast(t('copy.copied'));
      if (detail.item.url) window.open(detail.item.url, '_blank', 'noopener,noreferrer');
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setNotice(t('copy.failed'));
      field.current?.select();
    }
  }

  async function markReplied(): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      await keeper.pause();
      const { body, templateId } = keeper.getSnapshot();
      const answer = await fetchJson<MarkAsRepliedResult>(`${base}/mark-replied`, { body: { body, templateId } });
      if (answer.ok) {
        keeper.clear();
        toast.success(t('copy.marked'), { action: { label: t('sent.undo'), onClick: () => void unmark(answer.replyId) } });
        onAnswered?.();
      } else {
        toast.error(t(`refused.${answer.reason}`, { by: answer.by ?? 'none' }));
        keeper.resume();
      }
    } catch (error) {
      keeper.resume();
      if (!(error instanceof RequestFailed)) throw error;
      toast.error(error.message || te('unavailable'));
    } finally {
      setBusy(false);
      readAgain();
    }
  }

  async function unmark(replyId: string): Promise<void> {
    try {
      const answer = await fetchJson<{ draft: DraftView | null }>(`${base}/reply/${replyId}`, { body: { action: 'unmark' } });
      if (answer.draft) keeper.replaceWith(answer.draft);
      toast(t('list.unmarked'));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      toast.error(error.message || te('unavailable'));
    }
    readAgain();
  }

  async function discard(): Promise<void> {
    await keeper.pause();
    const { body, templateId } = keeper.getSnapshot();
    keeper.clear();
    change(null);
    let released = false;
    try {
      await fetchJson(`${base}/draft`, { method: 'DELETE' });
      queryClient.setQueryData<Detail>(key, (before) => before && { ...before, replies: { ...before.replies, draft: null } });
      // whoever took the item only by writing has it no longer; colleagues need not wait for the lease
      released = await releaseAfterWriting(workspace, feedbackId);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      keeper.write(body, templateId);
      toast.error(error.message || te('unavailable'));
      return;
    }
    readAgain();
    toast(t('discarded'), { action: { label: t('sent.undo'), onClick: () => void restore(body, templateId, released) } });
  }

  async function restore(body: string, templateId: string | null, claimAgain: boolean): Promise<void> {
    keeper.write(body, templateId);
    keeper.flush();
    if (!claimAgain) return;
    try {
      await claimToWrite(workspace, feedbackId, true);
    } catch (error) {
      // a colleague has it by now; the words are a draft all the same
      if (!(error instanceof RequestFailed)) throw error;
      toast.error(error.message || te('unavailable'));
    }
    readAgain();
  }

  return { send, copyAndOpen, markReplied, discard, busy, notice: notice.body === draft.body ? notice.words : '' };
}
