import type { OrganisationKind } from '~/domain/accounts/actor';
import type { LocalText } from '~/i18n/languages';

/** A text in the languages there are, by language tag (BCP 47). */
export type Narratives = Record<string, string>;

/** An organisation as an IATI file names it. */
export interface IatiOrganisation {
  /** Its identifier among organisations of the world; null for none. */
  ref: string | null;
  /** Code of the list of organisation types; null where none fits. */
  type: string | null;
  names: Narratives;
}

/** 1 funding, 2 accountable, 4 implementing. */
export type IatiRole = 1 | 2 | 4;

/** 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled. */
export type IatiStatus = 1 | 2 | 3 | 4 | 5;

/** An amount in hundredths of `currency`, and the day (ISO) of its value. */
export interface IatiValue {
  amount: number;
  currency: string;
  on: string;
}

export interface IatiIndicator {
  title: Narratives;
  unit: Narratives;
  isPercentage: boolean;
  /** Exact decimals. */
  baseline: string;
  baselineOn: string;
  target: string;
  targetOn: string;
  /** The last one measured; null for none. */
  actual: string | null;
}

/** One funded idea as one activity of one funder: everything that its IATI file tells, from public data. */
export interface IatiActivity {
  identifier: string;
  /** The reference that the identifier was given under, where the organisation has another one now. */
  formerRef: string | null;
  lang: string;
  currency: string;
  updatedAt: Date;
  title: Narratives;
  description: Narratives;
  participants: { role: IatiRole; organisation: IatiOrganisation }[];
  status: IatiStatus;
  /** ISO dates: planned and actual start, planned and actual end. */
  dates: { type: 1 | 2 | 3 | 4; on: string }[];
  /** `iso` is the code of the oblast or city of the republic that it lies in. */
  location: { names: Narratives; iso: string | null } | null;
  sector: { code: string; sdg: number | null } | null;
  /** A year each. */
  budgets: { year: number; value: IatiValue }[];
  planned: IatiValue[];
  /** 2 commitment, 3 disbursement; what came back is a disbursement below zero. */
  transactions: { type: 2 | 3; value: IatiValue }[];
  pages: { url: string; lang: string }[];
  indicators: IatiIndicator[];
}

export interface IatiFile {
  reporter: IatiOrganisation;
  isDemo: boolean;
  activities: IatiActivity[];
}

/** The nearest code of IATI's list of organisation types; who is both public and foreign is "other public sector". */
export const ORGANISATION_TYPES: Record<OrganisationKind, string> = {
  ngo: '24',
  community_organisation: '24',
  activist_group: '24',
  territorial_council: '24',
  supervisory_council: '24',
  donor_agency: '15',
  international_organisation: '40',
  private_entrepreneur: '72',
  government_body: '10',
  service_provider: '15',
};

/** The type of the executive of a municipality. */
export const LOCAL_GOVERNMENT = '11';

/** A text of ours with what is written in it. */
export function narrativesOf(texts: LocalText): Narratives {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
}
