import { createHash } from 'node:crypto';
import type { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ask, type Received } from '../../support/http-client';

/** What somebody got behind a door. */
export interface Answer {
  address: string;
  status: number;
  /** Headers and body as words, without the address that was asked for and without what is new in every answer. */
  text: string;
  isKept: boolean;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files are made from the same words for many readers: each is taken apart once. */
const decoded = new Map<string, Promise<string>>();

function wordsOf({ headers, body }: Received): Promise<string> | string {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const decode = { [XLSX]: workbookWords, 'application/pdf': paperWords }[type];
  if (!decode) return body.toString('utf8');
  const hash = createHash('sha256').update(body).digest('hex');
  const known = decoded.get(hash) ?? decode(body);
  decoded.set(hash, known);
  return known;
}

async function workbookWords(body: Buffer): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.load(body);
  const rows: unknown[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => rows.push(row.values)));
  return JSON.stringify(rows);
}

/** The bytes, for what a paper carries beside its words, and the words. */
async function paperWords(body: Buffer): Promise<string> {
  const raw = body.toString('latin1');
  try {
    const pdf = await getDocument({ data: new Uint8Array(body), verbosity: 0 }).promise;
    const pages: string[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    return `${raw}\n${pages.join('\n')}`;
  } catch {
    return raw;
  }
}

/** Keys of forms, when an answer was made, and whether the mails of the demo are out yet. */
const NEW_IN_EVERY_ANSWER =
  /name="idempotency_key" value="[^"]*"|"(?:date|age|content-length)","[^"]*"|"sentAt": "20\d\d-[^"]*"|20\d\d-\d\d-\d\dT[\d:.]+Z|"sentAt": null|\b\d\d:\d\d\b/gi;

/** What says when it was made has another tag each time: two files, and the figures of the home page. */
const SAYS_WHEN = /\/table\.(json|xlsx)$|^\/ky$/;

/** The words without the address that was asked for and without what is new in every answer. */
function steady(words: string, { headers }: Received, asked: string): string {
  const id = String(headers['x-request-id'] ?? '');
  const untagged = SAYS_WHEN.test(asked) ? words.replace(/"etag","[^,]*"/i, '') : words;
  const known = untagged.replaceAll(asked, '').replace(NEW_IN_EVERY_ANSWER, '');
  return id ? known.replaceAll(id, '') : known;
}

/** A page that stays open says its first words at once. */
const LISTEN_MS = 400;

/** What a stream of events says at first: it never ends by itself. */
async function firstWords(url: string, address: string, cookie: string): Promise<Answer> {
  const listening = new AbortController();
  const answer = await fetch(url + address, { headers: { cookie }, signal: listening.signal });
  const enough = setTimeout(() => listening.abort(), LISTEN_MS);
  let text = JSON.stringify([...answer.headers]);
  try {
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) text += part.value;
  } catch (error) {
    if (!listening.signal.aborted) throw error;
  } finally {
    clearTimeout(enough);
  }
  return { address, status: answer.status, text, isKept: false };
}

/** All that is behind a door. */
async function everyWord(url: string, address: string, cookie: string, agent: Agent): Promise<Answer> {
  const headers: Record<string, string> = cookie ? { Cookie: cookie } : {};
  const received = await ask(url, { path: address, headers }, agent);
  const words = `${JSON.stringify(received.rawHeaders)}\n${await wordsOf(received)}`;
  const told = steady(words, received, address.replace(/^\/ky(?=\/)/, ''));
  const control = String(received.headers['cache-control'] ?? '');
  return { address, status: received.status, text: told, isKept: !/private|no-store/.test(control) };
}

/** Opens a door, again where the server is busy: a stream of events is refused then like any page. */
export async function open(url: string, address: string, cookie: string, agent: Agent): Promise<Answer> {
  const isStream = address.endsWith('/live/events');
  const answer = await (isStream ? firstWords(url, address, cookie) : everyWord(url, address, cookie, agent));
  if (answer.status !== 503) return answer;
  await sleep(2_000);
  return open(url, address, cookie, agent);
}

/** Does something with each of them, a few at once. */
export async function eachOf<T>(list: readonly T[], atOnce: number, act: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
