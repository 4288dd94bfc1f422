import { boardPolicy, changeNotePolicy, readNotePolicy } from '~/domain/funding/boards/board.policy';
import type { Part } from './cast';
import { inStates, rightsTable } from './table';

const STATES = [
  "a verified funder's",
  "an unverified funder's",
  'a note for all of the funder',
  'a note for its author alone',
  "a colleague's note for all",
  "a colleague's note for themselves",
] as const;
type State = (typeof STATES)[number];

const VERIFIED: Part[] = ['member of a verified funder'];
const UNVERIFIED: Part[] = ['member of an unverified funder'];

const ownerOf = (state: State) => (state === "an unverified funder's" ? 'new-funder' : 'funder');

/** A note of the member `donor` of `funder`, or of somebody else; where the state names none, one for others alone. */
const noteIn = (state: State) => ({
  organisationId: ownerOf(state),
  authorId: state.startsWith('a note') ? 'donor' : 'another-donor',
  visibleTo: state.endsWith('for all') || state.endsWith('of the funder') ? ('organisation' as const) : ('me' as const),
});

const NOTES: State[] = ['a note for all of the funder', 'a note for its author alone', "a colleague's note for all"];

/** What people may do with a funder's board, its shortlist and the notes on it. */
export const boardRights = rightsTable<State>({
  title: "A funder's board",
  states: STATES,
  actions: [
    {
      title: 'see it and keep it: stages, cards, files',
      covers: 'boardPolicy',
      policy: (actor, state) => boardPolicy(actor, ownerOf(state)),
      allowed: {
        ...inStates(
          STATES.filter((state) => state !== "an unverified funder's"),
          VERIFIED,
        ),
        "an unverified funder's": UNVERIFIED,
      },
    },
    {
      title: 'read the note and what it said before',
      covers: 'readNotePolicy',
      policy: (actor, state) => readNotePolicy(actor, noteIn(state)),
      allowed: inStates(NOTES, VERIFIED),
    },
    {
      title: 'change or delete the note',
      covers: 'changeNotePolicy',
      policy: (actor, state) => changeNotePolicy(actor, noteIn(state)),
      allowed: inStates(NOTES.slice(0, 2), VERIFIED),
    },
  ],
});
