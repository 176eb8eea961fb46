import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="-mb-2 flex min-h-[24px] w-fit items-center gap-1 rounded text-[13px] text-ink-2 hover:text-ink">
      <ChevronLeft aria-hidden size={15} />
      {children}
    </Link>
  );
}
