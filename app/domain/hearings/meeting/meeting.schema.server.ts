import { z } from 'zod';
import { STANCE_CHOICES } from '~/domain/voting/stance';
import { LANGS, type LocalText } from '~/i18n/languages';
import { optionalWords, typedText, words } from '~/platform/form-words.server';
import { readVillages } from './attendance';
import { MEETING_LIMITS } from './meeting';
import { MEETING_LANGS, NEEDS } from './registration';

const { people } = MEETING_LIMITS;
/** Nine digits, as in addresses; PostgreSQL has no larger whole numbers than two thousand million. */
const HIGHEST_NUMBER = 999_999_999;
const id = z.string().max(64);
const version = z.coerce.number().int().min(1);
const idempotency_key = z.string().max(100).optional();

/** A whole number as people type it, with any spaces between thousands; `wrong` says what is the matter with it. */
function whole(min: number, max: number, wrong: string) {
  return z
    .string({ error: wrong })
    .transform((text) => text.replace(/[\s\u00a0\u202f]/g, ''))
    .pipe(z.string().regex(/^\d{1,9}$/, wrong))
    .transform(Number)
    .pipe(z.number().min(min, wrong).max(max, wrong));
}

/** As `whole`; an empty field means that nobody counted, which is not the same as nobody. */
function counted(wrong: string) {
  return z
    .string()
    .default('')
    .transform((text) => text.replace(/[\s\u00a0\u202f]/g, ''))
    .pipe(z.string().regex(/^\d{0,9}$/, wrong))
    .transform((text) => (text === '' ? null : Number(text)))
    .pipe(z.number().max(people, wrong).nullable());
}

type InLanguages = Record<`title_${(typeof LANGS)[number]}`, string>;

/** A short text in any of the languages, by fields named title_ky and so on. */
const inLanguages = (max: number) => ({
  title_ky: optionalWords(max),
  title_ru: optionalWords(max),
  title_en: optionalWords(max),
});

function localText(texts: InLanguages): LocalText {
  const given = LANGS.map((lang) => [lang, texts[`title_${lang}`]] as const).filter(([, text]) => text);
  return Object.fromEntries(given);
}

const isWritten = (texts: InLanguages) => LANGS.some((lang) => texts[`title_${lang}`]);

const entry = z.object({
  ...inLanguages(MEETING_LIMITS.title),
  speaker: optionalWords(MEETING_LIMITS.speaker),
  minutes: whole(1, MEETING_LIMITS.itemMinutes, 'meeting.error_minutes'),
});

/** What an officer does with the agenda. */
export const agendaForm = z
  .discriminatedUnion('intent', [
    entry.extend({ intent: z.literal('add'), seen: z.coerce.number().int().min(0) }),
    entry.extend({ intent: z.literal('edit'), item: id, version }),
    z.object({ intent: z.literal('up'), item: id }),
    z.object({ intent: z.literal('down'), item: id }),
    z.object({ intent: z.literal('remove'), item: id, version }),
  ])
  .refine((form) => !('title_ky' in form) || isWritten(form), {
    message: 'meeting.error_title',
    path: ['title_ky'],
  })
  .transform((form) =>
    'title_ky' in form
      ? { ...form, entry: { titles: localText(form), speaker: form.speaker, minutes: form.minutes } }
      : form,
  );

const hall = {
  for: whole(0, people, 'meeting.error_hall'),
  against: whole(0, people, 'meeting.error_hall'),
  abstain: whole(0, people, 'meeting.error_hall'),
};
const position = z.coerce.number().int().min(1).max(HIGHEST_NUMBER);
const remark = z.coerce.number().int().min(1).max(HIGHEST_NUMBER);

/** What the secretary does in the meeting. */
export const meetingForm = z
  .discriminatedUnion('intent', [
    z.object({ intent: z.literal('begin'), item: id }),
    z.object({ intent: z.literal('end'), item: id }),
    z.object({ intent: z.literal('reset'), item: id }),
    z.object({ intent: z.literal('record'), item: id, version, record: optionalWords(MEETING_LIMITS.record) }),
    z.object({ intent: z.literal('call'), remark }),
    z.object({ intent: z.literal('put_back'), remark }),
    z.object({ intent: z.literal('open_hands'), ...inLanguages(MEETING_LIMITS.question) }),
    z.object({ intent: z.literal('close_hands'), position, ...hall }),
    z.object({ intent: z.literal('count_hall'), position, ...hall }),
  ])
  .refine((form) => form.intent !== 'open_hands' || isWritten(form), {
    message: 'meeting.error_question',
    path: ['title_ky'],
  })
  .transform((form) => (form.intent === 'open_hands' ? { ...form, texts: localText(form) } : form));

/** A hand raised on the live page. */
export const handForm = z.object({ position, choice: z.enum(STANCE_CHOICES, 'meeting.error_choice') });

const phone = z
  .string()
  .default('')
  .transform(typedText)
  .pipe(z.string().max(MEETING_LIMITS.phone, 'common.error_too_long'))
  .refine((text) => text === '' || /^\+?[\d\s().-]{5,}$/.test(text), 'meeting.error_phone')
  .transform((text) => text || null);

const marked = z
  .union([z.enum(NEEDS), z.array(z.enum(NEEDS)).max(NEEDS.length)])
  .optional()
  .transform((given) => [given ?? []].flat());

const coming = z.object({
  name: words(MEETING_LIMITS.name, 'meeting.error_name'),
  phone,
  seats: whole(1, MEETING_LIMITS.seats, 'meeting.error_seats'),
  lang: z.enum(MEETING_LANGS, 'meeting.error_lang'),
  needs: marked,
  other_needs: optionalWords(MEETING_LIMITS.needs),
  village: optionalWords(MEETING_LIMITS.village).transform((text) => text.replace(/\s+/g, ' ')),
});

/** That somebody comes; `cancel` takes it back. */
export const registrationForm = z.discriminatedUnion('intent', [
  coming
    .extend({ intent: z.literal('register'), idempotency_key })
    .transform(({ needs, other_needs, intent, idempotency_key: key, ...rest }) => ({
      intent,
      key: key ?? null,
      coming: { ...rest, needs: { marked: needs, words: other_needs } },
    })),
  z.object({ intent: z.literal('cancel'), registration: id.optional() }),
]);

/** Who was in the meeting; villages one a line, each with its number at the end. */
export const attendanceForm = z.object({
  total: whole(0, people, 'meeting.error_total'),
  women: counted('meeting.error_women'),
  youth: counted('meeting.error_youth'),
  online: counted('meeting.error_online'),
  villages: optionalWords(10_000).transform((text, context) => {
    const villages = readVillages(text);
    if (villages) return villages;
    context.addIssue({ code: 'custom', message: 'meeting.error_village_lines' });
    return z.NEVER;
  }),
});
