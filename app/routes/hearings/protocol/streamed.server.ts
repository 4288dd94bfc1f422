import { Readable } from 'node:stream';

/** Pieces of text as the body of an answer, made as fast as they are taken. */
export function streamed(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream<Uint8Array>;
}
