import type * as english from './en.ts'

type Loose<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { [Key in keyof Value]: Loose<Value[Key]> }

/** What a language says: the groups of the English table with other words. `reasons` may be left out; they are English then. */
export type Words = { [Group in keyof typeof english]: Loose<(typeof english)[Group]> }
