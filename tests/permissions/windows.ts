import { keepWindowPolicy } from '~/domain/funding/windows/window.policy';
import { rightsTable } from './table';

const STATES = ["a verified funder's", "an unverified funder's"] as const;
type State = (typeof STATES)[number];

/** What funders look for: private windows and public ones alike are changed, and their matches seen, by their own alone. */
export const windowRights = rightsTable<State>({
  title: 'Funding windows',
  states: STATES,
  actions: [
    {
      title: 'see with its matches, edit, close, open again',
      covers: 'keepWindowPolicy',
      policy: (actor, state) =>
        keepWindowPolicy(actor, { organisationId: state === "a verified funder's" ? 'funder' : 'new-funder' }),
      allowed: {
        "a verified funder's": ['member of a verified funder'],
        "an unverified funder's": ['member of an unverified funder'],
      },
    },
  ],
});
