import { DEMO_HEARINGS } from '../../support/demo-hearings';
import type { Cast } from './cast';
import type { Fillings } from './doors';
import type { PublicStory } from './public-story';
import type { Whispers } from './whispers';

const {
  'osh-execution-2025': over,
  'osh-budget-2027': running,
  'osh-live': live,
  'toktogul-draft': draft,
} = DEMO_HEARINGS;

/** What stands in public: the story of the sweep, and the demo for whatever else the site has. */
export function publicFillings(story: PublicStory, { funder, unnamed, quiet }: Cast): Fillings {
  const slugs = [funder, unnamed, quiet].map(({ acting }) => acting?.slug ?? '');
  return {
    '': { lang: ['ky'], file: ['no-such-file'] },
    '/i': { number: [story.idea] },
    '/h': { number: [running] },
    '/iati': { file: [`${slugs[0]}.xml`, 'too-fondu.xml'] },
    '/images': { id: [story.photo], size: ['320.avif', '640.avif'] },
    '/cards': { file: [`${story.idea}.png`] },
    '/:lang/ideas': { number: [story.idea] },
    '/:lang/ideas/:number/edit': { step: ['budget'] },
    '/:lang/ideas/:number/excess': { kind: ['pledge', 'commitment'], id: [story.pledge, story.commitment] },
    '/:lang/ideas/:number/progress': { report: [1], months: [12] },
    '/:lang/ideas/:number/progress/plan': { milestone: [story.milestone] },
    '/:lang/ideas/:number/progress/indicators': { indicator: [story.indicator] },
    '/:lang/comments': { id: [story.comment] },
    '/:lang/objections': { id: [story.comment] },
    '/:lang/hearings': { number: [over, live], remark: [1], position: [1], file: ['protocol-1.pdf'] },
    '/:lang/budgets': { number: [6], other: [3], table: ['lines.csv'] },
    '/:lang/tariffs': { number: [1], file: ['1.csv'] },
    '/:lang/tariffs/templates': { file: ['drinking_water.csv'] },
    '/:lang/calls': { number: Object.values(story.calls), application: [1] },
    '/:lang/coordination': { file: ['table.csv', 'table.xlsx', 'table.json'] },
    '/:lang/places': { slug: ['osh'] },
    '/:lang/organisations': { slug: slugs },
    '/:lang/invitations': { token: ['none'] },
    '/:lang/account': { token: ['none'] },
    '/:lang/desk/ideas': { number: [story.idea] },
    '/:lang/desk/reports': { subjectId: [story.comment] },
    '/:lang/desk/objections': { hidingId: [story.comment] },
    '/:lang/desk/hearings': { number: [running, draft], part: ['about'] },
    '/:lang/desk/tariffs': { number: [1], ordinal: [1] },
    '/:lang/desk/budgets': { number: [5], id: [story.comment], file: ['budget.csv'] },
    '/:lang/admin/places': { slug: ['osh'] },
    '/:lang/admin/sectors': { slug: ['water'] },
    '/:lang/admin/organisations': { slug: slugs },
    '/:lang/admin/people': { id: [funder.person.id, unnamed.person.id] },
    '/:lang/:page': { page: ['about', 'privacy', 'rules'] },
  };
}

/** The same, and the addresses of all that is private. */
export function allFillings(
  story: PublicStory,
  cast: Cast,
  whispers: Whispers,
  files: { id: string; name: string }[],
): Fillings {
  const { card, draftCall, messages, rubric, talk, unnamedTalk, window } = whispers;
  const { commitment, pledge, portfolioImport, calls } = story;
  return {
    ...publicFillings(story, cast),
    '/files': { id: files.map(({ id }) => id), name: ['file.docx'] },
    '/images': { id: [story.photo, ...files.map(({ id }) => id)], size: ['320.avif', '640.avif'] },
    '/:lang/calls': { number: [...Object.values(calls), draftCall], application: [1] },
    '/:lang/funder/grants': { id: [commitment], act: ['plan', 'payment', 'return', 'cancellation'] },
    '/:lang/funder/pledges': { id: [pledge] },
    '/:lang/funder/windows': { id: [window] },
    '/:lang/funder/board': { file: ['cards.xlsx', 'cards.pdf'] },
    '/:lang/funder/shortlist': { id: [card] },
    '/:lang/funder/rubrics': { id: [rubric, 'default'] },
    '/:lang/funder/calls': { number: [draftCall, ...Object.values(calls)], application: [1] },
    '/:lang/funder/portfolio': { id: [portfolioImport] },
    '/:lang/talks': { id: [talk, unnamedTalk], message: messages },
    '/:lang/desk/reports': { subjectId: [story.comment, ...messages] },
  };
}
