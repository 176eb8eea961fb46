'use client';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { useInbox } from './inbox-context';
import { useLabelNames } from './use-label-names';

interface ThemesDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  chosen: readonly string[];
  onChoose: (themes: string[]) => void;
}

/** As many as a correction may name. */
const most = 20;

/** What an item is really about: any number of the workspace's themes, or none. */
export function ThemesDialog({ open, onOpenChange, chosen, onChoose }: ThemesDialogProps) {
  const { choices } = useInbox();
  const names = useLabelNames();
  const t = useTranslations('feedback.correct');
  // what it has first, in its order; then all others
  const ids = [...chosen, ...choices.themes.map(({ id }) => id).filter((id) => !chosen.includes(id))];
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('dialog')} description={t('dialog_hint')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(new FormData(event.currentTarget).getAll('theme').map(String).slice(0, most));
        }}
      >
        <fieldset className="grid gap-x-3 sm:grid-cols-2">
          <legend className="sr-only">{t('dialog')}</legend>
          {ids.map((id) => (
            <label key={id} className="flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 hover:bg-sunk has-checked:font-[550]">
              <input type="checkbox" name="theme" value={id} defaultChecked={chosen.includes(id)} className="size-4 shrink-0 accent-accent" />
              <span className="min-w-0 break-words">{names.theme(id)}</span>
            </label>
          ))}
        </fieldset>
        <Button type="submit" look="primary" className="sticky bottom-0 self-end">{t('submit')}</Button>
      </form>
    </Dialog>
  );
}
