import { Prisma } from '@/lib/generated/prisma/client';
import type { WorkspaceId } from '@/lib/system/ids';
import type { InboxCursor } from './inbox-cursor';
import type { InboxFilter } from './schema';
import type { InboxView } from './vocabulary';
import { searchTerms } from './search-terms';

export const inboxPageSize = 50;
/** The most rows of a page that is read again. */
export const inboxStretch = 200;
/** The newest matches that a search looks at; older ones need a narrower search. */
export const searchCap = 2000;
const snippetCharacters = 220;

export interface InboxQueryInput {
  workspaceId: WorkspaceId;
  /** The member who looks, for "mine". */
  memberId: string | null;
  view: InboxView;
  filter: InboxFilter;
  after: InboxCursor | null;
  /** The last row to be read; with it the page is as long as what lies before, up to `inboxStretch`. */
  until?: InboxCursor | null;
}

/** What orders a view: the queues by urgency, first the most urgent; the others by time, first the newest. */
export const orderOf: Record<InboxView, 'rank_at' | 'replied_at' | 'posted_at'> = {
  reply: 'rank_at',
  mine: 'rank_at',
  thanks: 'rank_at',
  backlog: 'rank_at',
  replied: 'replied_at',
  all: 'posted_at',
};

const claimAlive = Prisma.sql`(claim_expires_at is null or claim_expires_at > now())`;

function viewConditions({ view, memberId }: InboxQueryInput): Prisma.Sql[] {
  switch (view) {
    case 'mine':
      return [Prisma.sql`assignee_id = ${memberId}::uuid and queue in ('reply', 'thanks', 'backlog', 'snoozed') and ${claimAlive}`];
    case 'replied':
      return [Prisma.sql`replied_at is not null`];
    case 'all':
      return [];
    default:
      return [Prisma.sql`queue = ${view}`];
  }
}

function filterConditions({ view, filter, memberId, workspaceId }: InboxQueryInput): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (filter.connection) conditions.push(Prisma.sql`connection_id = ${filter.connection}::uuid`);
  if (filter.location) conditions.push(Prisma.sql`location_id = ${filter.location}::uuid`);
  if (filter.rating && filter.rating.length > 0) {
    const stars = filter.rating.flatMap((choice) => (choice === 'none' ? [] : Number(choice)));
    const anyOf = [
      ...(stars.length > 0 ? [Prisma.sql`rating_stars = any(${stars}::int2[])`] : []),
      ...(filter.rating.includes('none') ? [Prisma.sql`rating_stars is null`] : []),
    ];
    conditions.push(Prisma.sql`(${Prisma.join(anyOf, ' or ')})`);
  }
  if (filter.assignee === 'nobody') conditions.push(Prisma.sql`(assignee_id is null or claim_expires_at <= now())`);
  else if (filter.assignee) conditions.push(Prisma.sql`assignee_id = ${filter.assignee === 'me' ? memberId : filter.assignee}::uuid and ${claimAlive}`);
  if (filter.by && view === 'replied') conditions.push(Prisma.sql`replied_by_id = ${filter.by}::uuid`);
  const time = Prisma.raw(view === 'replied' ? 'replied_at' : 'posted_at');
  // midnight where the workspace is
  const midnight = (day: string, days: number) =>
    Prisma.sql`((${day}::date + ${days}::int)::timestamp at time zone (select time_zone from workspace where id = ${workspaceId}::uuid))`;
  if (filter.from) conditions.push(Prisma.sql`${time} >= ${midnight(filter.from, 0)}`);
  if (filter.to) conditions.push(Prisma.sql`${time} < ${midnight(filter.to, 1)}`);
  return conditions;
}

/**
 * One page of a list in one statement and one row: the page by its index, then names and the state of the newest reply for its rows alone, all as
 * one JSON value (`rows`), because fifteen hundred cells cost the client more than all the rest; and the workspace's settings beside it.
 */
export function inboxQuery(input: InboxQueryInput): Prisma.Sql {
  const { workspaceId, view, after, until } = input;
  const order = Prisma.raw(orderOf[view]);
  const ascending = orderOf[view] === 'rank_at';
  const direction = Prisma.raw(ascending ? 'asc' : 'desc');
  const terms = searchTerms(input.filter.q ?? '');
  const conditions = [Prisma.sql`workspace_id = ${workspaceId}::uuid`, ...viewConditions(input), ...filterConditions(input)];
  const place = (at: InboxCursor) => Prisma.sql`(${at.at}::timestamptz, ${at.id}::uuid)`;
  if (after) conditions.push(Prisma.sql`(${order}, id) ${Prisma.raw(ascending ? '>' : '<')} ${place(after)}`);
  if (until) conditions.push(Prisma.sql`(${order}, id) ${Prisma.raw(ascending ? '<=' : '>=')} ${place(until)}`);
  if (terms.length > 0) conditions.push(Prisma.sql`id = any(array(select feedback_id from found))`);
  const found = terms.length > 0 ? Prisma.sql`found as materialized (select feedback_id from heed.search_feedback(${terms}::text[], ${searchCap}::int)), ` : Prisma.empty;
  const foundCount = terms.length > 0 ? Prisma.sql`(select count(*)::int from found)` : Prisma.sql`0`;
  return Prisma.sql`
    with ${found}page as (
      select * from feedback where ${Prisma.join(conditions, ' and ')}
      order by ${order} ${direction}, id ${direction} limit ${(until ? inboxStretch : inboxPageSize) + 1}::int)
    select ${foundCount} as "foundCount", (select settings from workspace where id = ${workspaceId}::uuid) as settings, (select json_agg(item) from (
    select p.id, p.kind, p.written_on as platform, c.name as "connectionName", l.name as "locationName", p.author_name as "authorName",
      p.rating_value as "ratingValue", p.rating_scale as "ratingScale", p.rating_stars as stars, left(p.title, 120) as title, left(p.text, ${snippetCharacters}::int) as snippet,
      p.posted_at as "postedAt", p.edited_at as "editedAt", p.removed_at as "removedAt", p.priority, p.hard_risk as "hardRisk", p.reasons, p.queue,
      p.reply_route as "replyRoute", p.waiting_since as "waitingSince", p.${order} as "orderAt",
      case when p.claim_expires_at is null or p.claim_expires_at > now() then p.assignee_id end as "claimedById",
      case when p.claim_expires_at is null or p.claim_expires_at > now() then claimer.name end as "claimedByName",
      p.claim_expires_at as "claimExpiresAt", p.replied_at as "repliedAt", p.replied_origin as "repliedOrigin", replier.name as "repliedByName",
      p.outdated_reply_at as "outdatedReplyAt", p.closed_at as "closedAt", p.close_reason as "closeReason", r.state as "replyState"
    from page p
    left join connection c on c.workspace_id = p.workspace_id and c.id = p.connection_id
    left join location l on l.workspace_id = p.workspace_id and l.id = p.location_id
    left join lateral (select u.name from member m join user_account u on u.id = m.user_id where m.workspace_id = p.workspace_id and m.id = p.assignee_id) claimer on true
    left join lateral (select u.name from member m join user_account u on u.id = m.user_id where m.workspace_id = p.workspace_id and m.id = p.replied_by_id) replier on true
    left join lateral (
      select state::text from reply where workspace_id = p.workspace_id and feedback_id = p.id and visibility = 'public'::visibility order by created_at desc limit 1) r on true
    order by p.${order} ${direction}, p.id ${direction}) as item) as rows`;
}
