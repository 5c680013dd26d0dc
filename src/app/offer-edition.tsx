import { createRoot } from 'react-dom/client'
import { NewEditionError } from '../library/fetched.ts'
import { newEdition } from '../offline/state.ts'
import { useStore } from '../store/use-store.ts'
import NewEdition from '../ui/NewEdition.tsx'

/** Offers the new edition on a page that stays as the build made it, since its text did not come again. */
export function offerEdition(error: unknown): void {
  if (error instanceof NewEditionError) newEdition.set(true)
  const place = document.body.appendChild(document.createElement('div'))
  createRoot(place).render(<Offer />)
}

function Offer() {
  return useStore(newEdition) && <NewEdition />
}
