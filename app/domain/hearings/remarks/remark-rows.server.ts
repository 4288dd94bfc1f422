import { and, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm';
import { lineLinks } from '~/domain/budgets/budgets.queries.server';
import type { FlagReason } from '~/domain/discussion/comment';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import { answersOf } from '../answers/answers.queries.server';
import type { Hearing } from '../hearing';
import { copyLink, costItemLink, heardVersion } from '../tariff/remark-subject.server';
import { remarkColumns } from './find-remark.server';
import type { Remark, RemarkChannel, RemarkKind } from './remark';
import type { RemarkView } from './remark-view';

/** A remark as the pages of a hearing read it. */
export interface RemarkRow {
  id: string;
  number: number;
  kind: RemarkKind;
  channel: RemarkChannel;
  authorId: string | null;
  organisationId: string | null;
  lang: string;
  body: string;
  aboutKind: 'budget_line' | 'cost_item' | null;
  aboutId: string | null;
  copy: string | null;
  amount: number | null;
  moneyFrom: string | null;
  receivedAt: Date;
  hidden: boolean;
  showName: boolean;
  forCount: number;
  againstCount: number;
  abstainCount: number;
  answerId: string | null;
  name: string | null;
  organisation: { slug: string; names: LocalText } | null;
}

const columns = () => {
  const { organisations, people, remarks } = tables;
  return {
    ...remarkColumns(),
    copy: remarks.copy,
    amount: remarks.amount,
    moneyFrom: remarks.moneyFrom,
    showName: remarks.showName,
    forCount: remarks.forCount,
    againstCount: remarks.againstCount,
    abstainCount: remarks.abstainCount,
    name: people.name,
    organisation: { slug: organisations.slug, names: organisations.names },
  };
};

/** The remarks within `where`, in that order. */
export async function remarkRows(where: SQL | undefined, order: SQL[], limit: number): Promise<RemarkRow[]> {
  const { organisations, people, remarks } = tables;
  return db()
    .select(columns())
    .from(remarks)
    .leftJoin(people, eq(people.id, remarks.authorId))
    .leftJoin(organisations, eq(organisations.id, remarks.organisationId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

/** The hidings that stand, by the subject that they hide. */
export async function standingHidings(ids: readonly string[]) {
  const { hidings } = tables;
  if (ids.length === 0) return new Map<string, { id: string; reason: FlagReason; objectedAt: Date | null }>();
  const rows = await db()
    .select({
      id: hidings.id,
      subjectId: hidings.subjectId,
      reason: hidings.reason,
      objectedAt: hidings.objectedAt,
    })
    .from(hidings)
    .where(and(inArray(hidings.subjectId, [...ids]), or(isNull(hidings.outcome), ne(hidings.outcome, 'lifted'))));
  return new Map(rows.map(({ subjectId, ...hiding }) => [subjectId, hiding]));
}

/** The rows of one hearing as pages show them, in their order. */
export async function remarkViews(hearing: Hearing, rows: readonly RemarkRow[], lang: Lang): Promise<RemarkView[]> {
  const hidden = rows.filter((row) => row.hidden).map(({ id }) => id);
  const aboutLines = rows.flatMap(({ aboutKind, aboutId }) =>
    aboutKind === 'budget_line' && aboutId ? [aboutId] : [],
  );
  const isOnTariff = rows.some(({ aboutKind, copy }) => aboutKind === 'cost_item' || copy);
  const [answers, hidings, lines, tariff] = await Promise.all([
    answersOf(db(), hearing, rows, lang),
    standingHidings(hidden),
    lineLinks(aboutLines, lang),
    isOnTariff ? heardVersion(db(), hearing) : null,
  ]);
  return rows.map((row): RemarkView => {
    const shown = !row.hidden;
    const { organisation } = row;
    return {
      number: row.number,
      kind: row.kind,
      channel: row.channel,
      lang: row.lang as Lang,
      body: shown ? row.body : '',
      name: (shown && row.showName && row.name) || null,
      organisation:
        shown && organisation ? { slug: organisation.slug, name: pickText(organisation.names, lang).text } : null,
      line: lines.get(row.aboutId ?? '') ?? null,
      item: row.aboutKind === 'cost_item' ? costItemLink(tariff, row.aboutId, lang) : null,
      copy: shown ? copyLink(tariff, row.copy) : null,
      amount: shown ? row.amount : null,
      moneyFrom: shown ? row.moneyFrom : null,
      receivedAt: row.receivedAt,
      hiddenFor: shown ? null : (hidings.get(row.id)?.reason ?? 'other'),
      counts: { for: row.forCount, against: row.againstCount, abstain: row.abstainCount },
      answering: answers.get(row.id) as RemarkView['answering'],
    };
  });
}

/** The remark as policies know it. */
export function remarkFacts(row: RemarkRow): Pick<Remark, 'kind' | 'authorId' | 'organisationId' | 'hidden'> {
  const { kind, authorId, organisationId, hidden } = row;
  return { kind, authorId, organisationId, hidden };
}
