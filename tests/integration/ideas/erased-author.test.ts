import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { saveDraft } from '~/domain/ideas/drafts.server';
import { forgetAuthor } from '~/domain/ideas/erased-authors.server';
import { exportedIdeas } from '~/domain/ideas/export-parts.server';
import { submitIdea } from '~/domain/ideas/publication.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { draftedIdea, openIdea, villager } from '../community/village';

useTestStore();

const contact = { name: 'Нургүл', phone: '+996 555 010203', email: 'nurgul@example.org', publish: true };

async function stored(): Promise<string> {
  const rows = await Promise.all([db().select().from(tables.ideaDrafts), db().select().from(tables.ideaRevisions)]);
  return JSON.stringify(rows);
}

it('takes the drafts of a person who leaves, and their contact data out of what stays published', async () => {
  await loadReferenceData();
  const author = await villager({ name: 'Нургүл' });
  const draft = await draftedIdea(author);
  await saveDraft(author, draft, 2, (content) => ({ ...content, contact }));
  const published = await openIdea(author);
  await saveDraft(author, published, 2, (content) => ({ ...content, contact }));
  await submitIdea(author, published);
  const before = await exportedIdeas(db(), author.person.id);
  expect(JSON.stringify(before)).toContain(contact.phone);

  await forgetAuthor({ personId: author.person.id });

  const left = await db().select().from(tables.ideas).where(eq(tables.ideas.authorId, author.person.id));
  expect(left.map(({ number }) => number)).toEqual([published]);
  expect(await stored()).not.toContain(contact.phone);
});
