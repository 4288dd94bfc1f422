import { z } from 'zod';
import { LANGS, type Lang, type LocalText } from '~/i18n/languages';
import { optionalWords, words } from '~/platform/form-words.server';
import type { Fields } from './calculation-fields';
import { fieldShapes } from './calculation-fields';
import { readDecimal } from './exact';
import {
  AGREEING_BODIES,
  APPROVING_BODIES,
  CONNECTIONS,
  SERVICES,
  type Service,
  TARIFF_LIMITS,
  type TariffRules,
  VERSION_KINDS,
} from './tariff';
import { CHARGE_NUMBERS, CHARGE_PARTS } from './tariff-content';

const name = optionalWords(TARIFF_LIMITS.name);
const invalid = { error: 'common.error_invalid' };

const localName = z
  .object({ ky: name, ru: name, en: name })
  .partial()
  .default({})
  .transform((texts): LocalText => {
    const given = LANGS.map((lang): [Lang, string] => [lang, texts[lang] ?? '']).filter(([, value]) => value !== '');
    return Object.fromEntries(given);
  });

/** The form of a new tariff. */
export const newTariffSchema = z.object({
  placeId: words(64, 'common.error_required'),
  service: z.enum(SERVICES, invalid),
  provider: optionalWords(120),
  name: localName,
});

/** An ISO date from three fields; null where all are empty. */
const dateParts = z
  .object({ day: optionalWords(4), month: optionalWords(4), year: optionalWords(4) })
  .partial()
  .default({})
  .transform(({ day = '', month = '', year = '' }, context) => {
    if (!day && !month && !year) return null;
    const [d, m, y] = [day, month, year].map(Number) as [number, number, number];
    const at = new Date(Date.UTC(y, m - 1, d));
    const exists = at.getUTCFullYear() === y && at.getUTCMonth() === m - 1 && at.getUTCDate() === d;
    if (exists && y >= 1991 && y <= 2100) return at.toISOString().slice(0, 10);
    context.addIssue({ code: 'custom', message: 'tariffs.error_date' });
    return z.NEVER;
  });

const webAddress = optionalWords(TARIFF_LIMITS.url).refine(
  (url) => url === '' || (/^https?:\/\//.test(url) && URL.canParse(url)),
  'tariffs.error_url',
);

const orNull = (text: string) => text || null;

/** What is said about a version; its figures are read by `typedFigures`. */
export const versionSchema = z
  .object({
    kind: z.enum(VERSION_KINDS, invalid),
    from: dateParts.refine((day) => day !== null, 'tariffs.error_date'),
    to: dateParts,
    resolution: optionalWords(TARIFF_LIMITS.resolution),
    decided: dateParts,
    source: words(TARIFF_LIMITS.source, 'tariffs.error_source'),
    sourceUrl: webAddress,
    note: optionalWords(TARIFF_LIMITS.note),
    version: z.coerce.number(invalid).int().min(1).default(1),
    intent: z.enum(['save', 'publish']).default('save'),
  })
  .superRefine(({ kind, from, to, resolution, decided }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (from && to && to < from) say('to', 'tariffs.error_period');
    if (kind === 'approved' && !resolution) say('resolution', 'tariffs.error_resolution');
    if (kind === 'approved' && !decided) say('decided', 'tariffs.error_date');
  })
  .transform(({ from, to, decided, resolution, sourceUrl, note, version, intent, ...facts }) => ({
    facts: {
      ...facts,
      validFrom: from ?? '',
      validTo: to,
      resolution: orNull(resolution),
      resolutionDate: decided,
      sourceUrl: orNull(sourceUrl),
      note: orNull(note),
    },
    version,
    intent,
  }));

/** Longer than any name, number or source that is read. */
const LONGEST = TARIFF_LIMITS.source;

/** The figures of a version's form, as they were typed: every field of the service, its prices, norms and income. */
export function typedFigures(service: Service, form: FormData): Fields {
  const names = [
    ...fieldShapes(service).map((shape) => shape.name),
    ...CHARGE_NUMBERS.flatMap((n) => CHARGE_PARTS.map((part) => `charge.${n}.${part}`)),
    ...CONNECTIONS[service].map((connection) => `norm.${connection}`),
    ...['income.amount', 'income.source'],
  ];
  const typed = names.map((field) => [field, form.get(field)] as const);
  return Object.fromEntries(
    typed.flatMap(([field, value]) => {
      const text = typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
      return text === '' ? [] : [[field, text]];
    }),
  );
}

const decimal = (missing: string) =>
  optionalWords(20).transform((typed, context) => {
    if (typed === '') return '';
    const value = readDecimal(typed);
    if (value !== null && Number(value) > 0 && Number(value) <= 1_000) return value;
    context.addIssue({ code: 'custom', message: missing });
    return z.NEVER;
  });

/** Rules that a municipality settles for the tariffs of a service. */
export const tariffRulesSchema = z
  .object({
    least: decimal('tariffs.error_coefficient'),
    greatest: decimal('tariffs.error_coefficient'),
    step: decimal('tariffs.error_step').refine((step) => step !== '', 'tariffs.error_step'),
    agrees: z.enum(AGREEING_BODIES, invalid),
    approves: z.enum(APPROVING_BODIES, invalid),
    source: words(TARIFF_LIMITS.source, 'tariffs.error_source'),
    dated: dateParts,
  })
  .superRefine(({ least, greatest }, context) => {
    const isHalf = (least === '') !== (greatest === '');
    if (isHalf || (least !== '' && Number(least) > Number(greatest))) {
      context.addIssue({ code: 'custom', path: ['greatest'], message: 'tariffs.error_coefficient' });
    }
  })
  .transform(
    ({ least, greatest, dated, ...rules }): TariffRules => ({
      ...rules,
      coefficients: least === '' ? null : { least, greatest },
      sourceDate: dated,
    }),
  );
