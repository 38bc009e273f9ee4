import { expect, test } from 'vitest';
import { readableAddress, webAddress } from '../../../../src/domain/text/web-address.ts';

test.each([
  ['xintian.example', 'https://xintian.example/lessons/a.html', 'xintian.example'],
  ['http://10.0.0.5:8080/', 'http://10.0.0.5:8080/lessons/a.html', '10.0.0.5:8080'],
  ['https://county.example/credit/', 'https://county.example/credit/lessons/a.html', 'county.example/credit'],
])('%s leads to the lesson and can be read out', (site, whole, read) => {
  expect(webAddress(site, 'lessons/a.html')).toBe(whole);
  expect(readableAddress(site)).toBe(read);
});
