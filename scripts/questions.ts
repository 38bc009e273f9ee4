import { importQuestions } from './questions/bring-in.ts';
import { exportQuestions } from './questions/take-out.ts';

/** The bank of questions out to a file of another program, and back into the quiz files. */
const [command, ...rest] = process.argv.slice(2);
const help = [
  '拿出去：npm run questions -- export --to xlsx（也可以 csv、gift、moodle-xml）',
  '        还能写：--locale en  --lesson 课的名字  --out 文件  --replace',
  '放回来：npm run questions -- import 文件.xlsx（也可以 .csv、.gift、.txt、.xml）',
  '        还能写：--lesson 课的名字  --locale en  --replace',
].join('\n');
try {
  if (command === 'export') await exportQuestions(rest);
  else if (command === 'import') await importQuestions(rest);
  else throw new Error(help);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
