import * as policy from '~/domain/aid/aid.policy';
import type { Part } from './cast';
import { inStates, rightsTable } from './table';

const STATES = ['of a verified funder', 'of an unverified funder', 'of an author'] as const;
type State = (typeof STATES)[number];

const EDITORS: Part[] = ['owner of an organisation', 'administrator'];
const FUNDERS: Part[] = ['member of a verified funder', 'member of an unverified funder'];

/** What the world is told of aid, and by whom; here the organisation is the one of its owner. */
export const aidRights = rightsTable<State>({
  title: 'Aid told to the world (IATI)',
  states: STATES,
  actions: [
    {
      title: 'set the reference of the organisation',
      covers: 'setIatiRefPolicy',
      policy: (actor, state) =>
        policy.setIatiRefPolicy(actor, {
          id: 'owned-org',
          kind: state === 'of an author' ? 'ngo' : 'donor_agency',
          verification: state === 'of a verified funder' ? 'verified' : 'unverified',
        }),
      allowed: { 'of a verified funder': EDITORS },
    },
    {
      title: "see and take off one's own projects",
      covers: 'keepPortfolioPolicy',
      policy: (actor) => policy.keepPortfolioPolicy(actor),
      allowed: inStates([...STATES], FUNDERS),
    },
    {
      title: "bring in one's own projects",
      covers: 'importPortfolioPolicy',
      policy: (actor) => policy.importPortfolioPolicy(actor),
      allowed: inStates([...STATES], ['member of a verified funder']),
    },
  ],
});
