import type { LineList, PhraseList, Phrases } from '../phrases.ts'
import { any } from './any.ts'
import { ar } from './ar.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hu } from './hu.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { no } from './no.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** Every language that has word lists of its own; `any` holds what all of them use. */
const languages: readonly Phrases[] = [
  any,
  ar,
  da,
  de,
  en,
  es,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  th,
  tr,
  uk,
  zh,
]

/** The phrases of a list, of all languages together. */
export function phrasesOf(list: PhraseList | LineList): string[] {
  return [...new Set(languages.flatMap((language) => language[list] ?? []))]
}
