// Preloaded into the server of the browser tests: a request with the header `clock-ahead` (milliseconds) is answered as
// if that much time had passed. Each journey so has a clock of its own, and what others do at that time stays in the
// present. Everything that the request awaits reads the same clock.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';

const ahead = new AsyncLocalStorage();
const PresentDate = Date;
const present = Date.now.bind(Date);
const now = () => present() + (ahead.getStore() ?? 0);

// A proxy, not a subclass: what was made before stays an instance of Date.
globalThis.Date = new Proxy(PresentDate, {
  construct: (target, parts, as) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, as),
  get: (target, key, as) => (key === 'now' ? now : Reflect.get(target, key, as)),
});

const { emit } = Server.prototype;
Server.prototype.emit = function (event, ...given) {
  const wanted = event === 'request' ? Number(given[0].headers['clock-ahead'] ?? 0) : 0;
  return ahead.run(wanted, () => emit.call(this, event, ...given));
};
