'use client';
import { Ellipsis } from 'lucide-react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Kbd } from '@/app/_ui/kbd';
import { Menu, MenuChoice, MenuItem, MenuLabel } from '@/app/_ui/menu';
import { isPermitted } from '@/lib/workspace/permissions';
import type { Detail } from './detail';
import { useInbox } from './inbox-context';
import type { Triage } from './use-triage';

/** What one can do to the open item, each with its key. What the role does not allow is not there. */
export function ItemActs({ item, triage, onClaim, onClose }: { item: Detail['item']; triage: Triage; onClaim: () => void; onClose: () => void }) {
  const { me, choices } = useInbox();
  const t = useTranslations('inbox.acts');
  const mine = item.claim?.memberId === me.memberId;
  const claimable = isPermitted(me.role, 'feedback.claim') && (!item.claim || mine) && !item.closed;
  const closable = isPermitted(me.role, 'feedback.close') && !item.replied?.at;
  const reopenable = item.closed !== null && isPermitted(me.role, 'feedback.reopen');
  const assigns = isPermitted(me.role, 'feedback.assign') && !item.closed;
  const releases = item.claim !== null && !mine && isPermitted(me.role, 'feedback.take_over');
  const url = item.url && /^https?:/.test(item.url) ? item.url : null;

  async function copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(window.location.href);
      toast(t('link_copied'));
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      toast.error(t('link_failed'));
    }
  }

  return (
    <div className="flex shrink-0 flex-wrap gap-1.5">
      {claimable ? (
        <Button onClick={onClaim} aria-keyshortcuts="C">
          {mine ? t('release') : t('claim')}
          <Kbd>{'c'}</Kbd>
        </Button>
      ) : null}
      {reopenable || (closable && !item.closed) || (item.outdatedReplyAt && isPermitted(me.role, 'feedback.close') && !item.closed) ? (
        <Button onClick={onClose} aria-keyshortcuts="E">
          {item.closed ? t('reopen') : t('close')}
          <Kbd>{'e'}</Kbd>
        </Button>
      ) : null}
      <Menu align="end" trigger={<Button aria-label={t('more')} className="px-2"><Ellipsis aria-hidden size={16} /></Button>}>
        {assigns ? <MenuLabel>{t('assign')}</MenuLabel> : null}
        {assigns
          ? choices.members
              .filter((member) => member.mayAnswer)
              .map((member) => (
                <MenuChoice key={member.id} checked={item.claim?.memberId === member.id} onSelect={() => triage.assign(item.id, { id: member.id, name: member.name })}>
                  {member.name}
                </MenuChoice>
              ))
          : null}
        {releases ? <MenuItem onSelect={() => triage.release(item.id, item.claim?.name)}>{t('unassign')}</MenuItem> : null}
        {url ? <MenuItem onSelect={() => window.open(url, '_blank', 'noopener,noreferrer')}>{t('original')}</MenuItem> : null}
        <MenuItem onSelect={() => void copyLink()}>{t('copy_link')}</MenuItem>
      </Menu>
    </div>
  );
}
