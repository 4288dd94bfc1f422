import type { OrganisationKind, RoleKind } from '~/domain/accounts/actor';
import type { Lang, LocalText } from '~/i18n/languages';

/** What the demo story is told in: facts with their source beside invented content, marked as such. */
export type Origin = { kind: 'sourced'; source: string } | { kind: 'invented' };

export interface DemoPerson {
  key: string;
  name: string;
  email: string;
  lang: Lang;
  place: string;
  /** Why this person is in the story, shown beside the demo logins. */
  about: LocalText;
  role?: { kind: RoleKind; place?: string };
}

export interface DemoOrganisation {
  key: string;
  kind: OrganisationKind;
  name: LocalText;
  about: LocalText;
  place: string;
  verified: boolean;
  owner: string;
  members: string[];
  website?: string;
  origin: Origin;
}

/** Long texts are the Markdown subset of the plain form: paragraphs, ## and ### headings, lists, > quotes, **bold**, *italic*, links. */
export interface DemoIdeaText {
  title: string;
  summary: string;
  problem?: string;
  evidence?: string;
  goal?: string;
  sustainability?: string;
  risks?: string;
}

export type DemoBudgetSource = 'requested' | 'own_cash' | 'own_in_kind' | 'local_budget' | 'partner';

export interface DemoComment {
  by: string;
  as?: string;
  lang: Lang;
  text: string;
  replies?: DemoComment[];
  /** Hidden by the moderator, with the reason. */
  hidden?: 'insult' | 'personal_data' | 'spam' | 'off_topic';
}

export interface DemoIdea {
  key: string;
  origin: Origin;
  lang: Lang;
  author: string;
  organisation?: string;
  /** The clerk who entered it at the desk, for the author. */
  enteredBy?: string;
  place: string;
  otherPlaces?: string[];
  sector: string;
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'declined' | 'withdrawn' | 'archived' | 'merged';
  stage?: 'under_consideration' | 'in_progress' | 'completed' | 'not_implemented';
  /** The moderator's remarks, the reason of a decline or withdrawal, or the key of the idea merged into. */
  note?: string;
  declineReason?: 'not_public_benefit' | 'not_municipal' | 'duplicate' | 'incomplete' | 'against_law';
  mergedInto?: string;
  texts: Partial<Record<Lang, DemoIdeaText>>;
  objectives: LocalText[];
  /** Months counted from the start of the project, 1 is the first. */
  activities: { title: LocalText; responsible: LocalText; from: number; to: number }[];
  /** Unit prices in som. */
  budget: {
    title: LocalText;
    unit: LocalText;
    quantity: string;
    unitPrice: string;
    source: DemoBudgetSource;
    need: 'must_have' | 'nice_to_have';
  }[];
  beneficiaries?: { total: number; women?: number; youth?: number; disabilities?: number };
  seekingInDays?: number;
  publishContacts?: boolean;
  /** Days before today on which it was published or last moved. */
  daysAgo: number;
  supporters: string[];
  comments: DemoComment[];
  interests?: { organisation: string; by: string; message: string }[];
}
