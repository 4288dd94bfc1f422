import type { Lang } from '~/i18n/languages';
import { donorPaths } from './paths/donor-paths';
import { type QueryValue, withQuery } from './paths/with-query';

export const EDITOR_STEPS = ['problem', 'goal', 'activities', 'budget', 'people', 'files', 'check'] as const;
export type EditorStep = (typeof EDITOR_STEPS)[number];

export const STATIC_PAGES = [
  'about',
  'help',
  'contact',
  'privacy',
  'rules',
  'moderation-rules',
  'accessibility',
  'source-code',
] as const;
export type StaticPage = (typeof STATIC_PAGES)[number];

const idea = (lang: Lang, number: number) => `/${lang}/ideas/${number}`;
const hearing = (lang: Lang, number: number) => `/${lang}/hearings/${number}`;
const budget = (lang: Lang, number: number) => `/${lang}/budgets/${number}`;
const tariff = (lang: Lang, number: number) => `/${lang}/tariffs/${number}`;
const deskHearing = (lang: Lang, number: number) => `/${lang}/desk/hearings/${number}`;

/** Every address of the site (those of money and its givers stand in ./paths). Nothing else puts a URL together. */
export const paths = {
  home: (lang: Lang) => `/${lang}`,
  page: (lang: Lang, page: StaticPage) => `/${lang}/${page}`,
  preferences: (lang: Lang) => `/${lang}/preferences`,
  demoMail: (lang: Lang) => `/${lang}/_mail`,

  ideas: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery(`/${lang}/ideas`, query),
  ideasFeed: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery('/feeds/ideas.atom', { ...query, lang }),
  idea: (lang: Lang, number: number, slug?: string) => (slug ? `${idea(lang, number)}-${slug}` : idea(lang, number)),
  ideaShort: (number: number) => `/i/${number}`,
  ideaCardImage: (lang: Lang, number: number) => `/cards/${lang}/${number}.png`,
  ideaHistory: (lang: Lang, number: number, revision?: number) =>
    withQuery(`${idea(lang, number)}/history`, { revision }),
  ideaSupport: (lang: Lang, number: number) => `${idea(lang, number)}/support`,
  ideaFollow: (lang: Lang, number: number) => `${idea(lang, number)}/follow`,
  /** A place in the discussion on an idea's page: a page of threads, a form for an answer, a comment. */
  ideaThread: (
    lang: Lang,
    { number, slug }: { number: number; slug: string },
    query: { thread?: string; reply?: string } = {},
    anchor = 'discussion',
  ) => `${withQuery(`${idea(lang, number)}-${slug}`, query)}#${anchor}`,
  ideaComments: (lang: Lang, number: number) => `${idea(lang, number)}/comments`,
  ideaReport: (lang: Lang, number: number) => `${idea(lang, number)}/report`,
  ideaStage: (lang: Lang, number: number) => `${idea(lang, number)}/stage`,
  newIdea: (lang: Lang) => `/${lang}/ideas/new`,
  blankIdeaForm: (lang: Lang) => `/${lang}/ideas/blank-form`,
  editIdea: (lang: Lang, number: number, step: EditorStep, text?: Lang, more: { blank?: number; kept?: string } = {}) =>
    withQuery(`${idea(lang, number)}/edit/${step}`, { ...more, text }),
  previewIdea: (lang: Lang, number: number) => `${idea(lang, number)}/preview`,
  submitIdea: (lang: Lang, number: number) => `${idea(lang, number)}/submission`,
  withdrawIdea: (lang: Lang, number: number) => `${idea(lang, number)}/withdrawal`,

  hearings: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery(`/${lang}/hearings`, query),
  hearing: (lang: Lang, number: number, slug?: string) =>
    slug ? `${hearing(lang, number)}-${slug}` : hearing(lang, number),
  hearingShort: (number: number) => `/h/${number}`,
  hearingFollow: (lang: Lang, number: number) => `${hearing(lang, number)}/follow`,
  hearingHistory: (lang: Lang, number: number) => `${hearing(lang, number)}/history`,
  hearingFrozen: (lang: Lang, number: number) => `${hearing(lang, number)}/frozen.json`,
  hearingCalendar: (lang: Lang, number: number) => `${hearing(lang, number)}/calendar.ics`,
  hearingPoster: (lang: Lang, number: number, size: 'a4' | 'a5') =>
    withQuery(`${hearing(lang, number)}/poster`, { size }),

  remarks: (lang: Lang, number: number, query: Record<string, QueryValue> = {}) =>
    withQuery(`${hearing(lang, number)}/remarks`, query),
  remarksCsv: (lang: Lang, number: number) => `${hearing(lang, number)}/remarks.csv`,
  newRemark: (lang: Lang, number: number, query: { kind?: string; line?: string; item?: string; copy?: string } = {}) =>
    withQuery(`${hearing(lang, number)}/remarks/new`, query),
  remark: (lang: Lang, number: number, remark: number) => `${hearing(lang, number)}/remarks/${remark}`,
  remarkStance: (lang: Lang, number: number, remark: number) => `${hearing(lang, number)}/remarks/${remark}/stance`,
  reportRemark: (lang: Lang, number: number, remark: number) => `${hearing(lang, number)}/remarks/${remark}/report`,
  objectToAnswer: (lang: Lang, number: number, remark: number) =>
    `${hearing(lang, number)}/remarks/${remark}/objection`,
  questionStance: (lang: Lang, number: number, position: number) =>
    `${hearing(lang, number)}/questions/${position}/stance`,
  hearingReceipt: (lang: Lang, number: number) => `${hearing(lang, number)}/receipt`,
  paperRemarkForm: (lang: Lang, number: number) => `${hearing(lang, number)}/paper-form`,

  meeting: (lang: Lang, number: number) => `${hearing(lang, number)}/meeting`,
  liveMeeting: (lang: Lang, number: number, refresh?: number) =>
    withQuery(`${hearing(lang, number)}/live`, { refresh }),
  liveBoard: (lang: Lang, number: number) => `${hearing(lang, number)}/live/board`,
  liveEvents: (lang: Lang, number: number) => `${hearing(lang, number)}/live/events`,
  registerForMeeting: (lang: Lang, number: number) => `${hearing(lang, number)}/registration`,

  /** A published paper: the newest version, or one of those before; `from` is the first remark of its page. */
  answers: (lang: Lang, number: number, query: { version?: number; from?: number } = {}) =>
    withQuery(`${hearing(lang, number)}/answers`, query),
  keneshDecision: (lang: Lang, number: number) => `${hearing(lang, number)}/decision`,
  protocol: (lang: Lang, number: number, query: { version?: number; from?: number } = {}) =>
    withQuery(`${hearing(lang, number)}/protocol`, query),
  paperFile: (
    lang: Lang,
    number: number,
    document: 'protocol' | 'answers',
    version: number,
    form: 'pdf' | 'csv' | 'json',
  ) => `${hearing(lang, number)}/papers/${document}-${version}.${form}`,
  corrections: (lang: Lang, number: number) => `${hearing(lang, number)}/corrections`,

  budget: (lang: Lang, number: number, query: Record<string, QueryValue> = {}) =>
    withQuery(budget(lang, number), query),
  budgetLines: (lang: Lang, number: number, query: Record<string, QueryValue> = {}) =>
    withQuery(`${budget(lang, number)}/lines`, query),
  /** One line of a budget, on the page of the list where it stands. */
  budgetLine: (lang: Lang, number: number, position: number) =>
    `${withQuery(`${budget(lang, number)}/lines`, { line: position })}#line-${position}`,
  budgetContent: (lang: Lang, number: number) => `${budget(lang, number)}/content.json`,
  budgetComparison: (lang: Lang, number: number, other: number, query: Record<string, QueryValue> = {}) =>
    withQuery(`${budget(lang, number)}/compare/${other}`, query),
  budgetCsv: (lang: Lang, number: number, table: string, query: Record<string, QueryValue> = {}) =>
    withQuery(`${budget(lang, number)}/${table}.csv`, query),
  tariffs: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery(`/${lang}/tariffs`, query),
  tariffsCsv: (lang: Lang) => `/${lang}/tariffs/all.csv`,
  tariffTemplate: (lang: Lang, service: string, format: 'xlsx' | 'csv') =>
    `/${lang}/tariffs/templates/${service}.${format}`,
  tariff: (lang: Lang, number: number, query: Record<string, QueryValue> = {}) =>
    withQuery(tariff(lang, number), query),
  tariffHousehold: (lang: Lang, number: number, query: Record<string, QueryValue> = {}) =>
    withQuery(`${tariff(lang, number)}/household`, query),
  tariffWhatIf: (lang: Lang, number: number, query: Record<string, QueryValue> = {}) =>
    withQuery(`${tariff(lang, number)}/what-if`, query),
  tariffVersionFile: (lang: Lang, number: number, ordinal: number, format: 'xlsx' | 'csv' | 'json') =>
    `${tariff(lang, number)}/versions/${ordinal}.${format}`,
  placeBudgets: (lang: Lang, slug: string) => `/${lang}/places/${slug}/budgets`,

  comment: (lang: Lang, id: string) => `/${lang}/comments/${id}`,
  editComment: (lang: Lang, id: string) => `/${lang}/comments/${id}/edit`,
  deleteComment: (lang: Lang, id: string) => `/${lang}/comments/${id}/deletion`,
  reportComment: (lang: Lang, id: string) => `/${lang}/comments/${id}/report`,
  commentHistory: (lang: Lang, id: string) => `/${lang}/comments/${id}/history`,
  objection: (lang: Lang, hidingId: string) => `/${lang}/objections/${hidingId}`,

  places: (lang: Lang) => `/${lang}/places`,
  place: (lang: Lang, slug: string) => `/${lang}/places/${slug}`,
  placeFollow: (lang: Lang, slug: string) => `/${lang}/places/${slug}/follow`,
  organisations: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery(`/${lang}/organisations`, query),
  newOrganisation: (lang: Lang) => `/${lang}/organisations/new`,
  organisation: (lang: Lang, slug: string) => `/${lang}/organisations/${slug}`,
  editOrganisation: (lang: Lang, slug: string) => `/${lang}/organisations/${slug}/edit`,
  organisationMembers: (lang: Lang, slug: string) => `/${lang}/organisations/${slug}/members`,
  invitation: (lang: Lang, token: string) => `/${lang}/invitations/${token}`,

  signIn: (lang: Lang, next?: string) => withQuery(`/${lang}/account/sign-in`, { next }),
  signUp: (lang: Lang, next?: string) => withQuery(`/${lang}/account/sign-up`, { next }),
  signOut: (lang: Lang) => `/${lang}/account/sign-out`,
  signInCode: (lang: Lang, next?: string) => withQuery(`/${lang}/account/code`, { next }),
  confirmCode: (lang: Lang, next?: string) => withQuery(`/${lang}/account/confirm`, { next }),
  resetPassword: (lang: Lang) => `/${lang}/account/reset`,
  setPassword: (lang: Lang) => `/${lang}/account/new-password`,
  firstAdministrator: (lang: Lang, token: string) => `/${lang}/account/first-administrator/${token}`,
  unsubscribe: (lang: Lang, token: string) => `/${lang}/account/unsubscribe/${token}`,

  me: (lang: Lang) => `/${lang}/me`,
  myIdeas: (lang: Lang) => `/${lang}/me/ideas`,
  myActivity: (lang: Lang) => `/${lang}/me/activity`,
  myNotices: (lang: Lang, before?: string) => withQuery(`/${lang}/me/notices`, { before }),
  mySettings: (lang: Lang) => `/${lang}/me/settings`,
  mySessions: (lang: Lang) => `/${lang}/me/sessions`,
  myActing: (lang: Lang, next?: string) => withQuery(`/${lang}/me/acting`, { next }),
  myData: (lang: Lang) => `/${lang}/me/data`,
  myExport: (lang: Lang) => `/${lang}/me/export`,
  myDeletion: (lang: Lang) => `/${lang}/me/deletion`,

  desk: (lang: Lang) => `/${lang}/desk`,
  deskIdea: (lang: Lang, number: number) => `/${lang}/desk/ideas/${number}`,
  deskReport: (lang: Lang, subjectId: string) => `/${lang}/desk/reports/${subjectId}`,
  deskObjection: (lang: Lang, hidingId: string) => `/${lang}/desk/objections/${hidingId}`,

  deskHearings: (lang: Lang) => `/${lang}/desk/hearings`,
  newHearing: (lang: Lang) => `/${lang}/desk/hearings/new`,
  deskHearing,
  editHearing: (lang: Lang, number: number, part: string) => `${deskHearing(lang, number)}/edit/${part}`,
  hearingMaterials: (lang: Lang, number: number) => `${deskHearing(lang, number)}/materials`,
  announceHearing: (lang: Lang, number: number) => `${deskHearing(lang, number)}/announcement`,
  moveHearingDate: (lang: Lang, number: number) => `${deskHearing(lang, number)}/date`,
  stopHearing: (lang: Lang, number: number) => `${deskHearing(lang, number)}/stop`,
  hearingAgenda: (lang: Lang, number: number) => `${deskHearing(lang, number)}/agenda`,
  hearingRegistrations: (lang: Lang, number: number, query: { sheet?: number } = {}) =>
    withQuery(`${deskHearing(lang, number)}/registrations`, query),
  runMeeting: (lang: Lang, number: number) => `${deskHearing(lang, number)}/meeting`,
  holdHearing: (lang: Lang, number: number) => `${deskHearing(lang, number)}/attendance`,
  enterRemark: (lang: Lang, number: number) => `${deskHearing(lang, number)}/remarks/new`,
  answerQueue: (lang: Lang) => `/${lang}/desk/answers`,
  hearingAnswers: (lang: Lang, number: number, query: Record<string, QueryValue> = {}) =>
    withQuery(`${deskHearing(lang, number)}/answers`, query),
  newAnswer: (lang: Lang, number: number, remarks: number[]) =>
    withQuery(`${deskHearing(lang, number)}/answers/new`, { remark: remarks }),
  publishAnswers: (lang: Lang, number: number) => `${deskHearing(lang, number)}/answers/publication`,
  draftProtocol: (lang: Lang, number: number) => `${deskHearing(lang, number)}/protocol`,
  protocolScans: (lang: Lang, number: number) => `${deskHearing(lang, number)}/protocol/files`,
  recordDecision: (lang: Lang, number: number) => `${deskHearing(lang, number)}/decision`,
  recordResults: (lang: Lang, number: number) => `${deskHearing(lang, number)}/results`,
  hearingRules: (lang: Lang) => `/${lang}/desk/hearing-rules`,
  deskTariffs: (lang: Lang) => `/${lang}/desk/tariffs`,
  newTariff: (lang: Lang) => `/${lang}/desk/tariffs/new`,
  deskTariff: (lang: Lang, number: number) => `/${lang}/desk/tariffs/${number}`,
  tariffRules: (lang: Lang, number: number) => `/${lang}/desk/tariffs/${number}/rules`,
  editTariffVersion: (lang: Lang, number: number, ordinal: number) =>
    `/${lang}/desk/tariffs/${number}/versions/${ordinal}`,
  deskBudgets: (lang: Lang) => `/${lang}/desk/budgets`,
  /** Ends as the server knows addresses that take large files. */
  newBudgetImport: (lang: Lang) => `/${lang}/desk/budgets/files`,
  budgetTemplate: (lang: Lang, format: 'csv' | 'xlsx') => `/${lang}/desk/budgets/templates/budget.${format}`,
  budgetImport: (lang: Lang, id: string) => `/${lang}/desk/budgets/imports/${id}`,
  deskBudget: (lang: Lang, number: number) => `/${lang}/desk/budgets/${number}`,

  ...donorPaths,

  admin: (lang: Lang) => `/${lang}/admin`,
  adminPlaces: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery(`/${lang}/admin/places`, query),
  adminPlace: (lang: Lang, slug: string) => `/${lang}/admin/places/${slug}`,
  adminNewPlace: (lang: Lang, within: string) => withQuery(`/${lang}/admin/places/new`, { within }),
  adminSectors: (lang: Lang) => `/${lang}/admin/sectors`,
  adminSector: (lang: Lang, slug: string) => `/${lang}/admin/sectors/${slug}`,
  adminNewSector: (lang: Lang, within?: string) => withQuery(`/${lang}/admin/sectors/new`, { within }),
  adminOrganisations: (lang: Lang, query: Record<string, QueryValue> = {}) =>
    withQuery(`/${lang}/admin/organisations`, query),
  adminOrganisation: (lang: Lang, slug: string) => `/${lang}/admin/organisations/${slug}`,
  adminPeople: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery(`/${lang}/admin/people`, query),
  adminPerson: (lang: Lang, id: string) => `/${lang}/admin/people/${id}`,
  adminMails: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery(`/${lang}/admin/mails`, query),
  adminAudit: (lang: Lang, query: Record<string, QueryValue> = {}) => withQuery(`/${lang}/admin/audit`, query),

  file: (id: string, name: string) => `/files/${id}/${encodeURIComponent(name)}`,
  image: (id: string, width: 320 | 640 | 1280, format: 'avif' | 'webp' | 'jpg') => `/images/${id}/${width}.${format}`,
};
