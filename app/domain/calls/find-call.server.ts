import { and, eq, ne, or } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { readCriteria } from '~/domain/funding/windows/criteria.schema.server';
import { AppError, assertMay } from '~/platform/errors';
import { placeholder, prepared, type Reader, type Tx, tables, touch } from '~db/index.server';
import type { Call } from './call';
import { readCallPolicy } from './call.policy';

const columns = () => {
  const { calls } = tables;
  return {
    id: calls.id,
    number: calls.number,
    slug: calls.slug,
    organisationId: calls.organisationId,
    stage: calls.stage,
    titles: calls.titles,
    texts: calls.texts,
    criteria: calls.criteria,
    rubricId: calls.rubricId,
    budget: calls.budget,
    currency: calls.currency,
    documents: calls.documents,
    opensAt: calls.opensAt,
    closesAt: calls.closesAt,
    appealDays: calls.appealDays,
    contactEmail: calls.contactEmail,
    contactPhone: calls.contactPhone,
    version: calls.version,
    isDemo: calls.isDemo,
    announcedAt: calls.announcedAt,
    decidedAt: calls.decidedAt,
    cancellationReason: calls.cancellationReason,
  };
};

const byNumber = prepared((reader: Reader) =>
  reader
    .select(columns())
    .from(tables.calls)
    .where(eq(tables.calls.number, placeholder('number'))),
);
/** An empty id is nobody's. */
const visibleByNumber = prepared((reader: Reader) => {
  const { calls } = tables;
  const isVisible = or(ne(calls.stage, 'draft'), eq(calls.organisationId, placeholder('funderId')));
  return reader
    .select(columns())
    .from(calls)
    .where(and(eq(calls.number, placeholder('number')), isVisible));
});
const byId = prepared((reader: Reader) =>
  reader
    .select(columns())
    .from(tables.calls)
    .where(eq(tables.calls.id, placeholder('id'))),
);

function complete(row: Awaited<ReturnType<typeof byNumber>>[number] | undefined): Call {
  if (!row) throw new AppError('not_found');
  return { ...row, criteria: readCriteria(row.criteria) };
}

/** The call of that number whoever asks; throws not_found. For code that applies a policy of its own. */
export async function findCall(reader: Reader, number: number): Promise<Call> {
  return complete((await byNumber(reader, { number }))[0]);
}

/** The call of that id whoever asks; throws not_found. */
export async function findCallById(reader: Reader, id: string): Promise<Call> {
  return complete((await byId(reader, { id }))[0]);
}

/**
 * The call as this actor may see it: another funder's draft is the same not_found as what does not exist, and as soon:
 * numbers can be counted up, so the draft is not even read.
 */
export async function findVisibleCall(reader: Reader, actor: Actor, number: number): Promise<Call> {
  const funderId = actingFunder(actor)?.organisationId ?? '';
  const call = complete((await visibleByNumber(reader, { number, funderId }))[0]);
  assertMay(readCallPolicy(actor, call));
  return call;
}

/** Throws conflict where the call changed since the form was made. */
export function assertUnchanged(call: Pick<Call, 'version'>, version: number): void {
  if (call.version !== version) throw new AppError('conflict');
}

/** Tells every kept page of the call, of ideas whose decision changed, and the lists, that they are out of date. */
export function touchCall(tx: Tx, { number }: Pick<Call, 'number'>, ideas: readonly number[] = []): void {
  touch(tx, `call:${number}`, 'calls', ...ideas.map((idea) => `idea:${idea}`));
}
