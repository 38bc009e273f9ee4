import { stringify } from 'yaml';
import type { IsoDate } from '../../domain/text/iso-date.ts';
import { completeLocales } from '../../i18n/locales.ts';
import { waiting } from './waiting.ts';

/** What has to be known before a claim can be begun. */
export interface NewClaim {
  readonly id: string;
  readonly source: string;
  readonly today: IsoDate;
}

/** The ledger's file with one more entry at its end. It is unverified, which the check refuses until somebody has verified it. */
export function withClaim(before: string, { id, source, today }: NewClaim): string {
  const entry = {
    id,
    text: Object.fromEntries(completeLocales.map((locale) => [locale, waiting(locale, '大白话一句，不能比原文说得重')])),
    source,
    article: Object.fromEntries(completeLocales.map((locale) => [locale, waiting(locale, '第几条，没有就删掉这几行')])),
    level: 'unverified',
    checked: today,
  };
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return `${before}${gap}${stringify([entry], { lineWidth: 0 })}`;
}
