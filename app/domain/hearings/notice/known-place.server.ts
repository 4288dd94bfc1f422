import { eq } from 'drizzle-orm';
import { scopeOf } from '~/domain/places/scope.server';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';

/** Where a role must be held for the place that a form names. Throws invalid for a place that the register lacks. */
export async function scopeOfKnown(reader: Reader, placeId: string): Promise<string[]> {
  const { places } = tables;
  const [place] = await reader.select({ id: places.id }).from(places).where(eq(places.id, placeId));
  if (!place) throw new AppError('invalid', { fields: { placeId: 'hearings.error_place' } });
  return scopeOf(reader, placeId);
}
