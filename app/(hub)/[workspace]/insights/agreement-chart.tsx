import type { AgreementWeek } from '@/lib/insights/read-agreement';

const width = 640;
const height = 150;
const left = 34;
const foot = 4;
const head = 8;

/** One bar a week, with the 95 % interval as a thin line. For the eye alone: the table under it has every figure. */
export function AgreementChart({ weeks, percent }: { weeks: readonly AgreementWeek[]; percent: (share: number) => string }) {
  const step = (width - left) / weeks.length;
  const bar = Math.min(26, step * 0.6);
  const y = (share: number) => head + (1 - share) * (height - head - foot);
  return (
    <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className="h-auto w-full max-w-[640px]" preserveAspectRatio="xMidYMid meet">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={left} x2={width} y1={y(share)} y2={y(share)} className="stroke-line" strokeWidth={1} />
          <text x={left - 6} y={y(share) + 4} textAnchor="end" className="fill-ink-3 text-[11px]">{percent(share)}</text>
        </g>
      ))}
      {weeks.map(({ week, agreement }, place) => {
        const middle = left + step * (place + 0.5);
        if (!agreement) return <rect key={week} x={middle - bar / 2} y={y(0) - 2} width={bar} height={2} className="fill-line-strong" />;
        return (
          <g key={week}>
            <rect x={middle - bar / 2} y={y(agreement.share)} width={bar} height={Math.max(1, y(0) - y(agreement.share))} rx={2} className="fill-accent/35" />
            <line x1={middle} x2={middle} y1={y(agreement.high)} y2={y(agreement.low)} className="stroke-accent" strokeWidth={1.5} />
            <line x1={middle - 4} x2={middle + 4} y1={y(agreement.high)} y2={y(agreement.high)} className="stroke-accent" strokeWidth={1.5} />
            <line x1={middle - 4} x2={middle + 4} y1={y(agreement.low)} y2={y(agreement.low)} className="stroke-accent" strokeWidth={1.5} />
          </g>
        );
      })}
    </svg>
  );
}
