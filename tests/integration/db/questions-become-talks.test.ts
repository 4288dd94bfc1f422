import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { close, db, openStore, replaceStore, tables } from '~db/index.server';
import { readMigrations } from '../../../db/dialects/migrations.server';
import { migratePostgres } from '../../../db/dialects/postgres-migrate.server';
import { openConnection } from '../../../db/dialects/sqlite.server';
import { migrateSqlite } from '../../../db/dialects/sqlite-migrate.server';
import { databaseAt, runOn } from '../../support/postgres';
import { dialect } from '../../support/store';

// A database as it was when a funder asked one question at a time, moved on to the talks of today.

const MIGRATION = '0013_questions_become_talks';
const name = `test_${randomUUID().replaceAll('-', '')}`;

const before = () => {
  const all = readMigrations(dialect);
  return all.slice(
    0,
    all.findIndex((migration) => migration.name === MIGRATION),
  );
};

const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 9, minute));
const instant = (minute: number) => (dialect === 'sqlite' ? at(minute).getTime() : `'${at(minute).toISOString()}'`);
const idOf = (n: number) => `0198a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const text = (value: string | null) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`);
const row = (table: string, values: Record<string, string | number>) =>
  `insert into ${table} (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')});`;

const person = (id: string) =>
  row('people', {
    id: text(id),
    name: text(id),
    lang: text('ky'),
    unsubscribe_token: text(id),
    created_at: instant(0),
  });
const organisation = (id: string) =>
  row('organisations', {
    ...{ id: text(id), slug: text(id), kind: text('donor_agency'), names: text('{}'), about: text('{}') },
    created_at: instant(0),
  });
const idea = (id: string, number: number) =>
  row('subjects', { id: text(id), kind: text('idea') }) +
  row('ideas', {
    ...{ id: text(id), number, slug: text(id), publication: text('published'), lang: text('ky') },
    ...{ author_id: text('author'), author_kind: text('person'), created_at: instant(0), updated_at: instant(0) },
  });

interface Asked {
  n: number;
  idea: string;
  fund: string;
  body: string;
  minute: number;
  answer?: { body: string; minute: number };
}

const question = ({ n, idea: about, fund, body, minute, answer }: Asked) =>
  row('questions', {
    ...{ id: text(idOf(n)), idea_id: text(about), organisation_id: text(fund), asked_by: text(`of-${fund}`) },
    ...{ body: text(body), asked_at: instant(minute), answer: text(answer?.body ?? null) },
    answered_by: answer ? text('author') : 'null',
    answered_at: answer ? instant(answer.minute) : 'null',
  });

const QUESTIONS: Asked[] = [
  { n: 1, idea: 'well', fund: 'a', body: "Суу кайдан? It's far", minute: 1, answer: { body: 'Булактан', minute: 30 } },
  { n: 2, idea: 'well', fund: 'b', body: 'Смета канча?', minute: 2 },
  { n: 3, idea: 'well', fund: 'a', body: 'Ким карайт?', minute: 3, answer: { body: 'Айыл', minute: 5 } },
  { n: 4, idea: 'lamp', fund: 'a', body: 'Качан?', minute: 4 },
];

const FILLED = [
  ...['author', 'of-a', 'of-b'].map(person),
  ...['a', 'b'].map(organisation),
  idea('well', 1),
  idea('lamp', 2),
  ...QUESTIONS.map(question),
  row('notices', {
    ...{ id: text('n'), person_id: text('author'), kind: text('idea_asked'), subject_id: text('well') },
    ...{ data: text('{"number":1}'), created_at: instant(1) },
  }),
].join('\n');

let url: string;
beforeAll(async () => {
  if (dialect === 'sqlite') {
    const file = path.join(inject('sqlite').folder, `${name}.sqlite`);
    url = `file:${file}`;
    migrateSqlite(openConnection(file, false), before());
    const connection = openConnection(file, false);
    connection.exec(FILLED);
    connection.close();
  } else {
    const server = inject('postgres').url;
    await runOn(server, `create database ${name}`);
    url = databaseAt(server, name);
    await migratePostgres(url, before());
    await runOn(url, FILLED);
  }
  const store = openStore(url);
  await store.migrate();
  replaceStore(store);
});
afterAll(async () => {
  await close();
  if (dialect === 'postgres') await runOn(inject('postgres').url, `drop database ${name} with (force)`);
});

it('makes one talk of all that a funder asked about an idea, by name from the first', async () => {
  const { contactThreads: talks, subjects } = tables;
  const rows = await db().select().from(talks).orderBy(asc(talks.id));
  expect(rows.map(({ id, ideaId, organisationId }) => [id, ideaId, organisationId])).toEqual([
    [idOf(1), 'well', 'a'],
    [idOf(2), 'well', 'b'],
    [idOf(4), 'lamp', 'a'],
  ]);
  expect(rows[0]).toMatchObject({ openedBy: 'of-a', openedAt: at(1), revealedAt: at(1), updatedAt: at(30) });
  expect(rows[1]).toMatchObject({ openedAt: at(2), revealedAt: at(2), updatedAt: at(2) });
  expect(rows.every(({ funderConsentAt, authorConsentAt }) => !funderConsentAt && !authorConsentAt)).toBe(true);
  const kinds = await db().select({ id: subjects.id }).from(subjects).where(eq(subjects.kind, 'contact_thread'));
  expect(kinds).toHaveLength(3);
});

it('loses no word, and says of each who wrote it and when', async () => {
  const { contactMessages: messages } = tables;
  const rows = await db().select().from(messages).orderBy(asc(messages.at));
  expect(rows.map(({ threadId, side, personId, body, at: time }) => [threadId, side, personId, body, time])).toEqual([
    [idOf(1), 'funder', 'of-a', "Суу кайдан? It's far", at(1)],
    [idOf(2), 'funder', 'of-b', 'Смета канча?', at(2)],
    [idOf(1), 'funder', 'of-a', 'Ким карайт?', at(3)],
    [idOf(4), 'funder', 'of-a', 'Качан?', at(4)],
    [idOf(1), 'author', 'author', 'Айыл', at(5)],
    [idOf(1), 'author', 'author', 'Булактан', at(30)],
  ]);
  expect(rows.every(({ id }) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
});

it('calls nothing new that its reader has answered, and leads old notices to the talks', async () => {
  const { contactReads: reads, notices } = tables;
  const rows = await db().select().from(reads).orderBy(asc(reads.threadId), asc(reads.personId));
  expect(rows.map(({ threadId, personId, readAt }) => [threadId, personId, readAt])).toEqual([
    [idOf(1), 'author', at(30)],
    [idOf(1), 'of-a', at(30)],
    [idOf(2), 'of-b', at(2)],
    [idOf(4), 'of-a', at(4)],
  ]);
  expect((await db().select().from(notices)).map(({ kind }) => kind)).toEqual(['talk_message']);
});
