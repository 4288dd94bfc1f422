import type { OrganisationKind } from '~/domain/accounts/actor';
import type { LocalText } from '~/i18n/languages';
import type { FundingStage, PublicationState } from './idea';
import type { IdeaView } from './idea-view';

/** Who stands behind an idea. A name is null where the account was deleted. */
export type IdeaAuthor =
  | { kind: 'person'; name: string | null }
  | {
      kind: 'organisation';
      slug: string;
      names: LocalText;
      organisationKind: OrganisationKind;
      isVerified: boolean;
    };

/** Somebody declared how the implementation stands, and a funder may have confirmed it. */
export interface StageDeclaration {
  id: string;
  stage: FundingStage;
  note: string | null;
  at: Date;
  confirmedBy: LocalText | null;
  confirmedAt: Date | null;
}

/** The last step of the publication, for those who may read an idea that is not public. */
export interface LastStep {
  reason: string | null;
  note: string | null;
  at: Date;
}

/** What this reader may do with the idea. "asks" means: after signing in, the act is completed. */
export interface IdeaActs {
  support: 'may' | 'asks' | 'unconfirmed' | 'closed';
  follow: 'may' | 'asks' | 'no';
  report: boolean;
  edit: boolean;
  withdraw: boolean;
  declareStage: boolean;
  /** Decides at the desk, or may retire it there. */
  moderate: boolean;
  shortlist: boolean;
  contactAuthor: boolean;
  /** Acts for a funder that nobody has verified yet: says what is missing. */
  waitsForVerification: boolean;
}

/** Everything that the page of an idea shows, in the reader's language. */
export interface IdeaPage {
  id: string;
  number: number;
  slug: string;
  publication: PublicationState;
  stage: FundingStage;
  hidden: boolean;
  /** Places where an office concerns this idea. */
  scope: readonly string[];
  isDemo: boolean;
  /** Where the facts come from, in the words of whoever entered it. */
  source: string | null;
  /** Places above the responsible one, the outermost first. */
  above: { slug: string; name: string }[];
  view: IdeaView;
  author: IdeaAuthor;
  /** Entered by a clerk or a council for this person. */
  enteredFor: string | null;
  /** Committed by funders, in tyiyn. */
  committed: number;
  /** Money is still sought: it is neither found nor is the idea being carried out. */
  isSeeking: boolean;
  supportCount: number;
  supported: boolean;
  commentCount: number;
  interestCount: number;
  declarations: StageDeclaration[];
  lastStep: LastStep | null;
  /** A change of a published idea waits for its moderator (told to its author and moderator only). */
  changeWaits: boolean;
  publishedAt: Date | null;
  changedAt: Date;
  acts: IdeaActs;
}
