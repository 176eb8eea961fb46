/** Why nothing can be read any more: signed out, or no longer a member of this workspace. */
export type SessionEnd = 'signed_out' | 'removed';

let end: SessionEnd | null = null;
const listeners = new Set<() => void>();

function set(next: SessionEnd | null): void {
  if (next === end) return;
  end = next;
  for (const listener of listeners) listener();
}

/** Called with the hub's first refusal; from then on nothing is read unasked. */
export function endSession(how: SessionEnd): void {
  set(how);
}

/** The hub answers this member again. */
export function resumeSession(): void {
  set(null);
}

export function sessionEnd(): SessionEnd | null {
  return end;
}

export function subscribeToSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
