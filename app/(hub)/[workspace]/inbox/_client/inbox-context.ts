import { createContext, useContext } from 'react';
import type { FilterChoices } from '@/lib/feedback/list-filter-choices';
import type { InboxView } from '@/lib/feedback/vocabulary';
import type { Me } from '../_reply/answering';
import type { Narrowing } from './inbox-address';

/** What the whole inbox shares and what changes seldom. */
export interface InboxSetting {
  workspace: string;
  me: Me;
  choices: FilterChoices;
  view: InboxView;
  narrowing: Narrowing;
}

export const InboxContext = createContext<InboxSetting | null>(null);

export function useInbox(): InboxSetting {
  const value = useContext(InboxContext);
  if (!value) throw new Error('outside the inbox');
  return value;
}
