import type { Lang } from '~/i18n/languages';
import type { EditorStep } from '~/paths';
import type { CompletenessRow } from './completeness';
import type { PublicationState } from './idea';
import type { IdeaMoney } from './idea-money';
import type { ViewFile, ViewPicture } from './idea-view';

/** The fields of a form and what stands in them. */
export type FormValues = Record<string, string>;

/** What the moderator asked for when sending the idea back. */
export interface Remarks {
  note: string;
  at: Date;
}

export interface OptionGroup {
  label: string;
  options: { value: string; label: string }[];
}

/** Sums of the budget in tyiyn; shares in per cent of the total. */
export interface BudgetSums extends IdeaMoney {
  currency: string;
  ownShare: number;
  elsewhereShare: number;
  requestedShare: number;
  /** Amount of each line, by its id. */
  lines: Record<string, number>;
}

/** What every step of the editor shows, read at once. */
export interface EditorPage {
  number: number;
  ideaTitle: string;
  publication: PublicationState;
  step: EditorStep;
  /** The language of the words in the form, and that in which the idea was first written. */
  text: Lang;
  original: Lang;
  /** Languages in which title and summary are written. */
  written: Lang[];
  /** Token of the draft that the form was made from. */
  version: number;
  savedAt: Date;
  remarks: Remarks | null;
  completeness: CompletenessRow[];
  values: FormValues;
  /** The same form in the original's language, where a translation is written. */
  originalValues: FormValues | null;
  /** Empty rows to show below those that are saved. */
  blank: number;
  sectors: OptionGroup[];
  places: OptionGroup[];
  budget: BudgetSums;
  picture: ViewPicture | null;
  files: ViewFile[];
}
