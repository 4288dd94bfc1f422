import { asc, type Column, desc, eq } from 'drizzle-orm';
import { paths } from '~/paths';
import { newId, secretToken, sha256 } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';

const DAY_MS = 86_400_000;

/** One page that is measured. */
export interface DeskRow {
  name: string;
  path: string;
  /** The `Cookie` header of whoever asks for it: pages of the signed-in are made anew each time. */
  cookie: string;
  /** Files are long work: they are asked for a few times only. */
  isFile: boolean;
}

/** A session of the person, acting for the organisation. Returns its `Cookie` header. */
async function sessionOf(personId: string, actingOrganisationId: string | null): Promise<string> {
  const token = secretToken();
  const at = new Date();
  const later = new Date(at.getTime() + DAY_MS);
  await transaction((tx) =>
    tx.insert(tables.sessions).values({
      ...{ id: sha256(token), personId, createdAt: at, seenAt: at, actingOrganisationId, device: 'Firefox, Linux' },
      ...{ expiresAt: later, absoluteExpiresAt: later },
    }),
  );
  return `session=${token}`;
}

/** A resident who has no part in anything. */
async function resident(): Promise<string> {
  const id = newId();
  const at = new Date();
  await transaction((tx) =>
    tx.insert(tables.people).values({
      ...{ id, name: 'Тургун', lang: 'ky', confirmedAt: at, unsubscribeToken: id, isDemo: true, createdAt: at },
    }),
  );
  return sessionOf(id, null);
}

/** The first funder and its member, and of each kind something of theirs to open. */
async function firstFunder() {
  const { boardStages, commitments, contactThreads, fundingWindows, memberships, organisations, shortlistings } =
    tables;
  const [funder] = await db()
    .select({ id: organisations.id, slug: organisations.slug, personId: memberships.personId })
    .from(organisations)
    .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
    .where(eq(organisations.slug, 'measured-funder-0'));
  if (!funder) throw new Error('The database has no measured funder.');
  const first = async (query: PromiseLike<{ id: string }[]>) => (await query)[0]?.id ?? '';
  const own = (organisationId: Column) => eq(organisationId, funder.id);
  const [stage, card, window, talk, grant] = [
    await first(db().select({ id: boardStages.id }).from(boardStages).where(own(boardStages.organisationId)).limit(1)),
    await first(
      db().select({ id: shortlistings.id }).from(shortlistings).where(own(shortlistings.organisationId)).limit(1),
    ),
    await first(
      db().select({ id: fundingWindows.id }).from(fundingWindows).where(own(fundingWindows.organisationId)).limit(1),
    ),
    await first(
      db()
        .select({ id: contactThreads.id })
        .from(contactThreads)
        .where(own(contactThreads.organisationId))
        .orderBy(desc(contactThreads.updatedAt))
        .limit(1),
    ),
    await first(db().select({ id: commitments.id }).from(commitments).where(own(commitments.organisationId)).limit(1)),
  ];
  return { ...funder, stage, card, window, talk, grant };
}

/** The idea that many promised money to, which is carried out; and four of the first funder's shortlist. */
async function ideasOf(organisationId: string) {
  const { commitments, ideas, shortlistings } = tables;
  const [crowded] = await db()
    .select({ number: ideas.number, slug: ideas.slug })
    .from(ideas)
    .innerJoin(commitments, eq(commitments.ideaId, ideas.id))
    .orderBy(asc(ideas.number))
    .limit(1);
  const four = await db()
    .select({ number: ideas.number })
    .from(ideas)
    .innerJoin(shortlistings, eq(shortlistings.ideaId, ideas.id))
    .where(eq(shortlistings.organisationId, organisationId))
    .limit(4);
  return { number: crowded?.number ?? 0, slug: crowded?.slug ?? '', four: four.map(({ number }) => number) };
}

/** The pages of the donor's desk, over what `fillDonorDesk` made, as the first funder and as a resident. */
export async function deskRows(): Promise<DeskRow[]> {
  const funder = await firstFunder();
  const idea = await ideasOf(funder.id);
  const member = await sessionOf(funder.personId, funder.id);
  const anybody = await resident();
  const { number } = idea;
  const lang = 'ky';
  const desk: Record<string, string> = {
    desk: paths.funderDesk(lang),
    windows: paths.windows(lang),
    'a window with its matches': paths.window(lang, funder.window),
    'near misses of a window': paths.window(lang, funder.window, { show: 'near' }),
    board: paths.board(lang),
    'one column': paths.board(lang, { stage: funder.stage }),
    'board, one tag': paths.board(lang, { tag: 'суу' }),
    shortlist: paths.shortlist(lang),
    'shortlist by gap': paths.shortlist(lang, { sort: 'gap' }),
    'a card': paths.shortlistEntry(lang, funder.card),
    'scores of a card': paths.scores(lang, funder.card),
    'comparing, nothing chosen': paths.compareIdeas(lang),
    'comparing four': paths.compareIdeas(lang, { idea: idea.four.map(String) }),
    grants: paths.grants(lang),
    'a grant': paths.grant(lang, funder.grant),
    talks: paths.talks(lang),
    'a talk': paths.talk(lang, funder.talk),
    'own calls': paths.funderCalls(lang),
    'applications, decided': paths.deskCall(lang, 1),
    'applications, to decide': paths.deskCall(lang, 2),
    'an application': paths.deskApplication(lang, 2, 2_500),
    portfolio: paths.portfolio(lang),
    'idea, by a funder': paths.idea(lang, number, idea.slug),
  };
  const open: Record<string, string> = {
    calls: paths.calls(lang),
    'calls that are over': paths.calls(lang, { state: 'over' }),
    'a call': paths.call(lang, 1, 'taza-suu'),
    'results, 5,000': paths.callResults(lang, 1),
    'results, a later page': paths.callResults(lang, 1, { after: '2500' }),
    coordination: paths.coordination(lang),
    'coordination, a place': paths.coordination(lang, { place: 'osh', show: 'committed' }),
    'coordination, a funder': paths.coordination(lang, { funder: funder.slug, show: 'disbursed' }),
    'coordination, a year of agreements': paths.coordination(lang, { year: '2024', 'year-of': 'committed' }),
    'ideas behind it': paths.coordinationIdeas(lang, { sector: 'water' }),
    'projects of funders': paths.coordinationProjects(lang),
    'IATI files': paths.iatiFiles(lang),
    idea: paths.idea(lang, number, idea.slug),
    'funding of an idea': paths.ideaFunding(lang, number),
    progress: paths.ideaProgress(lang, number),
    'a progress report': paths.progressReport(lang, number, 10),
    'organisation of a funder': paths.organisation(lang, funder.slug),
  };
  const files: Record<string, string> = {
    'board as CSV': paths.shortlistCsv(lang),
    'board as a workbook': paths.boardFile(lang, 'xlsx'),
    'board on paper': paths.boardFile(lang, 'pdf'),
    'coordination as CSV': paths.coordinationFile(lang, 'csv'),
    'coordination as a workbook': paths.coordinationFile(lang, 'xlsx'),
    'IATI file, 2,000 activities': paths.iatiFile(funder.slug),
  };
  const rows = (of: Record<string, string>, cookie: string, isFile: boolean): DeskRow[] =>
    Object.entries(of).map(([name, path]) => ({ name, path, cookie, isFile }));
  return [...rows(desk, member, false), ...rows(open, anybody, false), ...rows(files, member, true)];
}
