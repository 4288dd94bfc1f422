import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Agent } from 'node:http';
import { ask } from '../../support/http-client';
import type { PublicStory } from './public-story';
import type { Whispers } from './whispers';

/** Something private, and beside it what is not there. */
export interface HiddenDoor {
  there: string;
  nowhere: string;
}

const NO_ID = '0198a000-0000-7000-8000-000000000000';
const NO_NUMBER = 9_999;

/** The addresses of what funders keep to themselves; numbers, which anybody can count up, among them. */
export function hiddenDoors({ commitment, pledge, portfolioImport, idea, calls }: PublicStory, whispers: Whispers) {
  const { card, draftCall, rubric, talk, unnamedTalk, window } = whispers;
  const byId = {
    '/ky/funder/shortlist/:': card,
    '/ky/funder/shortlist/:/scores': card,
    '/ky/funder/windows/:': window,
    '/ky/funder/windows/:/edit': window,
    '/ky/funder/rubrics/:': rubric,
    '/ky/funder/grants/:': commitment,
    '/ky/funder/pledges/:': pledge,
    '/ky/funder/portfolio/:': portfolioImport,
    [`/ky/ideas/${idea}/excess/pledge/:`]: pledge,
    [`/ky/ideas/${idea}/excess/commitment/:`]: commitment,
    '/ky/talks/:': talk,
    '/en/talks/:': unnamedTalk,
  };
  const byNumber = {
    '/ky/calls/:': draftCall,
    '/ky/calls/:/apply': draftCall,
    '/ky/funder/calls/:': draftCall,
    [`/ky/calls/${calls.open}/applications/:`]: 1,
    [`/ky/calls/${calls.deciding}/applications/:`]: 1,
    [`/ky/funder/calls/${calls.deciding}/applications/:`]: 1,
  };
  const door =
    (nothing: string | number) =>
    ([pattern, value]: [string, string | number]): HiddenDoor => ({
      there: pattern.replace(':', String(value)),
      nowhere: pattern.replace(':', String(nothing)),
    });
  return [...Object.entries(byId).map(door(NO_ID)), ...Object.entries(byNumber).map(door(NO_NUMBER))];
}

export interface Asker {
  server: { url: string; process: ChildProcess };
  cookie: string;
  agent: Agent;
}

let asked = 0;

/** The status of an answer, and what the server asked its database for it, one statement a line. */
async function costOf({ server, cookie, agent }: Asker, path: string): Promise<string> {
  asked += 1;
  const name = String(asked);
  const headers = { 'count-queries': name, ...(cookie ? { Cookie: cookie } : {}) };
  const { status } = await ask(server.url, { path, headers }, agent);
  const told = once(server.process, 'message');
  server.process.send({ queriesOf: name });
  const [{ texts }] = (await told) as [{ texts: string[] }];
  return [status, ...texts].join('\n');
}

/** What is read into memory from time to time is read by whoever comes then: such a door is asked again. */
const TRIES = 5;

/** What differs between something of others and nothing at all; empty where neither status nor queries tell. */
export async function telltale(asker: Asker, { there, nowhere }: HiddenDoor): Promise<string> {
  let difference = '';
  for (let turn = 0; turn < TRIES; turn += 1) {
    const [found, missed] = [await costOf(asker, there), await costOf(asker, nowhere)];
    if (found === missed) return '';
    difference = `${found}\n--- and nowhere\n${missed}`;
  }
  return difference;
}
