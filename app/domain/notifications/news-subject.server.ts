import { eq } from 'drizzle-orm';
import type { Call } from '~/domain/calls/call';
import type { Hearing } from '~/domain/hearings/hearing';
import type { Idea } from '~/domain/ideas/idea';
import { titlesOf } from '~/domain/ideas/idea-links.queries.server';
import type { Lang, LocalText } from '~/i18n/languages';
import { type Tx, tables } from '~db/index.server';

/** What news is about: the thing that people open, by its public number. */
export interface NewsSubject {
  kind: 'idea' | 'hearing' | 'call';
  id: string;
  number: number;
  /** The language it was written in first, where it has one. */
  lang?: Lang;
}

/** News about an idea. */
export const ofIdea = ({ id, number, lang }: Idea): NewsSubject => ({ kind: 'idea', id, number, lang });

/** News about a hearing. */
export const ofHearing = ({ id, number }: Hearing): NewsSubject => ({ kind: 'hearing', id, number });

/** News about a call for ideas. */
export const ofCall = ({ id, number }: Call): NewsSubject => ({ kind: 'call', id, number });

/** Its titles, read anew: the event may have begun before an idea's revision was changed. */
export async function titlesOfSubject(tx: Tx, { kind, id }: NewsSubject): Promise<LocalText> {
  if (kind === 'hearing') {
    const { hearings } = tables;
    const [row] = await tx.select({ titles: hearings.titles }).from(hearings).where(eq(hearings.id, id));
    return row?.titles ?? {};
  }
  if (kind === 'call') {
    const { calls } = tables;
    const [row] = await tx.select({ titles: calls.titles }).from(calls).where(eq(calls.id, id));
    return row?.titles ?? {};
  }
  const { ideas } = tables;
  const rows = await tx
    .select({ id: ideas.id, publishedRevisionId: ideas.publishedRevisionId })
    .from(ideas)
    .where(eq(ideas.id, id));
  return (await titlesOf(tx, rows)).get(id) ?? {};
}
