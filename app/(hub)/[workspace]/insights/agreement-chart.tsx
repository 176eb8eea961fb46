import type { AgreementWeek } from '@/lib/insights/read-agreement';

const height = 150;
const edge = 8;
/** Half the width of the marks at the ends of an interval, in percent of the chart. */
const mark = 0.7;

const y = (share: number) => edge + (1 - share) * (height - 2 * edge);
const at = (percent: number) => `${percent}%`;

/**
 * One bar a week, with the 95 % interval as a thin line; as wide as there is room, while letters and lines keep their size. For the eye alone:
 * the table under it has every figure.
 */
export function AgreementChart({ weeks, percent }: { weeks: readonly AgreementWeek[]; percent: (share: number) => string }) {
  const step = 100 / weeks.length;
  const bar = step * 0.55;
  return (
    <div aria-hidden className="flex">
      <svg width={38} height={height} className="shrink-0">
        {[0, 0.5, 1].map((share) => <text key={share} x={32} y={y(share) + 4} textAnchor="end" className="fill-ink-3 text-[11px]">{percent(share)}</text>)}
      </svg>
      <svg width="100%" height={height} className="min-w-0 flex-1">
        {[0, 0.5, 1].map((share) => <line key={share} x1="0" x2="100%" y1={y(share)} y2={y(share)} className="stroke-line" />)}
        {weeks.map(({ week, agreement }, place) => {
          const middle = step * (place + 0.5);
          if (!agreement) return <rect key={week} x={at(middle - bar / 2)} y={y(0) - 2} width={at(bar)} height={2} className="fill-line-strong" />;
          const { share, low, high } = agreement;
          return (
            <g key={week}>
              <rect x={at(middle - bar / 2)} y={y(share)} width={at(bar)} height={Math.max(1, y(0) - y(share))} rx={2} className="fill-accent/35" />
              <line x1={at(middle)} x2={at(middle)} y1={y(high)} y2={y(low)} className="stroke-accent" strokeWidth={1.5} />
              {[high, low].map((end) => <line key={end} x1={at(middle - mark)} x2={at(middle + mark)} y1={y(end)} y2={y(end)} className="stroke-accent" strokeWidth={1.5} />)}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
