'use client';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Field, Input } from '@/app/_ui/field';

interface DaysDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  from: string | undefined;
  to: string | undefined;
  onChoose: (days: { from: string | undefined; to: string | undefined }) => void;
}

/** From which day to which; either may be left open. */
export function DaysDialog({ open, onOpenChange, from, to, onChoose }: DaysDialogProps) {
  const t = useTranslations('inbox.filter');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('date_choose')}>
      <form
        className="flex flex-col gap-3"
        action={(form) => onChoose({ from: String(form.get('from') ?? '') || undefined, to: String(form.get('to') ?? '') || undefined })}
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t('from')}>{(control) => <Input {...control} type="date" name="from" defaultValue={from} />}</Field>
          <Field label={t('to')}>{(control) => <Input {...control} type="date" name="to" defaultValue={to} />}</Field>
        </div>
        <Button type="submit" look="primary" className="self-end">{t('apply')}</Button>
      </form>
    </Dialog>
  );
}
