const width = 78;
const height = 22;
const gap = 1.5;

/** One bar a week, the oldest first. The label carries the figures for those who do not see them. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const highest = Math.max(1, ...values);
  const bar = (width - gap * (values.length - 1)) / values.length;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="shrink-0">
      {values.map((value, at) => {
        const tall = value === 0 ? 1 : Math.max(2, (value / highest) * height);
        return <rect key={at} x={at * (bar + gap)} y={height - tall} width={bar} height={tall} rx={1} className={value === 0 ? 'fill-line-strong' : 'fill-accent'} />;
      })}
    </svg>
  );
}
