// What a person does whom a busy window did not hear: tries again, each time with more patience.
const tryMilliseconds = [2000, 4000, 8000, 16_000];

/**
 * Does something until it succeeds, and fails as the last try failed. A try is given how many milliseconds it may wait
 * for each thing that it expects to see.
 */
export async function persist(attempt) {
  for (const milliseconds of tryMilliseconds.slice(0, -1)) {
    try {
      return await attempt(milliseconds);
    } catch (error) {
      if (error.name !== 'TimeoutError') throw error;
    }
  }
  return attempt(tryMilliseconds.at(-1));
}
