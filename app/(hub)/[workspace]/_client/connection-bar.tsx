'use client';
import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, buttonStyle } from '@/app/_ui/button';
import { fetchCounts } from './counts';
import { RequestFailed } from './fetch-json';
import { isHubReachable, seemsReachable } from './reachability';
import { openPage, refusePage, useRefusedPage } from './refused-page';
import { useReachable } from './use-reachable';
import { useSessionEnd } from './use-session-end';

/** The page that a click would open in this tab, where it is one of the hub's; links that stay where they are carry `data-in-place`. */
function pageOf(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.dataset.inPlace !== undefined || link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return null;
  const url = new URL(link.href);
  if (url.origin !== window.location.origin) return null;
  const here = url.pathname === window.location.pathname && url.search === window.location.search;
  return here && url.hash !== '' ? null : `${url.pathname}${url.search}${url.hash}`;
}

/** Without a connection, or without a session, the page stays as it is and says so; nothing that was typed is lost. */
export function ConnectionBar({ workspace }: { workspace: string }) {
  const router = useRouter();
  const path = usePathname();
  const reachable = useReachable();
  const refused = useRefusedPage();
  const end = useSessionEnd();

  useEffect(() => {
    const listen = (event: MouseEvent) => {
      if (seemsReachable()) return;
      const href = pageOf(event);
      if (href === null) return;
      // before the router hears of it
      event.preventDefault();
      event.stopImmediatePropagation();
      openPage(href, (to) => router.push(to));
    };
    window.addEventListener('click', listen, true);
    return () => window.removeEventListener('click', listen, true);
  }, [router]);
  useEffect(() => () => refusePage(null), [path]);

  let bar: ReactNode = null;
  if (end) bar = <Ended workspace={workspace} end={end} />;
  else if (refused) bar = <Refused href={refused} reachable={reachable} />;
  // the inbox says it above its list
  else if (!reachable && !path.startsWith(`/${workspace}/inbox/`)) bar = <Words name="lost" />;
  return <div role="status">{bar ? <div className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-p2 bg-p2-soft px-4 py-2.5 text-ink">{bar}</div> : null}</div>;
}

function Words({ name }: { name: 'lost' | 'refused' | 'still' | 'back' | 'signed_out' | 'removed' }) {
  const t = useTranslations('common.connection');
  return <p className="min-w-0 flex-1 basis-60">{t(name)}</p>;
}

function Refused({ href, reachable }: { href: string; reachable: boolean }) {
  const router = useRouter();
  const t = useTranslations('common.connection');
  const tc = useTranslations('common');
  const [tried, setTried] = useState(false);
  const go = async () => {
    if (!(await isHubReachable())) {
      setTried(true);
      return;
    }
    refusePage(null);
    router.push(href);
  };
  return (
    <>
      <Words name={reachable ? 'back' : tried ? 'still' : 'refused'} />
      <div className="flex gap-2">
        <Button onClick={() => void go()}>{reachable ? t('open') : tc('try_again')}</Button>
        <Button look="quiet" onClick={() => refusePage(null)}>{t('stay')}</Button>
      </div>
    </>
  );
}

function Ended({ workspace, end }: { workspace: string; end: 'signed_out' | 'removed' }) {
  const queryClient = useQueryClient();
  const t = useTranslations('common.connection');
  const tc = useTranslations('common');
  const path = usePathname();
  const again = useCallback(async () => {
    try {
      await fetchCounts(workspace, { afterEnd: true });
    } catch (error) {
      if (error instanceof RequestFailed) return;
      throw error;
    }
    void queryClient.invalidateQueries({ queryKey: [workspace], predicate: (query) => query.queryKey[1] !== 'rows' });
  }, [workspace, queryClient]);
  // back from the other tab, where one may have signed in again
  useEffect(() => {
    const look = () => void again();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [again]);
  return (
    <>
      <Words name={end} />
      <div className="flex gap-2">
        {end === 'signed_out' ? (
          <a className={buttonStyle({ look: 'primary' })} href={`/sign-in?next=${encodeURIComponent(path)}`} target="_blank" rel="noopener">{t('sign_in')}</a>
        ) : (
          <Link className={buttonStyle()} href="/">{t('home')}</Link>
        )}
        <Button onClick={() => void again()}>{tc('try_again')}</Button>
      </div>
    </>
  );
}
