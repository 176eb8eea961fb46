'use client';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { browserQueryClient } from './query-client';

export function QueryProvider({ memberId, children }: { memberId: string; children: ReactNode }) {
  return <QueryClientProvider client={browserQueryClient(memberId)}>{children}</QueryClientProvider>;
}
