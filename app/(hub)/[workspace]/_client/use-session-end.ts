import { useSyncExternalStore } from 'react';
import { sessionEnd, subscribeToSessionEnd, type SessionEnd } from './session-end';

export function useSessionEnd(): SessionEnd | null {
  return useSyncExternalStore(subscribeToSessionEnd, sessionEnd, () => null);
}
