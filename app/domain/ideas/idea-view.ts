import type { Lang } from '~/i18n/languages';
import type { Beneficiaries, BudgetNeed, BudgetSource, Contact, LongText, TextOrigin } from './idea-content';
import type { IdeaMoney } from './idea-money';

/** A text with the language that it is in, so that the page can mark it. */
export interface ViewText {
  text: string;
  /** A BCP 47 tag: an imported text may be in none of our languages. */
  lang: string;
}

/** A place as a page names and links it, in the reader's language. */
export interface ViewPlace {
  slug: string;
  name: string;
}

/** A sector as a page shows it: icon and colour are those of the register. */
export interface ViewSector extends ViewPlace {
  icon: string;
  colour: number;
}

/** What the ids of a content stand for, read by whoever makes the view. */
export interface IdeaNames {
  sector: ViewSector | null;
  place: ViewPlace | null;
  otherPlaces: ViewPlace[];
}

export interface ViewFile {
  id: string;
  name: string;
  title: string;
  mediaType: string;
  bytes: number;
}

export interface ViewPicture {
  id: string;
  width: number;
  height: number;
  /** Of its largest JPEG, for readers who save data. */
  bytes: number;
}

/** One long text, rendered. */
export interface ViewSection {
  name: LongText;
  html: string;
  /** A BCP 47 tag, as in ViewText. */
  lang: string;
}

export interface ViewActivity {
  id: string;
  title: ViewText;
  responsible: ViewText;
  from: number | null;
  to: number | null;
}

export interface ViewBudgetLine {
  id: string;
  title: ViewText;
  unit: ViewText;
  quantity: string;
  /** Tyiyn, as the amount. */
  unitPrice: number;
  amount: number;
  source: BudgetSource;
  need: BudgetNeed;
}

/** An idea as its page tells it in one language: what the public page, the preview and the moderator's desk show. */
export interface IdeaView {
  /** The language of title and summary. */
  lang: Lang;
  /** The tag (BCP 47) by which a page marks title and summary; `lang`, but of imported texts. */
  markedLang: string;
  /** The language in which it was first written, and all in which title and summary exist. */
  original: Lang;
  langs: Lang[];
  origin: TextOrigin;
  title: string;
  summary: string;
  /** Long texts that have words, in their order; each may be in another language than the title. */
  sections: ViewSection[];
  names: IdeaNames;
  objectives: (ViewText & { id: string })[];
  activities: ViewActivity[];
  /** Months from the start to the end of the last activity; 0 where none is planned. */
  months: number;
  budget: ViewBudgetLine[];
  currency: string;
  money: IdeaMoney;
  /** What is requested for lines without which the project makes no sense, in tyiyn. */
  requestedMustHave: number;
  /** Own contribution as a share of the total, in per cent with one decimal. */
  ownShare: number;
  beneficiaries: Beneficiaries;
  seekingUntil: string | null;
  /** Only where the author agreed to publish it, and gave something. */
  contact: Omit<Contact, 'publish'> | null;
  picture: ViewPicture | null;
  files: ViewFile[];
}
