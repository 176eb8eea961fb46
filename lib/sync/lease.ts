/** A run whose heartbeat is older than this belongs to a worker that died. Compared by the database's clock. */
export const leaseSeconds = 90;
/** How often a living run says so between its pages. */
export const heartbeatMs = 20_000;

/** One run as its worker knows it. `pageCount` rises with every page: whoever writes names the one it has seen, so of two only one goes on. */
export interface RunLease {
  runId: string;
  connectionId: string;
  pageCount: number;
}

/** Another worker has taken the run over; nothing more may be written for it here. */
export class LeaseLost extends Error {}
