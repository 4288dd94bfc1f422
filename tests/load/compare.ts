import type { ChildProcess } from 'node:child_process';
import type { BenchRow } from './bench-rows';
import { type Driven, drive, type Target } from './drive';
import { type BareServer, useOf } from './measured-server';

/** Slices of one row: this server, the bare one, this one again, so that both meet the same machine. */
const ROUNDS = 8;
const BARE_SHARE = 0.3;
const WARM_SECONDS = 0.5;

/** What a server did in one slice, or in all slices of a row. */
export interface Figures {
  requests: number;
  failed: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** CPU time of the whole process, all its threads, for each request: the median of the slices, and the least. */
  cpuUs: number;
  leastCpuUs: number;
  loopP99Ms: number;
  rssMb: number;
}

/** One row of the table. */
export interface Compared {
  row: string;
  status: number;
  /** Bytes of the body, as sent. */
  bytes: number;
  ashar: Figures;
  bare: Figures;
  /** Ashar's requests a second for each one of the bare server, in the same seconds: the median of the rounds. */
  ratio: number;
  /** How many times the CPU of the bare server one request takes: the least of each, which loads of others raise least. */
  cpuRatio: number;
}

interface Slice extends Driven {
  cpuUs: number;
  loopP99Ms: number;
  rssMb: number;
}

interface Measured {
  url: string;
  process: ChildProcess;
}

/** The value that a share of `values` does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);
const perSecond = ({ times, seconds }: Driven): number => times.length / seconds;

async function slice(server: Measured, next: () => Target, status: number, amount: number): Promise<Slice> {
  const before = await useOf(server.process);
  const driven = await drive(server.url, next, status, amount);
  const { cpuUs, loopP99Ms, rssMb } = await useOf(server.process);
  return { ...driven, cpuUs: (cpuUs - before.cpuUs) / driven.times.length, loopP99Ms, rssMb };
}

/** Drives a server until it is no longer getting faster: code is compiled and caches are filled. Returns its pace. */
async function warmUp(server: Measured, { next, status }: BenchRow): Promise<number> {
  for (let pace = 0, amount = 32; ; amount = Math.ceil(pace * WARM_SECONDS)) {
    const found = perSecond(await drive(server.url, next, status, amount));
    if (found < pace * 1.5) return found;
    pace = found;
  }
}

function figures(slices: readonly Slice[]): Figures {
  const times = slices.flatMap((one) => one.times);
  return {
    requests: times.length,
    failed: slices.reduce((sum, one) => sum + one.failed, 0),
    perSecond: median(slices.map(perSecond)),
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    cpuUs: median(slices.map(({ cpuUs }) => cpuUs)),
    leastCpuUs: quantile(
      slices.map(({ cpuUs }) => cpuUs),
      0,
    ),
    loopP99Ms: median(slices.map(({ loopP99Ms }) => loopP99Ms)),
    rssMb: Math.max(...slices.map(({ rssMb }) => rssMb)),
  };
}

/** Measures one row for about `seconds`, in turns with a bare server that gives the same answer. */
export async function compare(ashar: Measured, bare: BareServer, row: BenchRow, seconds: number): Promise<Compared> {
  const pace = await warmUp(ashar, row);
  const bytes = await bare.imitate(ashar.url, row);
  const barePace = await warmUp(bare, row);
  const sliceSeconds = seconds / ROUNDS;
  const ours: Slice[] = [];
  const theirs: Slice[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await slice(ashar, row.next, row.status, Math.round(pace * sliceSeconds * (1 - BARE_SHARE))));
    theirs.push(await slice(bare, row.next, row.status, Math.round(barePace * sliceSeconds * BARE_SHARE)));
  }
  const [own, other] = [figures(ours), figures(theirs)];
  return {
    row: row.name,
    status: row.status,
    bytes,
    ashar: own,
    bare: other,
    ratio: median(ours.map((one, round) => perSecond(one) / perSecond(theirs[round] as Slice))),
    cpuRatio: own.leastCpuUs / other.leastCpuUs,
  };
}
