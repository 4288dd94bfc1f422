import { z } from 'zod';
import { IDEA_AUTHOR_KINDS, IDEA_LIMITS } from '~/domain/ideas/idea';
import { placeRegister } from '~/domain/places/places.queries.server';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { AppError } from '~/platform/errors';
import { readSom, readWhole } from '~/platform/number-input';
import { type Bounds, CRITERIA_LIMITS, type FundingCriteria } from './criteria';

/** One or several values of a field that is repeated; an empty choice is none. */
function list<T extends z.ZodType<string>>(value: T, max: number) {
  return z.preprocess(
    (sent) => [...new Set([sent ?? []].flat().filter((text) => text !== ''))],
    z.array(value).max(max, 'windows.error_too_many'),
  );
}

const id = z.string().max(64);

/** A number as it is typed; empty is null. */
function typed(read: (text: string) => number | null, error: string) {
  return z
    .string()
    .max(40, error)
    .default('')
    .transform((text, context) => {
      if (text.trim() === '') return null;
      const value = read(text);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: error });
      return z.NEVER;
    });
}

const atMost = (max: number) => (text: string) => {
  const value = readWhole(text);
  return value !== null && value <= max ? value : null;
};

const som = typed(readSom, 'windows.error_som');
const people = typed(atMost(IDEA_LIMITS.beneficiaries), 'windows.error_people');

/** The fields of a form that asks for criteria: see `CriteriaFields`. Spread them into the form's own schema. */
export const criteriaFields = {
  sectors: list(id, CRITERIA_LIMITS.sectors),
  places: list(id, CRITERIA_LIMITS.places),
  kinds: list(z.enum(IDEA_AUTHOR_KINDS, 'common.error_invalid'), IDEA_AUTHOR_KINDS.length),
  requested_min: som,
  requested_max: som,
  own_share: typed(atMost(100), 'windows.error_share'),
  people_min: people,
  people_max: people,
};

type CriteriaForm = z.output<z.ZodObject<typeof criteriaFields>>;

/** Says of a form's criteria that an upper bound lies below its lower one: for the form's `superRefine`. */
export function checkBounds(form: CriteriaForm, context: z.RefinementCtx): void {
  const check = (path: 'requested_max' | 'people_max', min: number | null, max: number | null) => {
    if (min !== null && max !== null && max < min)
      context.addIssue({ code: 'custom', path: [path], message: 'windows.error_bounds' });
  };
  check('requested_max', form.requested_min, form.requested_max);
  check('people_max', form.people_min, form.people_max);
}

/** The criteria that a form's fields stand for. */
export function criteriaFrom(form: CriteriaForm): FundingCriteria {
  return {
    sectorIds: form.sectors,
    placeIds: form.places,
    authorKinds: form.kinds,
    requested: { min: form.requested_min, max: form.requested_max },
    ownShareMin: form.own_share,
    beneficiaries: { min: form.people_min, max: form.people_max },
  };
}

/** Throws `invalid` where criteria name a sector or a place that is in no register. */
export async function assertKnown({ sectorIds, placeIds }: FundingCriteria): Promise<void> {
  const [sectors, places] = await Promise.all([sectorRegister(), placeRegister()]);
  const fields = {
    ...(sectorIds.some((sector) => !sectors.byId(sector)) && { sectors: 'common.error_invalid' }),
    ...(placeIds.some((place) => !places.byId(place)) && { places: 'common.error_invalid' }),
  };
  if (Object.keys(fields).length > 0) throw new AppError('invalid', { fields });
}

const amount = z.number().nullable().catch(null);
const bounds: z.ZodType<Bounds> = z.object({ min: amount, max: amount }).catch({ min: null, max: null });

const stored: z.ZodType<FundingCriteria> = z.object({
  sectorIds: z.array(z.string()),
  placeIds: z.array(z.string()),
  authorKinds: z.array(z.enum(IDEA_AUTHOR_KINDS)),
  requested: bounds,
  ownShareMin: amount,
  beneficiaries: bounds,
});

/** Criteria as they were stored; throws where the stored value is none. */
export function readCriteria(value: unknown): FundingCriteria {
  return stored.parse(value);
}
