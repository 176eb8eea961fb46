import Link from 'next/link';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';

/** Pages for people who are not signed in: one card in the middle. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  const t = getTranslator('common');
  return (
    <ClientMessages namespaces={['auth', 'setup']} timeZone="UTC">
      <div className="mx-auto flex min-h-dvh w-full max-w-[420px] flex-col justify-center px-4 py-8">
        <header className="mb-5 flex justify-center">
          <Link href="/" aria-label={getTranslator('auth')('home')} className="flex items-center gap-2 rounded-md px-2 py-1 text-lg font-[650] tracking-[-0.02em]">
            <span aria-hidden className="block size-5 rounded-[6px_6px_6px_2px] bg-accent" />
            {t('product')}
          </Link>
        </header>
        {children}
      </div>
    </ClientMessages>
  );
}
