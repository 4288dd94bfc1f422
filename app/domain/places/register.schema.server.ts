import { z } from 'zod';
import { ALIASES_MAX, PLACE_KINDS, PLACE_LIMITS } from './place';
import { SECTOR_ICONS, SECTOR_NAME_MAX } from './sector';

const text = (max: number) =>
  z.string({ error: 'common.error_invalid' }).trim().normalize('NFC').max(max, 'common.error_too_long').default('');
const needed = (max: number) =>
  z
    .string({ error: 'common.error_required' })
    .trim()
    .normalize('NFC')
    .min(1, 'common.error_required')
    .max(max, 'common.error_too_long');
const orNull = (value: string) => value || null;
const names = (max: number) => z.object({ ky: needed(max), ru: needed(max), en: needed(max) });

const part = z.string().trim().default('');

/** Day, month and year in three fields as an ISO day; null where all are empty. */
const day = z
  .object({ day: part, month: part, year: part })
  .default({ day: '', month: '', year: '' })
  .transform((parts, check): string | null => {
    const { day: d, month, year } = parts;
    if (d === '' && month === '' && year === '') return null;
    const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`;
    const at = new Date(`${iso}T00:00:00Z`);
    const exists = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
    if (exists && Number(year) >= 1800 && Number(year) <= 2200) return iso;
    check.addIssue({ code: 'custom', message: 'admin.error_day' });
    return z.NEVER;
  });

/** What the form of a place sends. Other spellings stand one to a line. */
export const placeSchema = z.object({
  names: names(PLACE_LIMITS.name),
  aliases: z
    .string()
    .default('')
    .transform((value) =>
      [
        ...new Set(
          value
            .normalize('NFC')
            .split(/\r?\n/)
            .map((line) => line.trim()),
        ),
      ].filter(Boolean),
    )
    .refine((list) => list.length <= ALIASES_MAX, 'admin.error_aliases')
    .refine((list) => list.every((name) => name.length <= PLACE_LIMITS.name), 'common.error_too_long'),
  iso: text(PLACE_LIMITS.code).transform(orNull),
  soate: text(PLACE_LIMITS.code).transform(orNull),
  validFrom: day,
  validTo: day,
  successor: text(PLACE_LIMITS.name).transform(orNull),
  source: needed(PLACE_LIMITS.source),
});

export const newPlaceSchema = placeSchema.extend({
  kind: z.enum(PLACE_KINDS, { error: 'admin.error_kind' }),
});

const colour = z.coerce.number({ error: 'common.error_invalid' }).int().min(1).max(8);

/** What the form of a sector sends. */
export const sectorSchema = z.object({
  names: names(SECTOR_NAME_MAX),
  icon: z.enum(SECTOR_ICONS, { error: 'common.error_required' }),
  colour,
  dacCode: text(5)
    .refine((value) => value === '' || /^\d{5}$/.test(value), 'admin.error_dac')
    .transform(orNull),
  sdg: text(2)
    .refine((value) => value === '' || /^(?:[1-9]|1[0-7])$/.test(value), 'admin.error_sdg')
    .transform((value) => (value === '' ? null : Number(value))),
  isRetired: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
});
