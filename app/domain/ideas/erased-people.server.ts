import { asc, count, eq } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import { removeSupport } from '~/domain/voting/supports.server';
import { tables, touch, transaction } from '~db/index.server';

/**
 * Withdraws every support of a person who leaves for good, and counts each idea anew. Part of the transaction of the
 * erasure. Their comments stay, without a name.
 */
export async function withdrawSupportsOf({ personId }: { personId: string }): Promise<void> {
  const { ideas, supports } = tables;
  await transaction(async (tx) => {
    // In one order, so that two erasures at once do not wait for each other.
    const supported = await tx
      .select({ id: ideas.id, number: ideas.number })
      .from(supports)
      .innerJoin(ideas, eq(ideas.id, supports.subjectId))
      .where(eq(supports.personId, personId))
      .orderBy(asc(ideas.number));
    for (const { id, number } of supported) {
      await transaction({ key: `idea:${number}` }, async (keyed) => {
        await removeSupport(keyed, id, personId);
        const [row] = await keyed.select({ n: count() }).from(supports).where(eq(supports.subjectId, id));
        await keyed
          .update(ideas)
          .set({ supportCount: row?.n ?? 0 })
          .where(eq(ideas.id, id));
        await recordAct(keyed, { kind: 'system' }, 'support.withdrawn', { kind: 'idea', id });
        touch(keyed, `idea:${number}`, 'ideas');
      });
    }
  });
}
