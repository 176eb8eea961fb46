const pending = new Map<string, number>();

/** Items on which a step is on its way to the hub: what is read meanwhile may be older than what the screen shows. */
export function beginStep(id: string): () => void {
  pending.set(id, (pending.get(id) ?? 0) + 1);
  return () => {
    const left = (pending.get(id) ?? 1) - 1;
    if (left > 0) pending.set(id, left);
    else pending.delete(id);
  };
}

export function hasPendingStep(id: string): boolean {
  return pending.has(id);
}
