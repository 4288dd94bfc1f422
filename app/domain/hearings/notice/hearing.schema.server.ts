import { z } from 'zod';
import { LANGS, type LocalText } from '~/i18n/languages';
import { optionalInstant, requiredInstant } from '~/platform/form-instants.server';
import { localText, optionalEmail, optionalPhone, optionalWords, words, written } from '~/platform/form-words.server';
import { HEARING_KINDS, HEARING_LIMITS, HEARING_MODES } from '../hearing';
import { HEARING_PARTS, type HearingDetails, type HearingPart, MATERIAL_KINDS } from './hearing-details';

const version = z.coerce.number().int().min(1).catch(0);

const minutes = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, 'hearings.error_minutes')
  .transform(Number)
  .pipe(z.number().min(10, 'hearings.error_minutes').max(HEARING_LIMITS.minutes, 'hearings.error_minutes'));

const url = z
  .string()
  .trim()
  .max(HEARING_LIMITS.url, 'common.error_too_long')
  .refine((text) => text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text), 'hearings.error_url')
  .default('')
  .transform((text) => text || null);

const name = optionalWords(HEARING_LIMITS.name);
const chosenId = z
  .string()
  .max(64)
  .default('')
  .transform((id) => id || null);

const questions = z
  .record(z.string().regex(/^\d{1,2}$/), localText(HEARING_LIMITS.question))
  .default({})
  .transform((rows) => {
    const inOrder = Object.keys(rows)
      .map(Number)
      .sort((a, b) => a - b);
    return inOrder.map((row) => rows[String(row)] ?? {}).filter(written);
  })
  .pipe(z.array(z.custom<LocalText>()).max(HEARING_LIMITS.questions, 'hearings.error_questions'));

const PARTS = {
  about: z.object({
    titles: localText(HEARING_LIMITS.title).refine(written, { message: 'hearings.error_title', path: ['ky'] }),
    decides: localText(HEARING_LIMITS.decides),
    summaries: localText(HEARING_LIMITS.summary),
  }),
  when: z.object({
    mode: z.enum(HEARING_MODES, 'common.error_invalid'),
    venues: localText(HEARING_LIMITS.venue),
    onlineUrl: url,
    startsAt: optionalInstant,
    minutes,
    remarksOpenAt: optionalInstant,
    remarksCloseAt: optionalInstant,
  }),
  people: z.object({
    chair: name,
    secretary: name,
    contactName: name,
    contactPhone: optionalPhone(HEARING_LIMITS.phone),
    contactEmail: optionalEmail,
  }),
  questions: z.object({ questions }),
  budget: z.object({ budgetId: chosenId, comparedBudgetId: chosenId }),
  tariff: z.object({ tariffVersionId: chosenId, comparedTariffVersionId: chosenId }),
} satisfies Record<HearingPart, z.ZodType<Partial<HearingDetails>>>;

/** The form of a part: what it changes, the token that it was made with, and where to go then. */
export function partForm(of: HearingPart) {
  const form: z.ZodObject = PARTS[of];
  return form
    .extend({
      version,
      next: z
        .enum([...HEARING_PARTS, 'materials'])
        .optional()
        .catch(undefined),
    })
    .transform(({ version: seen, next, ...change }) => ({
      version: seen as number,
      next: next as HearingPart | 'materials' | undefined,
      change: change as Partial<HearingDetails>,
    }));
}

/** A new hearing: what on, where, and what it is called. */
export const newHearingForm = z.object({
  kind: z.enum(HEARING_KINDS, 'hearings.error_kind'),
  placeId: z.string('hearings.error_place').min(1, 'hearings.error_place').max(64),
  titles: localText(HEARING_LIMITS.title).refine(written, { message: 'hearings.error_title', path: ['ky'] }),
  idempotency_key: z.string().max(100).optional(),
});

/** Announcing: of what the officer has read. */
export const announceForm = z.object({ version });

const reason = words(HEARING_LIMITS.reason, 'hearings.error_reason');
const optional = z.custom<File>((value) => value instanceof File).optional();

/** A new date, and perhaps a new place. */
export const moveForm = z.object({
  version,
  startsAt: requiredInstant,
  minutes,
  remarksCloseAt: optionalInstant,
  venues: localText(HEARING_LIMITS.venue),
  reason,
});

/** Putting off or calling off. */
export const stopForm = z.object({ version, to: z.enum(['postponed', 'cancelled'], 'hearings.error_stop'), reason });

/** A paper that comes, or one that goes. */
export const materialForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add'),
    kind: z.enum(MATERIAL_KINDS, 'hearings.error_material_kind'),
    title: optionalWords(HEARING_LIMITS.title),
    lang: z.enum(LANGS),
    file: optional,
    url,
    replaces: z.string().max(64).optional(),
  }),
  z.object({ intent: z.literal('remove'), material: z.string().max(64) }),
]);

const days = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, 'hearings.error_days')
  .transform(Number)
  .pipe(z.number().min(1, 'hearings.error_days').max(120, 'hearings.error_days'));

const ofPlace = {
  placeId: z.string('hearings.error_place').min(1, 'hearings.error_place').max(64),
  kind: z
    .enum(HEARING_KINDS)
    .or(z.literal(''))
    .transform((kind) => kind || null),
};

/** What a municipality settles for its hearings and where it did, or that it goes back to the defaults. */
export const rulesForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('set'),
    ...ofPlace,
    noticeDays: days,
    answerDays: days,
    protocolDays: days,
    quorum: z
      .string()
      .trim()
      .regex(/^\d{0,5}$/, 'hearings.error_quorum')
      .default('')
      .transform((text) => Number(text) || null),
    source: words(500, 'hearings.error_source'),
  }),
  z.object({ intent: z.literal('drop'), ...ofPlace }),
]);
