/** How many functions are kept: more than a reader goes back and forth between. */
const KEPT = 24;

/**
 * What `make` gives for a key, made once and kept, so that curves keep their identity as long as the function is the same. The one
 * unused for longest goes first.
 */
export function remembered<Made>(make: (key: string) => Made): (key: string) => Made {
  const kept = new Map<string, Made>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, made);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return made;
  };
}
