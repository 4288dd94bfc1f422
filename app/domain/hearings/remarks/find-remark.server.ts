import { and, eq, inArray } from 'drizzle-orm';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';
import type { Hearing } from '../hearing';
import type { Remark } from './remark';

const BATCH = 500;

/** The columns of a remark that `remarkOf` reads. */
export function remarkColumns() {
  const { remarks } = tables;
  return {
    id: remarks.id,
    hearingId: remarks.hearingId,
    number: remarks.number,
    kind: remarks.kind,
    channel: remarks.channel,
    authorId: remarks.authorId,
    organisationId: remarks.organisationId,
    lang: remarks.lang,
    body: remarks.body,
    aboutKind: remarks.aboutKind,
    aboutId: remarks.aboutId,
    receivedAt: remarks.receivedAt,
    answerId: remarks.answerId,
    hidden: remarks.hidden,
  };
}

type Row = Omit<Remark, 'about' | 'lang'> & {
  lang: string;
  aboutKind: 'budget_line' | 'cost_item' | null;
  aboutId: string | null;
};

/** A row of `remarkColumns` as policies and listeners know a remark. */
export function remarkOf({ aboutKind, aboutId, lang, ...row }: Row): Remark {
  const about = aboutKind && aboutId ? { kind: aboutKind, id: aboutId } : null;
  return { ...row, lang: lang as Remark['lang'], about };
}

/** The remark of that number of a hearing that was found through the actor; throws not_found. */
export async function findRemark(reader: Reader, { id }: Pick<Hearing, 'id'>, number: number): Promise<Remark> {
  const { remarks } = tables;
  const [row] = await reader
    .select(remarkColumns())
    .from(remarks)
    .where(and(eq(remarks.hearingId, id), eq(remarks.number, number)));
  if (!row) throw new AppError('not_found');
  return remarkOf(row);
}

/** The remarks of those numbers in their order; throws not_found where one of them is missing. */
export async function findRemarks(
  reader: Reader,
  { id }: Pick<Hearing, 'id'>,
  numbers: readonly number[],
): Promise<Remark[]> {
  const { remarks } = tables;
  const wanted = [...new Set(numbers)].sort((a, b) => a - b);
  const found: Remark[] = [];
  for (let from = 0; from < wanted.length; from += BATCH) {
    const rows = await reader
      .select(remarkColumns())
      .from(remarks)
      .where(and(eq(remarks.hearingId, id), inArray(remarks.number, wanted.slice(from, from + BATCH))))
      .orderBy(remarks.number);
    found.push(...rows.map(remarkOf));
  }
  if (found.length !== wanted.length) throw new AppError('not_found');
  return found;
}

/** The remark of that id whoever asks; throws not_found. For code that applies a policy of its own. */
export async function findRemarkById(reader: Reader, id: string): Promise<Remark> {
  const { remarks } = tables;
  const [row] = await reader.select(remarkColumns()).from(remarks).where(eq(remarks.id, id));
  if (!row) throw new AppError('not_found');
  return remarkOf(row);
}
