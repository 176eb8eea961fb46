import { createContext, useContext, type RefObject } from 'react';
import type { Finding } from '@/lib/coach/finding';
import type { Detail } from '../_client/detail';
import type { Answering, Me } from './answering';
import type { DraftKeeper, DraftState } from './draft-keeper';

/** What changes seldom: the item, who acts, and what can be done. */
export interface ReplySetting {
  workspace: string;
  me: Me;
  detail: Detail;
  answering: Answering;
  keeper: DraftKeeper;
  field: RefObject<HTMLTextAreaElement | null>;
  /** The live reply that is being changed. */
  changing: string | null;
  change(replyId: string | null): void;
  /** Called when a reply has been sent or marked, so that the list can go on to the next item. */
  onAnswered: (() => void) | undefined;
}

/** What changes with every key. */
export interface DraftSight {
  draft: DraftState;
  /** Empty until the coach has been loaded, and for an empty draft. */
  findings: readonly Finding[];
  /** The text that the findings speak of; a moment behind the draft. */
  read: string;
  coach: 'loading' | 'ready' | 'failed';
  /** Checks a text at once, where the coach is loaded. */
  check(body: string): readonly Finding[] | null;
}

export const ReplySettingContext = createContext<ReplySetting | null>(null);
export const DraftContext = createContext<DraftSight | null>(null);

export function useReplySetting(): ReplySetting {
  const value = useContext(ReplySettingContext);
  if (!value) throw new Error('outside the reply provider');
  return value;
}

export function useDraftSight(): DraftSight {
  const value = useContext(DraftContext);
  if (!value) throw new Error('outside the reply provider');
  return value;
}
