import { and, count, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { funderOf } from '~/domain/funding/shortlist.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import type { PageWanted } from '~/platform/keyset.server';
import { type ListPage, listPage } from '~/platform/list-page';
import { db, tables } from '~db/index.server';
import { importPortfolioPolicy, keepPortfolioPolicy } from '../aid.policy';
import { amountsOfRow, type OwnProject, REJECTIONS, type RejectedActivity, titleFor } from './portfolio';

const AT_ONCE = 50;
const IMPORTS_SHOWN = 20;

/** A file that was brought in. */
export interface PortfolioImport {
  id: string;
  fileName: string;
  accepted: number;
  rejected: number;
  /** Who brought it; empty for somebody who has left. */
  by: string;
  at: Date;
}

export interface PortfolioPage {
  organisation: { slug: string; name: string };
  /** The organisation's reference; null where it has none yet. */
  ref: string | null;
  mayImport: boolean;
  imports: PortfolioImport[];
  projects: ListPage<OwnProject>;
}

function ownImports(organisationId: string) {
  const { people, portfolioImports: imports } = tables;
  return db()
    .select({ row: imports, by: people.name })
    .from(imports)
    .leftJoin(people, eq(people.id, imports.importedBy))
    .where(eq(imports.organisationId, organisationId))
    .orderBy(desc(imports.importedAt), desc(imports.id))
    .limit(IMPORTS_SHOWN);
}

async function ownProjects(organisationId: string, lang: Lang): Promise<OwnProject[]> {
  const { portfolioActivities: activities } = tables;
  const register = await placeRegister();
  const { compare } = i18nFor(lang);
  const rows = await db().select().from(activities).where(eq(activities.organisationId, organisationId));
  return rows
    .map((row) => {
      const { id, identifier, titles, placeId, status, startsOn, endsOn } = row;
      return {
        ...{ slug: id, identifier, status, startsOn, endsOn },
        title: titleFor(titles, lang),
        place: (placeId && register.byId(placeId)?.names[lang]) || '',
        amounts: amountsOfRow(row),
      };
    })
    .sort((a, b) => compare(a.title.text, b.title.text) || compare(a.slug, b.slug));
}

/** A funder's own projects on its desk, with the files that they came from. Throws sign_in, forbidden. */
export async function portfolioPage(actor: Actor, wanted: PageWanted, lang: Lang): Promise<PortfolioPage> {
  assertMay(keepPortfolioPolicy(actor));
  const { organisationId, slug, name } = funderOf(actor).funder;
  const { organisations } = tables;
  const [row] = await db()
    .select({ ref: organisations.iatiRef })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  const imports = (await ownImports(organisationId)).map(({ row: { id, fileName, accepted, ...rest }, by }) => ({
    ...{ id, fileName, accepted, by: by ?? '', at: rest.importedAt },
    rejected: rest.rejected.length,
  }));
  return {
    organisation: { slug, name },
    ref: row?.ref ?? null,
    mayImport: importPortfolioPolicy(actor).allowed,
    imports,
    projects: listPage(await ownProjects(organisationId, lang), wanted, AT_ONCE),
  };
}

export interface ImportReport {
  id: string;
  fileName: string;
  /** Of the file as it was sent, in hex. */
  sha256: string;
  at: Date;
  accepted: number;
  /** Projects that still stand as this file brought them. */
  standing: number;
  rejected: RejectedActivity[];
}

/** What came of a file: of another funder's it is not there. Throws sign_in, forbidden, not_found. */
export async function importReport(actor: Actor, id: string): Promise<ImportReport> {
  assertMay(keepPortfolioPolicy(actor));
  const { organisationId } = funderOf(actor).funder;
  const { portfolioActivities: activities, portfolioImports: imports } = tables;
  const [row] = await db()
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.organisationId, organisationId)));
  if (!row) throw new AppError('not_found');
  const [standing] = await db().select({ n: count() }).from(activities).where(eq(activities.importId, id));
  const { fileName, sha256, accepted } = row;
  return {
    ...{ id, fileName, sha256, at: row.importedAt, accepted, standing: standing?.n ?? 0 },
    rejected: row.rejected.flatMap(({ reason, ...rest }) => {
      const known = REJECTIONS.find((one) => one === reason);
      return known ? [{ ...rest, reason: known }] : [];
    }),
  };
}
