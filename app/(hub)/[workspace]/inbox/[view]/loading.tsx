import { Skeleton } from '@/app/_ui/surface';

/** The three panes before their content: same places, so that nothing jumps. */
export default function Loading() {
  return (
    <main id="content" className="h-[calc(100dvh-49px)] overflow-hidden lg:grid lg:h-dvh lg:grid-cols-[minmax(300px,390px)_minmax(0,1fr)]">
      <div className="flex h-full flex-col gap-5 border-line bg-surface p-3.5 lg:border-r">
        <Skeleton className="h-24" />
        {Array.from({ length: 7 }, (_, place) => (
          <Skeleton key={place} className="h-24" />
        ))}
      </div>
      <div className="flex flex-col gap-3.5 px-5 py-4 max-lg:hidden">
        <Skeleton className="h-12 w-60" />
        <Skeleton className="h-16" />
        <Skeleton className="h-28" />
        <Skeleton className="h-72" />
      </div>
    </main>
  );
}
