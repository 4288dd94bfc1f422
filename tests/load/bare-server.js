// The least that Node can do: a bare `node:http` server that gives every request the same answer, which it is told by
// message as { status, headers, body }, the body in base64. What it is sent it reads to the end. Says where it listens.
import { createServer } from 'node:http';

let answer = { status: 404, headers: [], body: Buffer.alloc(0) };

const server = createServer((req, res) => {
  const send = () => res.writeHead(answer.status, answer.headers).end(answer.body);
  if (req.method !== 'POST') return send();
  req.on('data', () => {});
  req.on('end', send);
});

process.on('message', (message) => {
  if (message.status === undefined) return;
  answer = { ...message, body: Buffer.from(message.body, 'base64') };
  process.send('told');
});

server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
