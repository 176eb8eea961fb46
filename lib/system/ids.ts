import { v7 } from 'uuid';

/** A time-ordered id (uuid v7), made by the app so that the database needs no function for it. */
export function newId(): string {
  return v7();
}

declare const workspaceBrand: unique symbol;
/** A workspace's id that came through a door; a plain string does not fit where this is asked for. */
export type WorkspaceId = string & { readonly [workspaceBrand]: true };

export function asWorkspaceId(id: string): WorkspaceId {
  return id as WorkspaceId;
}
