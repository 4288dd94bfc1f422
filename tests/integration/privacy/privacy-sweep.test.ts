import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/http-client';
import { keptAlive } from '../reliability/village-server';
import { type Answer, eachOf, open } from './answers';
import { addressesOf, type Fillings, patterns } from './doors';
import { allFillings, publicFillings } from './fillings';
import { hiddenDoors, telltale } from './same-queries';
import { type Scene, served } from './scene';
import { PUBLIC_WORD, ROLES, type Role, SECRETS, type SecretName, wordOf } from './secrets';
import type { Whispers } from './whispers';

const AT_ONCE = 6;
const agent = keptAlive(AT_ONCE);

/** What these get may not change by a letter when something private is written. */
const STRANGERS = ['visitor', 'resident', 'another funder'] as const;

/** Who asks for what is not theirs; what the database is asked to refuse it may not depend on whether it is there. */
const COUNTING = ['visitor', 'resident', 'another funder', 'NGO', 'administrator', 'member who left'] as const;

/** Routes that show nothing on being opened: they take what is sent, or a secret of a mail, or are for development. */
const SHUT = [
  '/:lang/preferences',
  '/:lang/invitations/:token',
  '/:lang/account/first-administrator/:token',
  '/:lang/account/unsubscribe/:token',
  '/:lang/desk/objections/:hidingId',
  '/:lang/funder/windows/effect',
  '/:lang/_mail',
  '/:lang/_design',
  '/*',
];

type Answers = Map<string, Answer>;

let scene: Scene;
let map: string[];
let fillings: Fillings;
let whispers: Whispers;
let files: { id: string; name: string }[];
/** Answers by who asked and where, before anything was whispered and after. */
const before = new Map<Role, Answers>();
const after = new Map<Role, Answers>();

beforeAll(async () => {
  map = await patterns();
  scene = await served();
  const { cast, story } = scene;
  const known = publicFillings(story, cast);
  const standing = map.filter((pattern) => !isFilledLater(pattern, known));
  const open = [...standing.flatMap((pattern) => addressesOf(pattern, known)), ...inPublic(story.idea)];
  for (const role of STRANGERS) before.set(role, await answersTo(role, open));
  const whispered = await scene.whispered();
  files = whispered.files;
  whispers = whispered.whispers;
  fillings = allFillings(story, cast, whispers, files);
  await pressButtons(whispers);
  for (const role of ROLES) after.set(role, await answersTo(role, allAddresses()));
}, 600_000);
afterAll(async () => {
  agent.destroy();
  await scene?.remove();
});

/** Below the funder's desk and in talks there is nothing to name yet. */
const isFilledLater = (pattern: string, known: Fillings) =>
  /^\/(:lang\/(funder|talks)\/.*:|files\/)/.test(pattern) && !known[pattern];

const inPublic = (idea: number) => [
  `/ru/ideas/${idea}`,
  `/en/ideas/${idea}/funding`,
  `/ky/ideas?q=${PUBLIC_WORD}`,
  '/ky/organisations?kind=donor_agency',
  '/ky/coordination/ideas?place=osh',
];

function allAddresses(): string[] {
  const { idea } = scene.story;
  const asked = [`/ky/talks?idea=${idea}`, `/ky/funder/compare?idea=${idea}`, '/en/funder', '/ru/me/export'];
  const stored = files.map(({ id, name }) => `/files/${id}/${encodeURIComponent(name)}`);
  return [...map.flatMap((pattern) => addressesOf(pattern, fillings)), ...inPublic(idea), ...asked, ...stored];
}

async function answersTo(role: Role, addresses: readonly string[]): Promise<Answers> {
  const answers: Answers = new Map();
  await eachOf([...new Set(addresses)], AT_ONCE, async (address) => {
    answers.set(address, await open(scene.server.url, address, scene.cast.cookies[role], agent));
  });
  return answers;
}

async function press(role: Role, path: string, fields: Record<string, string>): Promise<number> {
  const { url } = scene.server;
  const cookie = { Cookie: scene.cast.cookies[role], Origin: url };
  const headers = { ...cookie, 'Content-Type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(fields).toString();
  return (await ask(url, { method: 'POST', path, headers, body }, agent)).status;
}

/** What is written through the server itself, taken and refused: its log and its caches see the words. */
async function pressButtons({ card, talk }: { card: string; talk: string }): Promise<void> {
  const cardPath = `/ky/funder/shortlist/${card}`;
  const note = { intent: 'note', visible_to: 'organisation', body: wordOf('note') };
  const message = { intent: 'send', body: wordOf('talkReply') };
  expect([
    await press('funder', `/ky/ideas/${scene.story.idea}/shortlisting`, {}),
    await press('funder', cardPath, note),
    await press('funder', cardPath, { ...note, body: note.body.repeat(2_000) }),
    await press('another funder', cardPath, note),
    await press('author', `/ky/talks/${talk}`, message),
    await press('resident', `/ky/talks/${talk}`, message),
  ]).toEqual([303, 303, 422, 404, 303, 404]);
}

const WORD = /qz[a-z]+7f3a/g;
const secretNames = Object.keys(SECRETS) as SecretName[];
const secretByWord = new Map(secretNames.map((name) => [wordOf(name), name]));

/** The secrets that a text gives away. */
function secretsIn(text: string): SecretName[] {
  const words = new Set(text.toLowerCase().match(WORD) ?? []);
  return [...words].flatMap((word) => secretByWord.get(word) ?? []);
}

interface Met {
  role: Role;
  name: SecretName;
  answer: Answer;
}

const answered = () =>
  [...after].flatMap(([role, answers]) => [...answers.values()].map((answer) => ({ role, answer })));

const met = (): Met[] =>
  answered().flatMap(({ role, answer }) => secretsIn(answer.text).map((name) => ({ role, name, answer })));

/** Whoever acts for themselves still takes along what they wrote. */
const isOwnExport = ({ role, answer }: Met) =>
  role === 'funder for themselves' && answer.address.endsWith('/me/export');
const isReader = ({ role, name }: Met) => (SECRETS[name].readers as readonly Role[]).includes(role);
const told = ({ role, name, answer }: Met) => `${role}: ${name} at ${answer.address}`;

describe('every address of the site', () => {
  it('is opened by somebody in the sweep', () => {
    const isOpened = (address: string) => [...after.values()].some((one) => (one.get(address)?.status ?? 404) < 304);
    expect(map.filter((pattern) => !addressesOf(pattern, fillings).some(isOpened))).toEqual(SHUT);
  });

  it('answers without a fault', () => {
    const faults = answered().filter(({ answer }) => answer.status >= 500);
    expect(faults.map(({ role, answer }) => `${role} at ${answer.address}: ${answer.status}`)).toEqual([]);
  });
});

describe('what is private in the desk of funders', () => {
  it('is met by those whom it belongs to: the sweep does find it', () => {
    const found = new Set(met().map(({ role, name }) => `${role}: ${name}`));
    const wanted = secretNames.flatMap((name) => SECRETS[name].readers.map((role) => `${role}: ${name}`));
    expect(wanted.filter((one) => !found.has(one))).toEqual([]);
  });

  it('is met by nobody else, behind no door', () => {
    const leaks = met().filter((one) => !isReader(one) && !isOwnExport(one));
    expect([...new Set(leaks.map(told))]).toEqual([]);
  });

  it('is kept by no cache', () => {
    expect(
      met()
        .filter(({ answer }) => answer.isKept)
        .map(told),
    ).toEqual([]);
  });

  it('changes nothing that strangers get, by no letter of a page, no header and no tag', () => {
    const changed = STRANGERS.flatMap((role) =>
      [...(before.get(role)?.values() ?? [])].flatMap(({ address, text }) => {
        const now = after.get(role)?.get(address)?.text ?? '';
        if (now === text || isOfTheMoment(address)) return [];
        const at = [...text].findIndex((letter, index) => letter !== now[index]);
        return [`${role} at ${address}: ${text.slice(at - 60, at + 60)} -> ${now.slice(at - 60, at + 60)}`];
      }),
    );
    expect(changed).toEqual([]);
  });

  it.each(COUNTING)('takes the time of what is not there, for who asks for it: %s', async (role) => {
    const asker = { server: scene.server, cookie: scene.cast.cookies[role], agent };
    const tells: string[] = [];
    for (const door of hiddenDoors(scene.story, whispers)) {
      const difference = await telltale(asker, door);
      if (difference) tells.push(`${door.there}: ${difference}`);
    }
    expect(tells).toEqual([]);
  });

  it('is told apart by the queries of its own reader: they are counted', async () => {
    const [card] = hiddenDoors(scene.story, whispers);
    const asker = { server: scene.server, cookie: scene.cast.cookies.funder, agent };
    expect(card && (await telltale(asker, card))).toContain('shortlist_notes');
  });

  it('is found by no search of the market', async () => {
    const leads: string[] = [];
    const link = `/ideas/${scene.story.idea}`;
    await eachOf([PUBLIC_WORD, ...secretNames.map(wordOf)], AT_ONCE, async (word) => {
      const { text } = await open(scene.server.url, `/ky/ideas?q=${word}`, '', agent);
      if (text.includes(link)) leads.push(word);
    });
    expect(leads).toEqual([PUBLIC_WORD]);
  });

  it('stands in its own tables alone: in no audit, no mail, no notice', async () => {
    const astray: string[] = [];
    for (const [table, rows] of await scene.stored()) {
      for (const name of secretsIn(rows)) {
        if (!(SECRETS[name].tables as readonly string[]).includes(table)) astray.push(`${name} in ${table}`);
      }
    }
    expect(astray).toEqual([]);
  });

  it('is in no line of the log', () => {
    expect(scene.log()).toContain('"path":"/ky/talks"');
    expect(secretsIn(scene.log())).toEqual([]);
  });
});

/** The hearing that runs now, and the home page that leads to it, count what is left of it. */
const isOfTheMoment = (address: string) => /\/live(\/|$)/.test(address);

/** Where every funder is listed, whatever it does. */
const isDirectory = (address: string) => /^\/\w\w\/(organisations|admin|coordination)\b/.test(address);

describe('a funder that keeps its name to itself', () => {
  it.each([
    ['unnamed', ['unnamed funder']],
    ['quiet', ['quiet funder', 'author']],
  ] as const)('is named beside the idea to nobody whom it has not told (%s)', (key, readers) => {
    const { [key]: member, hiddenFunders } = scene.cast;
    const marks = [hiddenFunders[key], member.acting?.organisationId ?? '', member.person.id];
    const named = answered().filter(({ answer: { text } }) => marks.some((mark) => text.includes(mark)));
    const isRead = (role: Role) => (readers as readonly Role[]).includes(role);
    const leaks = named.filter(
      ({ role, answer }) => !isRead(role) && (!isDirectory(answer.address) || answer.text.includes(PUBLIC_WORD)),
    );
    expect(leaks.map(({ role, answer }) => `${role} at ${answer.address}: ${answer.status}`)).toEqual([]);
    for (const reader of readers) expect(named.some(({ role }) => role === reader)).toBe(true);
  });
});
