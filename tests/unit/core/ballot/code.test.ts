import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_LENGTH, CODE_LETTERS, codeFrom, readCode, spokenCode } from '../../../../src/core/ballot/code.ts';

describe('the code on the big screen', () => {
  test('has no two letters or figures that are read as one another, and no vowel to spell a word with', () => {
    expect(new Set(CODE_LETTERS).size).toBe(CODE_LETTERS.length);
    for (const alike of ['0OQD', '1IL', '2Z', '5S', '8B', 'UV']) {
      const left = [...alike].filter((letter) => CODE_LETTERS.includes(letter));
      expect(left.length, alike).toBeLessThanOrEqual(1);
    }
    expect(CODE_LETTERS).not.toMatch(/[AEIOU]/);
  });

  test('is as likely to be any code as any other', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) for (const letter of codeFrom(Array.from({ length: CODE_LENGTH }, () => byte)) ?? '') counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(CODE_LETTERS.length);
    expect(new Set(counts.values()).size).toBe(1);
  });

  test('is not made from too little chance', () => {
    expect(codeFrom([1, 2, 3, 4, 5])).toBeNull();
    expect(codeFrom([255, 254, 1, 2, 3, 4, 5])).toBeNull();
    expect(codeFrom([255, 254, 1, 2, 3, 4, 5, 6])).toHaveLength(CODE_LENGTH);
  });

  test.each(['CDF 347', 'cdf347', ' cdf-347 ', 'c d f 3 4 7', 'CDF–347', 'CDF—347'])('is understood as somebody types it: “%s”', (typed) => {
    expect(readCode(typed)).toBe('CDF347');
  });

  test.each(['', 'CDF34', 'CDF3477', 'CDF34O', 'CDF/34', 'ÇDF347'])('and told apart from what can’t be one: “%s”', (typed) => {
    expect(readCode(typed)).toBeNull();
  });

  test('comes back from how it is spoken, whatever it is', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (bytes) => {
      const code = codeFrom(bytes);
      fc.pre(code !== null);
      expect(readCode(spokenCode(code))).toBe(code);
      expect(readCode(spokenCode(code).toLowerCase())).toBe(code);
    }));
  });
});
