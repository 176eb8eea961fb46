import type { ReactNode } from 'react';
import { locale, messages, type Namespace } from './messages';
import { MessagesProvider } from './messages-provider';

/** Hands the named parts of the catalogue to the client components inside. Nested ones replace, so name all that is needed. */
export function ClientMessages({ namespaces, timeZone, children }: { namespaces: readonly Namespace[]; timeZone: string; children: ReactNode }) {
  const picked = Object.fromEntries((['common', 'errors', ...namespaces] as const).map((name) => [name, messages[name]]));
  return (
    <MessagesProvider locale={locale} messages={picked} timeZone={timeZone}>
      {children}
    </MessagesProvider>
  );
}
