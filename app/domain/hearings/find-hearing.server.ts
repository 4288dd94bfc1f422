import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { scopeOf } from '~/domain/places/scope.server';
import { AppError } from '~/platform/errors';
import { placeholder, prepared, type Reader, tables } from '~db/index.server';
import { type Hearing, type HearingRules, isPublic } from './hearing';
import { readHearingPolicy } from './hearing.policy';
import { rulesFor } from './rules.server';

const columns = () => {
  const { hearings } = tables;
  return {
    id: hearings.id,
    number: hearings.number,
    slug: hearings.slug,
    kind: hearings.kind,
    placeId: hearings.placeId,
    stage: hearings.stage,
    titles: hearings.titles,
    mode: hearings.mode,
    startsAt: hearings.startsAt,
    minutes: hearings.minutes,
    remarksOpenAt: hearings.remarksOpenAt,
    remarksCloseAt: hearings.remarksCloseAt,
    announcedAt: hearings.announcedAt,
    heldAt: hearings.heldAt,
    budgetId: hearings.budgetId,
    comparedBudgetId: hearings.comparedBudgetId,
    tariffVersionId: hearings.tariffVersionId,
    comparedTariffVersionId: hearings.comparedTariffVersionId,
    frozen: hearings.frozen,
    frozenHash: hearings.frozenHash,
    remarkCount: hearings.remarkCount,
    isDemo: hearings.isDemo,
    version: hearings.version,
  };
};

const byNumber = prepared((reader: Reader) =>
  reader
    .select(columns())
    .from(tables.hearings)
    .where(eq(tables.hearings.number, placeholder('number'))),
);
const byId = prepared((reader: Reader) =>
  reader
    .select(columns())
    .from(tables.hearings)
    .where(eq(tables.hearings.id, placeholder('id'))),
);

type Row = Awaited<ReturnType<typeof byNumber>>[number];

async function complete(reader: Reader, row: Row | undefined): Promise<Hearing> {
  if (!row) throw new AppError('not_found');
  const { frozen, ...hearing } = row;
  const scope = await scopeOf(reader, row.placeId);
  const rules = frozen ? (frozen as { rules: HearingRules }).rules : (await rulesFor(reader, scope, row.kind)).rules;
  return { ...hearing, scope, rules };
}

/** The hearing of that number whoever asks; throws not_found. For code that applies a policy of its own. */
export async function findHearing(reader: Reader, number: number): Promise<Hearing> {
  return complete(reader, (await byNumber(reader, { number }))[0]);
}

/** The hearing of that id whoever asks; throws not_found. */
export async function findHearingById(reader: Reader, id: string): Promise<Hearing> {
  return complete(reader, (await byId(reader, { id }))[0]);
}

/** The hearing as this actor may see it; what they may not see is the same not_found as what does not exist. */
export async function findVisibleHearing(reader: Reader, actor: Actor, number: number): Promise<Hearing> {
  const hearing = await findHearing(reader, number);
  if (!isPublic(hearing.stage) && !readHearingPolicy(actor, hearing).allowed) throw new AppError('not_found');
  return hearing;
}
