import enAccounts from './en/accounts.json';
import enAdmin from './en/admin.json';
import enAid from './en/aid.json';
import enAnswers from './en/answers.json';
import enBoards from './en/boards.json';
import enBudgets from './en/budgets.json';
import enCalls from './en/calls.json';
import enCommon from './en/common.json';
import enDiscussion from './en/discussion.json';
import enEditor from './en/editor.json';
import enErrors from './en/errors.json';
import enFunding from './en/funding.json';
import enGrants from './en/grants.json';
import enHearings from './en/hearings.json';
import enIdeas from './en/ideas.json';
import enMails from './en/mails.json';
import enMarket from './en/market.json';
import enMe from './en/me.json';
import enMeeting from './en/meeting.json';
import enModeration from './en/moderation.json';
import enOrganisations from './en/organisations.json';
import enPages from './en/pages.json';
import enPlaces from './en/places.json';
import enProjects from './en/projects.json';
import enProtocol from './en/protocol.json';
import enRemarks from './en/remarks.json';
import enRichtext from './en/richtext.json';
import enScores from './en/scores.json';
import enTalks from './en/talks.json';
import enTariffs from './en/tariffs.json';
import enWindows from './en/windows.json';
import kyAccounts from './ky/accounts.json';
import kyAdmin from './ky/admin.json';
import kyAid from './ky/aid.json';
import kyAnswers from './ky/answers.json';
import kyBoards from './ky/boards.json';
import kyBudgets from './ky/budgets.json';
import kyCalls from './ky/calls.json';
import kyCommon from './ky/common.json';
import kyDiscussion from './ky/discussion.json';
import kyEditor from './ky/editor.json';
import kyErrors from './ky/errors.json';
import kyFunding from './ky/funding.json';
import kyGrants from './ky/grants.json';
import kyHearings from './ky/hearings.json';
import kyIdeas from './ky/ideas.json';
import kyMails from './ky/mails.json';
import kyMarket from './ky/market.json';
import kyMe from './ky/me.json';
import kyMeeting from './ky/meeting.json';
import kyModeration from './ky/moderation.json';
import kyOrganisations from './ky/organisations.json';
import kyPages from './ky/pages.json';
import kyPlaces from './ky/places.json';
import kyProjects from './ky/projects.json';
import kyProtocol from './ky/protocol.json';
import kyRemarks from './ky/remarks.json';
import kyRichtext from './ky/richtext.json';
import kyScores from './ky/scores.json';
import kyTalks from './ky/talks.json';
import kyTariffs from './ky/tariffs.json';
import kyWindows from './ky/windows.json';
import type { Lang } from './languages';
import ruAccounts from './ru/accounts.json';
import ruAdmin from './ru/admin.json';
import ruAid from './ru/aid.json';
import ruAnswers from './ru/answers.json';
import ruBoards from './ru/boards.json';
import ruBudgets from './ru/budgets.json';
import ruCalls from './ru/calls.json';
import ruCommon from './ru/common.json';
import ruDiscussion from './ru/discussion.json';
import ruEditor from './ru/editor.json';
import ruErrors from './ru/errors.json';
import ruFunding from './ru/funding.json';
import ruGrants from './ru/grants.json';
import ruHearings from './ru/hearings.json';
import ruIdeas from './ru/ideas.json';
import ruMails from './ru/mails.json';
import ruMarket from './ru/market.json';
import ruMe from './ru/me.json';
import ruMeeting from './ru/meeting.json';
import ruModeration from './ru/moderation.json';
import ruOrganisations from './ru/organisations.json';
import ruPages from './ru/pages.json';
import ruPlaces from './ru/places.json';
import ruProjects from './ru/projects.json';
import ruProtocol from './ru/protocol.json';
import ruRemarks from './ru/remarks.json';
import ruRichtext from './ru/richtext.json';
import ruScores from './ru/scores.json';
import ruTalks from './ru/talks.json';
import ruTariffs from './ru/tariffs.json';
import ruWindows from './ru/windows.json';

const ky = {
  accounts: kyAccounts,
  admin: kyAdmin,
  aid: kyAid,
  answers: kyAnswers,
  boards: kyBoards,
  budgets: kyBudgets,
  calls: kyCalls,
  common: kyCommon,
  discussion: kyDiscussion,
  editor: kyEditor,
  errors: kyErrors,
  funding: kyFunding,
  grants: kyGrants,
  hearings: kyHearings,
  ideas: kyIdeas,
  mails: kyMails,
  market: kyMarket,
  me: kyMe,
  meeting: kyMeeting,
  moderation: kyModeration,
  organisations: kyOrganisations,
  pages: kyPages,
  places: kyPlaces,
  projects: kyProjects,
  protocol: kyProtocol,
  remarks: kyRemarks,
  richtext: kyRichtext,
  scores: kyScores,
  talks: kyTalks,
  tariffs: kyTariffs,
  windows: kyWindows,
};

/** The shape of a catalogue is Kyrgyz's, which is written first. */
type Catalogue = { [N in keyof typeof ky]: Record<keyof (typeof ky)[N], string> };

const ru: Catalogue = {
  accounts: ruAccounts,
  admin: ruAdmin,
  aid: ruAid,
  answers: ruAnswers,
  boards: ruBoards,
  budgets: ruBudgets,
  calls: ruCalls,
  common: ruCommon,
  discussion: ruDiscussion,
  editor: ruEditor,
  errors: ruErrors,
  funding: ruFunding,
  grants: ruGrants,
  hearings: ruHearings,
  ideas: ruIdeas,
  mails: ruMails,
  market: ruMarket,
  me: ruMe,
  meeting: ruMeeting,
  moderation: ruModeration,
  organisations: ruOrganisations,
  pages: ruPages,
  places: ruPlaces,
  projects: ruProjects,
  protocol: ruProtocol,
  remarks: ruRemarks,
  richtext: ruRichtext,
  scores: ruScores,
  talks: ruTalks,
  tariffs: ruTariffs,
  windows: ruWindows,
};

const en: Catalogue = {
  accounts: enAccounts,
  admin: enAdmin,
  aid: enAid,
  answers: enAnswers,
  boards: enBoards,
  budgets: enBudgets,
  calls: enCalls,
  common: enCommon,
  discussion: enDiscussion,
  editor: enEditor,
  errors: enErrors,
  funding: enFunding,
  grants: enGrants,
  hearings: enHearings,
  ideas: enIdeas,
  mails: enMails,
  market: enMarket,
  me: enMe,
  meeting: enMeeting,
  moderation: enModeration,
  organisations: enOrganisations,
  pages: enPages,
  places: enPlaces,
  projects: enProjects,
  protocol: enProtocol,
  remarks: enRemarks,
  richtext: enRichtext,
  scores: enScores,
  talks: enTalks,
  tariffs: enTariffs,
  windows: enWindows,
};

export type Catalogues = typeof ky;

export const catalogues: Record<Lang, Record<string, Record<string, string>>> = { ky, ru, en };
