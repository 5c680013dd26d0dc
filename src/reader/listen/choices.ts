import { findBase } from '../../library/base.ts'
import { keepChoices } from '../../speech/choices.ts'

/** How this reader listens, in this library. */
export const { chosen: choices, change: choose } = keepChoices(
  `galley:listening:${findBase().pathname}`,
)
