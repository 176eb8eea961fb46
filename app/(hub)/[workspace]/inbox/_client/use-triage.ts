import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import type { CorrectionSaid } from '@/lib/feedback/apply-corrections';
import type { ViewCounts } from '@/lib/feedback/count-views';
import { claimMinutes, type CloseReason, type InboxView } from '@/lib/feedback/vocabulary';
import { fetchJson, RequestFailed } from '../../_client/fetch-json';
import type { Me } from '../_reply/answering';
import { forgetWritingClaim } from '../_reply/writing-claim';
import { detailKey, type Detail } from './detail';
import { detailOptions, type Item } from './inbox-queries';
import { correctedAtOnce, scoredRow } from './corrected-at-once';
import { beginStep } from './pending-steps';
import { patchRow, removeRow, restoreRow, type ListData, type Removed } from './list-cache';

type DetailItem = Detail['item'];

interface Step {
  id: string;
  /** The part of the address behind the item. */
  path: string;
  method?: 'POST' | 'DELETE';
  body?: unknown;
  /** What the lists show at once. */
  row?: Partial<Item>;
  /** What the open item shows at once. */
  item?: (before: DetailItem) => Partial<DetailItem>;
  /** Lists that the item leaves. */
  leaves?: readonly InboxView[];
  /** Said when it is done. */
  words: string;
  /** Is given what puts the screen back at once. */
  undo?: (putBack: () => void) => void;
  /** It is scored anew: what comes of that is known only when the hub has answered. */
  rescores?: true;
  /** Shows in place why it failed; false where that place is gone. */
  onFailed?: (words: string) => boolean;
}

const queues = ['reply', 'thanks', 'backlog', 'mine'] as const;

export interface Triage {
  claim(id: string): void;
  /** `name` where it is a colleague's claim that a lead ends. */
  release(id: string, name?: string): void;
  close(id: string, reason: CloseReason, note: string): void;
  reopen(id: string): void;
  assign(id: string, member: { id: string; name: string } | null): void;
  note(id: string, body: string): Promise<boolean>;
  deleteNote(id: string, noteId: string): void;
  /** Lays one's word over the scorer's. `onFailed` shows why not, where the item is still open, and says whether it could. */
  correct(id: string, correction: CorrectionSaid, onFailed: (words: string) => boolean): void;
  undoCorrection(id: string, correctionId: string, onFailed?: (words: string) => boolean): void;
}

/**
 * What one does to an item. The screen shows it at once; where the hub says no, it shows what was before and says why. Steps on one item
 * are sent one after another.
 */
export function useTriage(workspace: string, me: Me): Triage {
  const queryClient = useQueryClient();
  const t = useTranslations('inbox');
  const tr = useTranslations('feedback.close_reason');
  const te = useTranslations('errors');
  const tc = useTranslations('common');
  const chains = useRef(new Map<string, Promise<unknown>>());

  return useMemo(() => {
    const lists = () => queryClient.getQueriesData<ListData>({ queryKey: [workspace, 'rows'] });
    const viewOf = (key: QueryKey) => key[2];

    function showAtOnce(step: Step): () => void {
      const undo: (() => void)[] = [];
      const leaves: readonly unknown[] = step.leaves ?? [];
      const counted: Partial<ViewCounts> = {};
      for (const [key, data] of lists()) {
        if (!data) continue;
        if (leaves.includes(viewOf(key))) {
          const { data: next, removed } = removeRow(data, step.id);
          if (!removed) continue;
          queryClient.setQueryData<ListData>(key, next);
          if (removed.item.queue === 'reply' || removed.item.queue === 'thanks' || removed.item.queue === 'backlog') counted[removed.item.queue] = 1;
          if (removed.item.claimedById === me.memberId) counted.mine = 1;
          undo.push(() => queryClient.setQueryData<ListData>(key, (now) => now && restoreRow(now, removed satisfies Removed)));
        } else if (step.row) {
          const before = data.pages.flatMap((page) => page.items).find((item) => item.id === step.id);
          if (!before) continue;
          queryClient.setQueryData<ListData>(key, patchRow(data, step.id, step.row));
          const back = Object.fromEntries(Object.keys(step.row).map((name) => [name, before[name as keyof Item]]));
          undo.push(() => queryClient.setQueryData<ListData>(key, (now) => now && patchRow(now, step.id, back)));
        }
      }
      if (Object.keys(counted).length > 0) {
        queryClient.setQueryData<ViewCounts>([workspace, 'counts'], (before) => before && { ...before, ...Object.fromEntries(Object.keys(counted).map((name) => [name, lessOne(before[name as keyof ViewCounts])])) });
      }
      const key = detailKey(workspace, step.id);
      const detail = queryClient.getQueryData<Detail>(key);
      if (detail && step.item) {
        const next = { ...detail, item: { ...detail.item, ...step.item(detail.item) } };
        queryClient.setQueryData<Detail>(key, next);
        undo.push(() => queryClient.setQueryData<Detail>(key, (now) => (now === next ? detail : now)));
      }
      return () => undo.reverse().forEach((back) => back());
    }

    /** The rows of an item that was scored anew, also where it has left the list but is being looked at. */
    async function showScore(id: string): Promise<void> {
      await queryClient.prefetchQuery({ ...detailOptions(workspace, id), staleTime: 0 });
      const state = queryClient.getQueryState<Detail>(detailKey(workspace, id));
      if (!state?.data || state.isInvalidated) return;
      const row = scoredRow(state.data.item);
      for (const [key, data] of lists()) if (data) queryClient.setQueryData<ListData>(key, patchRow(data, id, row));
    }

    function readAgain(id: string, lists: boolean): void {
      void queryClient.invalidateQueries({ queryKey: detailKey(workspace, id) });
      if (!lists) return;
      void queryClient.invalidateQueries({ queryKey: [workspace, 'inbox'] });
      void queryClient.invalidateQueries({ queryKey: [workspace, 'counts'] });
    }

    async function take<Answer = object>(step: Step): Promise<Answer | null> {
      const end = beginStep(step.id);
      const takeBack = showAtOnce(step);
      // an answer on its way would show what was before
      void queryClient.cancelQueries({ queryKey: detailKey(workspace, step.id) });
      const shown = toast(step.words, step.undo ? { action: { label: tc('undo'), onClick: () => step.undo?.(takeBack) } } : undefined);
      const before = chains.current.get(step.id) ?? Promise.resolve();
      // it looks done, so it must arrive, also when the page is left at once
      const sent = before.then(() => fetchJson<Answer>(`/api/workspaces/${workspace}/feedback/${step.id}/${step.path}`, { method: step.method ?? 'POST', body: step.body ?? (step.method === 'DELETE' ? undefined : {}), keepalive: true }));
      chains.current.set(step.id, sent.catch(() => null));
      try {
        const answer = await sent;
        end();
        readAgain(step.id, step.undo === undefined || step.rescores === true);
        if (step.rescores) void showScore(step.id);
        return answer;
      } catch (error) {
        end();
        takeBack();
        toast.dismiss(shown);
        if (!(error instanceof RequestFailed)) throw error;
        const failed = error.code === 'offline' ? t('failed_action.offline') : error.message || te('unavailable');
        if (!step.onFailed?.(failed)) toast.error(failed);
        readAgain(step.id, true);
        return null;
      }
    }

    const mine = (expiresAt: string | null) => ({ claimedById: me.memberId, claimedByName: me.name, claimExpiresAt: expiresAt });
    const nobody = { claimedById: null, claimedByName: null, claimExpiresAt: null };
    const soon = () => new Date(Date.now() + claimMinutes * 60_000).toISOString();

    const triage: Triage = {
      claim(id) {
        forgetWritingClaim(id);
        const expiresAt = soon();
        void take({ id, path: 'claim', row: mine(expiresAt), item: () => ({ claim: { memberId: me.memberId, name: me.name, expiresAt } }), words: t('done.claimed'), undo: () => triage.release(id) });
      },
      release(id, name) {
        forgetWritingClaim(id);
        void take({
          id,
          path: 'release',
          row: nobody,
          leaves: ['mine'],
          item: () => ({ claim: null }),
          words: name ? t('done.released_other', { name }) : t('done.released'),
          ...(name ? {} : { undo: () => triage.claim(id) }),
        });
      },
      close(id, reason, note) {
        const at = new Date().toISOString();
        void take({
          id,
          path: 'close',
          body: { reason, ...(note ? { note } : {}) },
          row: { closedAt: at, closeReason: reason, queue: 'none' },
          leaves: queues,
          item: () => ({ closed: { at, memberId: me.memberId, name: me.name, reason }, queue: 'none' }),
          words: t('done.closed', { reason: tr(reason) }),
          undo: (putBack) => {
            putBack();
            triage.reopen(id);
          },
        });
      },
      reopen(id) {
        void take({ id, path: 'reopen', row: { closedAt: null, closeReason: null }, item: () => ({ closed: null }), words: t('done.reopened') });
      },
      assign(id, member) {
        const row = member ? { claimedById: member.id, claimedByName: member.name, claimExpiresAt: null } : nobody;
        void take({
          id,
          path: 'assign',
          body: { memberId: member?.id ?? null },
          row,
          leaves: member?.id === me.memberId ? [] : ['mine'],
          item: () => ({ claim: member ? { memberId: member.id, name: member.name, expiresAt: null } : null }),
          words: member ? t('done.assigned', { name: member.name }) : t('done.released'),
        });
      },
      note(id, body) {
        const note = { id: `new ${Date.now()}`, memberId: me.memberId, name: me.name, body, createdAt: new Date().toISOString() };
        return take({ id, path: 'notes', body: { body }, item: (before) => ({ notes: [...before.notes, note] }), words: t('done.noted') }).then((done) => done !== null);
      },
      deleteNote(id, noteId) {
        void take({ id, path: `notes/${noteId}`, method: 'DELETE', item: (before) => ({ notes: before.notes.filter((note) => note.id !== noteId) }), words: t('done.note_deleted') });
      },
      correct(id, correction, onFailed) {
        const made = take<{ id: string }>({
          id,
          path: 'corrections',
          body: correction,
          row: { corrected: true },
          item: (before) => correctedAtOnce(before, correction, { id: `new ${Date.now()}`, memberId: me.memberId, byName: me.name, at: new Date().toISOString() }),
          words: t('done.corrected'),
          // its id comes with the hub's answer
          undo: () => void made.then((answer) => answer && triage.undoCorrection(id, answer.id)),
          rescores: true,
          onFailed,
        });
      },
      undoCorrection(id, correctionId, onFailed) {
        void take({ id, path: `corrections/${correctionId}`, method: 'DELETE', item: (before) => ({ corrections: before.corrections.filter((correction) => correction.id !== correctionId) }), words: t('done.correction_undone'), rescores: true, onFailed });
      },
    };
    return triage;
  }, [queryClient, workspace, me, t, tr, te, tc]);
}

function lessOne(count: number): number {
  // at the cap nobody knows how many there are
  return count >= 1000 ? count : Math.max(0, count - 1);
}
