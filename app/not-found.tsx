import Link from 'next/link';
import { getTranslator } from '@/app/_messages/messages';
import { buttonStyle } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/surface';

export default function NotFound() {
  const t = getTranslator('common');
  return (
    <main>
      <EmptyState heading="h1" title={t('not_found.title')} action={<Link href="/" className={buttonStyle({ look: 'primary' })}>{t('not_found.home')}</Link>}>
        {t('not_found.body')}
      </EmptyState>
    </main>
  );
}
