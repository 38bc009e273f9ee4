import { localName } from '../domain/local/labels.ts';

/** The text of `本地.js` as it ships: nothing filled in. */
export function localScript(): string {
  const lines = [
    '// 本地.js：本村自己填的几行字。',
    '// 右键点这个文件，选“打开方式”，用记事本打开。改完存盘，再打开网页看。',
    '//',
    '// 字写在冒号后面，不用的空着。冒号前面的字不要改。',
    '// 两个 ` 和最后的分号要留着。存盘时“编码”选 UTF-8。',
    '// 填的字只在这个文件夹里，不会传到网上。别填村民的名字和号码。',
    '',
    `var ${localName} = String.raw\``,
    '',
    '// 村名。比如：柳湾村，最多20个字',
    '村名：',
    '',
    '// 有事找谁，写工作人员。比如：小周，最多20个字',
    '联系人：',
    '',
    '// 他的电话，只写数字。比如：05311234567',
    '电话：',
    '',
    '// 一句通知，最多80个字。比如：周六上午九点，村委会讲查征信',
    '通知：',
    '',
    '// 讲课的地方，用顿号隔开，最多12个。比如：村委会、小学、文化广场',
    '地点：',
    '',
    '`;',
    '',
  ];
  // Old Notepads show one long line without CRLF, and keep UTF-8 only where a mark says so.
  return `\ufeff${lines.join('\r\n')}`;
}
