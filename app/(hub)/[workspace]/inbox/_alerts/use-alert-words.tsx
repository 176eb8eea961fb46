import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { usualWord, type Alert } from './alerts-query';

/** What an alert says: with the matter itself in bold, and as plain words for those who only hear it. */
export function useAlertWords() {
  const t = useTranslations('alerts');
  const ts = useTranslations('scoring');
  return useCallback(
    (alert: Alert) => {
      const { count } = alert;
      const bold = { b: (chunks: React.ReactNode) => <b className="font-[620] text-ink">{chunks}</b> };
      const plain = { b: (chunks: string) => chunks };
      if (alert.kind === 'flood' || !alert.theme) return { rich: t.rich('flood', { count, ...bold }), plain: t.markup('flood', { count, ...plain }) };
      const theme = alert.theme.name ?? (ts.has(`theme.${alert.theme.id}`) ? ts(`theme.${alert.theme.id}`) : alert.theme.id);
      const values = { theme, count, usual: usualWord(alert.usual) };
      if (!alert.location) return { rich: t.rich('complaint.anywhere', { ...values, ...bold }), plain: t.markup('complaint.anywhere', { ...values, ...plain }) };
      const at = { ...values, location: alert.location.name };
      return { rich: t.rich('complaint.at', { ...at, ...bold }), plain: t.markup('complaint.at', { ...at, ...plain }) };
    },
    [t, ts],
  );
}
