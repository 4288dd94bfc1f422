import { inArray } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';

/** Names of people by id; empty where somebody has erased their account. */
export async function namesOf(reader: Reader, ids: Iterable<string | null>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const { people } = tables;
  const rows = await reader.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The name of a person; empty for nobody, and where the account was erased. */
export async function nameOf(reader: Reader, id: string | null): Promise<string> {
  return (await namesOf(reader, [id])).get(id ?? '') ?? '';
}
