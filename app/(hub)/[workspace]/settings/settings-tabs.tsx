'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';

export function SettingsTabs({ workspace }: { workspace: string }) {
  const t = useTranslations('settings.tabs');
  const path = usePathname();
  const base = `/${workspace}/settings`;
  const tabs = [
    { href: base, label: t('workspace') },
    { href: `${base}/members`, label: t('members') },
    { href: `${base}/scoring`, label: t('scoring') },
    { href: `${base}/themes`, label: t('themes') },
  ];
  return (
    <nav aria-label={t('label')} className="-mt-2 flex flex-wrap gap-x-1 border-b border-line">
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? 'page' : undefined}
          className={cn('-mb-px border-b-2 border-transparent px-2.5 py-2 text-ink-2 hover:text-ink', path === href && 'border-accent font-[570] text-ink')}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
