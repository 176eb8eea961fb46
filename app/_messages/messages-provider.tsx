'use client';
import type { ReactNode } from 'react';
import { IntlProvider, type Messages } from 'use-intl';

export function MessagesProvider({ locale, messages, timeZone, children }: { locale: string; messages: object; timeZone: string; children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={messages as Messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
