import type { LocalText } from '~/i18n/languages';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import type { HearingKind, HearingRules } from '../hearing';
import {
  endOf,
  type HearingDetails,
  type HearingPart,
  type MaterialKind,
  plannedWindow,
  REQUIRED_MATERIALS,
  type RequiredMaterial,
} from './hearing-details';

/** Something that announcing waits for, and the page where it is put right. */
export interface MissingItem {
  item:
    | 'title'
    | 'decides'
    | 'date'
    | 'notice'
    | 'window'
    | 'venue'
    | 'online_url'
    | 'chair'
    | 'contact'
    | 'budget'
    | `material_${RequiredMaterial}`;
  part: HearingPart | 'materials';
}

/** What a version of a tariff brings to its hearing by itself. */
export interface JudgedTariff {
  hasCalculation: boolean;
  /** The rules of the tariff ask for the opinion of the antimonopoly body. */
  needsOpinion: boolean;
}

/** What readiness is judged by. */
export interface Announceable {
  kind: HearingKind;
  details: HearingDetails;
  rules: HearingRules;
  /** Kinds of the papers that were added. */
  materials: readonly MaterialKind[];
  /** Whether everybody may read the budgets that it names; true where it names none. */
  budgetsArePublic: boolean;
  /** Null where it is on no tariff. */
  tariff: JudgedTariff | null;
}

const DAY_MS = 86_400_000;

/** The first day on which a meeting announced at `at` may be held, as an ISO date. */
export function firstMeetingDay(at: Date, { noticeDays }: HearingRules): string {
  return kyrgyzDay(new Date(at.getTime() + noticeDays * DAY_MS));
}

/** Whether a date in that many days of notice is far enough away. */
export function keepsNotice(startsAt: Date, at: Date, rules: HearingRules): boolean {
  return startsAt > at && kyrgyzDay(startsAt) >= firstMeetingDay(at, rules);
}

/** Whether remarks are taken for some time, and no longer than the meeting lasts. */
export function isSensibleWindow({ opens, closes }: { opens: Date; closes: Date }, end: Date, at: Date): boolean {
  return opens < closes && closes > at && closes <= end;
}

const isWritten = (text: LocalText) => Object.values(text).some((words) => words);

/** The papers that must lie open: of a tariff also the opinion that its rules ask for. */
export function requiredMaterials({
  kind,
  tariff,
}: Pick<Announceable, 'kind' | 'tariff'>): readonly RequiredMaterial[] {
  return tariff?.needsOpinion ? [...REQUIRED_MATERIALS[kind], 'antimonopoly_opinion'] : REQUIRED_MATERIALS[kind];
}

/** Which required papers are missing: a budget, a tariff and a written summary count as the papers that they are. */
export function missingMaterials({
  kind,
  details,
  materials,
  tariff,
}: Pick<Announceable, 'kind' | 'details' | 'materials' | 'tariff'>): RequiredMaterial[] {
  const there = new Set<MaterialKind>(materials);
  if (details.budgetId || tariff) there.add('draft');
  if (details.budgetId && details.comparedBudgetId) there.add('comparison');
  if (tariff?.hasCalculation) there.add('calculation');
  if (tariff && details.comparedTariffVersionId) there.add('comparison');
  if (isWritten(details.summaries)) there.add('plain_summary');
  return requiredMaterials({ kind, tariff }).filter((required) => !there.has(required));
}

function missingDates({ details, rules }: Announceable, at: Date): MissingItem[] {
  const end = endOf(details);
  const window = plannedWindow(details, at);
  if (!details.startsAt || !end || !window) return [{ item: 'date', part: 'when' }];
  if (!keepsNotice(details.startsAt, at, rules)) return [{ item: 'notice', part: 'when' }];
  return isSensibleWindow(window, end, at) ? [] : [{ item: 'window', part: 'when' }];
}

/** Everything that announcing at `at` still waits for, in the order of the officers' pages. */
export function missingForAnnouncing(hearing: Announceable, at: Date): MissingItem[] {
  const { details } = hearing;
  const missing: MissingItem[] = [];
  const need = (met: unknown, item: MissingItem['item'], part: MissingItem['part']) => {
    if (!met) missing.push({ item, part });
  };
  need(isWritten(details.titles), 'title', 'about');
  need(isWritten(details.decides), 'decides', 'about');
  missing.push(...missingDates(hearing, at));
  need(details.mode === 'online' || isWritten(details.venues), 'venue', 'when');
  need(details.mode === 'hall' || details.onlineUrl, 'online_url', 'when');
  need(details.chair, 'chair', 'people');
  need(details.contactName && details.contactPhone, 'contact', 'people');
  need(hearing.budgetsArePublic, 'budget', 'budget');
  for (const kind of missingMaterials(hearing)) need(false, `material_${kind}`, 'materials');
  return missing;
}
