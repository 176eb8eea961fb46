import { useSyncExternalStore } from 'react';
import { isReachable, subscribeToReachability } from './reachability';

export function useReachable(): boolean {
  return useSyncExternalStore(subscribeToReachability, isReachable, () => true);
}
