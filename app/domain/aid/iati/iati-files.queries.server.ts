import { and, eq, isNotNull } from 'drizzle-orm';
import { FUNDER_KINDS } from '~/domain/accounts/actor';
import { organisationTopic } from '~/domain/accounts/organisations.server';
import { MONEY_TOPIC } from '~/domain/funding/grants/recount.server';
import { freshMarket } from '~/domain/ideas/market-index.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { funderMoney } from '../funder-money.server';
import { type IatiFile, narrativesOf, ORGANISATION_TYPES } from './iati-activity';
import { giveIdentifiers } from './iati-identifiers.server';
import { reportedIdeas } from './reported-ideas.server';

async function reporters() {
  const { organisations } = tables;
  const { id, slug, names, kind, iatiRef, isDemo } = organisations;
  const rows = await db()
    .select({ id, slug, names, kind, iatiRef, isDemo })
    .from(organisations)
    .where(and(eq(organisations.verification, 'verified'), isNotNull(iatiRef)));
  return rows.flatMap(({ iatiRef: ref, ...row }) =>
    ref && FUNDER_KINDS.includes(row.kind) ? [{ ...row, iatiRef: ref }] : [],
  );
}

/** An organisation that has a file. */
export interface ListedFile {
  slug: string;
  name: string;
  ref: string;
  isDemo: boolean;
}

/** Verified funders with a reference and something to tell of on Ashar, by name: an empty file would be none. */
export async function iatiFiles(lang: Lang): Promise<ListedFile[]> {
  const { compare } = i18nFor(lang);
  const listed = await freshMarket();
  const givers = new Set<string>();
  for (const [number, rows] of await funderMoney()) {
    if (listed.rowOf(number) === undefined) continue;
    for (const { organisationId } of rows) givers.add(organisationId);
  }
  const files = (await reporters())
    .filter(({ id }) => givers.has(id))
    .map(({ slug, names, iatiRef, isDemo }) => ({
      ...{ slug, isDemo },
      name: pickText(names, lang).text,
      ref: iatiRef,
    }));
  return files.sort((a, b) => compare(a.name, b.name));
}

export interface FoundFile extends IatiFile {
  /** Topics whose change makes the file anew. */
  topics: string[];
}

/**
 * What a funder's file tells: an activity for each public idea that its commitment stands on, or once stood on. Ideas
 * that are new in it get their identifiers. Throws not_found for whoever has no file.
 */
export async function iatiFile(slug: string): Promise<FoundFile> {
  const reporter = (await reporters()).find((one) => one.slug === slug);
  if (!reporter) throw new AppError('not_found');
  await giveIdentifiers(reporter);
  const reported = await reportedIdeas(reporter.id, reporter.iatiRef);
  return {
    reporter: {
      ref: reporter.iatiRef,
      type: ORGANISATION_TYPES[reporter.kind],
      names: narrativesOf(reporter.names),
    },
    isDemo: reporter.isDemo,
    activities: reported.map(({ activity }) => activity),
    topics: [MONEY_TOPIC, organisationTopic(reporter.id), ...reported.map(({ number }) => `idea:${number}`)],
  };
}
