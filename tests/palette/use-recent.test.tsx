// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { OpenSearching, type Searching } from '../../src/palette/context.ts'
import { useRecent } from '../../src/palette/use-recent.ts'
import { createRecentSearches } from '../../src/search/recent.ts'
import { StorageError } from '../../src/storage/storage.ts'

afterEach(cleanup)

test('a storage that fails keeps no search, and breaks nothing', async () => {
  const recent = createRecentSearches(() => Promise.reject(new StorageError('full')))
  const open = async () => ({ recent }) as Searching
  const wrapper = ({ children }: { children: ReactNode }) => (
    <OpenSearching value={open}>{children}</OpenSearching>
  )
  const unheard = vi.fn<() => void>()
  process.on('unhandledRejection', unheard)
  const { result } = renderHook(() => useRecent(), { wrapper })
  result.current.add('ferry')
  result.current.clear()
  await new Promise((resolve) => setTimeout(resolve, 10))
  process.off('unhandledRejection', unheard)
  expect(unheard).not.toHaveBeenCalled()
})
