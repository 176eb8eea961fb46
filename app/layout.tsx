import type { Metadata, Viewport } from 'next';
import { GeistSans } from 'geist/font/sans';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Toaster } from '@/app/_ui/toaster';
import { getTranslator, locale } from '@/app/_messages/messages';
import './globals.css';

export function generateMetadata(): Metadata {
  const t = getTranslator('common');
  return { title: { default: t('product'), template: `%s · ${t('product')}` }, description: t('tagline'), robots: { index: false, follow: false } };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('heed.theme')?.value;
  return (
    <html lang={locale} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined} className={GeistSans.variable}>
      <body>
        {children}
        <Toaster />
      </body>
    </html>
  );
}
