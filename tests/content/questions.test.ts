import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleSite, writeFiles } from '../support/sample-site.ts';

const temporary = mkdtempSync(join(tmpdir(), 'xintian-bank-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const root = join(temporary, 'content');
const quiz = join(root, 'quizzes/zh-CN/lesson-1.yaml');
/** Each run starts Node anew, several times. */
const started = 60_000;

beforeEach(() => writeFiles(root, sampleSite(2)));

/** Runs the command as an editor does. */
function questions(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/questions.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, XINTIAN_CONTENT: root },
  });
  return { status, said: stdout + stderr };
}

describe('the bank of questions', () => {
  test('goes out and comes back, and says what is new and what is the same', { timeout: started }, () => {
    const file = join(temporary, 'bank.xlsx');
    expect(questions('export', '--to', 'xlsx', '--out', file)).toMatchObject({ status: 0, said: expect.stringContaining('14 道题，2 课') });
    const before = readFileSync(quiz, 'utf8');
    writeFileSync(quiz, `${before.slice(0, before.indexOf('  - id: q-order'))}`);
    const { status, said } = questions('import', file, '--lesson', 'lesson-1');
    expect(said).toContain('新加：q-order、q-match、q-amount、q-spot');
    expect(said).toContain('一样：q-single、q-multiple、q-judge');
    expect(said).toContain('是“lesson-2”这一课的题');
    expect(status).toBe(1);
    expect(questions('import', file).said).not.toContain('新加');
  });

  test('is not overwritten unasked, on either side', { timeout: started }, () => {
    const file = join(temporary, 'bank.gift');
    questions('export', '--to', 'gift', '--out', file);
    expect(questions('export', '--to', 'gift', '--out', file)).toMatchObject({ status: 1, said: expect.stringContaining('没有动它') });
    writeFileSync(quiz, readFileSync(quiz, 'utf8').replace('answer: 1825', 'answer: 1830 # 新算的'));
    const held = questions('import', file);
    expect(held.said).toContain('没有动（要盖掉，加上 --replace）：q-amount');
    expect(held.status).toBe(1);
    expect(readFileSync(quiz, 'utf8')).toContain('answer: 1830 # 新算的');
    expect(questions('import', file, '--replace').said).toContain('盖掉：q-amount');
    expect(readFileSync(quiz, 'utf8')).toContain('answer: 1825 # 新算的');
  });

  test('names what the check finds in questions from elsewhere', { timeout: started }, () => {
    const file = join(temporary, 'foreign.txt');
    writeFileSync(file, '::new one::一年多少？{#12:0#对~#不对}\n\n::talk::说说看{}\n');
    const { status, said } = questions('import', file, '--lesson', 'lesson-1');
    expect(status).toBe(1);
    expect(said).toContain('新加：new-one');
    expect(said).toContain('talk：问答题');
    expect(said).toContain('pair-differs');
  });

  test('goes to a learning platform and comes back; a broken file changes nothing, and says where', { timeout: started }, () => {
    const file = join(temporary, 'bank.xml');
    expect(questions('export', '--to', 'moodle-xml', '--out', file).status).toBe(0);
    const before = readFileSync(quiz, 'utf8');
    writeFileSync(quiz, `${before.slice(0, before.indexOf('  - id: q-order'))}`);
    expect(questions('import', file)).toMatchObject({
      status: 0,
      said: expect.stringContaining('新加：q-order、q-match、q-amount、q-spot'),
    });
    const whole = readFileSync(quiz, 'utf8');
    writeFileSync(file, readFileSync(file, 'utf8').replace('</question>', ''));
    expect(questions('import', file)).toMatchObject({ status: 1, said: expect.stringMatching(/读不懂 .*第 \d+ 行.*<question> 没有关上/) });
    expect(readFileSync(quiz, 'utf8')).toBe(whole);
  });

  test('is not written for a lesson that does not exist', { timeout: started }, () => {
    const file = join(temporary, 'foreign.txt');
    writeFileSync(file, '对吗？{T}\n');
    expect(questions('import', file, '--lesson', 'no-such')).toMatchObject({
      status: 1,
      said: expect.stringContaining('没有叫“no-such”的课'),
    });
    expect(existsSync(join(root, 'quizzes/zh-CN/no-such.yaml'))).toBe(false);
  });

  test.each([
    [['export', '--to', 'word'], '--to 后面写格式'],
    [['import', 'bank.docx'], '能读 .xlsx'],
    [['import', 'nowhere.csv'], '找不到文件'],
    [['export', '--quick'], '不认识'],
    [[], 'npm run questions -- export'],
  ])('says what it expects when it is asked with %j', { timeout: started }, (args, words) => {
    expect(questions(...args)).toMatchObject({ status: 1, said: expect.stringContaining(words) });
  });
});
