import type { FormValues } from '~/platform/form-values';
import type { HearingFrame } from '../hearing-frame';
import type { TariffOptions } from '../tariff/tariff-options';
import type { HearingDetails, HearingPart } from './hearing-details';
import type { Material } from './materials.queries.server';
import type { JudgedTariff, MissingItem } from './readiness';

/** What an officer sees of one hearing. */
export interface DeskHearing {
  frame: HearingFrame;
  version: number;
  details: HearingDetails;
  materials: Material[];
  /** What the tariff that it is on brings along; null without one. */
  tariff: JudgedTariff | null;
  /** What announcing still waits for; empty where it is announced. */
  missing: MissingItem[];
  /** The first day on which the meeting may be held, as an ISO date. */
  firstDay: string;
  noticeDays: number;
  may: { edit: boolean; editPeople: boolean; addMaterial: boolean; move: boolean };
}

/** The form for a new date as it stands. */
export interface MovePage {
  frame: HearingFrame;
  version: number;
  values: FormValues;
  /** The first day on which the meeting may be held, as an ISO date. */
  firstDay: string;
  noticeDays: number;
}

/** A part's form as it stands, with what its selects offer. */
export interface PartPage extends MovePage {
  part: HearingPart;
  /** How many questions are written. */
  questions: number;
  budgets: { value: string; label: string }[];
  tariffs: TariffOptions;
}
