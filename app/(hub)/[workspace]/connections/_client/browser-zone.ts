/**
 * The zone that the times in a person's file most likely are in: their browser's own. A browser that hides it, or tells only UTC, knows no
 * better than the workspace. Server and browser may differ: nothing may be painted with it before the page is live.
 */
export function browserZone(workspaceZone: string): string {
  const zone = typeof window === 'undefined' ? undefined : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return !zone || /^(Etc\/.*|UTC|GMT)$/.test(zone) ? workspaceZone : zone;
}
