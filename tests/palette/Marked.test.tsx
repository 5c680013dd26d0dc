// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Marked } from '../../src/palette/Marked.tsx'

afterEach(cleanup)

test('an excerpt shows what was found, and no signs of stress, also where they stand within it', () => {
  render(
    <p>
      <Marked
        language="en"
        runs={[
          { text: '…read _The ' },
          { text: 'Sea', found: true },
          { text: '-Wolf_ and *' },
          { text: 'that', found: true },
          { text: '* was all of snake_case' },
        ]}
      />
    </p>,
  )
  expect(screen.getByRole('paragraph')).toHaveTextContent(
    '…read The Sea-Wolf and that was all of snake_case',
  )
  expect(screen.getAllByRole('mark').map(({ textContent }) => textContent)).toEqual(['Sea', 'that'])
})
