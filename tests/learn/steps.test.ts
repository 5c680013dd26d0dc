import { expect, test } from 'vitest'
import { roles } from '../../src/article/article.ts'
import { answers } from '../../src/article/cues/index.ts'
import { newNetwork, run } from '../../src/article/network.ts'
import { summedSteps, withLowerSteps } from '../../src/learn/steps.ts'

const numberOf = (name: string): number => answers.findIndex((answer) => answer.name === name)

test('a step is taught with those below it, a plain yes alone', () => {
  const heard = Uint16Array.of(numberOf('words:2'), numberOf('running'))
  expect([...withLowerSteps(heard)]).toEqual(
    ['words:0', 'words:1', 'words:2', 'running'].map(numberOf),
  )
})

test('what was learned says of a step what it said of it and those below together', () => {
  const net = newNetwork(answers.length, 2)
  for (let i = 0; i < net.cues.length; i++) net.cues[i] = Math.sin(i)
  net.leave.fill(0.5)
  const chain = {
    start: new Float64Array(roles.length),
    end: new Float64Array(roles.length),
    moves: new Float64Array(roles.length ** 2),
  }
  const heard = [Uint16Array.of(numberOf('words:3'), numberOf('running'), numberOf('commas:1'))]
  const taught = run(heard.map(withLowerSteps), net).scores
  const used = run(heard, summedSteps({ net, chain }).net).scores
  for (const [role, score] of taught.entries()) expect(used[role]).toBeCloseTo(score, 4)
})
