import { and, asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables } from '~db/index.server';

/** Pledges that a person made for a funder to which they still belong. */
export const exportedPledges: ExportPart = (reader, personId) => {
  const { ideas, memberships, pledges } = tables;
  return reader
    .select({
      idea: ideas.number,
      amount: pledges.amount,
      conditions: pledges.conditions,
      validUntil: pledges.validUntil,
      madeAt: pledges.madeAt,
      withdrawnAt: pledges.withdrawnAt,
    })
    .from(pledges)
    .innerJoin(ideas, eq(ideas.id, pledges.ideaId))
    .innerJoin(
      memberships,
      and(eq(memberships.organisationId, pledges.organisationId), eq(memberships.personId, pledges.madeBy)),
    )
    .where(eq(pledges.madeBy, personId))
    .orderBy(asc(pledges.madeAt), asc(pledges.id));
};

/** Commitments that a person signed for a funder to which they still belong. */
export const exportedCommitments: ExportPart = (reader, personId) => {
  const { commitments, ideas, memberships } = tables;
  return reader
    .select({
      idea: ideas.number,
      amount: commitments.amount,
      agreementNumber: commitments.agreementNumber,
      agreedOn: commitments.agreedOn,
      madeAt: commitments.madeAt,
      cancelledAt: commitments.cancelledAt,
    })
    .from(commitments)
    .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
    .innerJoin(
      memberships,
      and(eq(memberships.organisationId, commitments.organisationId), eq(memberships.personId, commitments.madeBy)),
    )
    .where(eq(commitments.madeBy, personId))
    .orderBy(asc(commitments.madeAt), asc(commitments.id));
};

/** What a person put right in the money of a funder to which they still belong, and why. */
export const exportedMoneyCorrections: ExportPart = (reader, personId) => {
  const { commitments, grantCorrections, ideas, memberships } = tables;
  return reader
    .select({
      idea: ideas.number,
      what: grantCorrections.what,
      dayBefore: grantCorrections.day,
      amountBefore: grantCorrections.amount,
      reason: grantCorrections.reason,
      correctedAt: grantCorrections.correctedAt,
    })
    .from(grantCorrections)
    .innerJoin(commitments, eq(commitments.id, grantCorrections.commitmentId))
    .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.organisationId, commitments.organisationId),
        eq(memberships.personId, grantCorrections.correctedBy),
      ),
    )
    .where(eq(grantCorrections.correctedBy, personId))
    .orderBy(asc(grantCorrections.correctedAt), asc(grantCorrections.id));
};

/** What a person confirmed for an author: contributions of its own side. */
export const exportedContributions: ExportPart = (reader, personId) => {
  const { ideas, ownContributions } = tables;
  return reader
    .select({
      idea: ideas.number,
      kind: ownContributions.kind,
      title: ownContributions.title,
      amount: ownContributions.amount,
      valuedHow: ownContributions.valuedHow,
      broughtOn: ownContributions.broughtOn,
    })
    .from(ownContributions)
    .innerJoin(ideas, eq(ideas.id, ownContributions.ideaId))
    .where(eq(ownContributions.confirmedBy, personId))
    .orderBy(asc(ownContributions.confirmedAt), asc(ownContributions.id));
};
