import type { Lang } from '~/i18n/languages';
import type { HearingMode, HearingRules } from '../hearing';
import type { HeardTariff } from '../tariff/heard-tariff';
import type { CourseStep } from './course';
import type { HearingStep } from './history.queries.server';
import type { Material } from './materials.queries.server';

/** A text with the language that it is in. */
export interface OverviewText {
  text: string;
  lang: Lang;
}

/** Everything that the overview of a hearing shows below its head. */
export interface HearingOverview {
  decides: OverviewText;
  summary: OverviewText;
  mode: HearingMode;
  venue: OverviewText;
  onlineUrl: string | null;
  /** Planned length. */
  minutes: number;
  remarksOpenAt: Date | null;
  chair: string;
  secretary: string;
  contact: { name: string; phone: string; email: string };
  /** Moves of the date, and the stop where it was put off or called off. */
  changes: HearingStep[];
  course: CourseStep[];
  /** Remarks whose answer is late. */
  overdueAnswers: number;
  rules: HearingRules;
  /** Where the municipality settled them; null for the defaults of Ashar. */
  rulesSource: string | null;
  /** The papers that count, and those that were replaced. */
  materials: Material[];
  questions: { id: string; position: number; text: OverviewText }[];
  comparedBudgetNumber: number | null;
  tariff: HeardTariff | null;
  frozenHash: string | null;
}
