import * as policy from '~/domain/tariffs/tariff.policy';
import { PARTS, type Part } from './cast';
import { OFFICERS } from './hearings';
import { inStates, rightsTable } from './table';

/** A tariff of `place`, within `above`, whose provider is the organisation `authors-org`. */
const TARIFF = { scope: ['place', 'above'], providerId: 'authors-org' };
const STATES = ['draft of a proposal', 'draft of an approved one', 'published'] as const;
type State = (typeof STATES)[number];

const DRAFTS: State[] = ['draft of a proposal', 'draft of an approved one'];
const PROVIDER: Part[] = ["member of the author's organisation", "moderator in the author's organisation"];
const KEEPERS: Part[] = PARTS.filter((part) => OFFICERS.includes(part) || PROVIDER.includes(part));

/** What people may do with the versions of a tariff; here the author's organisation is the service provider. */
export const tariffRights = rightsTable<State>({
  title: 'Tariffs',
  states: STATES,
  actions: [
    {
      title: 'read a version',
      covers: 'readTariffVersionPolicy',
      policy: (actor, state) => policy.readTariffVersionPolicy(actor, TARIFF, state === 'published'),
      allowed: { ...inStates(DRAFTS, KEEPERS), published: PARTS },
    },
    {
      title: 'begin, fill in and discard versions',
      covers: 'keepTariffPolicy',
      policy: (actor) => policy.keepTariffPolicy(actor, TARIFF),
      allowed: inStates([...STATES], KEEPERS),
    },
    {
      title: 'publish a version',
      covers: 'publishTariffPolicy',
      policy: (actor, state) =>
        policy.publishTariffPolicy(actor, TARIFF, state === 'draft of an approved one' ? 'approved' : 'proposed'),
      allowed: {
        'draft of a proposal': KEEPERS,
        'draft of an approved one': OFFICERS,
        published: KEEPERS,
      },
    },
    {
      title: 'add a tariff to a place, settle its rules',
      covers: 'settleTariffPolicy',
      policy: (actor) => policy.settleTariffPolicy(actor, TARIFF),
      allowed: inStates([...STATES], OFFICERS),
    },
  ],
});
