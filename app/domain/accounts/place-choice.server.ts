import { eq } from 'drizzle-orm';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';

/** The id of the place that a form names by slug; null of an empty choice. Throws `invalid` (place) for an unknown one. */
export async function placeIdOf(reader: Reader, slug: string): Promise<string | null> {
  if (slug === '') return null;
  const { places } = tables;
  const [place] = await reader.select({ id: places.id }).from(places).where(eq(places.slug, slug));
  if (!place) throw new AppError('invalid', { fields: { place: 'accounts.error_place' } });
  return place.id;
}
