/** Whole stars of five, with the words for those who do not see them. */
export function Stars({ value, label }: { value: number; label: string }) {
  return (
    <span role="img" aria-label={label} className="tracking-[1px] whitespace-nowrap text-p2">
      <span aria-hidden>{'★'.repeat(value)}</span>
      <span aria-hidden className="text-line-strong/50">{'★'.repeat(5 - value)}</span>
    </span>
  );
}
