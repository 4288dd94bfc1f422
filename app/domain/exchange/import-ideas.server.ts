import { and, eq } from 'drizzle-orm';
import { AUTHOR_KINDS, isAuthorKind } from '~/domain/accounts/actor';
import { personByAddress } from '~/domain/accounts/people.server';
import { type IdeaOwner, insertIdea } from '~/domain/ideas/drafts.server';
import { readRegisters } from '~/domain/places/registers.queries.server';
import { db, type Reader, tables, transaction } from '~db/index.server';
import { readCsv } from './csv-rows.server';
import { IDEA_COLUMNS, type IdeaRow, ideaRow } from './idea-row.server';
import { type ImportProblem, ImportRefused, type ImportReport } from './import-report.server';
import type { RowReader } from './row-reader.server';

/**
 * Loads the ideas of a CSV file (docs/import-ideas.md) as drafts of their authors: all of them, or none where any row
 * is wrong. An idea that its author has under the same `external_id` stays as it is, so a file may be loaded again.
 * Throws `ImportRefused`.
 */
export async function importIdeas(csv: string | Buffer): Promise<ImportReport> {
  const problems: ImportProblem[] = [];
  const rows = readCsv(csv, IDEA_COLUMNS, problems);
  const registers = await readRegisters();
  const owners = await readOwners(rows, problems);
  const ideas = rows.map((row) => ({ ...ideaRow(row, registers), owner: owners.get(row) }));
  refuseRepeated(rows, problems);
  if (problems.length > 0) throw new ImportRefused(problems);
  return transaction({ key: 'idea-number' }, async (tx) => {
    const report: ImportReport = { what: 'ideas', added: 0, changed: 0, unchanged: 0 };
    for (const { owner, ...idea } of ideas) {
      if (!owner || (await isKnown(tx, owner, idea))) {
        report.unchanged += 1;
        continue;
      }
      const { content, externalId, source } = idea;
      await insertIdea(tx, { kind: 'system' }, owner, { lang: content.lang, externalId, source }, content);
      report.added += 1;
    }
    return report;
  });
}

const AUTHOR_MAX = 254;

/** Each author is looked up once: an organisation by its slug, a person by their confirmed e-mail address. */
async function readOwners(rows: RowReader[], problems: ImportProblem[]): Promise<Map<RowReader, IdeaOwner>> {
  const owners = new Map<RowReader, IdeaOwner>();
  const found = new Map<string, IdeaOwner | string>();
  for (const row of rows) {
    const author = row.needed('author', AUTHOR_MAX);
    if (author === '') continue;
    const owner = found.get(author) ?? (await ownerNamed(author));
    found.set(author, owner);
    if (typeof owner !== 'string') owners.set(row, owner);
    else problems.push({ row: row.row, column: 'author', message: owner });
  }
  return owners;
}

/** The author of that name, or what is wrong with it. */
async function ownerNamed(author: string): Promise<IdeaOwner | string> {
  if (author.includes('@')) {
    const person = await personByAddress(db(), author);
    if (person) return { authorId: person.id, enteredBy: null, organisation: null };
    return `nobody here has the e-mail address “${author}”. Ask them to sign up first, or name an organisation.`;
  }
  const { organisations } = tables;
  const [organisation] = await db()
    .select({ organisationId: organisations.id, kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.slug, author));
  if (!organisation) {
    return `“${author}” is no organisation here. Register it first; its slug is the last part of its address.`;
  }
  if (isAuthorKind(organisation.kind)) return { authorId: null, enteredBy: null, organisation };
  return `“${author}” is of a kind that posts no ideas. Use one that is ${AUTHOR_KINDS.join(', ')}.`;
}

function refuseRepeated(rows: RowReader[], problems: ImportProblem[]): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const id = row.text('external_id', Number.POSITIVE_INFINITY);
    if (id === '') continue;
    const key = `${row.text('author', Number.POSITIVE_INFINITY)} ${id}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.row);
    else {
      const message = `“${id}” stands in row ${first} already. Give each idea of an author an id of its own.`;
      problems.push({ row: row.row, column: 'external_id', message });
    }
  }
}

async function isKnown(reader: Reader, { authorId, organisation }: IdeaOwner, { externalId }: IdeaRow) {
  const { ideas } = tables;
  const isTheirs = organisation
    ? eq(ideas.organisationId, organisation.organisationId)
    : eq(ideas.authorId, authorId ?? '');
  const found = await reader
    .select({ id: ideas.id })
    .from(ideas)
    .where(and(isTheirs, eq(ideas.externalId, externalId)))
    .limit(1);
  return found.length > 0;
}
