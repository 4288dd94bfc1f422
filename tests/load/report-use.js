// Preloaded into a server that is measured: answers the message `use` with the CPU time that the process has taken
// since it began (µs), how late its event loop ran since the last question (ms, the 99th of 100 and the latest) and its
// memory.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 5;
const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();

process.on('message', (question) => {
  if (question !== 'use') return;
  const { user, system } = process.cpuUsage();
  const late = (delay) => Math.max(0, delay / 1e6 - RESOLUTION_MS);
  const [loopP99Ms, loopMaxMs] = [late(delays.percentile(99)), late(delays.max)];
  process.send({ cpuUs: user + system, loopP99Ms, loopMaxMs, rssMb: process.memoryUsage.rss() / 1_048_576 });
  delays.reset();
});
process.channel.unref();
