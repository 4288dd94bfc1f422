import enAccounts from './en/accounts.json';
import enAdmin from './en/admin.json';
import enCommon from './en/common.json';
import enDiscussion from './en/discussion.json';
import enEditor from './en/editor.json';
import enErrors from './en/errors.json';
import enFunding from './en/funding.json';
import enIdeas from './en/ideas.json';
import enMails from './en/mails.json';
import enMarket from './en/market.json';
import enMe from './en/me.json';
import enModeration from './en/moderation.json';
import enOrganisations from './en/organisations.json';
import enPages from './en/pages.json';
import enPlaces from './en/places.json';
import enRichtext from './en/richtext.json';
import kyAccounts from './ky/accounts.json';
import kyAdmin from './ky/admin.json';
import kyCommon from './ky/common.json';
import kyDiscussion from './ky/discussion.json';
import kyEditor from './ky/editor.json';
import kyErrors from './ky/errors.json';
import kyFunding from './ky/funding.json';
import kyIdeas from './ky/ideas.json';
import kyMails from './ky/mails.json';
import kyMarket from './ky/market.json';
import kyMe from './ky/me.json';
import kyModeration from './ky/moderation.json';
import kyOrganisations from './ky/organisations.json';
import kyPages from './ky/pages.json';
import kyPlaces from './ky/places.json';
import kyRichtext from './ky/richtext.json';
import type { Lang } from './languages';
import ruAccounts from './ru/accounts.json';
import ruAdmin from './ru/admin.json';
import ruCommon from './ru/common.json';
import ruDiscussion from './ru/discussion.json';
import ruEditor from './ru/editor.json';
import ruErrors from './ru/errors.json';
import ruFunding from './ru/funding.json';
import ruIdeas from './ru/ideas.json';
import ruMails from './ru/mails.json';
import ruMarket from './ru/market.json';
import ruMe from './ru/me.json';
import ruModeration from './ru/moderation.json';
import ruOrganisations from './ru/organisations.json';
import ruPages from './ru/pages.json';
import ruPlaces from './ru/places.json';
import ruRichtext from './ru/richtext.json';

const ky = {
  accounts: kyAccounts,
  admin: kyAdmin,
  common: kyCommon,
  discussion: kyDiscussion,
  editor: kyEditor,
  errors: kyErrors,
  funding: kyFunding,
  ideas: kyIdeas,
  mails: kyMails,
  market: kyMarket,
  me: kyMe,
  moderation: kyModeration,
  organisations: kyOrganisations,
  pages: kyPages,
  places: kyPlaces,
  richtext: kyRichtext,
};

/** The shape of a catalogue is Kyrgyz's, which is written first. */
type Catalogue = { [N in keyof typeof ky]: Record<keyof (typeof ky)[N], string> };

const ru: Catalogue = {
  accounts: ruAccounts,
  admin: ruAdmin,
  common: ruCommon,
  discussion: ruDiscussion,
  editor: ruEditor,
  errors: ruErrors,
  funding: ruFunding,
  ideas: ruIdeas,
  mails: ruMails,
  market: ruMarket,
  me: ruMe,
  moderation: ruModeration,
  organisations: ruOrganisations,
  pages: ruPages,
  places: ruPlaces,
  richtext: ruRichtext,
};

const en: Catalogue = {
  accounts: enAccounts,
  admin: enAdmin,
  common: enCommon,
  discussion: enDiscussion,
  editor: enEditor,
  errors: enErrors,
  funding: enFunding,
  ideas: enIdeas,
  mails: enMails,
  market: enMarket,
  me: enMe,
  moderation: enModeration,
  organisations: enOrganisations,
  pages: enPages,
  places: enPlaces,
  richtext: enRichtext,
};

export type Catalogues = typeof ky;

export const catalogues: Record<Lang, Record<string, Record<string, string>>> = { ky, ru, en };
