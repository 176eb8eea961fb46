'use client';
import { ChevronDown } from 'lucide-react';
import { useTransition } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Menu, MenuChoice } from '@/app/_ui/menu';
import { roles } from '@/lib/identity/schema';
import { saveRole } from './actions';

type Role = (typeof roles)[number];

export function RoleMenu({ slug, memberId, name, role }: { slug: string; memberId: string; name: string; role: Role }) {
  const t = useTranslations('members');
  const common = useTranslations('common');
  const [pending, start] = useTransition();
  const change = (to: Role, back: Role | null) =>
    start(async () => {
      const result = await saveRole(slug, memberId, to);
      if (!result.ok) toast.error(result.error.message);
      else toast(t('role_changed', { name, role: t(`as_role.${to}`) }), back ? { action: { label: common('undo'), onClick: () => change(back, null) } } : undefined);
    });
  return (
    <Menu
      align="end"
      trigger={
        <Button size="small" disabled={pending} aria-label={t('role_label', { name, role: common(`role.${role}`) })}>
          {common(`role.${role}`)}
          <ChevronDown aria-hidden size={13} />
        </Button>
      }
    >
      {roles.map((choice) => (
        <MenuChoice key={choice} checked={choice === role} disabled={choice === role} onSelect={() => change(choice, role)} className="data-[disabled]:opacity-100">
          <span className="flex flex-col">
            {common(`role.${choice}`)}
            <span className="text-xs font-normal text-ink-3">{t(`role_help.${choice}`)}</span>
          </span>
        </MenuChoice>
      ))}
    </Menu>
  );
}
