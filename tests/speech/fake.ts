import { vi } from 'vitest'

type Name = 'start' | 'boundary' | 'pause' | 'end' | 'error'

/** An utterance that tells its listeners what the test lets happen. */
export class FakeUtterance {
  lang = ''
  rate = 1
  voice: unknown
  private listeners = new Map<Name, (event: object) => void>()
  constructor(readonly text: string) {}
  addEventListener(name: Name, listener: (event: object) => void): void {
    this.listeners.set(name, listener)
  }
  tell(name: Name, event: object = {}): void {
    this.listeners.get(name)?.(event)
  }
}

/** An engine that says nothing by itself: the test says what it does with each line. */
export function fakeSynthesis() {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  const said: FakeUtterance[] = []
  const cancel = vi.fn<() => void>()
  const synthesis = {
    speak: (utterance: FakeUtterance) => void said.push(utterance),
    cancel,
    resume: () => undefined,
  }
  return {
    said,
    cancel,
    texts: () => said.map(({ text }) => text),
    last: () => said.at(-1)!,
    synthesis: synthesis as unknown as SpeechSynthesis,
  }
}
