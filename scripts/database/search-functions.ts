import type pg from 'pg';

/** To be counted up with every change of what `indexFeedback` writes: what is indexed in an older form is then indexed again. */
const form = 'form 3';
/** Items that one job indexes again. */
const itemsPerJob = 2_000;

const spelt = [['ä', 'ae'], ['ö', 'oe'], ['ü', 'ue'], ['ø', 'oe'], ['å', 'aa']] as const;
const letters = spelt.map(([letter]) => `${letter}${letter.toUpperCase()}`).join('');
const speltOut = spelt.reduce((expression, [letter, pair]) => `replace(${expression}, '${letter}', '${pair}')`, 'lower(input)');

/**
 * How words are made alike for search. Müller is indexed as "muller" and, spelt out, as "mueller"; so a search for Mueller finds him without
 * looking for "gust" where somebody writes "guest". A search for Müller looks for both, as the text may have either.
 */
export const searchFunctions = `
create or replace function heed.plain(input text) returns text
language sql immutable parallel safe as $$ select lower(public.unaccent('public.unaccent', input)) $$;

create or replace function heed.spelt_out(input text) returns text
language sql immutable parallel safe as $$ select heed.plain(${speltOut}) $$;

-- The text that is searched: as it is, then its words with umlauts once more.
create or replace function heed.fold(input text) returns text
language sql immutable parallel safe as $$
  select heed.plain(input) || case when input ~ '[${letters}]' then ' ' || (
    select string_agg(distinct heed.spelt_out(word), ' ') from regexp_split_to_table(input, '\\s+') word where word ~ '[${letters}]') else '' end
$$;

-- What a term may look like in such a text. Of words in quotes only the plain form stands side by side.
create or replace function heed.forms_of(term text) returns text[]
language sql immutable parallel safe as $$
  select array_agg(distinct f) from unnest(array[
    heed.plain(term),
    case when term ~ '[${letters}]' then heed.spelt_out(term) end,
    case when term ~ '\\S\\s+\\S' then regexp_replace(heed.plain(term), '([aou])e', '\\1', 'g') end]) f
  where f is not null
$$;
`;

/** Before the functions are made anew: whether what is indexed was folded in another form. */
export async function isSearchOutdated(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ form: string | null }>(`select obj_description(to_regprocedure('heed.fold(text)')) as form`);
  return rows[0]?.form !== form;
}

/** Queues the indexing of every item anew, behind all other work, and notes the form. Within the transaction that made the functions. */
export async function indexAgain(client: pg.Client, mode: 'roles' | 'forced'): Promise<void> {
  if (mode === 'forced') await client.query(`select set_config('heed.system', 'on', true)`);
  await client.query(
    `select graphile_worker.add_job('index-feedback', json_build_object('workspaceId', workspace_id, 'fromId', from_id, 'toId', to_id, 'ids', '[]'::json),
       job_key := workspace_id::text || ':index-again:' || from_id, max_attempts := 5, priority := 20)
     from (
       select workspace_id, id as from_id, lead(id, 1, 'ffffffff-ffff-ffff-ffff-ffffffffffff') over (partition by workspace_id order by id) as to_id
       from (select workspace_id, id, row_number() over (partition by workspace_id order by id) as place from feedback) numbered where place % $1 = 1
     ) parts`,
    [itemsPerJob],
  );
  if (mode === 'forced') await client.query(`select set_config('heed.system', '', true)`);
  await client.query(`comment on function heed.fold(text) is '${form}'`);
}
