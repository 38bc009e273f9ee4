import { parseArgs } from 'node:util';
import { localDay } from '../src/domain/text/iso-date.ts';
import { dueTable, dueWithin } from '../src/library/due.ts';
import { readContent } from '../src/library/read-content.ts';
import { contentRoot, drawingsRoot } from '../src/library/settings.ts';

/** Lists what has to be checked again soon and what rests on it: `npm run due`, `-- --days 90`, `-- --json`. */
const { values } = parseArgs({ options: { days: { type: 'string', default: '60' }, json: { type: 'boolean', default: false } } });
const days = Number(values.days);
if (!Number.isInteger(days) || days < 0) {
  console.error(`--days 后面写天数，例如：npm run due -- --days 90；写的是“${values.days}”。`);
  process.exit(1);
}
const today = localDay(new Date());
const due = dueWithin(readContent(contentRoot, drawingsRoot).content, today, days);
console.log(values.json ? JSON.stringify({ version: 1, today, days, due }, null, 2) : dueTable(due, today, days));
