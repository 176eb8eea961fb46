'use client';
import { useTranslations } from 'use-intl';
import { usePlatformName } from './use-platform-name';
import { useReplySetting } from './reply-context';

/** A sentence for what stopped a reply: ours where we say it, else the platform's. `givenUp`: no more tries, so none is promised. */
export function useProblemWords(): (problem: { code: string; values: Record<string, string> }, how?: { givenUp?: boolean }) => string {
  const { detail } = useReplySetting();
  const t = useTranslations('reply.problem');
  const tg = useTranslations('reply.given_up');
  const tp = useTranslations('problems');
  const platformName = usePlatformName();
  const platform = platformName(detail.item.connection.platform);
  return ({ code, values }, { givenUp = false } = {}) => {
    if (givenUp && tg.has(code)) return tg(code, values);
    if (code === 'refused' && !values.reason) return t('refused_plain');
    if (code !== 'unknown' && t.has(code)) return t(code, { platform, ...values });
    if (tp.has(code)) return tp(code, values);
    return t('unknown', { code });
  };
}
