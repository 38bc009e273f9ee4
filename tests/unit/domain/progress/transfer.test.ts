import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine, append, readLine } from '../../../../src/domain/progress/log.ts';
import { fromTransfer, toTransfer } from '../../../../src/domain/progress/transfer.ts';
import { shortHash } from '../../../../src/domain/text/hash.ts';
import { addDays } from '../../../../src/domain/text/iso-date.ts';

const anyLog = fc.array(fc.tuple(fc.nat(400), fc.constantFrom('missed', 'retry', 'first', undefined)), { maxLength: 30 }).map((events) =>
  events
    .map(([days, outcome]) => [addDays('2026-11-24', days), outcome] as const)
    .map(([day, outcome]) => (outcome ? answerLine(day, 'farm-loan', { id: 'q', rev: 'k3f9' }, outcome) : readLine(day, 'farm-loan')))
    .reduce(append, ''),
);
const refusals = ['empty', 'not-ours', 'damaged'];

/** Refused in words, or the very same log: never another one. */
const staysSafe = (text: string, log: string) => {
  const found = fromTransfer(text);
  if (typeof found === 'string') expect(refusals).toContain(found);
  else expect(found).toEqual({ log });
};

describe('moving a record to another phone', () => {
  test('what goes out comes back', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(fromTransfer(toTransfer(log))).toEqual({ log });
      }),
    );
  });

  test('it survives any chat: one line, plain letters, no quotes', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(toTransfer(log)).toMatch(/^xintian1\.[A-Za-z0-9+/=]*\.[a-z0-9]+$/);
      }),
    );
  });

  test('spaces and line breaks that a chat puts in, anywhere and any number of them, are ignored', () => {
    const gap = fc.tuple(fc.nat(), fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '\u3000', '\ufeff'));
    fc.assert(
      fc.property(anyLog, fc.array(gap, { maxLength: 8 }), (log, gaps) => {
        const text = gaps.reduce((sent, [place, space]) => {
          const at = place % (sent.length + 1);
          return sent.slice(0, at) + space + sent.slice(at);
        }, toTransfer(log));
        expect(fromTransfer(text)).toEqual({ log });
      }),
    );
  });

  test('every single changed character is refused', () => {
    fc.assert(
      fc.property(anyLog, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (log, other) => {
        const text = toTransfer(log);
        for (let at = 0; at < text.length; at++) {
          if (text[at] !== other) expect(refusals).toContain(fromTransfer(text.slice(0, at) + other + text.slice(at + 1)));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('every single lost character is refused', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const text = toTransfer(log);
        for (let at = 0; at < text.length; at++) expect(refusals).toContain(fromTransfer(text.slice(0, at) + text.slice(at + 1)));
      }),
      { numRuns: 50 },
    );
  });

  test('a character too many never makes another record of it', () => {
    fc.assert(
      fc.property(anyLog, fc.oneof(fc.constantFrom('.', 'A', '=', '。', '"'), fc.string({ minLength: 1, maxLength: 1 })), (log, extra) => {
        const text = toTransfer(log);
        for (let at = 0; at <= text.length; at++) staysSafe(text.slice(0, at) + extra + text.slice(at), log);
      }),
      { numRuns: 50 },
    );
  });

  test('a text that broke off anywhere is refused', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, place) => {
        const text = toTransfer(log);
        expect(refusals).toContain(fromTransfer(text.slice(0, place % text.length)));
      }),
    );
  });

  test('anything else is refused in words, never with an exception', () => {
    expect(fromTransfer('')).toBe('empty');
    expect(fromTransfer(' \n')).toBe('empty');
    expect(fromTransfer('你好')).toBe('not-ours');
    expect(fromTransfer('xintian2.YQ==.abc')).toBe('not-ours');
    expect(fromTransfer('xintian1')).toBe('damaged');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(refusals).toContain(fromTransfer(text));
        expect(refusals).toContain(fromTransfer(`xintian1.${text}`));
        expect(refusals).toContain(fromTransfer(`xintian1.${text}.${text}`));
      }),
    );
  });

  test('a text with a matching checksum around something that is no base64 is refused as well', () => {
    expect(fromTransfer(`xintian1.!.${shortHash('!')}`)).toBe('damaged');
  });

  test('a log with a damaged line in it, be it Chinese, can still be sent', () => {
    for (const damaged of ['坏了的一行', '\ud800']) {
      expect(fromTransfer(toTransfer(`2026-11-24 farm-loan\n${damaged}`))).toEqual({
        log: expect.stringMatching(/^2026-11-24 farm-loan\n\?+$/),
      });
    }
  });
});
