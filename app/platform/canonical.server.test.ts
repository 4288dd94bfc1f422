import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf } from './canonical.server';

describe('canonical JSON', () => {
  it('is the same however the keys were put in', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, { z: null, y: true }], c: 'ө' } })).toBe(
      '{"a":{"c":"ө","d":[2,{"y":true,"z":null}]},"b":1}',
    );
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  });

  it('leaves out what has no value, and keeps what is empty', () => {
    expect(canonicalJson({ a: undefined, b: null, c: '', d: [] })).toBe('{"b":null,"c":"","d":[]}');
  });

  it('writes an instant as its ISO text', () => {
    expect(canonicalJson(new Date('2026-11-22T06:00:00.001Z'))).toBe('"2026-11-22T06:00:00.001Z"');
  });

  it('is read back as what was written', () => {
    const value = { text: 'Угуу "бюджет"\n\u2028', list: [0, -1.5, false], nested: { ң: { ү: [] } } };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });

  it('refuses what JSON would silently change', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 10n, () => 1, [undefined]]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });

  it('has the hash that anybody computes from its bytes', () => {
    const value = { number: 12, title: 'Бюджет' };
    expect(hashOf(value)).toBe(
      createHash('sha256')
        .update(Buffer.from(canonicalJson(value), 'utf8'))
        .digest('hex'),
    );
  });
});
