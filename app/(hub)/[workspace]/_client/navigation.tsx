'use client';
import { useQuery } from '@tanstack/react-query';
import { Menu as MenuIcon } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { signOut } from '@/app/(public)/sign-out/actions';
import { Button } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import { Menu, MenuChoice, MenuItem, MenuLabel } from '@/app/_ui/menu';
import type { ViewCounts } from '@/lib/feedback/count-views';
import { inboxViews } from '@/lib/feedback/vocabulary';
import { countsOptions } from './counts';
import { openPage } from './refused-page';

const loadDrawer = () => import('./navigation-drawer');
const Drawer = lazy(() => loadDrawer().then((module) => ({ default: module.NavigationDrawer })));

/** Counting stops at a thousand. */
const mostCounted = 999;

interface NavigationProps {
  workspace: string;
  userName: string;
  role: 'owner' | 'lead' | 'responder' | 'viewer';
  workspaces: { slug: string; name: string }[];
  /** As the server counted them for this page. */
  counts: ViewCounts;
}

function NavLink({ href, active, label, count = 0 }: { href: string; active: boolean; label: string; count?: number }) {
  const t = useTranslations('common.nav');
  return (
    <Link
      href={href}
      aria-current={active ? 'page' : undefined}
      className={cn('flex min-h-8 items-center justify-between rounded-md px-2.5 py-1.5 text-ink-2 hover:bg-sunk hover:text-ink', active && 'bg-surface font-[550] text-ink shadow-[0_0_0_1px_var(--line)] hover:bg-surface')}
    >
      {label}
      {count > 0 ? <span className="text-xs font-medium text-ink-3">{count > mostCounted ? t('many', { count: mostCounted }) : count}</span> : null}
    </Link>
  );
}

function Places({ workspace, counts }: Pick<NavigationProps, 'workspace' | 'counts'>) {
  const t = useTranslations('common.nav');
  const { data } = useQuery({ ...countsOptions(workspace), initialData: counts });
  const path = usePathname();
  const base = `/${workspace}`;
  return (
    <nav aria-label={t('label')} className="flex flex-col gap-0.5">
      {inboxViews.map((view) => (
        <NavLink key={view} href={`${base}/inbox/${view}`} active={path.startsWith(`${base}/inbox/${view}`)} label={t(view)} count={view === 'replied' || view === 'all' ? 0 : data[view]} />
      ))}
      <h2 className="mx-2.5 mt-4 mb-1 text-[11px] font-semibold text-ink-3">{t('hub')}</h2>
      {(['templates', 'people', 'insights', 'connections', 'settings'] as const).map((place) => (
        <NavLink key={place} href={`${base}/${place}`} active={path.startsWith(`${base}/${place}`)} label={t(place)} />
      ))}
    </nav>
  );
}

function setTheme(theme: 'system' | 'light' | 'dark') {
  document.cookie = `heed.theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function PersonalMenu({ userName, workspace, workspaces }: Omit<NavigationProps, 'role' | 'counts'>) {
  const t = useTranslations('common.nav');
  const router = useRouter();
  const [theme, choose] = useState<'system' | 'light' | 'dark' | null>(null);
  const current = theme ?? (typeof document === 'undefined' ? 'system' : ((document.documentElement.dataset.theme as 'light' | 'dark' | undefined) ?? 'system'));
  return (
    <Menu
      trigger={
        <Button look="quiet" className="w-full justify-start truncate px-2.5">
          <span className="truncate">{userName}</span>
        </Button>
      }
    >
      <MenuItem onSelect={() => openPage('/account', (href) => router.push(href))}>{t('account')}</MenuItem>
      {workspaces.length > 1 ? <MenuLabel>{t('workspaces')}</MenuLabel> : null}
      {workspaces.length > 1
        ? workspaces.map((candidate) => (
            <MenuChoice key={candidate.slug} checked={candidate.slug === workspace} onSelect={() => openPage(`/${candidate.slug}/inbox/reply`, (href) => router.push(href))}>
              {candidate.name}
            </MenuChoice>
          ))
        : null}
      <MenuLabel>{t('theme')}</MenuLabel>
      {(['system', 'light', 'dark'] as const).map((choice) => (
        <MenuChoice
          key={choice}
          checked={current === choice}
          onSelect={() => {
            setTheme(choice);
            choose(choice);
          }}
        >
          {t(`theme_${choice}`)}
        </MenuChoice>
      ))}
      <MenuItem onSelect={() => void signOut()}>{t('sign_out')}</MenuItem>
    </Menu>
  );
}

function Brand() {
  const t = useTranslations('common');
  return (
    <span className="flex items-center gap-2 text-base font-[650] tracking-[-0.02em]">
      <span aria-hidden className="block size-[18px] rounded-[6px_6px_6px_2px] bg-accent" />
      {t('product')}
    </span>
  );
}

export function Navigation(props: NavigationProps) {
  const t = useTranslations('common.nav');
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  if (open && !opened) setOpened(true);
  return (
    <>
      <header className="flex items-center justify-between border-b border-line px-3 py-2 lg:hidden">
        <Brand />
        <Button look="quiet" aria-label={t('menu')} aria-haspopup="dialog" aria-expanded={open} onPointerEnter={() => void loadDrawer()} onClick={() => setOpen(true)}>
          <MenuIcon aria-hidden size={18} />
        </Button>
        {opened ? (
          <Suspense fallback={null}>
            <Drawer open={open} onOpenChange={setOpen} title={<Brand />}>
              <div className="flex-1">
                <Places workspace={props.workspace} counts={props.counts} />
              </div>
              <PersonalMenu {...props} />
            </Drawer>
          </Suspense>
        ) : null}
      </header>
      <div className="sticky top-0 flex h-dvh flex-col justify-between overflow-auto border-r border-line px-2.5 py-3.5 max-lg:hidden">
        <div>
          <header className="mb-3">
            <Link href={`/${props.workspace}/inbox/reply`} className="block px-2.5 py-1">
              <Brand />
            </Link>
          </header>
          <Places workspace={props.workspace} counts={props.counts} />
        </div>
        <PersonalMenu {...props} />
      </div>
    </>
  );
}
