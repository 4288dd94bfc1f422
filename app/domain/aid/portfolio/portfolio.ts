import { LANGS, type Lang } from '~/i18n/languages';

/** How large a file of projects may be, and what is in it; the reader of files and its form share this. */
export const PORTFOLIO_LIMITS = {
  fileBytes: 10_000_000,
  activities: 5_000,
  /** Currencies of one activity. */
  currencies: 10,
  /** Characters of one activity. */
  activity: 500_000,
  /** Elements inside one another. */
  depth: 20,
  identifier: 200,
  title: 400,
  /** Rejected activities that are told by name. */
  rejected: 500,
} as const;

/** Activity status of IATI: pipeline, implementation, finalisation, closed, cancelled, suspended. */
export const ACTIVITY_STATUSES = [1, 2, 3, 4, 5, 6] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** Why an activity of a file was not taken. */
export const REJECTIONS = [
  'malformed',
  'large',
  'no_identifier',
  'twice',
  'other_reporter',
  'ours',
  'no_title',
  'no_status',
  'not_kyrgyzstan',
  'bad_date',
  'no_currency',
  'currencies',
  'bad_amount',
  'bad_sector',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

export interface RejectedActivity {
  identifier: string | null;
  line: number | null;
  reason: Rejection;
}

/** What a project comes to in one currency, in hundredths of it. */
export interface ProjectAmounts {
  currency: string;
  budget: number;
  committed: number;
  disbursed: number;
}

/** A project as a funder's file tells of it. Dates are ISO days. */
export interface PortfolioActivity {
  identifier: string;
  /** By language tag. */
  titles: Record<string, string>;
  status: ActivityStatus;
  startsOn: string | null;
  endsOn: string | null;
  /** DAC purpose codes with their share in percent, as the file gives it. */
  sectors: { code: string; percent: string }[];
  /** What the file says of where: names, and codes of administrative units. */
  placeNames: string[];
  placeCodes: string[];
  /** At least one, the file's default currency first. */
  amounts: [ProjectAmounts, ...ProjectAmounts[]];
}

/** What was read from a file. */
export interface ReadPortfolio {
  activities: PortfolioActivity[];
  rejected: RejectedActivity[];
}

/** The title of a project in the reader's language, else in one of ours, else in any that there is. */
export function titleFor(titles: Record<string, string>, lang: Lang): { text: string; lang: string } {
  const order = [lang, ...LANGS, ...Object.keys(titles)];
  const found = order.find((one) => titles[one]) ?? lang;
  return { text: titles[found] ?? '', lang: found };
}

/** A funder's own project as lists show it. Dates are ISO days. */
export interface OwnProject {
  /** The cursor of the list. */
  slug: string;
  identifier: string;
  title: { text: string; lang: string };
  place: string;
  status: number;
  startsOn: string | null;
  endsOn: string | null;
  amounts: ProjectAmounts[];
}

/** The amounts of a project as its row holds them: in one currency, and in others besides. */
export function amountsOfRow(row: ProjectAmounts & { otherAmounts: ProjectAmounts[] }): ProjectAmounts[] {
  const { currency, budget, committed, disbursed, otherAmounts } = row;
  return [{ currency, budget, committed, disbursed }, ...otherAmounts];
}
